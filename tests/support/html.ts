import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** The elements of a name in a parsed page, in the order of the text. */
export const elementsOf = (node: Node, name: string): readonly Element[] => [
  ...('tagName' in node && node.tagName === name ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => elementsOf(child, name)) : []),
]

/** The text in an element as a browser has it. */
export const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map((child) => textOf(child)).join('')
      : ''

/** The attributes of an element as a browser has them. */
export const attributesOf = ({ attrs }: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
