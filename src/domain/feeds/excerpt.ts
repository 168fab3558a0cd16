/**
 * The beginning of a text: at most so many words, up to the last end of a sentence in them if that
 * leaves at least half, else up to a word, with `…`. A text that is short enough stays as it is.
 *
 * @param args.words how many words at most; a word is what stands between spaces
 */
export function excerpt({
  text,
  words,
}: {
  readonly text: string
  readonly words: number
}): string {
  const all = text.split(/\s+/).filter((word) => word !== '')
  if (all.length <= words) {
    return text.trim()
  }
  const cut = all.slice(0, Math.max(0, words))
  const sentences = cut.findLastIndex((word) => endsSentence.test(word)) + 1
  return sentences * 2 >= cut.length && sentences > 0
    ? cut.slice(0, sentences).join(' ')
    : `${cut.join(' ').replace(/[,;:–—-]+$/, '')}…`
}

/** A full stop after less than four letters may be an abbreviation, such as `dr.` or `Jl.`. */
const endsSentence = /(?:[\p{L}\p{N})\]%]{4}\.|[!?…])["'”’)]*$/u
