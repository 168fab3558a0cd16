/** How many words a text has as a reader counts them: stretches without space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.match(fromLetterToSpace)?.length ?? 0
}

const fromLetterToSpace = /[\p{L}\p{N}]\S*/gu
