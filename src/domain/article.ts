/** The kinds of article a newsroom publishes. Stored as text in `articles.kind`. */
export const articleKinds = [
  'news',
  'opinion',
  'analysis',
  'feature',
  'interview',
  'factCheck',
  'live',
  'advertorial',
  'pressRelease',
] as const

/** One of {@link articleKinds}. */
export type ArticleKind = (typeof articleKinds)[number]

/** A document id of Payload: a number with serial ids, text with UUIDs or custom ids. */
export type DocID = number | string

/** What a root node of the body is, as far as placement is concerned. */
export type BodyBlockKind =
  | 'block'
  | 'embed'
  | 'heading'
  | 'image'
  | 'list'
  | 'other'
  | 'paragraph'
  | 'quote'
  | 'rule'
  | 'table'

/** A root node of the body: its kind and its plain text (empty for an image). */
export type BodyBlock = {
  readonly kind: BodyBlockKind
  readonly text: string
}

/** What the ranker and the index know of an article. Dates are ISO 8601 instants. */
export type ArticleFacts = {
  readonly id: DocID
  /** null where the article names no outlet (the site has one only). */
  readonly outlet: DocID | null
  readonly title: string
  readonly lead: string
  readonly body: readonly BodyBlock[]
  readonly publishedAt: string
  readonly section: NamedFact | null
  readonly topics: readonly NamedFact[]
  readonly institutions: readonly NamedFact[]
}

/** A thing with an id that an article points to, with the name that readers know. */
export type NamedFact = {
  readonly id: DocID
  readonly name: string
}

/** Where a link came from: chosen by the ranker, pinned by an editor, or typed in imported text. */
export type LinkOrigin = 'automatic' | 'imported' | 'pinned'
