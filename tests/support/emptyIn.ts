/** Paths to values that must not be in JSON-LD. */
export const emptyIn = (value: unknown, path = '$'): readonly string[] => {
  const isEmptyText = typeof value === 'string' && value.trim() === ''
  const isEmptyList = Array.isArray(value) && value.length === 0
  if (value === null || value === undefined || isEmptyText || isEmptyList) {
    return [path]
  }
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([key, child]) => emptyIn(child, `${path}.${key}`))
    : []
}
