import type { ArticleKind } from '../article.js'
import type { SourceFacts } from './sourceTypes.js'

import { writtenLanguage } from '../dates/visibleDate.js'
import { kindLabel } from '../feeds/kindLabel.js'
import { cleanTexts } from '../text/cleanTexts.js'
import { creditLines } from './creditLines.js'
import { isWholeCopy } from './passOn.js'
import { consequencesOf } from './sourceTable.js'

/** What readers are told of where an article comes from. Plain texts, null where there is nothing to tell. */
export type Attribution = {
  /** Stands beside the title: `Advertorial`, `Rilis`, or the medium whose text it is. */
  readonly label: string | null
  /** The medium whose text it is as a whole. */
  readonly copyOf: string | null
  /** `Sumber: …`, all of {@link Attribution.sources} in one line. */
  readonly line: string | null
  readonly sources: readonly AttributedSource[]
  /** The credit that licences ask for. */
  readonly credit: string | null
}

/** A source as readers see it. */
export type AttributedSource = Pick<SourceFacts, 'archivedURL' | 'name' | 'url'>

/** What an attribution is made of. */
export type AttributionFacts = {
  readonly article: { readonly isSyndicated: boolean; readonly kind: ArticleKind }
  /** Its language as BCP 47: Indonesian unless it is English. */
  readonly outlet: { readonly language: string }
  readonly sources: readonly SourceFacts[]
}

/** Makes the label, the line "Sumber:" and the credit of an article from its sources. */
export function attributionOf({ article, outlet, ...facts }: AttributionFacts): Attribution {
  const { language } = outlet
  const sources = cleanTexts(facts.sources)
  const named = namedOnce(sources)
  const names = named.map(({ name }) => name).join(', ')
  const credits = creditLines(sources)
  const copyOf = article.isSyndicated ? copiedMedium(sources) : null
  return {
    label: kindLabel({ kind: article.kind, language }) ?? copyOf,
    copyOf,
    line: names === '' ? null : `${sourceWords[writtenLanguage(language)]}: ${names}`,
    sources: named.map(({ archivedURL, name, url }) => ({ name, url, archivedURL })),
    credit: credits.length === 0 ? null : credits.join('; '),
  }
}

/** What the line of sources begins with. */
export const sourceWords = { en: 'Source', id: 'Sumber' } as const

/** A source that gave several things is named once, with the first address that it has. */
function namedOnce(sources: readonly SourceFacts[]): readonly SourceFacts[] {
  const byName = new Map<string, SourceFacts>()
  for (const source of sources) {
    const known = byName.get(source.name)
    if (source.name !== '' && consequencesOf(source).isNamed && (known?.url ?? null) === null) {
      byName.set(source.name, source)
    }
  }
  return [...byName.values()]
}

/** Of a copy whose source does not say what it gave, the medium among its sources is taken. */
function copiedMedium(sources: readonly SourceFacts[]): string | null {
  const copied =
    sources.find(isWholeCopy) ??
    sources.find((source) => source.gave === null && consequencesOf(source).wholeTextIs === 'copy')
  return (copied?.medium?.name ?? copied?.name) || null
}
