import type { ArticleInList, Named } from './article.js'

import { askAPI, readJSON } from './askAPI.js'
import { siteDomain } from './siteOrigin.js'

/** An institution as lists of the API name it. */
export type ListedInstitution = Named & { readonly acronym: string | null }

/** What this site reads of `GET /api/newsroom/institutions/:slug`. */
export type InstitutionAround = Named & {
  readonly acronym: string | null
  readonly appearsWith: readonly {
    readonly articles: number
    readonly institution: ListedInstitution
  }[]
  readonly children: readonly ListedInstitution[]
  readonly childrenTotal: number
  readonly officialName: string | null
  /** The nearest first, as are the regions. */
  readonly parents: readonly ListedInstitution[]
  readonly predecessors: readonly ListedInstitution[]
  readonly regions: readonly ListedRegion[]
  readonly successors: readonly ListedInstitution[]
}

/** A region as lists of the API name it; its id is its code. */
export type ListedRegion = { readonly id: string; readonly name: string }

/** What this site reads of `GET /api/newsroom/regions/:code`. */
export type RegionAround = ListedRegion & {
  readonly children: readonly ListedRegion[]
  readonly kind: string
  readonly parents: readonly ListedRegion[]
}

/** What is at an address: something, nothing (null), or the slug under which it is now. */
export type Found<T> = { readonly movedTo: string } | { readonly value: T } | null

/** Reads an institution with what stands around it. */
export const readInstitution = async (slug: string): Promise<Found<InstitutionAround>> => {
  const path = `/api/newsroom/institutions/${encodeURIComponent(slug)}`
  const response = await askAPI({ path: `${path}?outlet=${siteDomain()}`, tags: ['lists'] })
  switch (response.status) {
    case 200:
      return { value: (await response.json()) as InstitutionAround } // the contract of that address
    case 301:
      return { movedTo: slugIn(response.headers.get('location') ?? '') }
    case 404:
      return null
    default:
      throw new Error(`${path} could not be read: HTTP ${response.status}`)
  }
}

const slugIn = (location: string): string =>
  decodeURIComponent(location.replace(/\?.*$/, '').split('/').at(-1) ?? '')

/** Reads a region with what it is part of and what is part of it. */
export const readRegion = async (code: string): Promise<Found<RegionAround>> => {
  if (!/^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$/.test(code)) {
    return null
  }
  const path = `/api/newsroom/regions/${code}?outlet=${siteDomain()}`
  const value = await readJSON<RegionAround>({ path, tags: ['lists'] })
  return value && { value }
}

/** A page of a list of articles; the next begins after `next`, which is null on the last one. */
export type ArticlesAfter = {
  readonly articles: readonly ArticleInList[]
  readonly next: string | null
}

/**
 * Reads a page of the articles of an institution or a region.
 *
 * @param args.path of the list, below the API
 * @returns null for an `after` that the API does not know
 */
export const readArticlesAfter = async ({
  after,
  path,
}: {
  readonly after: string | null
  readonly path: string
}): Promise<ArticlesAfter | null> => {
  const query = new URLSearchParams({
    limit: '20',
    outlet: siteDomain(),
    ...(after === null ? {} : { after }),
  })
  const separator = path.includes('?') ? '&' : '?'
  const response = await askAPI({
    path: `/api/newsroom/${path}${separator}${query}`,
    tags: ['lists'],
  })
  return response.status === 200
    ? ((await response.json()) as ArticlesAfter) // the contract of that address
    : null
}
