import { words } from '../../text/words.js'

/** A text as its words in small letters, ready for {@link containsName}. */
export function wordText(text: string): string {
  return ` ${words(text)
    .map((word) => word.text.toLowerCase())
    .join(' ')} `
}

/**
 * Whether a name stands in a text as whole words, in any case and with any marks between them, so
 * that it is found in an address or a file name, too. A name without words stands nowhere.
 *
 * @param args.text made by {@link wordText}
 */
export function containsName({
  name,
  text,
}: {
  readonly name: string
  readonly text: string
}): boolean {
  const wanted = wordText(name)
  return wanted.trim() !== '' && text.includes(wanted)
}
