/** The bytes of a text in UTF-8; half a surrogate pair counts as the three of U+FFFD. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The bytes of a text in UTF-8 when its mark-up is escaped, which no form of a feed exceeds. */
export function escapedByteLength(text: string): number {
  const escaped = text.match(/[&<>"'\\\n\t\r]/g)?.length ?? 0
  return byteLength(text) + escaped * longestEntity
}

/** What `&quot;` is longer than a quotation mark. */
const longestEntity = 5
