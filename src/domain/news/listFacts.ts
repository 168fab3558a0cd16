import type {
  AuthorFacts,
  FeedFacts,
  InstitutionFacts,
  OutletFacts,
  SectionFacts,
} from './newsFacts.js'

/** A page that lists articles: the front page, or that of a section, topic, institution, author or region. */
export type ListFacts = {
  /** What the list is of; an outlet's own is the front page. */
  readonly subject:
    | { readonly kind: 'author'; readonly author: AuthorFacts }
    | { readonly kind: 'institution'; readonly institution: InstitutionFacts }
    | { readonly kind: 'outlet' | 'region' | 'section' | 'topic' }
  /** As readers know it; of a front page the outlet's. */
  readonly name: string
  readonly description: string | null
  /** The canonical address. */
  readonly url: string
  /** What stands above a section or region, from the top one down. */
  readonly trail: readonly SectionFacts[]
  /** Those of the list. */
  readonly feeds: readonly FeedFacts[]
  readonly outlet: OutletFacts
}
