import type { FooterLink, HeadData } from 'payload-newsroom/head'

import { readJSON } from './askAPI.js'
import { siteDomain } from './siteOrigin.js'

/** What a page that lists articles says of itself. */
export type PageFacts = {
  readonly footer: FooterLink | null
  readonly head: HeadData
  readonly jsonLd: object
}

/** Which page that is: the front page, or that of a section, a topic, an institution, an author or a region. */
export type PageOf =
  | {
      readonly scope: 'author' | 'institution' | 'region' | 'section' | 'topic'
      readonly slug: string
    }
  | { readonly scope: 'front' }

/** Reads head and JSON-LD of a page that lists articles; null when no outlet has this domain. */
export const readPageFacts = async (page: PageOf): Promise<PageFacts | null> => {
  const name = page.scope === 'front' ? 'front' : `${page.scope}/${encodeURIComponent(page.slug)}`
  const path = `/api/newsroom/sites/${siteDomain()}/pages/${name}`
  return readJSON<PageFacts>({ path, tags: ['lists'] })
}
