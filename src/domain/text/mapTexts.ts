/**
 * The same data with every text in it replaced. Keys are kept as they are, and so is what is neither
 * a list nor a plain object, such as a date.
 */
export function mapTexts({
  data,
  map,
}: {
  readonly data: unknown
  readonly map: (text: string) => string
}): unknown {
  if (typeof data === 'string') {
    return map(data)
  }
  if (Array.isArray(data)) {
    return data.map((item: unknown) => mapTexts({ data: item, map }))
  }
  return isPlainObject(data)
    ? Object.fromEntries(
        Object.entries(data).map(([key, value]: readonly [string, unknown]) => [
          key,
          mapTexts({ data: value, map }),
        ]),
      )
    : data
}

function isPlainObject(data: unknown): data is object {
  if (typeof data !== 'object' || data === null) {
    return false
  }
  const prototype: unknown = Object.getPrototypeOf(data)
  return prototype === Object.prototype || prototype === null
}
