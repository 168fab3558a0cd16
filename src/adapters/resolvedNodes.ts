import { sanitizeUrl } from 'payload/shared'

import { isNode, isRecord, type LexicalNode } from './lexical.js'
import { idOf, textAt, valueAt } from './values.js'

/** What a text has to look up. All give nothing for what its reader may not see. */
export type Lookups = {
  /** A document with its fields, as its reader sees it; null without one. */
  readonly findDocument: (args: DocumentKey) => Promise<object | null>
  readonly titleOf: (args: FoundDocument) => string
  /** The address of the page of a document; empty without one. */
  readonly urlOf: (args: FoundDocument) => Promise<string>
}

/** Which document a node points to. */
export type DocumentKey = { readonly id: number | string; readonly collection: string }

type FoundDocument = Pick<DocumentKey, 'collection'> & { readonly doc: object }

type Question = { readonly lookups: Lookups; readonly node: LexicalNode }

/**
 * Nodes with what they point to instead of its id: a link to a document, and a document that stands in
 * the text, have `{ id, title, url }` of it, an upload has its file. A link gives way to its text
 * where the reader may not see the document or there is no page of it, the others to nothing.
 */
export const resolvedNodes = async ({
  lookups,
  nodes,
}: {
  readonly lookups: Lookups
  readonly nodes: readonly LexicalNode[]
}): Promise<readonly LexicalNode[]> => {
  const resolved = await Promise.all(
    nodes.map(async (node) => {
      const { children } = node
      return resolve({
        lookups,
        node: Array.isArray(children)
          ? { ...node, children: await resolvedNodes({ lookups, nodes: children.filter(isNode) }) }
          : node,
      })
    }),
  )
  return resolved.flat()
}

/** Whether an address leads anywhere: `#` is also what one with a scheme that is not allowed becomes. */
export const isAddress = (url: string): boolean => !['', '#'].includes(sanitizeUrl(url))

const resolve = async (question: Question): Promise<readonly LexicalNode[]> => {
  const { fields, type } = question.node
  switch (type) {
    case 'link':
      return isRecord(fields) && fields.linkType === 'internal'
        ? resolveLink({ ...question, fields })
        : [question.node]
    case 'relationship':
      return resolveDocument(question)
    case 'upload':
      return resolveUpload(question)
    default:
      return [question.node]
  }
}

const resolveLink = async ({
  fields,
  lookups,
  node,
}: Question & { readonly fields: Readonly<Record<string, unknown>> }): Promise<
  readonly LexicalNode[]
> => {
  const relationTo = valueAt({ doc: fields, path: 'doc.relationTo' })
  const value = await factsOf({ collection: relationTo, holder: fields.doc, lookups })
  const text = Array.isArray(node.children) ? node.children.filter(isNode) : []
  return value === null ? text : [{ ...node, fields: { ...fields, doc: { relationTo, value } } }]
}

const resolveDocument = async ({ lookups, node }: Question): Promise<readonly LexicalNode[]> => {
  const value = await factsOf({ collection: node.relationTo, holder: node, lookups })
  return value === null ? [] : [{ ...node, value }]
}

const resolveUpload = async ({ lookups, node }: Question): Promise<readonly LexicalNode[]> => {
  const key = keyOf({ collection: node.relationTo, holder: node })
  const doc = key && (await lookups.findDocument(key))
  if (!isRecord(doc) || textAt({ doc, path: 'url' }) === '') {
    return []
  }
  const { thumbnailURL: _, ...file } = doc
  return [{ ...node, value: file }]
}

type Facts = { readonly id: number | string; readonly title: string; readonly url: string }

const factsOf = async ({
  collection,
  holder,
  lookups,
}: Pick<Question, 'lookups'> & {
  readonly collection: unknown
  readonly holder: unknown
}): Promise<Facts | null> => {
  const key = keyOf({ collection, holder })
  const doc = key && (await lookups.findDocument(key))
  if (key === null || doc === null) {
    return null
  }
  const found = { collection: key.collection, doc }
  const url = await lookups.urlOf(found)
  return isAddress(url) ? { id: idOf(doc) ?? key.id, title: lookups.titleOf(found), url } : null
}

const keyOf = ({
  collection,
  holder,
}: {
  readonly collection: unknown
  readonly holder: unknown
}): DocumentKey | null => {
  const id = idOf(valueAt({ doc: holder, path: 'value' }))
  return id === null || typeof collection !== 'string' ? null : { id, collection }
}
