import type { Endpoint, PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'

import { mayMerge } from '../access/mayMerge.js'
import { mergeInstitutions } from '../adapters/merging/mergeInstitutions.js'
import { previewMerge } from '../adapters/merging/mergePreview.js'
import { mergesInto } from '../adapters/merging/mergeRecords.js'
import { undoMerge } from '../adapters/merging/undoMerge.js'
import { handleOf, inOwnTransaction } from '../adapters/postgres.js'
import { toStorableID } from '../adapters/toStorableID.js'
import { idOf, textAt, valueAt } from '../adapters/values.js'
import { askedID } from './askedID.js'
import { refuse, refuseStranger } from './refuse.js'

/**
 * Merging of institutions, for those who may change and delete them: `GET
 * /api/newsroom/institutions/:id/merge?into=` tells what a merge would move, `POST` of the same with
 * `{ "into": id }` merges, `GET …/:id/merges` lists what was merged into one, and
 * `POST …/merges/:merge/undo` undoes a merge.
 */
export const mergeEndpoints: readonly Endpoint[] = [
  {
    handler: forEditors(async (req) => {
      const pair = askedPair({ into: req.query['into'], req })
      if (pair instanceof Response) {
        return pair
      }
      const preview = await previewMerge({ ...pair, req })
      return preview === null ? notFound() : Response.json(preview)
    }),
    method: 'get',
    path: '/newsroom/institutions/:id/merge',
  },
  {
    handler: forEditors(async (req) => {
      const pair = askedPair({ into: valueAt({ doc: await bodyOf(req), path: 'into' }), req })
      if (pair instanceof Response) {
        return pair
      }
      const outcome = await inOwnTransaction({
        req,
        work: async (own) => mergeInstitutions({ ...pair, req: own }),
      })
      return outcome.kind === 'refused'
        ? refuse(outcome)
        : Response.json({ into: pair.winner, merge: outcome.id })
    }),
    method: 'post',
    path: '/newsroom/institutions/:id/merge',
  },
  {
    handler: forEditors(async (req) => {
      const id = askedID({ collection: 'institutions', req })
      return id === null
        ? notFound()
        : Response.json({
            merges: await mergesInto({ handle: await handleOf(req), winner: String(id) }),
          })
    }),
    method: 'get',
    path: '/newsroom/institutions/:id/merges',
  },
  {
    handler: forEditors(async (req) => {
      const id = textAt({ doc: req.routeParams, path: 'merge' })
      if (!/^\d{1,15}$/.test(id)) {
        return refuse({ code: 'notFound', message: 'There is no such merge.', status: 404 })
      }
      const outcome = await inOwnTransaction({
        req,
        work: async (own) => undoMerge({ id, req: own }),
      })
      return outcome.kind === 'refused'
        ? refuse(outcome)
        : Response.json({ institution: outcome.id })
    }),
    method: 'post',
    path: '/newsroom/institutions/merges/:merge/undo',
  },
]

type Handler = (req: PayloadRequest) => Promise<Response>

function forEditors(handler: Handler): Handler {
  return async (req) => {
    if (req.user === null) {
      return refuseStranger()
    }
    return mayMerge(req.user)
      ? handler(req)
      : refuse({
          code: 'forbidden',
          message: 'Only editors and admins merge institutions.',
          status: 403,
        })
  }
}

const askedPair = ({
  into,
  req,
}: {
  readonly into: unknown
  readonly req: PayloadRequest
}): Response | { readonly loser: DocID; readonly winner: DocID } => {
  const loser = askedID({ collection: 'institutions', req })
  const named = idOf(into)
  const winner =
    named === null
      ? null
      : toStorableID({ collection: 'institutions', payload: req.payload, text: String(named) })
  if (loser === null) {
    return notFound()
  }
  return winner === null
    ? refuse({
        code: 'invalidInto',
        message: 'into has to be the id of the institution that it is merged into.',
        status: 400,
      })
    : { loser, winner }
}

const notFound = (): Response =>
  refuse({ code: 'notFound', message: 'There is no such institution.', status: 404 })

/** What cannot be read names nothing. */
const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return null
  }
}
