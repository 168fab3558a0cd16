import { escapeAttribute, escapeCDATA, escapeText } from './escapeXML.js'

/** XML that is ready to be written. A plain string is a text instead, and gets escaped. */
export type Markup = { readonly xml: string }

/** What an XML element is made of. Names come from the code, never from data: they are not escaped. */
export type ElementParts = {
  /** With its prefix, such as `news:title`. */
  readonly name: string
  /** In the order in which they are written; null leaves an attribute out. */
  readonly attributes?: Readonly<Record<string, number | string | null>>
  /** Texts and elements in their order; null stands for nothing. */
  readonly children?: readonly (Markup | string | null)[]
}

/** An XML element. */
export function element({ name, attributes, children }: ElementParts): Markup {
  let content = ''
  for (const child of children ?? []) {
    content += contentOf(child)
  }
  const tag = `${name}${attributesOf(attributes)}`
  return { xml: content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>` }
}

/** A text as CDATA: for HTML inside a feed, which people read in the source. */
export function cdata(text: string): Markup {
  return { xml: escapeCDATA(text) }
}

/**
 * The beginning of a document and its end, for a root element whose children are written one by one
 * so that they never stand in memory together.
 */
export function documentFrame({ name, attributes }: Omit<ElementParts, 'children'>): {
  readonly head: string
  readonly tail: string
} {
  return {
    head: `${declaration}<${name}${attributesOf(attributes)}>\n`,
    tail: `</${name}>\n`,
  }
}

/** A whole document of one root element. */
export function xmlDocument(root: Markup): string {
  return `${declaration}${root.xml}\n`
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

function contentOf(child: Markup | string | null): string {
  return child === null ? '' : typeof child === 'string' ? escapeText(child) : child.xml
}

function attributesOf(attributes: ElementParts['attributes']): string {
  if (attributes === undefined) {
    return ''
  }
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('')
}
