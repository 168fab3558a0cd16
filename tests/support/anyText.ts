import fc from 'fast-check'

/** UTF-16 as it comes: letters, markup, controls, halves of emoji and all else. */
export const anyText = fc.oneof(
  fc
    .array(fc.integer({ max: 0xff_ff, min: 0 }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...['</script>', '<!--', '-->', '<script>', ']]>', '</title>', '&amp;', '&', '<', '>'],
        ...['"', "'", '\u001D', '\u0000', '\u00A0', '\u2028', '\uD83D', '😀', '\r\n', ' ', '='],
        ...['-', '!', '(', ')', '%', ';', '#', '\uDE00', '\r', '\n', 'Warta & Kota', 'Pasar'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)

/** The same data with every text under the given keys replaced by the next of `texts`. */
export const withTexts = <T>({
  data,
  keys,
  texts,
}: {
  readonly data: T
  readonly keys: ReadonlySet<string>
  readonly texts: Iterator<string>
}): T => {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return keys.has(key) ? (texts.next().value as string) : value
    }
    if (Array.isArray(value)) {
      return value.map((item) => change(item, key))
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]))
      : value
  }
  return change(data, '') as T
}
