import { sanitizeUrl } from 'payload/shared'

import { isNode, isRecord, type LexicalNode, readAlsoBlockType } from './lexical.js'
import { idOf, textAt, valueAt } from './values.js'

/** What printing has to look up. Both give nothing for what the reader may not see. */
export type Lookups = {
  /** A document with its fields, as its reader sees it; null without one. */
  readonly findDocument: (args: DocumentKey) => Promise<object | null>
  /** The address of the page of a document; empty without one. */
  readonly urlOf: (
    args: Pick<DocumentKey, 'collection'> & { readonly doc: object },
  ) => Promise<string>
}

/** Which document a node points to. */
export type DocumentKey = { readonly id: number | string; readonly collection: string }

/**
 * Nodes of which every part can be printed. A node that no converter knows gives way to its content,
 * a link that leads nowhere to its text, an upload without a file to nothing; links to documents lead
 * to their pages. What converters take for granted is there, for through the API a rich text can be
 * written with parts missing, which would be printed as `undefined`.
 */
export const printableNodes = async ({
  lookups,
  nodes,
}: {
  readonly lookups: Lookups
  readonly nodes: readonly LexicalNode[]
}): Promise<readonly LexicalNode[]> => {
  const printable = await Promise.all(
    nodes.map(async (node, index) => {
      const children = await printableNodes({ lookups, nodes: childrenOf(node) })
      return print({ index, lookups, node: { ...node, children } })
    }),
  )
  return printable.flat()
}

type Printed = LexicalNode & { readonly children: readonly LexicalNode[] }

type Args = { readonly index: number; readonly lookups: Lookups; readonly node: Printed }

const print = async ({ index, lookups, node }: Args): Promise<readonly LexicalNode[]> => {
  switch (node.type) {
    case 'autolink':
    case 'link':
      return printLink({ lookups, node })
    case 'block':
      return isServedBlock(node) ? [node] : []
    case 'listitem':
      return [{ ...node, value: Number.isInteger(node.value) ? node.value : index + 1 }]
    case 'tablecell':
      return [{ ...node, headerState: Number(node.headerState ?? 0) || 0 }]
    case 'text':
      return typeof node.text === 'string' ? [node] : []
    case 'upload':
      return printUpload({ lookups, node })
    default:
      return known.has(node.type) ? [node] : node.children
  }
}

/** Read-also links as they are served; a block where an editor wants some has none of its own. */
const isServedBlock = ({ fields }: LexicalNode): boolean =>
  isRecord(fields) && fields.blockType === readAlsoBlockType && Array.isArray(fields.links)

/** A link of any kind as one to an address. */
const printLink = async ({
  lookups,
  node,
}: Omit<Args, 'index'>): Promise<readonly LexicalNode[]> => {
  const fields = isRecord(node.fields) ? node.fields : {}
  const isInternal = node.type === 'link' && fields.linkType === 'internal'
  const url = isInternal
    ? await pageOf({ lookups, target: fields.doc })
    : textAt({ doc: fields, path: 'url' })
  // `#` stands for a scheme that is not allowed, and leads nowhere itself.
  return ['', '#'].includes(sanitizeUrl(url))
    ? node.children
    : [{ ...node, fields: { ...fields, linkType: 'custom', url } }]
}

const pageOf = async ({
  lookups,
  target,
}: {
  readonly lookups: Lookups
  readonly target: unknown
}): Promise<string> => {
  const key = keyOf({ collection: valueAt({ doc: target, path: 'relationTo' }), doc: target })
  const doc = key && (await lookups.findDocument(key))
  return key && doc ? lookups.urlOf({ collection: key.collection, doc }) : ''
}

const printUpload = async ({
  lookups,
  node,
}: Omit<Args, 'index'>): Promise<readonly LexicalNode[]> => {
  const key = keyOf({ collection: node.relationTo, doc: node })
  const doc = key && (await lookups.findDocument(key))
  const fields = isRecord(node.fields) ? node.fields : {}
  const file = { ...doc, mimeType: textAt({ doc, path: 'mimeType' }) }
  return textAt({ doc, path: 'url' }) === '' ? [] : [{ ...node, fields, value: file }]
}

const keyOf = ({
  collection,
  doc,
}: {
  readonly collection: unknown
  readonly doc: unknown
}): DocumentKey | null => {
  const id = idOf(valueAt({ doc, path: 'value' }))
  return id === null || typeof collection !== 'string' ? null : { id, collection }
}

const childrenOf = ({ children }: LexicalNode): readonly LexicalNode[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/** The types that Payload's converters print and that lack nothing. */
const known: ReadonlySet<string> = new Set([
  'heading',
  'horizontalrule',
  'linebreak',
  'list',
  'paragraph',
  'quote',
  'tab',
  'table',
  'tablerow',
])
