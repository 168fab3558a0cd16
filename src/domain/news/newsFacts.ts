import type { ArticleKind, DocID } from '../article.js'
import type { NewsTimeZone } from './isoWithOffset.js'

/** All that the metadata of one article is made of. URLs are absolute; what is unknown is null. */
export type NewsFacts = {
  readonly article: NewsArticleFacts
  readonly outlet: OutletFacts
  /** Those the byline shows, in its order. */
  readonly authors: readonly AuthorFacts[]
  readonly editor: AuthorFacts | null
  /** From the top section down to the article's own. */
  readonly sectionTrail: readonly SectionFacts[]
  readonly topics: readonly string[]
  /** The most important first. */
  readonly institutions: readonly InstitutionFacts[]
  readonly sources: readonly SourceFacts[]
  readonly image: ImageFacts | null
}

/** The article's own facts. */
export type NewsArticleFacts = {
  /** The canonical URL. */
  readonly url: string
  readonly kind: ArticleKind
  readonly title: string
  /** The lead, in plain text. */
  readonly description: string | null
  /** First publication, an ISO 8601 instant. */
  readonly publishedAt: string | null
  /** Last material change, an ISO 8601 instant. */
  readonly modifiedAt: string | null
  /** Words of the body, without read-also links and captions. */
  readonly wordCount: number
  readonly keywords: readonly string[]
  readonly notForGoogleNews: boolean
}

/** The publication. */
export type OutletFacts = {
  readonly name: string
  /** The home page, without a slash at its end. */
  readonly url: string
  /** BCP 47, such as `id`. */
  readonly language: string
  readonly timeZone: NewsTimeZone
  readonly logo: ImageSize | null
  readonly googleNewsURL: string | null
  readonly policies: PolicyFacts
}

/** Pages on which an outlet says how it works. */
export type PolicyFacts = {
  readonly corrections: string | null
  readonly ethics: string | null
  readonly masthead: string | null
  readonly ownership: string | null
}

/** A person or a desk in the byline. */
export type AuthorFacts = {
  readonly kind: 'desk' | 'person'
  readonly name: string
  /** The public profile page. */
  readonly url: string | null
  readonly jobTitle: string | null
}

/** A section with its page. */
export type SectionFacts = {
  readonly name: string
  readonly url: string
}

/** An institution named in the article. */
export type InstitutionFacts = {
  readonly id: DocID
  readonly kind: InstitutionKind
  readonly name: string
  readonly officialName: string | null
  readonly acronym: string | null
  readonly region: string | null
  readonly website: string | null
  readonly parent: { readonly kind: InstitutionKind; readonly name: string } | null
}

/** The kinds of `institutions.kind`. */
export type InstitutionKind =
  | 'agency'
  | 'company'
  | 'court'
  | 'legislature'
  | 'localGovernment'
  | 'military'
  | 'ministry'
  | 'organization'
  | 'police'
  | 'prosecutor'
  | 'university'

/** Where facts of the article come from. */
export type SourceFacts = {
  readonly kind: SourceKind
  readonly name: string
  readonly url: string | null
}

/** The kinds of `sources.kind`. */
export type SourceKind =
  | 'agency'
  | 'document'
  | 'interview'
  | 'otherMedium'
  | 'ownReporting'
  | 'pressRelease'
  | 'socialMedia'
  | 'userReport'

/** The main image. */
export type ImageFacts = {
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
  /** A name or the URL of a licence. */
  readonly licence: string | null
  /** Crops of one picture, those for search engines: 16:9, 4:3, 1:1. */
  readonly sizes: readonly ImageSize[]
  /** The crop for social media, a JPEG of 1200 × 630. */
  readonly share: ImageSize | null
}

/** A picture file; width and height in pixels. */
export type ImageSize = {
  readonly url: string
  readonly width: number
  readonly height: number
  /** Such as `image/jpeg`. */
  readonly mimeType: string
}
