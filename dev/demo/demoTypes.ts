import type { ArticleKind } from '../../src/domain/article.js'
import type { Gift, RepublishingRule, SourceKind } from '../../src/domain/sources/sourceTypes.js'
import type { SceneName } from './drawScene.js'
import type { BodyPart } from './lexical.js'

/** A document of the demo that others point to by `key`. Keys are not stored. */
export type DemoNamed = {
  readonly key: string
  readonly name: string
  readonly description: string
}

/** A section; its parent stands before it in the list. */
export type DemoSection = DemoNamed & { readonly parent?: string }

/** A region by its code; the one that it is part of stands before it in the list. */
export type DemoRegion = {
  readonly key: string
  readonly name: string
  readonly kind: 'city' | 'province' | 'regency'
  readonly parent?: string
  readonly shortName?: string
}

/** An institution; its parent and successors stand before it in the list. Dates are ISO 8601 days. */
export type DemoInstitution = {
  readonly key: string
  readonly name: string
  readonly kind:
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
  readonly officialName?: string
  readonly acronym?: string
  readonly aliases?: readonly string[]
  readonly parent?: string
  /** Code of the region. */
  readonly region?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly successors?: readonly string[]
  readonly website?: string
}

/** A source of facts. */
export type DemoSource = {
  readonly key: string
  readonly name: string
  readonly kind: SourceKind
  readonly url?: string
  readonly medium?: { readonly name: string; readonly url: string }
  readonly licence?: string
  readonly republishing?: RepublishingRule
  readonly creditLine: string
  readonly institution?: string
  readonly contact?: string
  readonly reliabilityNote?: string
}

/** Someone in the byline; nobody of them exists. */
export type DemoAuthor = {
  readonly key: string
  readonly name: string
  readonly kind: 'desk' | 'person'
  readonly jobTitle: string
  readonly bio: string
}

/** A picture that is drawn when the demo is installed. */
export type DemoPicture = {
  readonly key: string
  readonly scene: SceneName
  readonly alt: string
  readonly caption: string
}

/**
 * An article. All references are keys of the other lists. `time` is a clock reading in WIB such as
 * `07.30`. Lead and body may contain dates for `fillDates`.
 */
export type DemoArticle = {
  readonly key: string
  readonly title: string
  readonly kicker?: string
  readonly lead: string
  readonly body: readonly BodyPart[]
  readonly kind?: ArticleKind
  readonly section: string
  readonly topics: readonly string[]
  readonly institutions?: readonly string[]
  readonly authors: readonly string[]
  readonly editor?: string
  readonly sources: readonly DemoArticleSource[]
  readonly picture: string
  readonly daysAgo: number
  readonly time: string
  /** Articles with the same word follow the same story. */
  readonly storyline?: string
  /** Articles that the editor pinned; each stands before this one in time. */
  readonly pins?: readonly { readonly article: string; readonly afterBlock?: number }[]
  readonly notForGoogleNews?: true
  readonly dateline?: string
  readonly places?: readonly string[]
  /** What was put right, and how many hours after publication. */
  readonly corrections?: readonly { readonly hoursAfter: number; readonly text: string }[]
  /** The entries of a live report, by clock readings in WIB of its own day. */
  readonly updates?: readonly {
    readonly time: string
    readonly title: string
    readonly text: string
  }[]
  readonly reviewed?: { readonly kind: 'book'; readonly name: string }
  readonly sponsor?: { readonly name: string; readonly url: string }
}

/** A source as an article names it. */
export type DemoArticleSource = {
  readonly source: string
  readonly gave?: Gift
  readonly note?: string
  readonly url?: string
}

/** An article that is not published, and the role of the account that wrote it. */
export type DemoDraft = Omit<DemoArticle, 'daysAgo' | 'time'> & {
  readonly writtenBy: 'contributor' | 'editor' | 'reporter'
}

/** A storyline; its entries name articles and stages, both in the order of the case. */
export type DemoStoryline = {
  readonly title: string
  readonly stages: readonly string[]
  readonly entries: readonly { readonly article: string; readonly stage: string }[]
  readonly outcome: { readonly article: string; readonly kind: 'other' | 'solved' }
}
