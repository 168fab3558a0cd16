import type {
  CollectionBeforeOperationHook,
  FieldHookArgs,
  PayloadRequest,
  SelectType,
} from 'payload'

/** What a derived field needs of the stored ones, added to a `select` that asks for it. */
const needs: Readonly<Record<string, readonly string[]>> = {
  content: ['body'],
  contentHTML: ['body'],
}

/**
 * Notes which fields a read asks for by name, since hooks of fields are not told: the heavy derived
 * ones are made for a single document, and in a list only when selected.
 */
export const noteRequestedFields: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || ('currentDepth' in args && Boolean(args.currentDepth))) {
    return args
  }
  const select: SelectType | undefined = 'select' in args ? args.select : undefined
  req.context.newsroomSelect = select
  return select === undefined ? args : { ...args, select: withNeeds(select) }
}

/**
 * Whether a derived field has to be made for this document.
 *
 * Not inside a transaction: what a write returns is made before its own links are. In GraphQL when
 * the query names the field. In a list only when selected by name, unless the field is light.
 */
export const isRequested = ({
  args: { currentDepth, field, findMany, path, req },
  light,
}: {
  readonly args: Pick<FieldHookArgs, 'currentDepth' | 'field' | 'findMany' | 'path' | 'req'>
  readonly light: boolean
}): boolean => {
  const name = 'name' in field ? field.name : ''
  // Payload's loader of relationships leaves null behind where there is no transaction.
  if ((req.transactionID ?? null) !== null || (currentDepth ?? 1) > 1) {
    return false
  }
  if (req.payloadAPI === 'GraphQL') {
    return graphQLFields(req)?.has(name) ?? true
  }
  if (req.context.newsroomWhole === true) {
    return true
  }
  return light || findMany !== true || isSelected({ path, req })
}

/** Whether all derived fields of a document are made, its metadata too. */
export const isWhole = ({
  findMany,
  req: { context, payloadAPI },
}: Pick<FieldHookArgs, 'findMany' | 'req'>): boolean =>
  payloadAPI !== 'GraphQL' &&
  (context.newsroomWhole === true || (findMany !== true && context.newsroomSelect === undefined))

const isSelected = ({
  path,
  req,
}: {
  readonly path: readonly (number | string)[]
  readonly req: PayloadRequest
}): boolean => {
  let selected: unknown = req.context.newsroomSelect
  for (const key of path) {
    selected =
      typeof selected === 'object' && selected !== null
        ? (selected as Record<string, unknown>)[key] // a select is a tree of such objects
        : selected
  }
  return selected === true
}

const withNeeds = (select: SelectType): SelectType => {
  const needed = Object.entries(needs).flatMap(([field, fields]) =>
    select[field] === true ? fields : [],
  )
  // A select that includes one field includes only such; Payload types the two modes apart.
  return { ...select, ...Object.fromEntries(needed.map((field) => [field, true])) } as SelectType
}

const graphQLFields = (req: PayloadRequest): ReadonlySet<string> | undefined =>
  // Written by the validation rule that reads the query; the context is an untyped bag.
  req.context.newsroomFields as ReadonlySet<string> | undefined
