import { readFileSync } from 'node:fs'

type SchemaType = {
  readonly extends: readonly string[]
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const { types } = JSON.parse(
  readFileSync(new URL('../fixtures/schemaOrg.json', import.meta.url), 'utf8'),
) as { readonly types: Readonly<Record<string, SchemaType>> }

/**
 * What schema.org's vocabulary has against a node of JSON-LD: types it does not know, properties
 * that none of the node's types has, values that the property does not take.
 */
export const vocabularyProblems = (node: object, path = '$'): readonly string[] => {
  const own = [...typesOf(node)]
  const unknown = own.filter((type) => types[type] === undefined)
  return own.length === 0 || unknown.length > 0
    ? [`${path} is of unknown type ${unknown.join()}`]
    : Object.entries(node)
        .filter(([key]) => !key.startsWith('@'))
        .flatMap(([key, value]) => problemsOf({ key, own, path: `${path}.${key}`, value }))
}

const typesOf = (node: object): readonly string[] =>
  '@type' in node ? [node['@type']].flat().map(String) : []

const problemsOf = ({
  key,
  own,
  path,
  value,
}: {
  readonly key: string
  readonly own: readonly string[]
  readonly path: string
  readonly value: unknown
}): readonly string[] => {
  const ranges = own.flatMap(lineOf).flatMap((type) => types[type]?.properties[key] ?? [])
  if (ranges.length === 0) {
    return [`${path} is no property of ${own.join('+')}`]
  }
  return [value]
    .flat()
    .flatMap((one: unknown) => [
      ...(fits({ key, ranges, value: one })
        ? []
        : [`${path} takes ${ranges.join('|')}, not ${JSON.stringify(one)}`]),
      ...(typeof one === 'object' && one !== null ? vocabularyProblems(one, path) : []),
    ])
}

/** A type and all above it. */
const lineOf = (type: string): readonly string[] => [
  type,
  ...(types[type]?.extends ?? []).flatMap(lineOf),
]

const fits = ({
  key,
  ranges,
  value,
}: {
  readonly key: string
  readonly ranges: readonly string[]
  readonly value: unknown
}): boolean => {
  if (typeof value === 'object' && value !== null) {
    return typesOf(value)
      .flatMap(lineOf)
      .some((type) => ranges.includes(type))
  }
  // Google's own examples of breadcrumbs name the page by its address.
  const named = key === 'item' && typeof value === 'string' && isAddress(value)
  return named || ranges.some((range) => data[range]?.(value) === true)
}

const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(value)

const text =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value)

/** The data types of schema.org, by what JSON can say. */
const data: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  CssSelectorType: text(/^\.[\w-]+$/),
  Date: text(/^\d{4}-\d{2}-\d{2}$/),
  DateTime: text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/),
  Distance: text(/^\d+$/),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && isAddress(value),
}
