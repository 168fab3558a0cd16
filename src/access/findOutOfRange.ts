import { type DocumentNode, valueFromASTUntyped, visit } from 'graphql'

/**
 * The values outside `range` (both ends allowed) of all field arguments of one name, written in the
 * query or given by variable. What is not a number is left to GraphQL's own validation.
 */
export const findOutOfRange = ({
  document,
  name,
  range: [least, most],
  variableValues,
}: {
  readonly document: DocumentNode
  readonly name: string
  readonly range: readonly [number, number]
  readonly variableValues: Readonly<Record<string, unknown>> | null | undefined
}): readonly number[] => {
  const given = { ...defaultsOf(document), ...variableValues }
  const found: number[] = []
  visit(document, {
    Argument: (argument) => {
      const value =
        argument.name.value === name ? valueFromASTUntyped(argument.value, given) : undefined
      if (typeof value === 'number' && (value < least || value > most)) {
        found.push(value)
      }
    },
  })
  return found
}

const defaultsOf = (document: DocumentNode): Readonly<Record<string, unknown>> => {
  const defaults: Record<string, unknown> = {}
  visit(document, {
    VariableDefinition: ({ defaultValue, variable }) => {
      defaults[variable.name.value] = defaultValue && valueFromASTUntyped(defaultValue)
    },
  })
  return defaults
}
