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
  if (kind === 'advertorial') {
    return 'Advertorial'
  }
  return kind === 'pressRelease' ? pressRelease[writtenLanguage(language)] : null
}

/** A title with the {@link kindLabel} of its article in front, where there is one. */
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
  return label === null ? title : `${label}: ${title}`
}

const pressRelease = { en: 'Press Release', id: 'Siaran Pers' } as const
