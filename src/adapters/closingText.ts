import { dropReadAlso, isNode, type LexicalNode, rootNodes, toBodyBlocks } from './lexical.js'

/**
 * The last part of a body that has a text, and whether all of that is in italics; null without any.
 * BACA JUGA blocks do not count.
 */
export const closingText = (
  value: unknown,
): { readonly text: string; readonly isItalic: boolean } | null => {
  const nodes = dropReadAlso(rootNodes(value))
  const texts = toBodyBlocks({ root: { children: nodes } }).map(({ text }) => text.trim())
  const last = texts.findLastIndex((text) => text !== '')
  const [node, text] = [nodes[last], texts[last]]
  return node === undefined || text === undefined ? null : { isItalic: isItalic(node), text }
}

const isItalic = (node: LexicalNode): boolean =>
  typeof node.text === 'string'
    ? node.text.trim() === '' || (Number(node.format) & italic) !== 0
    : childrenOf(node).every(isItalic)

const childrenOf = ({ children }: LexicalNode): readonly LexicalNode[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/** The bit of Lexical's text formats (`IS_ITALIC`). */
const italic = 2
