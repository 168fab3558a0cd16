import type { BodyBlock } from '../article.js'
import type { Place } from './describePlaces.js'

/**
 * Whether a block of links may stand here: between two paragraphs, or after the last block, where it
 * parts nothing that belongs together: a line and what it introduces, the paragraphs of one
 * quotation, a quote and its attribution, the items of a list typed as paragraphs.
 */
export function isSuitablePlace({
  place: { before, previous, next },
  attributionWords,
}: {
  readonly place: Place
  readonly attributionWords: number
}): boolean {
  const isAttribution = previous?.kind === 'quote' && countWords(before.text) <= attributionWords
  return (
    isProse(before) &&
    !isAttribution &&
    !isUnfinished(before.text) &&
    (next === null || isProse(next))
  )
}

function isProse({ kind, text }: BodyBlock): boolean {
  return kind === 'paragraph' && !listItem.test(text)
}

function isUnfinished(text: string): boolean {
  return opensMoreThanItCloses(text) || /[:：,;]$/.test(withoutClosers(text))
}

/** A quotation that runs on opens its marks again in every paragraph and closes them in the last. */
function opensMoreThanItCloses(text: string): boolean {
  return text.split('“').length > text.split('”').length
}

function withoutClosers(text: string): string {
  let end = text.length
  while (end > 0 && closer.test(text.charAt(end - 1))) {
    end -= 1
  }
  return text.slice(0, end)
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

const closer = /[\s\p{C}"'”’»)\]]/u

const listItem = /^\s*(?:[-–—*•·▪●]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u
