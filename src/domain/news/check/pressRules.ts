import type { GivenSource } from '../../sources/sourceTypes.js'
import type { PendingVerification } from './checkFacts.js'
import type { NewsRule } from './newsRule.js'

import { isTakenTooFar } from '../../sources/isTakenTooFar.js'
import { consequencesOf } from '../../sources/sourceTable.js'
import { isBlank, once } from './newsRule.js'

/** Rules that decide what may stand among the news: advertising, copies, unverified reports. */
export const pressRules: readonly NewsRule[] = [
  {
    code: 'NS-22',
    severity: 'error',
    field: 'kind',
    id: 'Advertorial tidak masuk Google News.',
    en: 'Advertorials are not listed in Google News.',
    breaks: ({ article }) => article.kind === 'advertorial',
  },
  {
    code: 'NS-22-section',
    severity: 'warning',
    field: 'section',
    id: 'Rubrik ini tidak didaftarkan di sitemap berita.',
    en: 'This section is not listed in the news sitemap.',
    breaks: ({ section }) => section?.isForGoogleNews === false,
  },
  {
    code: 'EL-05',
    severity: 'error',
    field: 'kind',
    id: 'Siaran pers tidak masuk Google News, karena bukan liputan independen.',
    en: 'Press releases are not listed in Google News, because they are no independent reporting.',
    breaks: ({ article }) => article.kind === 'pressRelease',
  },
  {
    code: 'EL-05-unmarked',
    severity: 'error',
    field: 'kind',
    id: 'Naskah ditandai sebagai iklan ({mark}), tetapi jenisnya bukan advertorial.',
    en: 'The text is marked as advertising ({mark}), but its kind is not advertorial.',
    breaks: ({ article: { closing, kicker, kind } }) => {
      const mark =
        advertisingEnd.exec(closing?.text ?? '')?.[0] ?? advertisingOnly.exec(kicker)?.[0]
      return kind !== 'advertorial' && mark !== undefined && { values: { mark: mark.trim() } }
    },
  },
  {
    code: 'BJ-07',
    severity: 'warning',
    field: 'pins',
    id: 'Tautan terkunci mengarah ke advertorial. Pastikan labelnya tampak, atau lepaskan.',
    en: 'A pinned link leads to an advertorial. See that its label shows, or unpin it.',
    breaks: ({ article }) => article.pinnedKinds.includes('advertorial'),
  },
  {
    code: 'RB-06',
    severity: 'error',
    field: 'notForGoogleNews',
    id: 'Redaksi menandai artikel ini bukan untuk Google News.',
    en: 'The desk has marked this article as not for Google News.',
    breaks: ({ article }) => article.notForGoogleNews,
  },
  {
    code: 'SY-01',
    severity: 'error',
    field: 'isSyndicated',
    id: 'Naskah ini salinan dari media lain, jadi tidak dikirim ke Google News.',
    en: 'This text is a copy from another medium and is not sent to Google News.',
    breaks: ({ article }) => article.isSyndicated,
  },
  {
    code: 'SY-01-credit',
    severity: 'error',
    field: 'sources',
    id: 'Salinan dari media lain harus menyebut asalnya. Tambahkan sumber media atau kantor berita.',
    en: 'A copy from another medium must name it. Add the medium or agency as a source.',
    breaks: ({ article, sources }) =>
      article.isSyndicated && !sources.some((source) => isMedium(source) && !isBlank(source.name)),
  },
  {
    code: 'SY-01-licence',
    severity: 'warning',
    field: 'sources',
    id: 'Lisensi tidak mengizinkan naskah sumber diambil sebanyak ini ({names}). Ringkas, minta izin, atau lengkapi aturan pemuatannya.',
    en: 'The licence does not let so much of the text be taken over ({names}). Shorten it, ask for permission, or complete the rule of the source.',
    breaks: ({ sources }) => {
      const names = once(sources.filter(isTakenTooFar).map(({ name }) => name)).join('; ')
      return sources.some(isTakenTooFar) && { values: { names } }
    },
  },
  {
    code: 'SO-09',
    severity: 'warning',
    field: 'sources',
    id: 'Sumber media atau kantor berita belum punya alamat ({names}). Isi agar ralat di sana dapat diikuti.',
    en: 'A medium or agency among the sources has no address ({names}). Fill it in, so that its corrections can be followed.',
    breaks: ({ sources }) => {
      const missing = sources.filter((source) => isMedium(source) && source.url === null)
      const names = once(missing.map(({ name }) => name)).join('; ')
      return missing.length > 0 && { values: { names } }
    },
  },
  {
    code: 'ID-01',
    severity: 'error',
    field: 'verification',
    id: 'Berita belum terverifikasi hanya boleh tayang bila mendesak untuk publik, sumber pertamanya jelas dan kompeten, dan subjeknya tidak dapat dihubungi.',
    en: 'Unverified news may be published only if it is urgent for the public, its first source is named and competent, and its subject cannot be reached.',
    breaks: ({ article: { verification } }) => verification !== null && !isExcused(verification),
  },
  {
    code: 'ID-02',
    severity: 'error',
    field: 'body',
    id: 'Akhiri berita yang belum terverifikasi dengan penjelasan dalam kurung dan huruf miring.',
    en: 'End unverified news with a notice in brackets and italics.',
    breaks: ({ article: { closing, verification } }) =>
      verification !== null &&
      !(closing?.isItalic === true && /^\(.+\)$/su.test(closing.text.trim())),
  },
]

function isExcused({
  hasNamedSource,
  isSubjectUnreachable,
  isUrgent,
}: PendingVerification): boolean {
  return isUrgent && hasNamedSource && isSubjectUnreachable
}

/** Whether a source is journalism of others. */
function isMedium(source: GivenSource): boolean {
  return consequencesOf(source).wholeTextIs === 'copy'
}

const advertisingEnd = /\((?:adv|advertorial|iklan|pariwara)(?:\/[^()]*)?\)\s*$/i

const advertisingOnly =
  /^[^\p{L}]*(?:adv|advertorial|iklan|ads|pariwara|sponsored|konten\s+bersponsor)[^\p{L}]*$/iu
