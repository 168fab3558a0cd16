import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'
import type { LedgerRow } from './linkRecord.js'
import type { RankedPart } from './rankedPart.js'

import { postgresOf } from '../postgres.js'
import { sidePoolOf } from '../sidePool.js'
import { idOf, listAt, valueAt } from '../values.js'
import { chooseForHosts } from './chooseForHosts.js'
import { fixedLinks } from './fixedLinks.js'
import { scopesByOutlet } from './scopesOf.js'
import { wantsAutomatic } from './toLinkRecord.js'

/** A document that links are chosen for. */
export type ChoiceArgs = {
  readonly collection: LinkedCollection
  /** With what its editor says of its links. */
  readonly doc: unknown
  /** Whether nothing can point to it yet. */
  readonly isNew?: boolean
  readonly ranked: RankedPart
  readonly req: PayloadRequest
}

/** The links that were chosen, or null and why there are none. */
export type Choice = {
  readonly failure: string | null
  readonly links: readonly LedgerRow[] | null
}

/**
 * The automatic links of a document, stored or not, chosen now on the side pool: a failure there
 * cannot abort the transaction of the request.
 *
 * @throws when the candidates cannot be read
 */
export const chooseFor = async ({
  collection,
  doc,
  isNew = false,
  ranked: { host, stored },
  req,
}: ChoiceArgs): Promise<readonly LedgerRow[]> => {
  const [links = []] = await chooseForHosts({
    adapter: postgresOf(req.payload),
    collection,
    db: sidePoolOf(req.payload),
    hosts: [
      {
        ...editorsWord(doc),
        article: host,
        avoidWords: stored.avoidWords,
        isNew,
        postings: stored,
      },
    ],
    scopes: await scopesByOutlet({ collection, req }),
  })
  return links
}

/** As {@link chooseFor}, but never throws. */
export const tryChoosing = async (args: ChoiceArgs): Promise<Choice> => {
  try {
    return { failure: null, links: await chooseFor(args) }
  } catch (err) {
    return { failure: err instanceof Error ? err.message : String(err), links: null }
  }
}

/** Whether a document wants links, and which not: those that it bans, and those that it has already. */
export const editorsWord = (doc: unknown) => ({
  excluded: [
    ...listAt({ doc, path: 'bans' }).map((ban) => idOf(valueAt({ doc: ban, path: 'target' }))),
    ...fixedLinks({ doc }).map(({ target }) => target),
  ],
  isAutomatic: wantsAutomatic({ doc }),
})
