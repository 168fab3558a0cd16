import type { XsdValidator } from 'libxml2-wasm'

import { XmlDocument, XmlElement } from 'libxml2-wasm'

/** An element as a strict parser reads it. */
export type ReadElement = {
  /** With its prefix. */
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReadElement[]
  /** All text in it, that of its children included. */
  readonly text: string
}

/** The root element of a document; throws what libxml2 says of XML that is not well-formed. */
export const readXML = (xml: string): ReadElement =>
  withDocument(xml, (document) => readElement(document.root))

/** The texts of all elements with this name (with its prefix), in the order of the document. */
export const textsOf = (root: ReadElement, name: string): readonly string[] => [
  ...(root.name === name ? [root.text] : []),
  ...root.children.flatMap((child) => textsOf(child, name)),
]

/** What a document breaks of a schema, both given as XML. Empty if it is valid. */
export const schemaErrors = ({
  schema,
  xml,
}: {
  readonly schema: XsdValidator
  readonly xml: string
}): readonly string[] =>
  withDocument(xml, (document) => {
    try {
      schema.validate(document)
      return []
    } catch (error) {
      return [String(error)]
    }
  })

const withDocument = <Result>(xml: string, use: (document: XmlDocument) => Result): Result => {
  // Encoding to UTF-8 would turn half a surrogate pair into U+FFFD before the parser sees it.
  if (/\p{Cs}/u.test(xml)) {
    throw new Error('The XML holds half a surrogate pair.')
  }
  const document = XmlDocument.fromString(xml)
  try {
    return use(document)
  } finally {
    document.dispose()
  }
}

const readElement = (element: XmlElement): ReadElement => ({
  attributes: Object.fromEntries(
    element.attrs.map(({ content, name, prefix }) => [withPrefix(prefix, name), content]),
  ),
  children: childrenOf(element).map(readElement),
  name: withPrefix(element.prefix, element.name),
  namespace: element.namespaceUri,
  text: element.content,
})

const childrenOf = (element: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = []
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) {
      found.push(node)
    }
  }
  return found
}

const withPrefix = (prefix: string, name: string): string =>
  prefix === '' ? name : `${prefix}:${name}`
