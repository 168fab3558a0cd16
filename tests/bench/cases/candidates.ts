import type { Case, Context } from '../context.js'

import { outletHash } from '../../../src/adapters/links/scopesOf.js'
import { sidePoolOf } from '../../../src/adapters/sidePool.js'
import { extractSignals } from '../../../src/domain/related/extractSignals.js'
import { bestSignals } from '../../../src/domain/related/signal.js'
import { signalHash } from '../../../src/domain/related/signalHash.js'
import { boot } from '../configs.js'
import { type Budget, interleave, type Row, rowOf, timesOf } from '../measure.js'
import { candidateReader } from '../product.js'
import { at } from '../random.js'
import { idOfArticle } from '../seed.js'
import { bareCandidates } from '../sql.js'

/** What the rows of this case are called; the first is compared between sizes of the archive. */
export const candidateRows = {
  p50: 'candidates, p50 : bare sum of postings',
  p95: 'candidates, p95 : bare sum of postings',
} as const

/**
 * The candidates of one article with all that the ranker needs of them, against the bare statement of
 * the reference scorer that the ranker was made after, which asks for the best 60 signals and knows no
 * rule, on connections of one pool: when its postings are in memory, as those of the day are, and when
 * they were not asked for before.
 */
export const candidates: Case = {
  name: 'Candidates',
  measure: async (context) => {
    const { articles, rounds, url } = context
    const { payload, stop } = await boot({ url, variant: 'newsroom' })
    const counts = { rounds: rounds * 4, warmUp: 100 }
    const questions = Array.from({ length: counts.rounds + counts.warmUp }, (_, round) =>
      questionOf({ context, round }),
    )
    const read = candidateReader(payload)
    const ours = async (round: number) => read(at(questions, round))
    const bare = async (round: number) => {
      const { id, publishedAt, signals, weights } = at(questions, round)
      await sidePoolOf(payload).query({
        name: 'bare candidates',
        text: bareCandidates,
        values: [id, outletHash(1), publishedAt, signals, weights],
      })
    }
    try {
      const cold = await interleave({
        contenders: { bare: { run: bare }, ours: { run: ours } },
        ...counts,
      })
      const warm = await interleave({
        contenders: { bare: { prepare: bare, run: bare }, ours: { prepare: ours, run: ours } },
        ...counts,
      })
      return { rows: rowsOf({ articles, cold, warm }) }
    } finally {
      await stop()
    }
  },
}

type Compared = Readonly<Record<'bare' | 'ours', readonly number[]>>

const rowsOf = ({
  articles,
  cold,
  warm,
}: {
  readonly articles: number
  readonly cold: Compared
  readonly warm: Compared
}): readonly Row[] => {
  const row = (name: string, of: Compared, share: 'p50' | 'p95', budget: Budget | null) =>
    rowOf({
      name,
      articles,
      budget,
      other: timesOf(of.bare)[share],
      ours: timesOf(of.ours)[share],
    })
  return [
    row(candidateRows.p95, warm, 'p95', { atMost: 2 }),
    row(candidateRows.p50, warm, 'p50', null),
    row('the same asked for the first time, p95 : bare sum of postings', cold, 'p95', null),
    row('the same asked for the first time, p50 : bare sum of postings', cold, 'p50', null),
  ]
}

/** Signals that the reference scorer asks for. */
const askedSignals = 60

/** An article in every round, from all over the archive. */
const questionOf = ({
  context: { archive, articles },
  round,
}: {
  readonly context: Context
  readonly round: number
}) => {
  const { index, lead, paragraphs, publishedAt, title, topics } = archive.article(
    (round * 7919) % articles,
  )
  const id = idOfArticle({ count: articles, index })
  const signals = extractSignals({
    id,
    title,
    avoidWords: [],
    body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    extraWords: [],
    institutions: [],
    isEvergreen: false,
    isLinkable: true,
    kind: 'news',
    language: 'id',
    lead,
    outlet: 1,
    publishedAt,
    section: null,
    sectionTrail: [],
    topics: topics.map((topic) => ({ id: topic + 1, name: '' })),
  })
  const asked = bestSignals({ limit: askedSignals, signals })
  return {
    id,
    publishedAt,
    signals: asked.map(({ key }) => signalHash(key).toString()),
    weights: asked.map(({ weight }) => weight),
  }
}
