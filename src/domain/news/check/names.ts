import { words } from '../../text/words.js'

/**
 * A text as its words in small letters between spaces: one holds another if its words stand in it as
 * whole words, in any case and with any marks between them, as in an address or a file name.
 */
export function wordText(text: string): string {
  return ` ${words(text)
    .map((word) => word.text.toLowerCase())
    .join(' ')} `
}
