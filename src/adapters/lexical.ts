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
  rootNodes(value).map((node) => ({ kind: kinds[node.type] ?? 'other', text: textOf(node) }))

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

const textOf = (node: LexicalNode): string => {
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNode = (value: unknown): value is LexicalNode =>
  isRecord(value) && typeof value.type === 'string'
