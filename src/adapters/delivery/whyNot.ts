import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { timeWithOffset } from '../../domain/news/isoWithOffset.js'
import { leavesWindowAt } from '../../domain/sitemaps/newsWindow.js'
import {
  type NewsSitemapReason,
  whyNotInNewsSitemap,
} from '../../domain/sitemaps/whyNotInNewsSitemap.js'
import { type Outlet, outletOf, outletsOf } from '../outlets.js'
import { idOf } from '../values.js'
import { readNewsArticle } from './newsRows.js'
import { newsRules } from './newsRules.js'

/** Whether an article is in the news sitemap of its outlet, and if not, why. */
export type WhyNot = {
  readonly isIncluded: boolean
  /** All of them, the most basic first. */
  readonly reasons: readonly NewsSitemapReason[]
  /** When it will leave because of its age, in the outlet's time; null if it is not in it. */
  readonly leavesAt: string | null
}

/**
 * Answers from the same rows and by the same rules as the news sitemap itself.
 *
 * @param args.now milliseconds since 1970
 * @returns null where there is no such article
 */
export const whyNotInSitemap = async ({
  article: { id, outlet: outletID },
  now,
  req,
}: {
  readonly article: { readonly id: DocID; readonly outlet?: unknown }
  readonly now: number
  readonly req: PayloadRequest
}): Promise<(WhyNot & { readonly outlet: Outlet; readonly title: string }) | null> => {
  const outlet = await outletOf({ id: idOf(outletID), req })
  if (outlet === null) {
    return null
  }
  const [oldest] = await outletsOf(req)
  const asked = { outlet, ownsUnassigned: String(oldest?.id ?? null) === String(outlet.id) }
  const article = await readNewsArticle({ id, asked, req })
  if (article === null) {
    return null
  }
  const reasons = whyNotInNewsSitemap({ article, rules: newsRules({ asked, now }) })
  const { publishedAt } = article
  const end = reasons.length === 0 && publishedAt !== null ? leavesWindowAt(publishedAt) : null
  return {
    isIncluded: reasons.length === 0,
    leavesAt:
      end === null ? null : timeWithOffset({ milliseconds: end, timeZone: outlet.timeZone }),
    outlet,
    reasons,
    title: article.title,
  }
}
