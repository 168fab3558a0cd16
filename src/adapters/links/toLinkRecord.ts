import type { BodyBlock, DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { LinkRecord } from './linkRecord.js'

import { planSlots } from '../../domain/placement/planSlots.js'
import { extractSignals } from '../../domain/related/extractSignals.js'
import { type IndexedSignal, indexedSignals } from '../../domain/related/indexedSignals.js'
import { labelsOf } from '../../domain/related/labels.js'
import { packVector } from '../../domain/related/packVector.js'
import { vectorOf } from '../../domain/related/vector.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { idOf, listAt, valueAt } from '../values.js'
import { fixedLinks, placeFixed, type UnrankedLink } from './fixedLinks.js'
import { outletHash, unlistedHash } from './scopesOf.js'
import { type LinkFacts, mustNotBeRecognised } from './toArticleFacts.js'

/** A document's record without automatic links, and the document as the ranker sees it. */
export const toLinkRecord = ({
  collection,
  doc,
  facts,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly facts: LinkFacts
}): { readonly host: IndexedArticle; readonly record: LinkRecord } => {
  const signals = extractSignals(facts)
  const vector = vectorOf(signals)
  const labels = labelsOf(signals, facts.section)
  const outlet = outletHash(facts.outlet)
  const section = facts.section === null ? null : String(facts.section.id)
  const top = facts.sectionTrail.at(-1)
  const shared = {
    id: facts.id,
    title: facts.title,
    isEvergreen: facts.isEvergreen,
    kind: facts.kind,
    labels,
    outlet,
    publishedAt: facts.publishedAt,
    section,
    topSection: top === undefined ? section : String(top.id),
  }
  return {
    host: { ...shared, isSister: false, steps: [], vector },
    record: {
      ...shared,
      ...placesOf({ collection, doc, facts }),
      ...postingsOf(indexedSignals(facts, signals)),
      automatic: null,
      avoidWords: facts.avoidWords,
      bans: bansOf({ id: facts.id, doc }),
      isAutomatic:
        valueAt({ doc, path: 'noAutomaticLinks' }) !== true && !mustNotBeRecognised({ doc }),
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

/**
 * The editor's links stand where they stand in the text that the document is ranked by; those of
 * other locales are planned around them.
 */
const placesOf = ({
  collection,
  doc,
  facts: { bodies, body },
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly facts: LinkFacts
}): Pick<LinkRecord, 'fixed' | 'slots'> => {
  const links = fixedLinks({ doc })
  const plan = (text: readonly BodyBlock[], wanted: readonly UnrankedLink[]) =>
    planSlots({
      body: text,
      fixed: wanted.flatMap(({ afterBlock }) => (afterBlock === null ? [] : [afterBlock])),
      policy: collection.settings.placement,
    })
  const slots = plan(body, links)
  const placed = placeFixed({ blocks: body.length, fixed: links, slots })
  return {
    fixed: placed.map((link, rank) => ({ ...link, rank })),
    slots:
      bodies === null
        ? slots
        : Object.fromEntries(
            Object.entries(bodies).map(([locale, text]) => [
              locale,
              text === body ? slots : plan(text, placed),
            ]),
          ),
  }
}

/** The pairs that a document's bans forbid, each once, in both directions where it says so. */
const bansOf = ({ id, doc }: { readonly id: DocID; readonly doc: unknown }): LinkRecord['bans'] => {
  const pairs = listAt({ doc, path: 'bans' }).flatMap((ban) => {
    const target = idOf(valueAt({ doc: ban, path: 'target' }))
    const both = valueAt({ doc: ban, path: 'bothWays' }) === true
    return target === null
      ? []
      : [{ document: id, target }, ...(both ? [{ document: target, target: id }] : [])]
  })
  return [...new Map(pairs.map((pair) => [`${pair.document} ${pair.target}`, pair])).values()]
}
