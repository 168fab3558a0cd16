import type { Word } from '../text/words.js'
import type { Count } from './countTerms.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'
import { isTerm } from './countTerms.js'

/**
 * Counts what looks like names: two capitalised words with nothing but space between them, neither
 * a stop word. Only the body can make a pair a name, because headlines capitalise every word; the
 * title then counts for the names that it repeats.
 */
export function countNames({
  title,
  body,
}: {
  readonly title: string
  readonly body: readonly string[]
}): ReadonlyMap<string, Count> {
  const titleKeys = pairsOf(title).map(({ key }) => key)
  const counts = new Map<string, Count>()
  for (const { key, label } of body.flatMap(pairsOf)) {
    const before = counts.get(key)
    counts.set(key, {
      label: before?.label ?? label,
      inTitle: before?.inTitle ?? titleKeys.filter((titleKey) => titleKey === key).length,
      inBody: (before?.inBody ?? 0) + 1,
    })
  }
  return counts
}

function pairsOf(text: string): readonly { readonly key: string; readonly label: string }[] {
  const found = words(text)
  return found.flatMap((second, index) => {
    const first = found[index - 1]
    return first && isPair({ text, first, second })
      ? [
          {
            key: `${foldWord(first.text)} ${foldWord(second.text)}`,
            label: `${first.text} ${second.text}`,
          },
        ]
      : []
  })
}

function isPair({
  text,
  first,
  second,
}: {
  readonly text: string
  readonly first: Word
  readonly second: Word
}): boolean {
  const between = text.slice(first.offset + first.text.length, second.offset)
  return between.trim() === '' && isNamePart(first) && isNamePart(second)
}

function isNamePart({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text) && isTerm(foldWord(text))
}
