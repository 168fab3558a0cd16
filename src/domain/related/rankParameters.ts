/**
 * The numbers behind the choice of links; the formula is at `scoreArticle`. Each has a value under
 * which its rule does nothing.
 */
export type RankParameters = {
  /** Added to the factor 1 for an article of the host's section: 0 or more; neutral 0. */
  readonly sectionBonus: number
  /** Added as well when the uppermost sections are the same: 0 or more; neutral 0. */
  readonly topSectionBonus: number
  /** What is left of a score however old the article is: 0 to 1; neutral 1. */
  readonly recencyFloor: number
  /** After how many hours the rest of the score is halved: above 0; neutral infinite. */
  readonly halfLifeHours: number
  /** The same for articles of single kinds, by kind; neutral empty. */
  readonly halfLifeHoursByKind: Readonly<Record<string, number>>
  /** The most evergreen articles in a list: 0 or more; neutral infinite. */
  readonly evergreenQuota: number
  /** The most articles of other outlets in a list: 0 or more; neutral infinite. */
  readonly sisterQuota: number
  /** From which share of common words on two titles are alike: 0 to 1; neutral above 1. */
  readonly titleLikeness: number
  /** How many days may lie between host and link, evergreen ones excepted; neutral null. */
  readonly maxAgeDays: number | null
  /** Below this cosine (0 to 1) articles are no match and only fill what is left; neutral 0. */
  readonly minCosine: number
}

/** Tuned on links that Indonesian editors set by hand. */
export const defaultRankParameters: RankParameters = {
  sectionBonus: 0.2,
  topSectionBonus: 0.5,
  recencyFloor: 0.2,
  halfLifeHours: 24,
  halfLifeHoursByKind: {
    analysis: 168,
    factCheck: 168,
    feature: 168,
    interview: 168,
    opinion: 168,
  },
  evergreenQuota: 1,
  sisterQuota: 1,
  titleLikeness: 0.8,
  maxAgeDays: null,
  minCosine: 0,
}
