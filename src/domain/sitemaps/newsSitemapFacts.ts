import type { DocID } from '../article.js'
import type { ChangeTimes } from './lastChange.js'
import type { Site } from './site.js'

import { articleKinds } from '../article.js'
import { isNews } from '../news/newsKind.js'

/** What decides whether an article is in the news sitemap, and what stands there. */
export type NewsSitemapArticle = ChangeTimes & {
  /** The canonical URL, absolute. */
  readonly url: string
  /** The headline as it stands on the page. */
  readonly title: string
  readonly kind: string | null
  readonly outlet: DocID | null
  /** Its section and all sections above it, in any order. */
  readonly sections: readonly DocID[]
  /** Whether its live row is published. */
  readonly isPublished: boolean
  readonly isTrashed: boolean
  /** End of an embargo, in milliseconds since 1970. */
  readonly embargoUntil: number | null
  /** Whether the page serves a notice of withdrawal in its place. */
  readonly isWithdrawn: boolean
  /** Whether all search engines are told to leave the page out. */
  readonly isNoindex: boolean
  readonly notForGoogleNews: boolean
  /** Whether its text is another medium's, whose article is the one to be found (SY-01). */
  readonly isSyndicated: boolean
  /** What the review at its last publication found. */
  readonly isEligible: boolean
}

/** The outlet's side of the question, and the clock. */
export type NewsSitemapRules = {
  readonly site: Site
  /** null where the newsroom has one outlet only and articles name none. */
  readonly outlet: DocID | null
  /** Those of {@link newsSitemapKinds}, or fewer. */
  readonly kinds: readonly string[]
  /** Only articles in these sections or below them; empty means all. */
  readonly sections: readonly DocID[]
  /** The instant of the request, in milliseconds since 1970. */
  readonly now: number
}

/** The kinds that go into a news sitemap unless an outlet chooses: all that {@link isNews} allows. */
export const newsSitemapKinds: readonly string[] = articleKinds.filter(isNews)
