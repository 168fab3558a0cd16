import { createHash, timingSafeEqual } from 'node:crypto'

import type { FeedFacts } from '../../domain/feeds/feedFacts.js'
import type { PartnerRules } from '../../domain/feeds/partnerFeed.js'
import type { FeedFormatName } from './feedFormats.js'
import type { FeedSite } from './readFeed.js'

import { partnerFeed } from '../../domain/feeds/partnerFeed.js'
import { nestedRequest } from '../nestedRequest.js'
import { idsAt, listAt, textAt, valueAt } from '../values.js'
import { outletScope } from './feedScope.js'
import { readFeed } from './readFeed.js'
import { withSectionsBelow } from './sectionTree.js'

/** A partner with what is agreed, and the secret part of the address. */
type Partner = PartnerRules & { readonly token: string }

/** The partner of an outlet whose token it is; null without one. How long it takes tells nothing. */
export const findPartner = async ({
  outlet,
  req,
  token,
}: Pick<FeedSite, 'outlet' | 'req'> & { readonly token: string }): Promise<Partner | null> => {
  const doc: unknown =
    outlet.id === null
      ? null
      : await req.payload.findByID({
          id: outlet.id,
          collection: 'outlets',
          depth: 0,
          disableErrors: true,
          // Nobody reads tokens but who works at the desk; here one is compared, not told.
          overrideAccess: true,
          req: nestedRequest({ req }),
        })
  const partners = listAt({ doc, path: 'partners' }).map(toPartner)
  return partners.filter((partner) => isSame(partner.token, token))[0] ?? null
}

/** The feed that a partner gets at a moment: the newest of what is agreed. */
export const readPartnerFeed = async ({
  format,
  now,
  partner,
  site,
}: {
  readonly format: FeedFormatName
  readonly now: string
  readonly partner: Partner
  readonly site: FeedSite
}): Promise<FeedFacts> => {
  const { delayMinutes, sections: wanted, token } = partner
  const scope = outletScope(site)
  const ids = wanted && withSectionsBelow({ ids: wanted, sections: site.sections })
  const feed = await readFeed({
    format,
    scope: {
      ...scope,
      articles: ids === null ? scope.articles : { ids, kind: 'sections' },
      path: ['partner', token],
    },
    site,
    until: new Date(Date.parse(now) - delayMinutes * 60_000).toISOString(),
  })
  return partnerFeed({ feed, now, rules: partner })
}

const toPartner = (row: unknown): Partner => {
  const words = Number(valueAt({ doc: row, path: 'words' }) ?? 0)
  const sections = idsAt({ doc: row, path: 'sections' })
  return {
    delayMinutes: Number(valueAt({ doc: row, path: 'delayMinutes' }) ?? 0) || 0,
    partner: textAt({ doc: row, path: 'name' }),
    sections: sections.length === 0 ? null : sections,
    token: textAt({ doc: row, path: 'token' }),
    words: words > 0 ? words : null,
  }
}

/** Digests are of one length, which comparing takes for granted. */
const isSame = (stored: string, given: string): boolean =>
  stored !== '' && timingSafeEqual(digest(stored), digest(given))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
