import type { BasePayload, FlattenedField } from 'payload'

import type { BodyBlock } from '../domain/article.js'

import { fieldAt, fieldsOfRow } from '../fieldAt.js'
import { type LexicalNode, rootNodes, toBodyBlocks, withRootNodes } from './lexical.js'
import { valueAt } from './values.js'

type Place = {
  readonly fields: readonly FlattenedField[]
  readonly payload: Pick<BasePayload, 'blocks'>
}

/**
 * The body of a document as placement and ranking see it, from a rich text field or a field of
 * blocks (a page builder).
 *
 * Of blocks, each counts for the root nodes of its rich texts, in the order of its fields, wherever
 * in it they stand; one without any counts for one, with its texts: a paragraph where it has nothing
 * but one text, otherwise a block.
 *
 * @param args.doc in one locale
 */
export const bodyBlocksAt = ({
  doc,
  fields,
  path,
  payload,
}: Place & { readonly doc: unknown; readonly path: string }): readonly BodyBlock[] => {
  const value = valueAt({ doc, path })
  const field = fieldAt({ fields, path })?.field
  return field?.type === 'blocks'
    ? rowsOf(value).flatMap((row) =>
        blocksOfRow({ fields: fieldsOfRow({ field, payload, row }), payload, row }),
      )
    : toBodyBlocks(value)
}

type Row = Readonly<Record<string, unknown>>

const blocksOfRow = ({
  fields,
  payload,
  row,
}: Place & { readonly row: Row }): readonly BodyBlock[] => {
  const nodes = nodesIn({ fields, payload, row })
  if (nodes.length > 0) {
    return toBodyBlocks(withRootNodes({ nodes, value: { root: {} } }))
  }
  const text = textsIn({ fields, row }).join('\n')
  return [{ kind: isOneText(fields) && text !== '' ? 'paragraph' : 'block', text }]
}

const nodesIn = ({ fields, payload, row }: Place & { readonly row: Row }): readonly LexicalNode[] =>
  fields.flatMap((field) => {
    const value = row[field.name]
    if (field.type === 'richText') {
      return rootNodes(value)
    }
    return rowsOf(value).flatMap((inner) =>
      nodesIn({ fields: fieldsOfRow({ field, payload, row: inner }), payload, row: inner }),
    )
  })

const textsIn = ({
  fields,
  row,
}: Pick<Place, 'fields'> & { readonly row: Row }): readonly string[] =>
  fields.flatMap((field) => {
    const value = row[field.name]
    if (isText(field)) {
      return !ownFields.has(field.name) && typeof value === 'string' && value !== '' ? [value] : []
    }
    return 'flattenedFields' in field
      ? rowsOf(value).flatMap((inner) => textsIn({ fields: field.flattenedFields, row: inner }))
      : []
  })

/** The values that fields of a field stand in: the rows of a list, or the one of a group. */
const rowsOf = (value: unknown): readonly Row[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (row: unknown): row is Row => typeof row === 'object' && row !== null,
  )

const isText = ({ type }: FlattenedField): boolean => type === 'text' || type === 'textarea'

/** Whether a block is a text and nothing else; what only sets its look does not count. */
const isOneText = (fields: readonly FlattenedField[]): boolean => {
  const contents = fields.filter(
    ({ name, type }) =>
      !['checkbox', 'number', 'radio', 'select'].includes(type) && !ownFields.has(name),
  )
  return contents.length === 1 && contents.every(isText)
}

/** Fields that Payload gives to every block and every row of a list. */
const ownFields: ReadonlySet<string> = new Set(['id', 'blockName', 'blockType'])
