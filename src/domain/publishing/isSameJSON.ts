/**
 * Whether two values say the same in JSON. The order of keys makes no difference, because Postgres
 * stores `jsonb` in its own, and a key that is undefined equals one that is missing.
 */
export function isSameJSON(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameJSON(item, b[index]))
  }
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
      isSameJSON(valueOf(a, key), valueOf(b, key)),
    )
  }
  return Object.is(a, b)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// A key such as "constructor" must not be answered by the prototype.
function valueOf(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
