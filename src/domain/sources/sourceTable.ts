import type { GivenSource, PassOn, RepublishingRule, SourceKind } from './sourceTypes.js'

/** What follows from a source of a kind whose licence says something. */
export type SourceConsequences = OfKind & OfRule

type OfKind = {
  /** It stands in the line "Sumber:" and is cited in the metadata. */
  readonly isNamed: boolean
  /** Facts of it alone make the article one that is based on it, as a rewritten report is (rule SO-09). */
  readonly isOrigin: boolean
  /**
   * What an article is that has its whole text: a copy of another medium, which is named beside the
   * title and left to be found by search engines (rule SY-01), a press release (rule EL-05), or our
   * own all the same. Label, news sitemap and the robots rule for Google News follow from it.
   */
  readonly wholeTextIs: 'copy' | 'own' | 'pressRelease'
}

type OfRule = {
  /** Its credit line is printed with what is taken over from it. */
  readonly isCredited: boolean
  /** What may be taken over of its text. */
  readonly mayTake: 'nothing' | 'part' | 'whole'
  /** What others may get from us of an article that has its whole text. */
  readonly passOn: PassOn
}

type Rules = Readonly<Record<RepublishingRule, OfRule>>

/** Of what we made ourselves there is no licence to keep. */
const ours: OfRule = { isCredited: false, mayTake: 'whole', passOn: 'whole' }

const ourRules: Rules = {
  publicDomain: ours,
  withCredit: ours,
  network: ours,
  ownPages: ours,
  excerpt: ours,
  linkOnly: ours,
  unknown: ours,
}

/** Of texts that are articles of others: what may not be passed on is not passed on at all. */
const articleRules: Rules = {
  publicDomain: { isCredited: false, mayTake: 'whole', passOn: 'whole' },
  withCredit: { isCredited: true, mayTake: 'whole', passOn: 'whole' },
  network: { isCredited: true, mayTake: 'whole', passOn: 'whole' },
  ownPages: { isCredited: true, mayTake: 'whole', passOn: 'nothing' },
  excerpt: { isCredited: true, mayTake: 'part', passOn: 'nothing' },
  linkOnly: { isCredited: true, mayTake: 'nothing', passOn: 'nothing' },
  unknown: { isCredited: true, mayTake: 'part', passOn: 'nothing' },
}

/** A press release is issued to be published, unless it says otherwise. */
const releaseRules: Rules = {
  ...articleRules,
  unknown: { isCredited: true, mayTake: 'whole', passOn: 'whole' },
}

/** Texts that stand in an article of ours: its headline and lead are our own. */
const insertRules: Rules = {
  ...articleRules,
  ownPages: { isCredited: true, mayTake: 'whole', passOn: 'summary' },
  excerpt: { isCredited: true, mayTake: 'part', passOn: 'summary' },
  linkOnly: { isCredited: true, mayTake: 'nothing', passOn: 'summary' },
  unknown: { isCredited: true, mayTake: 'part', passOn: 'summary' },
}

const kinds: Readonly<Record<SourceKind, { readonly kind: OfKind; readonly rules: Rules }>> = {
  ownReporting: {
    kind: { isNamed: false, isOrigin: false, wholeTextIs: 'own' },
    rules: ourRules,
  },
  interview: { kind: { isNamed: true, isOrigin: false, wholeTextIs: 'own' }, rules: ourRules },
  agency: { kind: { isNamed: true, isOrigin: true, wholeTextIs: 'copy' }, rules: articleRules },
  otherMedium: {
    kind: { isNamed: true, isOrigin: true, wholeTextIs: 'copy' },
    rules: articleRules,
  },
  pressRelease: {
    kind: { isNamed: true, isOrigin: true, wholeTextIs: 'pressRelease' },
    rules: releaseRules,
  },
  document: { kind: { isNamed: true, isOrigin: false, wholeTextIs: 'own' }, rules: insertRules },
  socialMedia: { kind: { isNamed: true, isOrigin: false, wholeTextIs: 'own' }, rules: insertRules },
  userReport: { kind: { isNamed: true, isOrigin: false, wholeTextIs: 'own' }, rules: insertRules },
}

/** What follows from a source: the one place where kind × licence decides. */
export function consequencesOf({
  kind,
  republishing,
}: Pick<GivenSource, 'kind' | 'republishing'>): SourceConsequences {
  return { ...kinds[kind].kind, ...kinds[kind].rules[republishing] }
}
