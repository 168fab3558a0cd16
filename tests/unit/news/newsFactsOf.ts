import type { ListFacts } from '../../../src/domain/news/listFacts.js'
import type {
  AuthorFacts,
  ImageFacts,
  InstitutionFacts,
  NewsArticleFacts,
  NewsFacts,
  OutletFacts,
} from '../../../src/domain/news/newsFacts.js'
import type { NewsKind } from '../../../src/domain/news/newsKind.js'
import type { SourceFacts } from '../../../src/domain/sources/sourceTypes.js'

/** A complete set of facts; what is passed replaces the default, article and outlet key by key. */
export const newsFactsOf = ({
  article,
  outlet,
  ...rest
}: Partial<Omit<NewsFacts, 'article' | 'outlet'>> & {
  readonly article?: Partial<NewsArticleFacts>
  readonly outlet?: Partial<OutletFacts>
} = {}): NewsFacts => ({
  article: { ...defaultArticle, ...article },
  authors: [anAuthor()],
  corrections: [],
  coverage: null,
  editor: anAuthor({ name: 'Sari Contoh', url: null }),
  image: anImage(),
  institutions: [anInstitution()],
  outlet: { ...defaultOutlet, ...outlet },
  reviewed: null,
  sectionTrail: [
    { name: 'Daerah', url: 'https://kabar.example/daerah' },
    { name: 'Banyuwangi', url: 'https://kabar.example/daerah/banyuwangi' },
  ],
  sources: [],
  sponsor: null,
  regions: [],
  topics: ['Pasar Rakyat', 'Perdagangan'],
  translations: [],
  ...rest,
})

/** A person with a profile page. */
export const anAuthor = (choices: Partial<AuthorFacts> = {}): AuthorFacts => ({
  jobTitle: 'Reporter',
  kind: 'person',
  name: 'Rina Contoh',
  sameAs: [],
  url: 'https://kabar.example/penulis/rina-contoh',
  ...choices,
})

/** A local government. */
export const anInstitution = (choices: Partial<InstitutionFacts> = {}): InstitutionFacts => ({
  acronym: 'Diskopumdag',
  aliases: [],
  dissolvedOn: null,
  foundedOn: null,
  id: 7,
  kind: 'localGovernment',
  name: 'Dinas Perdagangan Banyuwangi',
  officialName: 'Dinas Koperasi, Usaha Mikro, dan Perdagangan Kabupaten Banyuwangi',
  parent: { id: 3, kind: 'localGovernment', name: 'Pemerintah Kabupaten Banyuwangi' },
  region: 'Banyuwangi',
  website: 'https://dinas.example',
  wikidata: null,
  ...choices,
})

/** A picture in two crops and one for sharing. */
export const anImage = (choices: Partial<ImageFacts> = {}): ImageFacts => ({
  alt: 'Pedagang menata sayur di lapak',
  caption: 'Pasar dibuka pukul empat pagi.',
  credit: 'Rina Contoh/Kabar Contoh',
  licence: null,
  share: size('share', 1200, 630),
  sizes: [size('wide', 1200, 675), size('square', 1200, 1200)],
  ...choices,
})

const size = (name: string, width: number, height: number) => ({
  height,
  mimeType: 'image/jpeg',
  url: `https://kabar.example/media/pasar-${name}.jpg`,
  width,
})

/** A source with its own page. */
export const aSource = (choices: Partial<SourceFacts> = {}): SourceFacts => ({
  archivedURL: null,
  creditLine: null,
  gave: null,
  institution: null,
  kind: 'agency',
  medium: null,
  name: 'Kantor Berita Contoh',
  republishing: 'unknown',
  url: 'https://kantor.example/1',
  ...choices,
})

