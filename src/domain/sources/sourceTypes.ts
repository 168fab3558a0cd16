import type { RelatedInstitution } from '../news/newsFacts.js'

/** What a source is: the kinds of `sources.kind`. */
export const sourceKinds = [
  'ownReporting',
  'pressRelease',
  'agency',
  'otherMedium',
  'document',
  'interview',
  'socialMedia',
  'userReport',
] as const

/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number]

/**
 * What its licence lets be done with a source's texts: the values of `sources.republishing`.
 *
 * - `publicDomain`: not protected at all, such as laws, judgments and speeches of officials (article
 *   42 of the Copyright Act, UU 28/2014).
 * - `withCredit`: may be republished by anybody who names it: press releases, CC BY.
 * - `network`: may be published and passed on by agreement, as within a network of outlets.
 * - `ownPages`: may be published on pages of one's own only: the subscription of a news agency.
 * - `excerpt`: parts may be quoted.
 * - `linkOnly`: may be named and linked to, no more.
 * - `unknown`: nobody has looked yet.
 */
export const republishingRules = [
  'publicDomain',
  'withCredit',
  'network',
  'ownPages',
  'excerpt',
  'linkOnly',
  'unknown',
] as const

/** One of {@link republishingRules}. */
export type RepublishingRule = (typeof republishingRules)[number]

/** What a source gave to an article: the values of `sources.gave` in an article. */
export const gifts = ['fullText', 'partOfText', 'facts', 'quotes', 'data', 'picture'] as const

/** One of {@link gifts}. */
export type Gift = (typeof gifts)[number]

/** How much of an article others may get from us: partners, feeds, agencies. */
export type PassOn = 'nothing' | 'summary' | 'whole'

/** What decides about a source in an article. */
export type GivenSource = {
  readonly kind: SourceKind
  readonly republishing: RepublishingRule
  /** null where nobody has said. */
  readonly gave: Gift | null
}

/** Where facts of an article come from. Texts are plain, what is unknown is null. */
export type SourceFacts = GivenSource & {
  readonly name: string
  /** Where it can be read: the address that the article gives, else that of the source. */
  readonly url: string | null
  /** A copy that stays when the original goes. */
  readonly archivedURL: string | null
  /** The words that its licence asks for. */
  readonly creditLine: string | null
  /** The medium that it belongs to, by the name that readers know. */
  readonly medium: { readonly name: string; readonly url: string | null } | null
  /** Who speaks through this source. */
  readonly institution: RelatedInstitution | null
}
