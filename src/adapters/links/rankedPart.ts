import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LinkRecord } from './linkRecord.js'
import type { LinkFacts } from './toArticleFacts.js'

import { extractSignals } from '../../domain/related/extractSignals.js'
import { type IndexedSignal, indexedSignals } from '../../domain/related/indexedSignals.js'
import { labelsOf } from '../../domain/related/labels.js'
import { packVector } from '../../domain/related/packVector.js'
import { vectorOf } from '../../domain/related/vector.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { outletHash, unlistedHash } from './scopesOf.js'

/** What of a document's record follows from its facts alone, and the document as the ranker sees it. */
export type RankedPart = {
  readonly host: IndexedArticle
  readonly stored: Omit<LinkRecord, 'automatic' | 'bans' | 'fixed' | 'id' | 'isAutomatic' | 'slots'>
}

/** Finds the signals of a document and puts them into the forms that are stored and compared. */
export const rankedPart = (facts: LinkFacts): RankedPart => {
  const signals = extractSignals(facts)
  const vector = vectorOf(signals)
  const outlet = outletHash(facts.outlet)
  const section = facts.section === null ? null : String(facts.section.id)
  const top = facts.sectionTrail.at(-1)
  const shared = {
    title: facts.title,
    isEvergreen: facts.isEvergreen,
    kind: facts.kind,
    labels: labelsOf(signals, facts.section),
    outlet,
    publishedAt: facts.publishedAt,
    section,
    topSection: top === undefined ? section : String(top.id),
  }
  return {
    host: { ...shared, id: facts.id, isSister: false, steps: [], vector },
    stored: {
      ...shared,
      ...postingsOf(indexedSignals(facts, signals)),
      avoidWords: facts.avoidWords,
      isLinkable: facts.isLinkable,
      partition: facts.isLinkable ? outlet : unlistedHash,
      titleKey: titleKey(facts.title),
      vector: Buffer.from(packVector(vector)).toString('base64'),
    },
  }
}

/** The weights as Postgres keeps them: nine digits are enough to tell all numbers of its `real`. */
const postingsOf = (signals: readonly IndexedSignal[]): Pick<LinkRecord, 'signals' | 'weights'> => {
  const sorted = signals.toSorted((one, other) => (one.signal < other.signal ? -1 : 1))
  return {
    signals: sorted.map(({ signal }) => signal.toString()),
    weights: sorted.map(({ weight }) => Number(Math.fround(weight).toPrecision(9))),
  }
}
