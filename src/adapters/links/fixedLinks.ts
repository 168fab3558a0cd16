import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { LedgerRow } from './linkRecord.js'

import { clampAfterBlock } from '../../domain/placement/clampAfterBlock.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { idOf, listAt, valueAt } from '../values.js'

/** A link of the ledger before the order of all links is known. */
export type UnrankedLink = Omit<LedgerRow, 'rank'>

/** The links of a document that are not the ranker's: its pins, then the titles of imported text. */
export const fixedLinks = ({ doc }: { readonly doc: unknown }): readonly UnrankedLink[] => [
  ...listAt({ doc, path: 'pins' }).flatMap((pin) => {
    const target = idOf(valueAt({ doc: pin, path: 'target' }))
    return target === null ? [] : [fixedLink({ origin: 'pinned', row: pin, target, title: null })]
  }),
  ...listAt({ doc, path: 'pendingLinks' }).flatMap((pending) => {
    const title = valueAt({ doc: pending, path: 'title' })
    return typeof title === 'string' && titleKey(title) !== ''
      ? [fixedLink({ origin: 'imported', row: pending, target: null, title })]
      : []
  }),
]

const fixedLink = ({
  origin,
  row,
  target,
  title,
}: {
  readonly origin: LinkOrigin
  readonly row: unknown
  readonly target: DocID | null
  readonly title: string | null
}): UnrankedLink => {
  const afterBlock = Number(valueAt({ doc: row, path: 'afterBlock' }) ?? Number.NaN)
  return {
    afterBlock: Number.isInteger(afterBlock) && afterBlock > 0 ? afterBlock : null,
    origin,
    reasons: [],
    score: 0,
    target,
    title,
    titleKey: title === null ? null : titleKey(title),
  }
}

/** Gives pins without a place of their own the first slots that no other fixed link stands in. */
export const placeFixed = ({
  blocks,
  fixed,
  slots,
}: {
  readonly blocks: number
  readonly fixed: readonly UnrankedLink[]
  readonly slots: readonly number[]
}): readonly UnrankedLink[] => {
  const free = [...slots]
  for (const { afterBlock } of fixed) {
    const index = afterBlock === null ? -1 : free.indexOf(afterBlock)
    if (index >= 0) {
      free.splice(index, 1)
    }
  }
  return fixed.map((link) => ({
    ...link,
    afterBlock: clampAfterBlock({
      afterBlock: link.afterBlock ?? free.shift() ?? slots.at(-1) ?? 1,
      blocks,
    }),
  }))
}
