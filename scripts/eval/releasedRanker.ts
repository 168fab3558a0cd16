import type { ArticleFacts } from '../../src/domain/article.js'
import type { IndexedArticle } from '../../src/domain/related/indexedArticle.js'
import type { IndexedSignal } from '../../src/domain/related/indexedSignals.js'
import type { Article, Ranker } from './ranker.js'

import { extractSignals } from '../../src/domain/related/extractSignals.js'
import { indexedSignals } from '../../src/domain/related/indexedSignals.js'
import { labelsOf } from '../../src/domain/related/labels.js'
import { defaultRankParameters } from '../../src/domain/related/rankParameters.js'
import { rankRelated } from '../../src/domain/related/rankRelated.js'
import { recallBounds } from '../../src/domain/related/recallBounds.js'
import { vectorOf } from '../../src/domain/related/vector.js'
import { leadOf } from './ranker.js'

/**
 * The ranker of this package with the limits of its index: an article is found by its stored signals
 * alone (`recallBounds`), of each signal the newest articles published before the host, and those
 * with the largest sums, discounted by age, are ranked. Tags stand for topics; institutions, evergreen
 * articles and storylines are not known. Of a section `a/b` the section above is `a`.
 */
export const releasedRanker: Ranker = (articles) => {
  const entries = new Map(articles.map((article) => [article.id, toEntry(article)]))
  const postings = toPostings([...entries.values()])
  return ({ article }) => {
    const host = entries.get(article.id) ?? toEntry(article)
    return rankRelated({
      avoidWords: [],
      candidates: findCandidates({ host, postings }),
      excluded: new Set(),
      host: host.indexed,
      limit: recallBounds.candidates,
    }).map(({ id }) => String(id))
  }
}

interface Entry {
  readonly indexed: IndexedArticle
  readonly instant: number
  readonly signals: readonly IndexedSignal[]
}

interface Posting {
  readonly entry: Entry
  readonly weight: number
}

function toEntry(article: Article): Entry {
  const facts = toFacts(article)
  const signals = extractSignals(facts)
  return {
    indexed: {
      id: facts.id,
      isEvergreen: facts.isEvergreen,
      isSister: false,
      kind: facts.kind,
      labels: labelsOf(signals, facts.section),
      outlet: '0',
      publishedAt: facts.publishedAt,
      section: facts.section === null ? null : String(facts.section.id),
      steps: [],
      title: facts.title,
      topSection: topSectionOf(facts),
      vector: vectorOf(signals),
    },
    instant: article.instant,
    signals: indexedSignals(facts, signals),
  }
}

function toFacts(article: Article): ArticleFacts {
  const { id, paragraphs, publishedAt, section, tags, title } = article
  const [top = ''] = section.split('/')
  return {
    id,
    avoidWords: [],
    body: paragraphs.slice(1).map((text) => ({ kind: 'paragraph', text })),
    extraWords: [],
    institutions: [],
    isEvergreen: false,
    isLinkable: true,
    kind: 'news',
    language: 'id',
    lead: leadOf(article),
    outlet: null,
    publishedAt,
    section: section === '' ? null : { id: section, name: section },
    sectionTrail: top === section ? [] : [{ id: top, name: top }],
    title,
    topics: tags.map((tag) => ({ id: tag, name: tag })),
  }
}

function topSectionOf({ section, sectionTrail }: ArticleFacts): string | null {
  const top = sectionTrail.at(-1) ?? section
  return top === null ? null : String(top.id)
}

/** For each signal the articles that have it, newest first as the articles are. */
function toPostings(entries: readonly Entry[]): ReadonlyMap<bigint, readonly Posting[]> {
  const postings = new Map<bigint, Posting[]>()
  for (const entry of entries) {
    for (const { signal, weight } of entry.signals) {
      const list = postings.get(signal) ?? []
      list.push({ entry, weight })
      postings.set(signal, list)
    }
  }
  return postings
}

function findCandidates({
  host,
  postings,
}: {
  readonly host: Entry
  readonly postings: ReadonlyMap<bigint, readonly Posting[]>
}): readonly IndexedArticle[] {
  const sums = new Map<Entry, number>()
  for (const { signal, weight } of host.signals) {
    ;(postings.get(signal) ?? [])
      .filter(({ entry }) => entry.instant < host.instant)
      .slice(0, recallBounds.postingsPerSignal)
      .forEach((posting) => {
        sums.set(posting.entry, (sums.get(posting.entry) ?? 0) + weight * posting.weight)
      })
  }
  return Array.from(sums, ([entry, sum]) => ({ entry, rough: sum * recency({ entry, host }) }))
    .sort((one, other) => other.rough - one.rough)
    .slice(0, recallBounds.candidates)
    .map(({ entry }) => entry.indexed)
}

function recency({ entry, host }: { readonly entry: Entry; readonly host: Entry }): number {
  const { halfLifeHours, recencyFloor } = defaultRankParameters
  const age = (host.instant - entry.instant) / 3_600_000
  return recencyFloor + (1 - recencyFloor) / (1 + age / halfLifeHours)
}
