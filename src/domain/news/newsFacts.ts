import type { DocID } from '../article.js'
import type { SourceFacts } from '../sources/sourceTypes.js'
import type {
  CorrectionFacts,
  CoverageFacts,
  PaywallFacts,
  ReviewedFacts,
  SponsorFacts,
  TranslationFacts,
} from './articleExtras.js'
import type { NewsTimeZone } from './isoWithOffset.js'
import type { NewsKind } from './newsKind.js'

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
  /** The names of the region that it is about and of those that this is part of, the nearest first. */
  readonly regions: readonly string[]
  /** The most important first. Those that the text does not name are left out of the metadata. */
  readonly institutions: readonly InstitutionFacts[]
  readonly sources: readonly SourceFacts[]
  readonly image: ImageFacts | null
  /** What was corrected in public, the oldest first. */
  readonly corrections: readonly CorrectionFacts[]
  /** The entries of a live report; null for any other article. */
  readonly coverage: CoverageFacts | null
  /** What a review is about. */
  readonly reviewed: ReviewedFacts | null
  /** Who paid for an advertorial. */
  readonly sponsor: SponsorFacts | null
  /** All languages of the article, the one for readers of any other language first; else none. */
  readonly translations: readonly TranslationFacts[]
}

/** The article's own facts. */
export type NewsArticleFacts = {
  /** The canonical URL. */
  readonly url: string
  readonly kind: NewsKind
  readonly title: string
  /** The lead, in plain text. */
  readonly description: string | null
  /** What readers see of the body, in plain text without read-also links; paragraphs parted by blank lines. */
  readonly text: string
  /** First publication, an ISO 8601 instant. */
  readonly publishedAt: string | null
  /** Last material change, an ISO 8601 instant. */
  readonly modifiedAt: string | null
  /** Words of the body, without read-also links and captions. */
  readonly wordCount: number
  readonly keywords: readonly string[]
  /** The place in front of the first sentence, as readers see it: `BANYUWANGI`. */
  readonly dateline: string | null
  /** Names of the places that the article is about. */
  readonly places: readonly string[]
  readonly notForGoogleNews: boolean
  /** The text is taken over whole from another medium. */
  readonly isSyndicated: boolean
  /** The address shows a notice in place of the article. */
  readonly isWithdrawn: boolean
  /** Someone in it must not be recognised: a child, the victim of a sexual crime. */
  readonly protectsIdentity: boolean
  /** null where all of it is free. */
  readonly paywall: PaywallFacts | null
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
  readonly feeds: readonly FeedFacts[]
  /** The WebSub hub that is told of changes. */
  readonly hubURL: string | null
}

/** Pages on which an outlet says how it works. */
export type PolicyFacts = {
  readonly corrections: string | null
  readonly ethics: string | null
  readonly masthead: string | null
  readonly ownership: string | null
  /** The rules of the trade it follows, such as the Pedoman Pemberitaan Media Siber. */
  readonly principles: string | null
}

/** A feed that readers can follow. */
export type FeedFacts = {
  readonly title: string
  readonly url: string
  readonly type: 'application/atom+xml' | 'application/feed+json' | 'application/rss+xml'
}

/** A person or a desk in the byline. */
export type AuthorFacts = {
  readonly kind: 'desk' | 'person'
  readonly name: string
  /** The public profile page. */
  readonly url: string | null
  readonly jobTitle: string | null
  /** The same person or desk elsewhere: addresses of profiles. */
  readonly sameAs: readonly string[]
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
  /** Other names under which texts mention it. */
  readonly aliases: readonly string[]
  readonly region: string | null
  readonly website: string | null
  /** Its id in Wikidata, `Q…`, or an address that ends in it. */
  readonly wikidata: string | null
  /** ISO 8601 dates: `2024-10-21`. */
  readonly foundedOn: string | null
  readonly dissolvedOn: string | null
  readonly parent: RelatedInstitution | null
}

/** An institution that another fact only points to. */
export type RelatedInstitution = Pick<InstitutionFacts, 'id' | 'kind' | 'name'>

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
