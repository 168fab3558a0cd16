import type { ArticleKind, BodyBlock } from '../../article.js'
import type { GivenSource } from '../../sources/sourceTypes.js'
import type { NewsTimeZone } from '../isoWithOffset.js'

/**
 * What the check for Google News looks at, gathered once per publish: the article as it is about to
 * be stored, and what is stored of those it names. Texts that are missing are empty; instants are
 * ISO 8601 with a zone.
 */
export type NewsCheckFacts = {
  /** The instant for which the check is made. */
  readonly now: string
  readonly article: CheckedArticle
  /** Those of the byline that can be read, in its order. */
  readonly authors: readonly CheckedAuthor[]
  readonly image: CheckedImage | null
  readonly outlet: CheckedOutlet
  readonly section: CheckedSection | null
  readonly sources: readonly CheckedSource[]
  /** Each institution of the article with all names that it goes by, the main one first. */
  readonly institutions: readonly (readonly string[])[]
  readonly topics: readonly string[]
}

/** The article itself. */
export type CheckedArticle = {
  readonly kind: ArticleKind
  readonly title: string
  readonly kicker: string
  readonly lead: string
  readonly body: readonly BodyBlock[]
  /** The last root node that has a text. */
  readonly closing: { readonly text: string; readonly isItalic: boolean } | null
  readonly slug: string
  /** The canonical address; null where it cannot be made. */
  readonly url: string | null
  readonly notForGoogleNews: boolean
  /** Taken over as a whole from another medium or an agency. */
  readonly isSyndicated: boolean
  /** Only those who pay may read all of it. */
  readonly isPaid: boolean
  readonly firstPublishedAt: string | null
  readonly modifiedAt: string | null
  /** Null unless it is published before it could be verified. */
  readonly verification: PendingVerification | null
  /**
   * Null unless someone in it must not be recognised: a child, the victim of a sexual crime. The
   * names are all that would give that person away.
   */
  readonly protectedIdentity: { readonly names: readonly string[] } | null
  /** The kinds of the articles that its editor pinned as read-also links. */
  readonly pinnedKinds: readonly ArticleKind[]
}

/** What excuses a text that is not verified yet. */
export type PendingVerification = {
  readonly isUrgent: boolean
  /** Its first source is named, credible and competent. */
  readonly hasNamedSource: boolean
  readonly isSubjectUnreachable: boolean
}

/** A person or a desk in the byline. */
export type CheckedAuthor = {
  readonly kind: 'desk' | 'person'
  readonly name: string
  /** The public profile page. */
  readonly url: string | null
}

/** The main image. Width and height in pixels, sizes of files in bytes, null where unknown. */
export type CheckedImage = {
  readonly width: number | null
  readonly height: number | null
  readonly mimeType: string
  readonly fileName: string
  readonly alt: string
  /** As readers see them: those of the article, else those of the picture. */
  readonly caption: string
  readonly credit: string
  /** It is the outlet's logo. */
  readonly isLogo: boolean
  /** Width and height of its crops. */
  readonly crops: readonly { readonly width: number; readonly height: number }[]
  /** The file for social media. */
  readonly share: {
    readonly width: number
    readonly height: number
    readonly mimeType: string
    readonly bytes: number | null
  } | null
}

/** The publication. */
export type CheckedOutlet = {
  readonly name: string
  /** A host without scheme. */
  readonly domain: string
  readonly language: string
  readonly timeZone: NewsTimeZone
  readonly logo: { readonly width: number; readonly height: number } | null
  /** Addresses of the pages on which it says who it is and how it works; empty if it has none. */
  readonly pages: Readonly<Record<OutletPage, string>>
  /** CSS selectors of what only those who pay may read. */
  readonly paidSelectors: readonly string[]
}

/** `guidelines` is the page with the Pedoman Pemberitaan Media Siber. */
export type OutletPage = 'about' | 'contact' | 'corrections' | 'guidelines' | 'masthead'

/** The section. */
export type CheckedSection = {
  /** Whether articles of this section may stand in the news sitemap. */
  readonly isForGoogleNews: boolean
}

/** Where facts come from. */
export type CheckedSource = GivenSource & {
  readonly name: string
  readonly url: string | null
}
