import type { NewsKind } from '../news/newsKind.js'

import { writtenLanguage } from '../dates/visibleDate.js'

/**
 * What has to stand beside the title of an article wherever readers meet it, because it is no
 * independent news: paid content and press releases (rules EL-05, ID-12, BJ-07). null for the others.
 */
export function kindLabel({
  kind,
  language,
}: {
  /** One of {@link NewsKind} in a newsroom; other sites may have others, which have no label. */
  readonly kind: string | null
  /** BCP 47; Indonesian unless it is English. */
  readonly language: string
}): string | null {
  return kind === 'advertorial' || kind === 'pressRelease'
    ? labels[kind][writtenLanguage(language)]
    : null
}

/**
 * A title with the {@link kindLabel} of its article in front, where there is one and the title does
 * not have it already.
 */
export function labelledTitle({
  kind,
  language,
  title,
}: {
  readonly kind: NewsKind
  readonly language: string
  readonly title: string
}): string {
  const label = kindLabel({ kind, language })
  return label === null || isLabelled({ label, title }) ? title : `${label}: ${title}`
}

/**
 * Whether a title begins with a label already, and none has to stand beside it: `OPINI: …`,
 * `[Opini] …`, `Opini - …`, in any case; but not `Opini publik soal …`, which only has the word. A
 * label of {@link kindLabel} counts in either language, and `Siaran Pers` for `Rilis`.
 */
export function isLabelled({
  label,
  title,
}: {
  readonly label: string
  readonly title: string
}): boolean {
  const names = forms.find((texts) => texts.includes(plain(label))) ?? [plain(label)]
  const groups = opening.exec(title.trim().replaceAll(/\s+/g, ' '))?.groups
  return names.includes(plain(groups?.bracketed ?? groups?.marked ?? ''))
}

const labels = {
  advertorial: { en: 'Advertorial', id: 'Advertorial' },
  pressRelease: { en: 'Press Release', id: 'Rilis' },
} as const

/** What a title has in brackets at its start, or in front of its first colon, stroke or dash. */
const opening = /^(?:[[(【](?<bracketed>[^\])】]+)[\])】]|(?<marked>.+?)(?: ?[:：|–—•·]| -|- |$))/u

/** What each label is called in titles, in plain letters. */
const forms: readonly (readonly string[])[] = [
  ['advertorial'],
  ['press release', 'rilis', 'siaran pers', 'rilis pers'],
]

function plain(text: string): string {
  return text
    .replaceAll(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase()
}
