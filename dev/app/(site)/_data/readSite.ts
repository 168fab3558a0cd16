import type { Named } from './article.js'

import { readJSON } from './askAPI.js'
import { siteDomain } from './siteOrigin.js'

/** The publication that this site is of. */
export type Site = {
  readonly name: string
  readonly policies: Readonly<Partial<Record<Policy, string | null>>>
  readonly timeZone: string
}

/** What a publication tells its readers about itself. */
export type Policy =
  'about' | 'contact' | 'corrections' | 'ethics' | 'masthead' | 'ownership' | 'principles'

/** A section in the tree of sections. */
export type Section = Named & {
  readonly description: string | null
  readonly id: number
  readonly parent: number | null
}

/** Reads what the site says about itself. A newsroom without outlets has a plain one. */
export const readSite = async (): Promise<Site> => {
  const query = new URLSearchParams({
    depth: '0',
    limit: '1',
    'where[domain][equals]': siteDomain(),
  })
  const found = await readJSON<Docs<Site>>({ path: `/api/outlets?${query}`, tags: [] })
  return found?.docs[0] ?? { name: siteDomain(), policies: {}, timeZone: 'Asia/Jakarta' }
}

/** Reads all sections, those made first in front. */
export const readSections = async (): Promise<readonly Section[]> => {
  const query = 'depth=0&limit=100&sort=id'
  const found = await readJSON<Docs<Section>>({ path: `/api/sections?${query}`, tags: [] })
  return found?.docs ?? []
}

/** The ids of a section and of all sections below it. */
export const withSectionsBelow = ({
  id,
  sections,
}: {
  readonly id: number
  readonly sections: readonly Section[]
}): readonly number[] => [
  id,
  ...sections
    .filter(({ parent }) => parent === id)
    .flatMap((below) => withSectionsBelow({ id: below.id, sections })),
]

/** Reads the document with a slug; null without one. */
export const readNamed = async <Shape extends Named>({
  collection,
  slug,
}: {
  readonly collection: 'authors' | 'topics'
  readonly slug: string
}): Promise<(Shape & { readonly id: number }) | null> => {
  const query = new URLSearchParams({ depth: '1', limit: '1', 'where[slug][equals]': slug })
  const found = await readJSON<Docs<Shape & { readonly id: number }>>({
    path: `/api/${collection}?${query}`,
    tags: ['lists'],
  })
  return found?.docs[0] ?? null
}

type Docs<Shape> = { readonly docs: readonly Shape[] }
