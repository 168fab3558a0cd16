/** A word as it is written, and the offset (UTF-16 units) at which it starts in its text. */
export type Word = {
  readonly text: string
  readonly offset: number
}

/**
 * The words of a text in their order: unbroken runs of letters and digits of any script. Apostrophes
 * and invisible characters inside belong to the word (`Jum’at`), hyphens part words (`anak-anak` is
 * two), an ampersand is a word of its own.
 */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    found.push({ text: word, offset: index })
  }
  return found
}

const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['`‘’\p{Cf}]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu
