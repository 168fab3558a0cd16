import type {
  CheckedArticle,
  CheckedAuthor,
  CheckedImage,
  CheckedOutlet,
  NewsCheckFacts,
} from '../../../src/domain/news/check/checkFacts.js'
import type { NewsFinding } from '../../../src/domain/news/checkNews.js'

import { checkNews } from '../../../src/domain/news/checkNews.js'

/** What a test changes; article, image and outlet key by key. */
export type FactChoices = Partial<Omit<NewsCheckFacts, 'article' | 'image' | 'outlet'>> & {
  readonly article?: Partial<CheckedArticle>
  readonly image?: Partial<CheckedImage> | null
  readonly outlet?: Partial<CheckedOutlet>
}

/** Facts of an article that breaks no rule. */
export const checkNewsFactsOf = ({
  article,
  image,
  outlet,
  ...rest
}: FactChoices = {}): NewsCheckFacts => ({
  article: { ...goodArticle, ...article },
  authors: [anAuthor()],
  image: image === null ? null : { ...goodImage, ...image },
  institutions: [['Dinas Perdagangan Banyuwangi', 'Diskopumdag']],
  now: '2026-11-25T03:00:00.000Z',
  outlet: { ...goodOutlet, ...outlet },
  section: { isForGoogleNews: true },
  sources: [
    {
      name: 'Kantor Berita Contoh',
      gave: null,
      kind: 'agency',
      republishing: 'unknown',
      url: 'https://agensi.example/1',
    },
  ],
  topics: ['Pasar Rakyat'],
  ...rest,
})

/** A person with a profile page. */
export const anAuthor = (choices: Partial<CheckedAuthor> = {}): CheckedAuthor => ({
  kind: 'person',
  name: 'Rina Contoh',
  url: 'https://kabar.example/penulis/rina-contoh',
  ...choices,
})

/** What is found, as `severity code field`. */
export const foundIn = (choices: FactChoices): readonly string[] =>
  findingsIn(choices).map(({ code, field, severity }) => `${severity} ${code} ${field}`)

/** What is found. */
export const findingsIn = (choices: FactChoices): readonly NewsFinding[] =>
  checkNews(checkNewsFactsOf(choices)).findings

/** A paragraph of a body. */
export const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

const goodArticle: CheckedArticle = {
  body: [
    paragraph('Pedagang menyambut jam buka yang baru, Senin (23/11/2026).'),
    paragraph('Dinas Perdagangan Banyuwangi menambah lampu di lorong.'),
  ],
  closing: { isItalic: false, text: 'Dinas Perdagangan Banyuwangi menambah lampu di lorong.' },
  firstPublishedAt: '2026-11-24T17:30:00.000Z',
  isPaid: false,
  isSyndicated: false,
  kicker: 'Pasar Rakyat',
  kind: 'news',
  lead: 'Pengelola pasar memajukan jam buka.',
  modifiedAt: '2026-11-24T18:30:00.000Z',
  notForGoogleNews: false,
  pinnedKinds: ['news'],
  protectedIdentity: null,
  slug: 'pasar-rogojampi-buka-lebih-pagi',
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  url: 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi',
  verification: null,
}

const goodImage: CheckedImage = {
  alt: 'Pedagang menata sayur di lapak',
  caption: 'Pasar dibuka pukul empat pagi.',
  credit: 'Rina Contoh/Kabar Contoh',
  crops: [
    { height: 675, width: 1200 },
    { height: 900, width: 1200 },
    { height: 1200, width: 1200 },
  ],
  fileName: 'pasar.jpg',
  height: 1600,
  isLogo: false,
  mimeType: 'image/jpeg',
  share: { bytes: 180_000, height: 630, mimeType: 'image/jpeg', width: 1200 },
  width: 2400,
}

const goodOutlet: CheckedOutlet = {
  domain: 'kabar.example',
  language: 'id',
  logo: { height: 112, width: 448 },
  name: 'Kabar Contoh',
  pages: {
    about: 'https://kabar.example/tentang',
    contact: 'https://kabar.example/kontak',
    corrections: 'https://kabar.example/koreksi',
    guidelines: 'https://kabar.example/pedoman',
    masthead: 'https://kabar.example/redaksi',
  },
  paidSelectors: ['.berbayar'],
  timeZone: 'Asia/Jakarta',
}
