import type { NewsSitemapRules } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AskedOutlet } from './outletByDomain.js'

import { newsSitemapKinds } from '../../domain/sitemaps/newsSitemapFacts.js'
import { siteOf } from './siteOf.js'

/** What an outlet lists as news, and the instant of the question in milliseconds since 1970. */
export const newsRules = ({
  asked: { outlet },
  now,
}: {
  readonly asked: AskedOutlet
  readonly now: number
}): NewsSitemapRules => ({
  kinds: newsSitemapKinds,
  now,
  outlet: outlet.id,
  sections: outlet.newsSections,
  site: siteOf(outlet),
})
