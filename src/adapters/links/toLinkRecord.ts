import type { BodyBlock, DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { LinkRecord } from './linkRecord.js'

import { planSlots } from '../../domain/placement/planSlots.js'
import { idOf, listAt, valueAt } from '../values.js'
import { fixedLinks, placeFixed, type UnrankedLink } from './fixedLinks.js'
import { rankedPart } from './rankedPart.js'
import { type LinkFacts, mustNotBeRecognised } from './toArticleFacts.js'

/**
 * A document's record without automatic links.
 *
 * @param args.ranked what its facts give, where that is known
 */
export const toLinkRecord = ({
  collection,
  doc,
  facts,
  ranked = rankedPart(facts),
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly facts: LinkFacts
  readonly ranked?: ReturnType<typeof rankedPart>
}): LinkRecord => ({
  ...ranked.stored,
  ...placesOf({ collection, doc, facts }),
  id: facts.id,
  automatic: null,
  bans: bansOf({ id: facts.id, doc }),
  isAutomatic: wantsAutomatic({ doc }),
})

/** Whether links are chosen for a document, as far as its editor says. */
export const wantsAutomatic = ({ doc }: { readonly doc: unknown }): boolean =>
  valueAt({ doc, path: 'noAutomaticLinks' }) !== true && !mustNotBeRecognised({ doc })

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
