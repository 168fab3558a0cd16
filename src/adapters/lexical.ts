import type { BodyBlock, BodyBlockKind } from '../domain/article.js'

/** A node of Lexical's JSON, as far as it is read here. */
export type LexicalNode = {
  readonly type: string
  readonly [key: string]: unknown
}

/** The root nodes of a rich text value; none for anything that is no rich text. */
export const rootNodes = (value: unknown): readonly LexicalNode[] => {
  const root = isRecord(value) ? value.root : undefined
  const children = isRecord(root) ? root.children : undefined
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** A rich text value with other root nodes. */
export const withRootNodes = ({
  nodes,
  value,
}: {
  readonly nodes: readonly LexicalNode[]
  readonly value: unknown
}): unknown =>
  isRecord(value) && isRecord(value.root)
    ? { ...value, root: { ...value.root, children: nodes } }
    : value

/** The body as placement and ranking see it: kind and plain text of each root node. */
export const toBodyBlocks = (value: unknown): readonly BodyBlock[] =>
  rootNodes(value).map((node) =>
    isReadAlso(node)
      ? { kind: 'readAlso', links: wantedLinks(node), text: '' }
      : { kind: kinds[node.type] ?? 'other', text: textOf(node) },
  )

/** The type of block that stands for read-also links, stored (with a number) and served (with them). */
export const readAlsoBlockType = 'bacaJuga'

/** The links that one block of an editor can ask for at most. */
export const mostLinksInBlock = 5

/** Whether a node is a block where an editor wants links. */
const isReadAlso = ({ fields, type }: LexicalNode): boolean =>
  type === 'block' && isRecord(fields) && fields.blockType === readAlsoBlockType

/** A rich text value without the blocks where an editor wants links, at whatever depth they stand. */
export const withoutReadAlso = (value: unknown): unknown =>
  withRootNodes({ nodes: dropReadAlso(rootNodes(value)), value })

/** Nodes without the blocks where an editor wants links, at whatever depth they stand. */
export const dropReadAlso = (nodes: readonly LexicalNode[]): readonly LexicalNode[] =>
  nodes
    .filter((node) => !isReadAlso(node))
    .map((node) =>
      Array.isArray(node.children)
        ? { ...node, children: dropReadAlso(node.children.filter(isNode)) }
        : node,
    )

const kinds: Readonly<Record<string, BodyBlockKind>> = {
  block: 'block',
  heading: 'heading',
  horizontalrule: 'rule',
  list: 'list',
  paragraph: 'paragraph',
  quote: 'quote',
  relationship: 'embed',
  table: 'table',
  upload: 'image',
}

const wantedLinks = ({ fields }: LexicalNode): number => {
  const count = Math.trunc(Number(isRecord(fields) ? (fields.count ?? 1) : 1)) || 1
  return Math.min(Math.max(1, count), mostLinksInBlock)
}

/** The plain text of a node. */
export const textOf = (node: LexicalNode): string => {
  if (typeof node.text === 'string') {
    return node.text
  }
  if (node.type === 'linebreak') {
    return '\n'
  }
  const children = Array.isArray(node.children) ? node.children.filter(isNode) : []
  const separator = node.type === 'list' ? '\n' : ''
  return children.map(textOf).join(separator)
}

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a node of Lexical's JSON. */
export const isNode = (value: unknown): value is LexicalNode =>
  isRecord(value) && typeof value.type === 'string'
