import type { DocID } from '../article.js'
import type { FeedEntry, FeedFacts } from './feedFacts.js'

import { writtenLanguage } from '../dates/visibleDate.js'
import { excerpt } from './excerpt.js'
import { feedHTML } from './feedHTML.js'
import { isOpen } from './feedItems.js'
import { textOfHTML } from './htmlText.js'

/** What a partner gets of an outlet's news. */
export type PartnerRules = {
  /** The partner's name, for the rights that the feed states. */
  readonly partner: string
  /** How many words of each article, or null for all of it. */
  readonly words: number | null
  /** Articles of these sections and of all below them; null for all articles. */
  readonly sections: readonly DocID[] | null
  /** Minutes after its first publication from which the partner gets an article. */
  readonly delayMinutes: number
}

/**
 * The feed that a partner gets at a moment. Like every feed it has no links to read also; nothing in
 * it is taken over from others who do not let it be passed on. It says that copies must be kept from search engines, for a
 * canonical link on the copy is not enough (rule SY-02).
 *
 * @param args.now an ISO 8601 instant
 */
export function partnerFeed({
  feed,
  now,
  rules,
}: {
  readonly feed: FeedFacts
  readonly now: string
  readonly rules: PartnerRules
}): FeedFacts {
  const { words } = rules
  const entries = feed.entries.filter(
    (entry) =>
      entry.passOn !== 'nothing' &&
      isInSections({ entry, rules }) &&
      isOldEnough({ entry, now, rules }),
  )
  return {
    ...feed,
    rights: partnerRights({ feed, rules }),
    entries: words === null ? entries : entries.map((entry) => shortened({ entry, words })),
  }
}

function isInSections({
  entry: { sectionTrail },
  rules: { sections },
}: {
  readonly entry: FeedEntry
  readonly rules: PartnerRules
}): boolean {
  const wanted = sections?.map(String)
  return wanted === undefined || sectionTrail.some(({ id }) => wanted.includes(String(id)))
}

function isOldEnough({
  entry: { publishedAt },
  now,
  rules: { delayMinutes },
}: {
  readonly entry: FeedEntry
  readonly now: string
  readonly rules: PartnerRules
}): boolean {
  return Date.parse(publishedAt) + delayMinutes * 60_000 <= Date.parse(now)
}

/** Corrections stay whole: a partner may not show less of them than of the article. */
function shortened({
  entry,
  words,
}: {
  readonly entry: FeedEntry
  readonly words: number
}): FeedEntry {
  const html = isOpen(entry) ? feedHTML({ html: entry.html, base: entry.url }) : ''
  const body = textOfHTML(html)
  const text = [entry.lead ?? '', body].filter((part) => part !== '').join(' ')
  return { ...entry, lead: excerpt({ text, words }) || null, html: '' }
}

function partnerRights({
  feed: { outlet },
  rules: { partner },
}: {
  readonly feed: FeedFacts
  readonly rules: PartnerRules
}): string {
  return writtenLanguage(outlet.language) === 'en'
    ? `© ${outlet.name}. For ${partner} only. Pages that show this content must carry the robots rule "noindex" and name ${outlet.name} as the source.`
    : `© ${outlet.name}. Khusus untuk ${partner}. Halaman yang memuat isi ini wajib memakai aturan robots "noindex" dan menyebut ${outlet.name} sebagai sumber.`
}
