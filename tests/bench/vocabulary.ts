import { at, type Random, randomOf, seedOf } from './random.js'

/** Frequent words of any Indonesian text; they take the first ranks of the vocabulary. */
const functionWords = `yang dan di untuk dengan dari ini pada dalam tidak itu akan juga ke
  oleh kata telah sebagai tersebut ada para saat bisa karena menjadi lebih sudah dapat hari
  warga tahun kepada adalah setelah secara hingga bahwa masih sejumlah mereka atau agar namun
  selain melalui harus antara kami lalu seperti sementara kini terhadap sekitar pihak menurut
  belum hanya kembali banyak serta kita lain orang pun beberapa dua semua besar baru`
  .split(/\s+/)
  .filter((word) => word !== '')

/**
 * `count` different made-up words that can be spoken like Indonesian, the commonest first; the
 * first ones are real function words.
 */
export const makeWords = ({
  count,
  seed,
}: {
  readonly count: number
  readonly seed: number
}): readonly string[] => {
  const random = randomOf(seed)
  const words = new Set(functionWords)
  while (words.size < count) {
    const stem = makeStem(random)
    const before = random.chance(0.25) ? at(prefixes, random.below(prefixes.length)) : ''
    const after = random.chance(0.25) ? at(suffixes, random.below(suffixes.length)) : ''
    words.add(before + stem + after)
  }
  return [...words]
}

/** `count` different capitalised words, for names of people and places. */
export const makeProperWords = ({
  count,
  seed,
}: {
  readonly count: number
  readonly seed: number
}): readonly string[] => {
  const random = randomOf(seed)
  const words = new Set<string>()
  while (words.size < count) {
    words.add(capitalise(makeStem(random)))
  }
  return [...words]
}

/** An institution of the archive. */
export type SyntheticInstitution = { readonly name: string; readonly kind: string }

/** `count` different names of institutions that do not exist. */
export const makeInstitutions = ({
  count,
  places,
  seed,
}: {
  readonly count: number
  readonly places: readonly string[]
  readonly seed: number
}): readonly SyntheticInstitution[] => {
  const fields = makeProperWords({ count: 200, seed: seedOf(seed, 1) })
  const random = randomOf(seed)
  const made = new Map<string, SyntheticInstitution>()
  while (made.size < count) {
    const { kind, pattern } = at(patterns, random.below(patterns.length))
    const name = pattern
      .replace('*', at(fields, random.below(fields.length)))
      .replace('@', at(places, random.below(places.length)))
    made.set(name, { kind, name })
  }
  return [...made.values()]
}

/** Whether a word says nothing about what a text is about. */
export const isFunctionWord = (word: string): boolean => functionWords.includes(word)

/** A word with its first letter in upper case. */
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const patterns = [
  { kind: 'ministry', pattern: 'Kementerian *' },
  { kind: 'agency', pattern: 'Badan * Nasional' },
  { kind: 'localGovernment', pattern: 'Dinas * Kabupaten @' },
  { kind: 'localGovernment', pattern: 'Dinas * Kota @' },
  { kind: 'legislature', pattern: 'DPRD @' },
  { kind: 'police', pattern: 'Polres @' },
  { kind: 'court', pattern: 'Pengadilan Negeri @' },
  { kind: 'university', pattern: 'Universitas @ *' },
  { kind: 'company', pattern: 'PT * @' },
  { kind: 'organization', pattern: 'Yayasan * @' },
] as const

const prefixes = ['me', 'mem', 'men', 'meng', 'ber', 'pe', 'pem', 'ter', 'di', 'se', 'ke']
const suffixes = ['an', 'kan', 'i', 'nya']
const onsets = 'b b c d d g g h j k k k l l m m n p p r r s s t t w y ng ny tr pr'.split(' ')
const vowels = 'a a a a i i u u e e o'.split(' ')
const codas = 'n n ng m r s t k l h'.split(' ')

const makeStem = (random: Random): string => {
  const syllables = random.chance(0.6) ? 2 : random.chance(0.85) ? 3 : 4
  return Array.from(
    { length: syllables },
    () =>
      at(onsets, random.below(onsets.length)) +
      at(vowels, random.below(vowels.length)) +
      (random.chance(0.28) ? at(codas, random.below(codas.length)) : ''),
  ).join('')
}
