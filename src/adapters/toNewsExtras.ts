import type { NewsFacts } from '../domain/news/newsFacts.js'

import { textOrNull } from './populated.js'
import { idOf, isoAt, listAt, textAt } from './values.js'

/** What only some articles have: corrections, entries of a live report, what is reviewed, sponsor. */
export const toExtras = (
  doc: unknown,
): Pick<NewsFacts, 'corrections' | 'coverage' | 'reviewed' | 'sponsor' | 'translations'> => {
  const kind = textAt({ doc, path: 'kind' })
  return {
    corrections: toCorrections(doc),
    coverage: kind === 'live' ? toCoverage(doc) : null,
    reviewed: kind === 'review' ? toReviewed(doc) : null,
    sponsor: kind === 'advertorial' ? toSponsor(doc) : null,
    translations: listAt({ doc, path: 'translations' }).map((row) => ({
      language: textAt({ doc: row, path: 'language' }),
      url: textAt({ doc: row, path: 'url' }),
    })),
  }
}

/** The oldest first, whatever their order in the editor. */
const toCorrections = (doc: unknown): NewsFacts['corrections'] =>
  listAt({ doc, path: 'corrections' })
    .map((row) => ({
      id: idOf(row) ?? '',
      publishedAt: isoAt({ doc: row, path: 'publishedAt' }) ?? '',
      text: textAt({ doc: row, path: 'text' }),
      url: textOrNull({ doc: row, path: 'url' }),
    }))
    .sort((one, other) => compare(one.publishedAt, other.publishedAt))

const compare = (one: string, other: string): number => {
  if (one === other) {
    return 0
  }
  return one < other ? -1 : 1
}

const toCoverage = (doc: unknown): NewsFacts['coverage'] => ({
  endedAt: isoAt({ doc, path: 'live.endedAt' }),
  startedAt: isoAt({ doc, path: 'live.startedAt' }),
  updates: listAt({ doc, path: 'live.updates' }).map((row) => ({
    id: idOf(row) ?? '',
    title: textAt({ doc: row, path: 'title' }),
    publishedAt: isoAt({ doc: row, path: 'publishedAt' }) ?? '',
    text: textAt({ doc: row, path: 'text' }),
  })),
})

const toReviewed = (doc: unknown): NewsFacts['reviewed'] => {
  const [kind, name] = ['kind', 'name'].map((field) => textAt({ doc, path: `reviewed.${field}` }))
  return kind && name
    ? {
        name,
        kind: kind as NonNullable<NewsFacts['reviewed']>['kind'], // a select of these
        url: textOrNull({ doc, path: 'reviewed.url' }),
      }
    : null
}

const toSponsor = (doc: unknown): NewsFacts['sponsor'] => {
  const name = textOrNull({ doc, path: 'sponsor.name' })
  return name === null ? null : { name, url: textOrNull({ doc, path: 'sponsor.url' }) }
}
