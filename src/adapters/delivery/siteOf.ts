import type { Site } from '../../domain/sitemaps/site.js'
import type { Outlet } from '../outlets.js'

import { originOf } from '../../domain/urls/fillPattern.js'

/** What sitemaps say of an outlet. */
export const siteOf = ({ name, domain, language, timeZone }: Outlet): Site => ({
  name,
  language,
  timeZone,
  url: originOf(domain === '' ? null : domain),
})
