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
  'background',
  'review',
  'satire',
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
  | 'readAlso'
  | 'rule'
  | 'table'

/** A root node of the body: its kind and its plain text (empty for an image). */
export type BodyBlock = {
  readonly kind: BodyBlockKind
  readonly text: string
  /** How many links an editor wants in this `readAlso` block, 1 if absent; other kinds have none. */
  readonly links?: number
}

/** What the ranker and the index know of an article. Dates are ISO 8601 instants. */
export type ArticleFacts = {
  readonly id: DocID
  /** null where the article names no outlet (the site has one only). */
  readonly outlet: DocID | null
  /** One of {@link ArticleKind} in the newsroom's own articles, whatever else a site has; or null. */
  readonly kind: string | null
  readonly title: string
  readonly lead: string
  readonly body: readonly BodyBlock[]
  readonly publishedAt: string
  readonly section: NamedFact | null
  /** The sections above the section, the nearest first. */
  readonly sectionTrail: readonly NamedFact[]
  readonly topics: readonly NamedFact[]
  readonly institutions: readonly InstitutionFact[]
  /** Where it is about and the regions above, the nearest first. */
  readonly regions?: readonly NamedFact[]
  /** Words by which editors want the article matched although its text hardly says them. */
  readonly extraWords: readonly string[]
  /** Words that no article linked from this one may be about. */
  readonly avoidWords: readonly string[]
  /** Whether the article stays worth reading however old it is. */
  readonly isEvergreen: boolean
  /** Whether other articles may link to this one. */
  readonly isLinkable: boolean
  /** ISO 639-1 code of the language of the text; `id` unless a site says otherwise. */
  readonly language: string
}

/** A thing with an id that an article points to, with the name that readers know. */
export type NamedFact = {
  readonly id: DocID
  readonly name: string
}

/** An institution that an article is about, with where it stands. */
export type InstitutionFact = NamedFact & {
  /** The region that it serves and those above it, the nearest first; known by a name or a code. */
  readonly regions: readonly NamedFact[]
  /** The institutions that it belongs to, the nearest first. */
  readonly parents: readonly NamedFact[]
}

/** Where a link came from: chosen by the ranker, pinned by an editor, or typed in imported text. */
export type LinkOrigin = 'automatic' | 'imported' | 'pinned'
