import type { Payload } from 'payload'

import type { DemoStoryline } from './demoTypes.js'

import { articleData } from './articleData.js'
import { articles } from './data/articles.js'
import { storylines } from './data/storylines.js'
import { demoInstant } from './demoTime.js'
import { ensureDocs, idOf, type IdsByKey, type WantedDoc } from './ensureDocs.js'
import { type DemoAccount, seedAccounts } from './seedAccounts.js'
import { type DemoLists, seedLists } from './seedLists.js'

/**
 * Fills a newsroom without users with the demo: outlet, lists, pictures, articles over the 90 days
 * before `now`, a storyline, and an account for every role. Where a user exists it does nothing and returns no
 * accounts. `log` gets a line of progress now and then.
 *
 * The accounts come last. So an interrupted run leaves none, and the next one goes on where it
 * stopped; no document that exists is changed or deleted.
 */
export const seedDemo = async ({
  log,
  now,
  payload,
}: {
  readonly log: (line: string) => void
  readonly now: Date
  readonly payload: Payload
}): Promise<{ readonly accounts: readonly DemoAccount[] }> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) {
    return { accounts: [] }
  }
  const lists = await seedLists({ log, payload })
  const ids = await ensureDocs({
    collection: 'articles',
    markField: 'importKey',
    payload,
    progress: (done) => {
      if (done % 12 === 0 || done === articles.length) {
        log(`Publishing article ${done} of ${articles.length}`)
      }
    },
    wanted: wantedArticles({ lists, now }),
  })
  await ensureDocs({
    collection: 'storylines',
    markField: 'title',
    payload,
    progress: () => {},
    wanted: storylines.map(wantedStoryline(ids)),
  })
  return { accounts: await seedAccounts({ lists, now, payload }) }
}

/** Oldest first, so that every article finds those before it. */
const wantedArticles = ({
  lists,
  now,
}: {
  readonly lists: DemoLists
  readonly now: Date
}): readonly WantedDoc[] =>
  articles
    .map((article) => ({ article, date: demoInstant({ ...article, now }) }))
    .sort((a, b) => a.date.getTime() - b.date.getTime())
    .map(({ article, date }) => ({
      key: article.key,
      data: (before) => ({
        ...articleData({ article, before, date, lists }),
        _status: 'published',
        firstPublishedAt: date.toISOString(),
      }),
      mark: `demo:${article.key}`,
    }))

const wantedStoryline =
  (articleIds: IdsByKey) =>
  ({ title, entries, outcome, stages }: DemoStoryline): WantedDoc => ({
    key: title,
    data: () => ({
      entries: entries.map(({ article, stage }) => ({
        article: idOf({ ids: articleIds, key: article }),
        stage,
      })),
      outcome: { ...outcome, article: idOf({ ids: articleIds, key: outcome.article }) },
      stages: stages.map((name) => ({ name })),
    }),
    mark: title,
  })
