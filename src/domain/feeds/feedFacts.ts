import type { DocID } from '../article.js'
import type { NewsTimeZone } from '../news/isoWithOffset.js'
import type { NewsKind } from '../news/newsKind.js'
import type { Attribution } from '../sources/attributionOf.js'
import type { PassOn } from '../sources/sourceTypes.js'

/** All that a feed is made of. URLs are absolute, instants are ISO 8601, what is unknown is null. */
export type FeedFacts = {
  /** What the feed is of: the outlet's name, or with the section, topic, author … beside it. */
  readonly title: string
  readonly description: string
  /** The feed's own URL, the one and only under which it is served (rule WS-01). */
  readonly selfURL: string
  /** The page whose news the feed has. */
  readonly homeURL: string
  /** WebSub hubs, none if the outlet uses none. */
  readonly hubs: readonly string[]
  readonly outlet: FeedOutlet
  /** Since when there is this feed: the date of a feed without entries. */
  readonly createdAt: string
  /** What readers of the feed may do with it; null for a public feed. */
  readonly rights: string | null
  /** Only live articles, in any order (rule FE-12). */
  readonly entries: readonly FeedEntry[]
}

/** The publication that a feed is of. */
export type FeedOutlet = {
  readonly name: string
  /** The home page, without a slash at its end. */
  readonly url: string
  /** BCP 47, such as `id`. */
  readonly language: string
  readonly timeZone: NewsTimeZone
  /** URL of the outlet's logo. */
  readonly logoURL: string | null
}

/** An article as feeds have it. Texts are plain unless their name says otherwise. */
export type FeedEntry = {
  /** Made by `entryGUID`; never the URL or the title (rules FE-03, FE-04). */
  readonly guid: string
  /** The canonical URL. */
  readonly url: string
  readonly kind: NewsKind
  readonly title: string
  readonly lead: string | null
  /** The body as HTML. Links to read also, scripts and styles in it are taken out here. */
  readonly html: string
  /** Whether everyone may read all of it; of a paid article feeds have the summary only. */
  readonly isFree: boolean
  /** How much of it others may get from us, by the licences of its sources. */
  readonly passOn: PassOn
  /** What readers are told of its sources. */
  readonly attribution: Attribution
  /** Those the byline shows, in its order. */
  readonly authors: readonly FeedAuthor[]
  /** From the top section down to the article's own. */
  readonly sectionTrail: readonly { readonly id: DocID; readonly name: string }[]
  readonly topics: readonly string[]
  /** First publication. */
  readonly publishedAt: string
  /** Last material change. */
  readonly modifiedAt: string | null
  /** The main image first. */
  readonly images: readonly FeedImage[]
  /** The newest last. */
  readonly corrections: readonly FeedCorrection[]
}

/** A person or a desk in the byline. */
export type FeedAuthor = {
  readonly kind: 'desk' | 'person'
  readonly name: string
  readonly url: string | null
}

/** A picture: of its files the one that feeds show. Width and height in pixels. */
export type FeedImage = {
  readonly url: string
  /** Such as `image/jpeg`. */
  readonly mimeType: string
  readonly width: number
  readonly height: number
  /** The size of the file; null if it is not known. */
  readonly bytes: number | null
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** A dated change that readers are told of (rules ID-05, ID-06). */
export type FeedCorrection = {
  /** What readers know it as, such as `Ralat` or `Hak Jawab`. */
  readonly label: string
  readonly publishedAt: string
  readonly text: string
  /** The article with it, where it has one of its own. */
  readonly url: string | null
}
