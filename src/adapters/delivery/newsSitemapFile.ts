import type { Delivery } from './respond.js'

import { entityTag } from '../../domain/http/entityTag.js'
import { newsSitemap } from '../../domain/sitemaps/newsSitemap.js'
import { type News } from './news.js'
import { newsRules } from './newsRules.js'
import { xmlType } from './xmlType.js'

/** The news sitemap of an outlet, or one file of it; its tag is made of all that it is made from. */
export const newsSitemapFile = ({
  file,
  news: { asked, entries, now, state },
}: {
  /** null for the one address that crawlers are told. */
  readonly file: number | null
  readonly news: News
}): Delivery => ({
  body: async () => newsSitemap({ entries, file, rules: newsRules({ asked, now }) }),
  contentType: xmlType,
  etag: entityTag({ parts: ['news', file, state], strength: 'weak' }),
  maxAge: 60,
})
