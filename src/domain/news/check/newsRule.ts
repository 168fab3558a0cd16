import type { NewsCheckFacts } from './checkFacts.js'

/** A rule with what is told to the editor of an article that breaks it. */
export type NewsRule = {
  readonly code: NewsCode
  /** An error keeps the article out of Google News, a warning does not. */
  readonly severity: 'error' | 'warning'
  /** The field to go to, unless `breaks` names another. */
  readonly field: NewsField
  /** Texts in Indonesian and English; `{name}` stands for the value of that name. */
  readonly id: string
  readonly en: string
  /** Whether an article breaks it, or what else there is to say about that. */
  readonly breaks: (facts: NewsCheckFacts) => boolean | BreakDetails
}

/** Where and with which values a rule is broken. */
export type BreakDetails = {
  readonly field?: NewsField
  readonly values?: FindingValues
}

/** What stands in the place of the placeholders of a rule's texts. */
export type FindingValues = Readonly<Record<string, number | string>>

/** A field of the article that can put it right; of an author or outlet, the field that names it. */
export type NewsField =
  | 'authors'
  | 'body'
  | 'firstPublishedAt'
  | 'institutions'
  | 'isSyndicated'
  | 'kicker'
  | 'kind'
  | 'lead'
  | 'mainImage'
  | 'mainImageCaption'
  | 'mainImageCredit'
  | 'modifiedAt'
  | 'notForGoogleNews'
  | 'outlet'
  | 'pins'
  | 'section'
  | 'slug'
  | 'sources'
  | 'title'
  | 'topics'
  | 'verification'

/** The rules of `docs/rules.md` that are checked; where one has several sides, each has a word. */
export type NewsCode =
  | 'BJ-07'
  | 'BJ-11'
  | 'DI-01'
  | 'DI-02'
  | 'DT-07'
  | 'DT-08'
  | 'DT-15'
  | 'EL-03-about'
  | 'EL-03-contact'
  | 'EL-03-corrections'
  | 'EL-03-masthead'
  | 'EL-04'
  | 'EL-05'
  | 'EL-05-unmarked'
  | 'ID-01'
  | 'ID-02'
  | 'ID-13'
  | 'ID-17'
  | 'ID-18'
  | 'ID-18-photo'
  | 'IM-01'
  | 'IM-01-ist'
  | 'NA-02'
  | 'NA-02-markup'
  | 'NA-03'
  | 'NA-04'
  | 'NA-04-logo'
  | 'NA-05'
  | 'NA-05-shapes'
  | 'NA-06'
  | 'NA-08'
  | 'NA-09'
  | 'NA-10'
  | 'NA-11'
  | 'NA-12'
  | 'NA-13'
  | 'NA-15'
  | 'NS-03'
  | 'NS-05'
  | 'NS-07'
  | 'NS-10'
  | 'NS-17'
  | 'NS-17-author'
  | 'NS-17-date'
  | 'NS-20'
  | 'NS-21'
  | 'NS-22'
  | 'NS-22-section'
  | 'OG-04'
  | 'OG-04-alt'
  | 'OG-05'
  | 'OG-06'
  | 'PW-02'
  | 'RB-06'
  | 'SO-03'
  | 'SO-09'
  | 'SO-10'
  | 'SY-01'
  | 'SY-01-credit'
  | 'SY-01-licence'
  | 'TI-01'
  | 'UR-01'

/** What a finding names, each thing once, whatever its capitals and spaces. */
export function once(names: readonly string[]): readonly string[] {
  const plain = names.map((name) => name.replaceAll(/\s/g, '').toLowerCase())
  return names.filter((_, index) => plain.indexOf(plain[index] ?? '') === index)
}

/** Whether a text says nothing. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}
