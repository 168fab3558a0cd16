/** A node of a Lexical body, as far as tests build them. */
export type LexicalNode = { readonly type: string; readonly [key: string]: unknown }

/** A Lexical body. */
export type LexicalBody = { readonly root: LexicalNode & { readonly children: LexicalNode[] } }

/** What a test may say about an article; everything else of the collection can be added. */
export type ArticleChoices = {
  readonly title?: string
  /** The body's paragraphs. */
  readonly paragraphs?: readonly string[]
  readonly [field: string]: unknown
}

/**
 * Data of a complete, harmless article, ready for Local API, REST or GraphQL; what is passed
 * replaces the default. Without `_status` Payload makes it a draft.
 */
export const articleData = ({
  title = 'Pasar Rogojampi Buka Lebih Pagi Mulai Senin',
  paragraphs = defaultParagraphs,
  ...rest
}: ArticleChoices = {}) => ({
  body: lexicalBody(paragraphs.map(paragraphNode)),
  kind: 'news' as const,
  lead: 'Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
  title,
  ...rest,
})

/** A Lexical body of the given root nodes. */
export const lexicalBody = (children: readonly LexicalNode[]): LexicalBody => ({
  root: { ...element, children: [...children], type: 'root' },
})

/** A paragraph with one text. */
export const paragraphNode = (text: string): LexicalNode => ({
  ...element,
  children: [textNode(text)],
  textFormat: 0,
  type: 'paragraph',
})

/** A paragraph that is one link to an article, by a name. */
export const linkedParagraph = (name: string, value: number | string): LexicalNode => {
  const paragraph = paragraphNode(name)
  const fields = { doc: { relationTo: 'articles', value }, linkType: 'internal' }
  return {
    ...paragraph,
    children: [{ ...element, children: paragraph['children'], fields, type: 'link', version: 3 }],
  }
}

/** A heading of the second level with one text. */
export const headingNode = (text: string): LexicalNode => ({
  ...element,
  children: [textNode(text)],
  tag: 'h2',
  type: 'heading',
})

/** `count` different paragraphs of plain Indonesian prose. */
export const paragraphs = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `Paragraf ${index + 1}: petugas pasar mencatat pedagang yang datang dan mengatur tempat mereka.`,
  )

/** As many of forty words each: enough that blocks of links stand after the 2nd, 5th and 8th of ten. */
export const longParagraphs = (count: number): readonly string[] =>
  paragraphs(count).map(
    (text) =>
      `${text} Mereka menimbang barang di depan pintu masuk, lalu mengumumkan harga hari itu lewat pengeras suara, sehingga pembeli dari desa sekitar tahu apa yang tersedia sebelum berjalan ke los sayur.`,
  )

const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

const textNode = (text: string): LexicalNode => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

const defaultParagraphs: readonly string[] = [
  'Pasar Rogojampi dibuka lebih pagi mulai Senin depan.',
  'Pedagang sayur meminta perubahan itu sejak tahun lalu.',
  'Pengelola akan menilai hasilnya setelah tiga bulan.',
]
