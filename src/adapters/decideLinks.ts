import type { BasePayload } from 'payload'

import type { ArticleFacts, DocID, LinkOrigin } from '../domain/article.js'
import type { Signal } from '../domain/related/extractSignals.js'
import type { Candidate } from '../domain/related/rankRelated.js'
import type { Reason } from '../domain/related/reasons.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { defaultPlacementPolicy } from '../domain/placement/placementPolicy.js'
import { planSlots } from '../domain/placement/planSlots.js'
import { extractSignals } from '../domain/related/extractSignals.js'
import { rankRelated } from '../domain/related/rankRelated.js'
import { signalHash } from '../domain/related/signalHash.js'
import { titleKey } from '../domain/text/titleKey.js'
import { findCandidates } from './findCandidates.js'
import { fixedLinks, placeFixed, type UnrankedLink } from './fixedLinks.js'
import { idsAt, valueAt } from './values.js'

/** Links kept for a host: those that are served and the runners-up that take a dead one's place. */
const keptLinks = 15

/** A row of the ledger. */
export type LedgerRow = {
  readonly rank: number
  readonly origin: LinkOrigin
  readonly target: DocID | null
  readonly title: string | null
  readonly titleKey: string | null
  readonly afterBlock: number | null
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** All that is stored of a live document: its entry, its signals and its links. */
export type LinkRecord = {
  readonly id: DocID
  readonly outlet: string
  readonly publishedAt: string
  readonly section: string | null
  readonly slots: readonly number[]
  readonly title: string
  readonly titleKey: string
  readonly signals: readonly { readonly signal: string; readonly weight: number }[]
  readonly links: readonly LedgerRow[]
}

/**
 * Chooses and places the links of a document. When the candidates cannot be read, the record has
 * the editor's own links only, and `failure` says why.
 */
export const decideLinks = async ({
  collection,
  doc,
  facts,
  payload,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly facts: ArticleFacts
  readonly payload: BasePayload
}): Promise<{ readonly failure: string | null; readonly record: LinkRecord }> => {
  const signals = extractSignals(facts)
  const fixed = fixedLinks({ doc })
  const outlet = facts.outlet === null ? 0n : signalHash(`outlet:${facts.outlet}`)
  const { candidates, failure } = wantsAutomatic(doc)
    ? await tryCandidates({ id: facts.id, collection: collection.slug, outlet, payload, signals })
    : { candidates: [], failure: null }
  const slots = planSlots({
    body: facts.body,
    fixed: fixed.flatMap(({ afterBlock }) => (afterBlock === null ? [] : [afterBlock])),
    policy: defaultPlacementPolicy,
  })
  const placed = placeFixed({ blocks: facts.body.length, fixed, slots })

  return {
    failure,
    record: {
      id: facts.id,
      links: [...placed, ...automaticLinks({ candidates, doc, facts, fixed, signals })].map(
        (link, rank) => ({ ...link, rank }),
      ),
      outlet: outlet.toString(),
      publishedAt: facts.publishedAt,
      section: facts.section === null ? null : String(facts.section.id),
      signals: signals.map(({ key, weight }) => ({ signal: signalHash(key).toString(), weight })),
      slots,
      title: facts.title,
      titleKey: titleKey(facts.title),
    },
  }
}

const wantsAutomatic = (doc: unknown): boolean =>
  valueAt({ doc, path: 'noAutomaticLinks' }) !== true

const tryCandidates = async (
  args: Parameters<typeof findCandidates>[0],
): Promise<{ readonly candidates: readonly Candidate[]; readonly failure: string | null }> => {
  try {
    return { candidates: await findCandidates(args), failure: null }
  } catch (err) {
    return { candidates: [], failure: err instanceof Error ? err.message : String(err) }
  }
}

const automaticLinks = ({
  candidates,
  doc,
  facts,
  fixed,
  signals,
}: {
  readonly candidates: readonly Candidate[]
  readonly doc: unknown
  readonly facts: ArticleFacts
  readonly fixed: readonly UnrankedLink[]
  readonly signals: readonly Signal[]
}): readonly UnrankedLink[] => {
  const excluded = new Set(
    [...idsAt({ doc, path: 'bans' }), ...fixed.map(({ target }) => target)].map(String),
  )
  return rankRelated({
    article: facts,
    candidates: candidates.filter(({ id }) => !excluded.has(String(id))),
    limit: keptLinks,
    signals,
  }).map(({ id, reasons, score }) => ({
    afterBlock: null,
    origin: 'automatic',
    reasons,
    score,
    target: id,
    title: null,
    titleKey: null,
  }))
}
