import { isLabelled } from 'payload-newsroom/head'

/**
 * What stands above a title: the kicker, else what kind of article it is. That it is paid for, someone's
 * view or no news at all is always said, once: not where the title says it itself.
 */
export const signOf = ({
  kicker,
  kind,
  title,
}: {
  readonly kicker: string | null
  readonly kind: string
  readonly title: string
}): string | null => {
  const name = kindLabels[kind]
  const label = name === undefined || isLabelled({ label: name, title }) ? null : name
  const isTold = label?.toLowerCase() === kicker?.toLowerCase() || !alwaysTold.includes(kind)
  return kicker === null || label === null || isTold ? (kicker ?? label) : `${label} · ${kicker}`
}

/** What a review is about. */
export const reviewedLabel = (kind: string | null): string => reviewedLabels[kind ?? ''] ?? 'Diulas'

/** What a publication tells its readers about itself, in the order of the page. */
export const policyLabels = {
  about: 'Tentang kami',
  masthead: 'Susunan redaksi',
  contact: 'Kontak',
  principles: 'Pedoman media siber',
  ethics: 'Kode etik',
  corrections: 'Kebijakan koreksi',
  ownership: 'Kepemilikan',
} as const

const alwaysTold: readonly string[] = ['advertorial', 'opinion', 'pressRelease', 'satire']

const kindLabels: Readonly<Record<string, string>> = {
  advertorial: 'Advertorial',
  analysis: 'Analisis',
  background: 'Latar',
  factCheck: 'Cek fakta',
  feature: 'Feature',
  interview: 'Wawancara',
  live: 'Laporan langsung',
  opinion: 'Opini',
  pressRelease: 'Rilis',
  review: 'Ulasan',
  satire: 'Satire',
}

const reviewedLabels: Readonly<Record<string, string>> = {
  book: 'Buku',
  business: 'Tempat usaha',
  event: 'Acara',
  film: 'Film',
  music: 'Musik',
  product: 'Produk',
}
