import type { DemoArticle } from './demoTypes.js'

import { pictures } from './data/pictures.js'
import { demoInstant, fillBodyDates, fillDates } from './demoTime.js'
import { idOf, type IdsByKey, idsOf } from './ensureDocs.js'
import { toLexical } from './lexical.js'
import { type DemoLists, pictureCredit } from './seedLists.js'

/**
 * The fields of a demo article as the `articles` collection stores them, without status and times.
 * Dates in the text are counted from `date`; `before` has the ids of the articles that it pins.
 */
export const articleData = ({
  article,
  before,
  date,
  lists,
}: {
  readonly article: Omit<DemoArticle, 'daysAgo' | 'time'>
  readonly before: IdsByKey
  readonly date: Date
  readonly lists: DemoLists
}): Readonly<Record<string, unknown>> => ({
  title: article.title,
  authors: idsOf({ ids: lists.authors, keys: article.authors }),
  body: toLexical(fillBodyDates({ body: article.body, publishedAt: date })),
  institutions: idsOf({ ids: lists.institutions, keys: article.institutions }),
  kind: article.kind ?? 'news',
  lead: fillDates({ publishedAt: date, text: article.lead }),
  mainImage: idOf({ ids: lists.media, key: article.picture }),
  mainImageCaption: pictures.find(({ key }) => key === article.picture)?.caption,
  mainImageCredit: pictureCredit,
  notForGoogleNews: article.notForGoogleNews ?? false,
  outlet: lists.outlet,
  pins: (article.pins ?? []).map(({ afterBlock, article: key }) => ({
    afterBlock,
    target: idOf({ ids: before, key }),
  })),
  section: idOf({ ids: lists.sections, key: article.section }),
  sources: article.sources.map(({ source, ...rest }) => ({
    ...rest,
    source: idOf({ ids: lists.sources, key: source }),
  })),
  topics: idsOf({ ids: lists.topics, keys: article.topics }),
  ...(article.editor === undefined
    ? {}
    : { editor: idOf({ ids: lists.authors, key: article.editor }) }),
  ...(article.kicker === undefined ? {} : { kicker: article.kicker }),
  ...newsData({ article, date }),
})

/** What metadata says besides. A live report starts with its first entry and ends with the last. */
const newsData = ({
  article: { corrections = [], dateline, places = [], reviewed, sponsor, updates = [] },
  date,
}: Pick<Parameters<typeof articleData>[0], 'article' | 'date'>): Readonly<
  Record<string, unknown>
> => {
  const entries = updates.map(({ title, text, time }) => ({
    title,
    publishedAt: demoInstant({ daysAgo: 0, now: date, time }).toISOString(),
    text,
  }))
  return {
    corrections: corrections.map(({ hoursAfter, text }) => ({
      publishedAt: new Date(date.getTime() + hoursAfter * hour).toISOString(),
      text,
    })),
    dateline,
    live: {
      endedAt: entries.at(-1)?.publishedAt,
      startedAt: entries[0]?.publishedAt,
      updates: entries,
    },
    places,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(sponsor === undefined ? {} : { sponsor }),
  }
}

const hour = 3_600_000