/** Facts in which nothing is left out, of one kind. */
export const fullFactsOf = (kind: NewsKind): NewsFacts =>
  newsFactsOf({
    article: {
      dateline: 'BANYUWANGI',
      isSyndicated: true,
      isWithdrawn: true,
      kind,
      modifiedAt: '2026-11-25T02:00:00Z',
      paywall: { hiddenClasses: ['isi-berbayar', 'tabel-berbayar'] },
      places: ['Rogojampi'],
      text: [1, 2, 3, 4].map((number) => `Dinas ${String(number)} hadir.`).join('\n\n'),
    },
    authors: [
      anAuthor({ sameAs: ['https://sosial.example/rina'] }),
      anAuthor({
        jobTitle: null,
        kind: 'desk',
        name: 'Redaksi',
        url: 'https://kabar.example/redaksi',
      }),
    ],
    corrections: [
      {
        id: 4,
        publishedAt: '2026-11-25T03:00:00Z',
        text: 'Jam buka pukul empat, bukan lima.',
        url: 'https://kabar.example/ralat/4',
      },
    ],
    coverage: {
      endedAt: '2026-11-25T05:00:00Z',
      startedAt: '2026-11-24T17:30:00Z',
      updates: [
        {
          id: 1,
          publishedAt: '2026-11-24T18:00:00Z',
          text: 'Lapak mulai terisi.',
          title: 'Gerbang dibuka',
        },
      ],
    },
    image: anImage({ licence: 'https://creativecommons.org/licenses/by/4.0/' }),
    institutions: [1, 2, 3, 4].map((id) =>
      anInstitution({
        aliases: ['Dinas Pasar'],
        dissolvedOn: '2025-12-31',
        foundedOn: '2001-01-05',
        id,
        name: `Dinas ${String(id)}`,
        wikidata: `Q${String(id)}`,
      }),
    ),
    outlet: {
      feeds: [
        {
          title: 'Kabar Contoh',
          type: 'application/rss+xml',
          url: 'https://kabar.example/rss.xml',
        },
      ],
      hubURL: 'https://hub.example/',
      policies: {
        corrections: 'https://kabar.example/koreksi',
        ethics: 'https://kabar.example/kode-etik',
        masthead: 'https://kabar.example/redaksi',
        ownership: 'https://kabar.example/kepemilikan',
        principles: 'https://kabar.example/pedoman',
      },
    },
    reviewed: { kind: 'book', name: 'Kota Tua', url: 'https://buku.example/kota-tua' },
    sources: [
      aSource({
        archivedURL: 'https://arsip.example/1',
        creditLine: 'KANTOR',
        gave: 'fullText',
        medium: { name: 'Kantor', url: 'https://kantor.example' },
        republishing: 'ownPages',
      }),
      aSource({
        institution: { id: 9, kind: 'ministry', name: 'Kementerian Contoh' },
        kind: 'pressRelease',
        name: 'Siaran pers',
      }),
    ],
    sponsor: { name: 'Toko Contoh', url: 'https://toko.example' },
    translations: [
      { language: 'id', url: defaultArticle.url },
      { language: 'en', url: 'https://kabar.example/en/market-opens-earlier' },
    ],
  })

const defaultArticle: NewsArticleFacts = {
  dateline: null,
  description: 'Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
  keywords: ['pasar rakyat', 'jam buka'],
  isSyndicated: false,
  isWithdrawn: false,
  kind: 'news',
  modifiedAt: null,
  notForGoogleNews: false,
  paywall: null,
  places: [],
  protectsIdentity: false,
  publishedAt: '2026-11-24T17:30:00.000Z',
  text: 'Dinas Perdagangan Banyuwangi membuka pasar pukul empat pagi.',
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  url: 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi',
  wordCount: 312,
}

const defaultOutlet: OutletFacts = {
  feeds: [],
  googleNewsURL: 'https://news.google.com/publications/contoh',
  hubURL: null,
  language: 'id',
  logo: { height: 112, mimeType: 'image/png', url: 'https://kabar.example/logo.png', width: 448 },
  name: 'Kabar Contoh',
  policies: {
    corrections: 'https://kabar.example/koreksi',
    ethics: 'https://kabar.example/kode-etik',
    masthead: 'https://kabar.example/redaksi',
    ownership: null,
    principles: null,
  },
  timeZone: 'Asia/Jakarta',
  url: 'https://kabar.example',
}

/** Facts of a page that lists articles, of each kind; what is passed replaces the default. */
export const listFactsOf = ({
  kind,
  ...choices
}: Partial<Omit<ListFacts, 'subject'>> & {
  readonly kind: ListFacts['subject']['kind']
}): ListFacts => ({
  description: 'Kabar dari pasar rakyat.',
  feeds: [
    {
      title: 'Daerah – Kabar Contoh',
      type: 'application/rss+xml',
      url: `https://kabar.example/feed/${kind}/daerah/rss.xml`,
    },
  ],
  name: 'Daerah',
  outlet: fullFactsOf('news').outlet,
  subject: subjectOf(kind),
  trail:
    kind === 'section' ? [{ name: 'Wilayah', url: 'https://kabar.example/rubrik/wilayah' }] : [],
  url: `https://kabar.example/${kind}/daerah`,
  ...choices,
})

const subjectOf = (kind: ListFacts['subject']['kind']): ListFacts['subject'] => {
  switch (kind) {
    case 'author':
      return { author: anAuthor({ sameAs: ['https://profil.example/rina'] }), kind }
    case 'institution':
      return { institution: anInstitution(), kind }
    case 'outlet':
    case 'region':
    case 'section':
    case 'topic':
      return { kind }
  }
}
