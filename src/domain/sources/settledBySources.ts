import type { ArticleKind } from '../article.js'
import type { GivenSource } from './sourceTypes.js'

import { consequencesOf } from './sourceTable.js'

/** What sources can make of an article. */
export type SettledBySources = {
  readonly kind: ArticleKind
  /** The whole text is another medium's. */
  readonly isSyndicated: boolean
}

/**
 * What an article is, from what its sources gave. One with the whole text of a press release is a
 * press release (rule EL-05), unless it is advertising. One with the whole text of a medium is a copy
 * (rule SY-01), and none once every medium among its sources is said to have given less; until that
 * is said, the editor's own mark counts.
 */
export function settledBySources({
  article: { isSyndicated, kind },
  sources,
}: {
  readonly article: SettledBySources
  readonly sources: readonly GivenSource[]
}): SettledBySources {
  const media = sources.filter((source) => consequencesOf(source).wholeTextIs === 'copy')
  const isSaid = media.length > 0 && media.every(({ gave }) => gave !== null)
  const isRelease = sources.some(
    (source) => source.gave === 'fullText' && consequencesOf(source).wholeTextIs === 'pressRelease',
  )
  return {
    kind: isRelease && kind !== 'advertorial' ? 'pressRelease' : kind,
    isSyndicated: media.some(({ gave }) => gave === 'fullText') || (!isSaid && isSyndicated),
  }
}
