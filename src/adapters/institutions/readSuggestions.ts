import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { InstitutionFind } from '../../domain/institutions/findInstitutions.js'

import { describeFind } from '../../domain/institutions/describeFind.js'
import { quoteAround } from '../../domain/institutions/quoteAround.js'
import { institutionFindsOf, institutionTexts, settledBy } from '../gazetteer.js'
import { nestedRequest } from '../nestedRequest.js'
import { textAt } from '../values.js'

/** An institution by its name. */
export type NamedOne = { readonly id: DocID; readonly name: string }

/** A name that stands in an article, and whom it means. */
export type InstitutionSuggestion = {
  /** The name as the text writes it, and the words before and after it. */
  readonly name: string
  readonly before: string
  readonly after: string
  /** The institution that it means, or those that it may mean, likeliest first. */
  readonly choices: readonly NamedOne[]
  /** Those that took over from one that had ended when the article was published. */
  readonly successors: readonly NamedOne[]
  /** From 0 to 1. */
  readonly confidence: number
  readonly reason: { readonly en: string; readonly id: string }
}

/**
 * The institutions that the latest draft of an article names and that are neither attached to it nor
 * rejected, in the order of the text; null when the user may not read it.
 */
export const readSuggestions = async ({
  id,
  collection,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<readonly InstitutionSuggestion[] | null> => {
  const doc: unknown = await req.payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req: nestedRequest({ req }),
    user: req.user,
  })
  if (doc === null) {
    return null
  }
  const isSettled = settledBy(doc)
  const finds = (await institutionFindsOf({ doc, req })).filter((find) => {
    const choices = choicesOf(find)
    return choices.length > 0 && !choices.some(isSettled)
  })
  const names = await readNames({ ids: finds.flatMap(institutionsOf), req })
  const texts = institutionTexts(doc)
  return finds.map((find) => ({
    ...quoteAround({ find, texts }),
    name: find.name,
    choices: named({ ids: choicesOf(find), names }),
    confidence: find.confidence,
    reason: describeFind(find),
    successors: named({ ids: find.successors, names }),
  }))
}

const choicesOf = ({ id, candidates }: InstitutionFind): readonly DocID[] =>
  id === null ? candidates : [id]

const institutionsOf = (find: InstitutionFind): readonly DocID[] => [
  ...choicesOf(find),
  ...find.successors,
]

type Names = ReadonlyMap<string, NamedOne>

const named = ({
  ids,
  names,
}: {
  readonly ids: readonly DocID[]
  readonly names: Names
}): readonly NamedOne[] => ids.flatMap((id) => names.get(String(id)) ?? [])

const readNames = async ({
  ids,
  req,
}: {
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<Names> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) {
    return new Map()
  }
  const { docs } = await req.payload.find({
    collection: 'institutions',
    depth: 0,
    limit: wanted.length,
    // Their names are public.
    overrideAccess: true,
    pagination: false,
    req: nestedRequest({ req }),
    select: { name: true },
    where: { id: { in: wanted } },
  })
  return new Map(
    docs.map((doc) => [String(doc.id), { id: doc.id, name: textAt({ doc, path: 'name' }) }]),
  )
}
