/** One root node of a demo article: a plain string is a paragraph. */
export type BodyPart =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly quote: string }
  | { readonly steps: readonly string[] }

/**
 * Builds the Lexical JSON of a rich text field. Headings become `h2`, `list` a bulleted and `steps`
 * a numbered list. The node shapes are those that the editor of
 * `@payloadcms/richtext-lexical` 3.90.2 writes itself.
 */
export const toLexical = (parts: readonly BodyPart[]) => ({
  root: { ...element('root'), children: parts.map(toNode) },
})

const toNode = (part: BodyPart) => {
  if (typeof part === 'string') {
    return { ...element('paragraph'), children: [text(part)], textFormat: 0, textStyle: '' }
  }
  if ('heading' in part) {
    return { ...element('heading'), children: [text(part.heading)], tag: 'h2' }
  }
  if ('quote' in part) {
    return { ...element('quote'), children: [text(part.quote)] }
  }
  return 'list' in part
    ? { ...list(part.list), listType: 'bullet', tag: 'ul' }
    : { ...list(part.steps), listType: 'number', tag: 'ol' }
}

const list = (items: readonly string[]) => ({
  ...element('list'),
  children: items.map((item, index) => ({
    ...element('listitem'),
    children: [text(item)],
    value: index + 1,
  })),
  start: 1,
})

const element = (type: string) => ({ type, direction: null, format: '', indent: 0, version: 1 })

const text = (value: string) => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
  version: 1,
})
