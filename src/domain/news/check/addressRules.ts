import type { NewsRule } from './newsRule.js'

import { parseInstant } from '../../dates/localTime.js'
import { clockSkew } from '../../publishing/settleTimes.js'
import { isBlank } from './newsRule.js'

/** Rules of the article's address and times. */
export const addressRules: readonly NewsRule[] = [
  {
    code: 'UR-01',
    severity: 'error',
    field: 'slug',
    id: 'Artikel belum punya alamat sendiri. Isi slug.',
    en: 'The article has no address of its own. Fill in the slug.',
    breaks: ({ article: { slug, url } }) => isBlank(slug) || url === null,
  },
  {
    code: 'NS-20',
    severity: 'warning',
    field: 'slug',
    id: 'Alamat artikel ({url}) harus lengkap, https, dan tanpa tanda # atau parameter pelacak.',
    en: 'The article’s address ({url}) must be whole, https, and without # or tracking parameters.',
    breaks: ({ article: { url } }) =>
      url !== null && !cleanAddress.test(url) && { values: { url } },
  },
  {
    code: 'NS-21',
    severity: 'warning',
    field: 'outlet',
    id: 'Alamat artikel ({url}) tidak di domain media ({domain}), jadi tidak masuk sitemap-nya.',
    en: 'The article’s address ({url}) is not on the outlet’s domain ({domain}), so that sitemap cannot list it.',
    breaks: ({ article: { url }, outlet: { domain } }) =>
      url !== null && hostOf(url) !== domain.toLowerCase() && { values: { domain, url } },
  },
  {
    code: 'NS-10',
    severity: 'error',
    field: 'firstPublishedAt',
    id: 'Waktu tayang ada di masa depan. Gunakan penjadwalan.',
    en: 'The time of publication lies in the future. Schedule it instead.',
    breaks: ({ article, now }) => isAfter({ instant: article.firstPublishedAt, now }),
  },
  {
    code: 'DT-07',
    severity: 'warning',
    field: 'modifiedAt',
    id: 'Waktu perubahan ada di masa depan.',
    en: 'The time of the last change lies in the future.',
    breaks: ({ article, now }) => isAfter({ instant: article.modifiedAt, now }),
  },
  {
    code: 'DT-08',
    severity: 'warning',
    field: 'modifiedAt',
    id: 'Waktu perubahan lebih awal daripada waktu tayang.',
    en: 'The last change is earlier than the first publication.',
    breaks: ({ article: { firstPublishedAt, modifiedAt } }) => {
      const [first, last] = [firstPublishedAt, modifiedAt].map(millisecondsOf)
      return first != null && last != null && last < first
    },
  },
]

function isAfter({
  instant,
  now,
}: {
  readonly instant: string | null
  readonly now: string
}): boolean {
  const [time, clock] = [instant, now].map(millisecondsOf)
  return time != null && clock != null && time > clock + clockSkew
}

function millisecondsOf(instant: string | null): number | null {
  return instant === null ? null : parseInstant(instant)
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

// One's own machine has no https.
const cleanAddress =
  /^(?:https:\/\/[^/?#\s]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)(?!.*[?&](?:utm_|fbclid|gclid))[^#\s]*$/i
