import type { FieldHookArgs, FlattenedField, PayloadRequest } from 'payload'

import type { FilePath } from './documentSQL.js'

import { fieldsOf, valueAt } from '../values.js'
import { fileAddress, readHooksOf } from './publicFields.js'

type Doc = Readonly<Record<string, unknown>>

/**
 * A document with the addresses of the files in it. Only the hooks of a collection of uploads know
 * where the storage of an application keeps them.
 */
export const completeFiles = async ({
  doc,
  files,
  req,
}: {
  readonly doc: Doc
  readonly files: readonly FilePath[]
  readonly req: PayloadRequest
}): Promise<Doc> => {
  let complete: unknown = doc
  for (const { slug, path } of files) {
    complete = await changeAt({
      change: (file) => addressed({ file, req, slug }),
      path,
      value: complete,
    })
  }
  return fieldsOf(complete)
}

/** Changes what stands at the end of a path, in each entry of the lists on the way. */
const changeAt = async ({
  change,
  path: [key, ...rest],
  value,
}: {
  readonly change: (value: object) => Promise<unknown>
  readonly path: readonly string[]
  readonly value: unknown
}): Promise<unknown> => {
  if (Array.isArray(value)) {
    const path = key === undefined ? [] : [key, ...rest]
    return Promise.all(
      value.map(async (entry: unknown) => changeAt({ change, path, value: entry })),
    )
  }
  if (typeof value !== 'object' || value === null) {
    return value
  }
  return key === undefined
    ? change(value)
    : {
        ...value,
        [key]: await changeAt({ change, path: rest, value: valueAt({ doc: value, path: key }) }),
      }
}

const addressed = async ({
  file,
  req,
  slug,
}: {
  readonly file: object
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<unknown> => {
  let doc: unknown = file
  for (const field of addressFields(req.payload.collections[slug]?.config.flattenedFields ?? [])) {
    doc = await changeAt({
      change: async (holder) => ({
        ...holder,
        [fileAddress]: await read({ ...field, file, req, slug }),
      }),
      path: field.holder,
      value: doc,
    })
  }
  return doc
}

type AddressField = {
  /** The way to the group that it stands in. */
  readonly holder: readonly string[]
  readonly field: FlattenedField
}

/** Of the file itself, and of each size of it. */
const addressFields = (
  fields: readonly FlattenedField[],
  holder: readonly string[] = [],
): readonly AddressField[] =>
  fields.flatMap((field) => {
    if (field.name === fileAddress) {
      return [{ field, holder }]
    }
    return field.type === 'group'
      ? addressFields(field.flattenedFields, [...holder, field.name])
      : []
  })

const read = async ({
  field,
  file,
  holder,
  req,
  slug,
}: AddressField & {
  readonly file: object
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<unknown> => {
  const path = [...holder, fileAddress]
  let value = valueAt({ doc: file, path: path.join('.') })
  for (const hook of readHooksOf(field)) {
    const args: Partial<FieldHookArgs> = {
      collection: req.payload.collections[slug]?.config ?? null,
      context: req.context,
      data: file,
      field,
      findMany: false,
      global: null,
      operation: 'read',
      originalDoc: file,
      overrideAccess: false,
      path,
      req,
      schemaPath: path,
      siblingData: fieldsOf(
        holder.length === 0 ? file : valueAt({ doc: file, path: holder.join('.') }),
      ),
      value,
    }
    // What is left out is about blocks, rows of lists and earlier values, of which a file has none.
    value = await hook(args as FieldHookArgs)
  }
  return value
}
