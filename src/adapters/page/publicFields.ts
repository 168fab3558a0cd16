import type { FieldHook, FlattenedField, SanitizedCollectionConfig } from 'payload'

import type { NewsroomSlug } from '../../options.js'

import { collectionAccess } from '../../access/collectionAccess.js'
import { recordTable } from '../../access/table.js'
import { nobody, staffOnly } from '../../fields/staffOnly.js'

/**
 * The fields that anybody reads, when that can be said without asking an access function or a hook of
 * the application; null when it cannot.
 *
 * @param args.isFile whether they are fields of an upload, whose addresses hooks make
 */
export const publicFields = ({
  fields,
  isFile,
}: {
  readonly fields: readonly FlattenedField[]
  readonly isFile: boolean
}): readonly FlattenedField[] | null => {
  const known = fields.filter(
    (field) => !isClosed(field) && !isDerived(field) && !(isFile && field.name === adminThumbnail),
  )
  return known.every((field) => isPlain({ field, isFile })) ? known : null
}

/** Whether anybody reads every document of a collection just as it is stored. */
export const isPublicRecord = ({
  access,
  defaultPopulate,
  hooks,
  slug,
  trash,
  versions,
}: SanitizedCollectionConfig): boolean =>
  slug in recordTable &&
  access.read === collectionAccess[slug as NewsroomSlug].read && // just looked up
  recordTable[slug as keyof typeof recordTable].read.anonymous === 'all' &&
  !hasReadHooks(hooks) &&
  defaultPopulate === undefined &&
  !trash &&
  !versions

/** Whether hooks of an application have a part in what a collection answers. */
export const hasReadHooks = (hooks: SanitizedCollectionConfig['hooks']): boolean =>
  [hooks.beforeRead, hooks.afterRead, hooks.afterOperation].some((list) => (list ?? []).length > 0)

/** The hooks that make what a field answers; a group of fields has none in its type. */
export const readHooksOf = (field: FlattenedField): readonly FieldHook[] =>
  ('hooks' in field ? field.hooks?.afterRead : undefined) ?? []

/** The field of an upload that holds the address of a file. */
export const fileAddress = 'url'

/** Not on pages: it is for the lists of the admin. */
const adminThumbnail = 'thumbnailURL'

const isClosed = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) ||
  ('access' in field && field.access?.read === staffOnly)

const isDerived = (field: FlattenedField): boolean =>
  'virtual' in field && field.virtual === true && field.access?.update === nobody

const isPlain = ({
  field,
  isFile,
}: {
  readonly field: FlattenedField
  readonly isFile: boolean
}): boolean => {
  const isMadeByHooks = isFile && field.name === fileAddress
  return (
    field.access?.read === undefined &&
    !('virtual' in field && field.virtual) &&
    !('localized' in field && field.localized === true) &&
    (isMadeByHooks || readHooksOf(field).length === 0)
  )
}
