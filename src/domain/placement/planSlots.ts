import type { BodyBlock } from '../article.js'
import type { PlacementPolicy } from './placementPolicy.js'

import { isReadAlsoLine } from '../importing/readLine.js'
import { normaliseTitle } from '../text/normaliseTitle.js'
import { clampAfterBlock } from './clampAfterBlock.js'
import { describePlaces } from './describePlaces.js'
import { firstLine, lastLine } from './lineRoles.js'
import { describeTaken, type PlannedBlock } from './plannedBlock.js'
import { planParagraphs } from './planParagraphs.js'
import { planRhythm } from './planRhythm.js'

/**
 * Decides where the links of an article stand: one `afterBlock` for each link, ascending, repeated
 * for links of the same block (`[2, 2, 6, 6, 10]`).
 *
 * What an editor asked for stays where it is, suitable or not, and counts first towards the number
 * of links that the policy gives this text: the `fixed` places, kept within the body, and the
 * `readAlso` blocks in it, which have slots right after themselves. No planned block comes nearer to
 * them, or to a read-also line typed as a paragraph, than the policy allows; one at the very same
 * place as a fixed one only fills it up. A body without blocks has no places at all.
 */
export function planSlots({
  body,
  policy,
  fixed,
}: {
  readonly body: readonly BodyBlock[]
  readonly policy: PlacementPolicy
  readonly fixed: readonly number[]
}): readonly number[] {
  if (body.length === 0) {
    return []
  }
  const kept = [
    ...fixed.map((afterBlock) => clampAfterBlock({ afterBlock, blocks: body.length })),
    ...editorsSlots(body),
  ]
  const text = body.filter(({ kind }) => kind !== 'readAlso')
  const free = planBlocks({ body: text, policy, taken: [] }).flatMap((block) =>
    openSlots({ block, kept: [] }),
  )
  const added =
    kept.length === 0
      ? free
      : planBlocks({ body, policy, taken: kept }).flatMap((block) => openSlots({ block, kept }))

  return [...kept, ...added.slice(0, Math.max(0, free.length - kept.length))].toSorted(
    (a, b) => a - b,
  )
}

function planBlocks({
  body,
  policy,
  taken: kept,
}: {
  readonly body: readonly BodyBlock[]
  readonly policy: PlacementPolicy
  /** Places, besides those of typed read-also lines. */
  readonly taken: readonly number[]
}): readonly PlannedBlock[] {
  const places = describePlaces(body)
  const taken = describeTaken({ afterBlocks: [...kept, ...typedReadAlso(body)], body, places })
  switch (policy.kind) {
    case 'paragraphs':
      return planParagraphs({ places, policy, taken })
    case 'rhythm':
      return planRhythm({ places, policy, taken })
  }
}

function editorsSlots(body: readonly BodyBlock[]): readonly number[] {
  return body.flatMap(({ kind, links = 1 }, index) =>
    kind === 'readAlso' ? repeated({ afterBlock: index + 1, count: linksOf(links) }) : [],
  )
}

function linksOf(wanted: number): number {
  return Math.min(Math.max(1, Math.trunc(wanted) || 1), mostLinksInBlock)
}

function typedReadAlso(body: readonly BodyBlock[]): readonly number[] {
  const isTyped = (line: string): boolean => isReadAlsoLine(normaliseTitle(line))
  return body.flatMap(({ kind, text }, index) =>
    kind === 'paragraph' && [...new Set([firstLine(text), lastLine(text)])].some(isTyped)
      ? [index + 1]
      : [],
  )
}

function openSlots({
  block: { links, place },
  kept,
}: {
  readonly block: PlannedBlock
  readonly kept: readonly number[]
}): readonly number[] {
  const there = kept.filter((afterBlock) => afterBlock === place.afterBlock).length
  return repeated({ afterBlock: place.afterBlock, count: links - there })
}

function repeated({
  afterBlock,
  count,
}: {
  readonly afterBlock: number
  readonly count: number
}): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, () => afterBlock)
}

/** A number of links beyond this is a slip, and not what an editor wants in one block. */
const mostLinksInBlock = 10
