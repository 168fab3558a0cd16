import { idOf, listAt, valueAt } from '../adapters/values.js'

/** Refuses a list of more than `most` entries and says how many of them have to go. */
export const refuseMoreThan =
  (most: number) =>
  (value: unknown): string | true => {
    const count = Array.isArray(value) ? value.length : 0
    return (
      count <= most ||
      `Paling banyak ${most}. Hapus ${count - most}. / At most ${most}. Remove ${count - most}.`
    )
  }

/**
 * The row, counted from 1, of an earlier entry of the same list whose field has the same value or
 * leads to the same document; null where there is none or the field is empty.
 *
 * @param args.data the whole document
 * @param args.path of the field, as Payload gives it to `validate`: `['pins', 2, 'target']`; not
 * given while a form is being filled in, and nothing is said then
 */
export const earlierRow = ({
  data,
  path,
}: {
  readonly data: unknown
  readonly path: readonly (number | string)[] | undefined
}): number | null => {
  if (path === undefined) {
    return null
  }
  const [row, field] = [Number(path.at(-2)), String(path.at(-1))]
  const keys = listAt({ doc: data, path: path.slice(0, -2).join('.') }).map((entry) =>
    String(idOf(valueAt({ doc: entry, path: field })) ?? ''),
  )
  const key = keys[row] ?? ''
  const first = keys.indexOf(key)
  return key === '' || first === row ? null : first + 1
}
