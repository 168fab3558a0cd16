/** Where the pages of this site are: the defaults of the option `paths`. */
export const paths = {
  article: (slug: string): string => `/berita/${slug}`,
  author: (slug: string): string => `/penulis/${slug}`,
  institution: (slug: string): string => `/lembaga/${slug}`,
  region: (code: string): string => `/wilayah/${code}`,
  section: (slug: string): string => `/rubrik/${slug}`,
  topic: (slug: string): string => `/topik/${slug}`,
} as const

/** The address of a page of a list; the first one has no number. */
export const pageOfList = ({
  number,
  path,
}: {
  readonly number: number
  readonly path: string
}): string => (number > 1 ? `${path}?halaman=${number}` : path)

/** The number of a page of a list as an address names it; null for one that there cannot be. */
export const readNumber = (text: readonly string[] | string | undefined): number | null => {
  if (text === undefined) {
    return 1
  }
  return typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}
