import { isNode, isRecord, type LexicalNode, readAlsoBlockType } from './lexical.js'
import { isAddress } from './resolvedNodes.js'
import { textAt } from './values.js'

/**
 * Nodes of which every part can be printed. A node that no converter knows gives way to its content,
 * a link that leads nowhere to its text; links to documents lead to their pages. What converters take
 * for granted is there, for through the API a rich text can be written with parts missing, which would
 * be printed as `undefined`.
 *
 * @param nodes with what they point to, as `resolvedNodes` gives it
 */
export const printableNodes = (nodes: readonly LexicalNode[]): readonly LexicalNode[] =>
  nodes.flatMap((node, index) =>
    print({ index, node: { ...node, children: printableNodes(childrenOf(node)) } }),
  )

type Printed = LexicalNode & { readonly children: readonly LexicalNode[] }

const print = ({
  index,
  node,
}: {
  readonly index: number
  readonly node: Printed
}): readonly LexicalNode[] => {
  switch (node.type) {
    case 'autolink':
    case 'link':
      return printLink(node)
    case 'block':
      return isServedBlock(node) ? [node] : []
    case 'listitem':
      return [{ ...node, value: Number.isInteger(node.value) ? node.value : index + 1 }]
    case 'tablecell':
      return [{ ...node, headerState: Number(node.headerState ?? 0) || 0 }]
    case 'text':
      return typeof node.text === 'string' ? [node] : []
    case 'upload':
      return [printUpload(node)]
    default:
      return known.has(node.type) ? [node] : node.children
  }
}

/** Read-also links as they are served; a block where an editor wants some has none of its own. */
const isServedBlock = ({ fields }: LexicalNode): boolean =>
  isRecord(fields) && fields.blockType === readAlsoBlockType && Array.isArray(fields.links)

/** A link of any kind as one to an address. */
const printLink = (node: Printed): readonly LexicalNode[] => {
  const fields = isRecord(node.fields) ? node.fields : {}
  const isInternal = node.type === 'link' && fields.linkType === 'internal'
  const url = textAt({ doc: fields, path: isInternal ? 'doc.value.url' : 'url' })
  return isAddress(url)
    ? [{ ...node, fields: { ...fields, linkType: 'custom', url } }]
    : node.children
}

const printUpload = (node: Printed): LexicalNode => {
  const fields = isRecord(node.fields) ? node.fields : {}
  const file = isRecord(node.value) ? node.value : {}
  const mimeType = textAt({ doc: file, path: 'mimeType' })
  return { ...node, fields, value: { ...file, mimeType } }
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
