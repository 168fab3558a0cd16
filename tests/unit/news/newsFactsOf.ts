import type {
  AuthorFacts,
  ImageFacts,
  InstitutionFacts,
  NewsArticleFacts,
  NewsFacts,
  OutletFacts,
} from '../../../src/domain/news/newsFacts.js'

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
  editor: anAuthor({ name: 'Sari Contoh', url: null }),
  image: anImage(),
  institutions: [anInstitution()],
  outlet: { ...defaultOutlet, ...outlet },
  sectionTrail: [
    { name: 'Daerah', url: 'https://kabar.example/daerah' },
    { name: 'Banyuwangi', url: 'https://kabar.example/daerah/banyuwangi' },
  ],
  sources: [],
  topics: ['Pasar Rakyat', 'Perdagangan'],
  ...rest,
})

/** A person with a profile page. */
export const anAuthor = (choices: Partial<AuthorFacts> = {}): AuthorFacts => ({
  jobTitle: 'Reporter',
  kind: 'person',
  name: 'Rina Contoh',
  url: 'https://kabar.example/penulis/rina-contoh',
  ...choices,
})

/** A local government. */
export const anInstitution = (choices: Partial<InstitutionFacts> = {}): InstitutionFacts => ({
  acronym: 'Diskopumdag',
  id: 7,
  kind: 'localGovernment',
  name: 'Dinas Perdagangan Banyuwangi',
  officialName: 'Dinas Koperasi, Usaha Mikro, dan Perdagangan Kabupaten Banyuwangi',
  parent: { kind: 'localGovernment', name: 'Pemerintah Kabupaten Banyuwangi' },
  region: 'Banyuwangi',
  website: 'https://dinas.example',
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

const defaultArticle: NewsArticleFacts = {
  description: 'Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
  keywords: ['pasar rakyat', 'jam buka'],
  kind: 'news',
  modifiedAt: null,
  notForGoogleNews: false,
  publishedAt: '2026-11-24T17:30:00.000Z',
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  url: 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi',
  wordCount: 312,
}

const defaultOutlet: OutletFacts = {
  googleNewsURL: 'https://news.google.com/publications/contoh',
  language: 'id',
  logo: { height: 112, mimeType: 'image/png', url: 'https://kabar.example/logo.png', width: 448 },
  name: 'Kabar Contoh',
  policies: {
    corrections: 'https://kabar.example/koreksi',
    ethics: 'https://kabar.example/kode-etik',
    masthead: 'https://kabar.example/redaksi',
    ownership: null,
  },
  timeZone: 'Asia/Jakarta',
  url: 'https://kabar.example',
}
