import type { ArticleInList } from './article.js'

import { readJSON } from './askAPI.js'

/** A page of a list of articles, the newest first. */
export type ArticlePage = {
  readonly articles: readonly ArticleInList[]
  /** Counted from 1. */
  readonly number: number
  readonly total: number
}

/** Which articles a list has: those whose field names one of these documents; without it, all. */
export type ArticleFilter = {
  readonly field: 'authors' | 'section' | 'topics'
  readonly ids: readonly number[]
}

/** Articles on one page of a list. */
const pageSize = 20

/** Reads a page of a list with what the list shows, and nothing else. */
export const readList = async ({
  filter,
  number,
}: {
  readonly filter?: ArticleFilter
  readonly number: number
}): Promise<ArticlePage> => {
  const query = new URLSearchParams({
    ...Object.fromEntries(shownFields.map((field) => [`select[${field}]`, 'true'])),
    ...Object.fromEntries(shownOfPictures.map((field) => [`populate[media][${field}]`, 'true'])),
    ...(filter === undefined ? {} : { [`where[${filter.field}][in]`]: filter.ids.join(',') }),
    depth: '1',
    limit: String(pageSize),
    page: String(number),
    sort: '-firstPublishedAt',
  })
  const answer = await readJSON<Answer>({ path: `/api/articles?${query}`, tags: ['lists'] })
  return { articles: answer?.docs ?? [], number, total: answer?.totalPages ?? 0 }
}

type Answer = { readonly docs: readonly ArticleInList[]; readonly totalPages: number }

const shownFields = [
  'firstPublishedAt',
  'kicker',
  'kind',
  'lead',
  'mainImage',
  'slug',
  'title',
] as const

const shownOfPictures = ['alt', 'caption', 'credit', 'sizes'] as const
