import type { BodyBlock } from '../article.js'
import type { Place } from './describePlaces.js'

import { countWords } from './countWords.js'
import { firstLine, lastLine, looksLikeHeading, roleOfLine } from './lineRoles.js'
import { leavesQuotationOpen } from './quotations.js'

/**
 * Whether a block of links may stand here: between two paragraphs of prose, or at the end of the
 * body after prose or what closes a text. So it never touches a heading, picture, list, table,
 * quote or another block, nor a line that was typed for one of them; and it parts nothing that
 * belongs together: a line and what it introduces, the paragraphs of one quotation, a quote and its
 * attribution, a text and the sources, credits or initials below it.
 */
export function isSuitablePlace({
  place,
  attributionWords,
}: {
  readonly place: Place
  readonly attributionWords: number
}): boolean {
  return (
    isEndOfThought({ place, attributionWords }) &&
    (place.next === null || isStartOfThought({ place, next: place.next }))
  )
}

function isEndOfThought({
  place: { before, isInQuotation, next, previous },
  attributionWords,
}: {
  readonly place: Place
  readonly attributionWords: number
}): boolean {
  const role = roleOfLine(lastLine(before.text))
  const isAttribution = previous?.kind === 'quote' && countWords(before.text) <= attributionWords
  return (
    before.kind === 'paragraph' &&
    (role === 'prose' || (role === 'closing' && next === null)) &&
    !isInQuotation &&
    !isAttribution &&
    !isUnfinished(before.text) &&
    !isHeading({ block: before, beside: next })
  )
}

function isStartOfThought({
  place: { afterNext, before },
  next,
}: {
  readonly place: Place
  readonly next: BodyBlock
}): boolean {
  return (
    next.kind === 'paragraph' &&
    roleOfLine(firstLine(next.text)) === 'prose' &&
    !(startsSmall(next.text) && !startsSmall(before.text)) &&
    !isHeading({ block: next, beside: afterNext ?? before })
  )
}

/**
 * A few words without a full stop stand out from a proper sentence; in a text of nothing but such
 * lines none is a heading. The last line of a body heads nothing, but may be a byline.
 */
function isHeading({
  block,
  beside,
}: {
  readonly block: BodyBlock
  readonly beside: BodyBlock | null
}): boolean {
  return (
    looksLikeHeading(block.text) &&
    beside !== null &&
    (beside.kind !== 'paragraph' || !looksLikeHeading(beside.text))
  )
}

function isUnfinished(text: string): boolean {
  return leavesQuotationOpen(text) || /[:：,;]$/.test(withoutClosers(text))
}

/** The rest of a sentence, mostly who said what stands above; not `e-KTP` and `iPhone`. */
function startsSmall(text: string): boolean {
  return /^\s*\p{Ll}(?![\p{Lu}-])/u.test(text)
}

function withoutClosers(text: string): string {
  let end = text.length
  while (end > 0 && closer.test(text.charAt(end - 1))) {
    end -= 1
  }
  return text.slice(0, end)
}

const closer = /[\s\p{C}"'”’»)\]]/u
