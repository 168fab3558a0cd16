import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** How large a GraphQL query is once its fragments are filled in. */
export type QuerySize = {
  /** Levels of fields; a query of `{ Articles { docs { title } } }` has 3. */
  readonly depth: number
  /** Fields with an alias, each as often as it is asked for. */
  readonly aliases: number
}

/**
 * Measures the largest operation of a document. Introspection fields (`__schema`, `__typename`)
 * count for nothing: they cost no query. A fragment is measured once however often it is spread,
 * and a fragment within itself counts for nothing, so no document takes long.
 */
export const measureQuery = (document: DocumentNode): QuerySize => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const measure = measureWith(fragments)
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => measure(selectionSet))
    .reduce(larger, empty)
}

const empty: QuerySize = { aliases: 0, depth: 0 }

const larger = (a: QuerySize, b: QuerySize): QuerySize => ({
  aliases: Math.max(a.aliases, b.aliases),
  depth: Math.max(a.depth, b.depth),
})

const beside = (a: QuerySize, b: QuerySize): QuerySize => ({
  aliases: a.aliases + b.aliases,
  depth: Math.max(a.depth, b.depth),
})

const measureWith = (
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ((selections: SelectionSetNode | undefined) => QuerySize) => {
  const measured = new Map<string, QuerySize>()

  const measureFragment = (name: string): QuerySize => {
    const known = measured.get(name)
    if (known) {
      return known
    }
    measured.set(name, empty)
    const size = measure(fragments.get(name)?.selectionSet)
    measured.set(name, size)
    return size
  }

  const measureSelection = (selection: SelectionSetNode['selections'][number]): QuerySize => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value)
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet)
      case Kind.FIELD: {
        if (selection.name.value.startsWith('__')) {
          return empty
        }
        const { aliases, depth } = measure(selection.selectionSet)
        return { aliases: aliases + (selection.alias ? 1 : 0), depth: depth + 1 }
      }
    }
  }

  const measure = (selections: SelectionSetNode | undefined): QuerySize =>
    (selections?.selections ?? []).map(measureSelection).reduce(beside, empty)

  return measure
}
