import type {
  FeedCorrection,
  FeedEntry,
  FeedFacts,
  FeedImage,
  FeedOutlet,
} from '../../../src/domain/feeds/feedFacts.js'
import type { Attribution } from '../../../src/domain/sources/attributionOf.js'

/** A feed of one entry; what is passed replaces the default, the outlet key by key. */
export const feedFactsOf = ({
  outlet,
  ...rest
}: Partial<Omit<FeedFacts, 'outlet'>> & {
  readonly outlet?: Partial<FeedOutlet>
} = {}): FeedFacts => ({
  createdAt: '2026-01-01T00:00:00.000Z',
  description: 'Kabar terbaru dari Kabar Contoh.',
  entries: [anEntry()],
  homeURL: 'https://kabar.example',
  hubs: ['https://hub.example/'],
  outlet: { ...defaultOutlet, ...outlet },
  rights: null,
  selfURL: 'https://kabar.example/feed.xml',
  title: 'Kabar Contoh',
  ...rest,
})

/** An article of 00.30 WIB, the day before by the clock in Greenwich. */
export const anEntry = (choices: Partial<FeedEntry> = {}): FeedEntry => ({
  attribution: anAttribution(),
  authors: [{ kind: 'person', name: 'Rina Contoh', url: 'https://kabar.example/penulis/rina' }],
  corrections: [],
  guid: 'tag:kabar.example,2026:article/7',
  html: '<p>Pasar Rogojampi dibuka lebih pagi.</p><p>Pedagang sayur menyambutnya.</p>',
  images: [anImage()],
  isFree: true,
  kind: 'news',
  lead: 'Pengelola pasar memajukan jam buka.',
  modifiedAt: null,
  passOn: 'whole',
  publishedAt: '2026-11-24T17:30:00.000Z',
  sectionTrail: [
    { id: 1, name: 'Daerah' },
    { id: 2, name: 'Banyuwangi' },
  ],
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  topics: ['Pasar Rakyat'],
  url: 'https://kabar.example/berita/pasar-rogojampi',
  ...choices,
})

/** What readers are told of an article without sources. */
export const anAttribution = (choices: Partial<Attribution> = {}): Attribution => ({
  copyOf: null,
  credit: null,
  label: null,
  line: null,
  sources: [],
  ...choices,
})

/** As many entries, each an hour older than the one before it. */
export const entries = (count: number, choices: Partial<FeedEntry> = {}): readonly FeedEntry[] =>
  Array.from({ length: count }, (_, index) =>
    anEntry({
      guid: `tag:kabar.example,2026:article/${index + 1}`,
      publishedAt: new Date(Date.UTC(2026, 10, 24, 12) - index * 3_600_000).toISOString(),
      title: `Kabar ${index + 1}`,
      url: `https://kabar.example/berita/kabar-${index + 1}`,
      ...choices,
    }),
  )

/** A picture of known size. */
export const anImage = (choices: Partial<FeedImage> = {}): FeedImage => ({
  alt: 'Pedagang menata sayur',
  bytes: 84_321,
  caption: 'Pasar dibuka pukul empat pagi.',
  credit: 'Rina Contoh/Kabar Contoh',
  height: 675,
  mimeType: 'image/jpeg',
  url: 'https://kabar.example/media/pasar.jpg',
  width: 1200,
  ...choices,
})

/** A correction with an article of its own. */
export const aCorrection = (choices: Partial<FeedCorrection> = {}): FeedCorrection => ({
  label: 'Ralat',
  publishedAt: '2026-11-25T03:05:00.000Z',
  text: 'Jam buka pasar adalah pukul empat, bukan lima.',
  url: 'https://kabar.example/berita/ralat-pasar',
  ...choices,
})

const defaultOutlet: FeedOutlet = {
  language: 'id',
  logoURL: 'https://kabar.example/logo.png',
  name: 'Kabar Contoh',
  timeZone: 'Asia/Jakarta',
  url: 'https://kabar.example',
}
