import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/**
 * The Lexical body of plain paragraphs. One root block per paragraph, so that "after paragraph n"
 * and "after root block n" are the same place.
 */
export const toLexicalBody = (paragraphs: readonly string[]): SerializedEditorState => ({
  root: { ...element, children: paragraphs.map(toParagraph), type: 'root' },
})

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const toParagraph = (text: string) => ({
  ...element,
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
})
