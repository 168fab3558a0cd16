import type { DemoArticle } from './demoTypes.js'

import { pictures } from './data/pictures.js'
import { fillBodyDates, fillDates } from './demoTime.js'
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
})
