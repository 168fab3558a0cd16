import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  buildGazetteer,
  findInstitutions,
  type Gazetteer,
} from '../../../src/domain/institutions/findInstitutions.js'

type Named = { readonly id: number | string; readonly names: readonly string[] }

const entries: readonly Named[] = [
  {
    id: 1,
    names: ['Kementerian Hukum dan HAM', 'Kemenkumham', 'Kementerian Hukum dan Hak Asasi Manusia'],
  },
  { id: 2, names: ['Kementerian PANRB', 'KemenPANRB', 'Kementerian PAN-RB'] },
  { id: 3, names: ['Kanwil Kemenkumham Sumsel'] },
  { id: 4, names: ['Mahkamah Agung', 'MA'] },
  { id: 5, names: ['Bank Indonesia', 'BI'] },
  { id: 6, names: ['Polres Banyuwangi'] },
  { id: 7, names: ['Pengadilan Negeri Banyuwangi', 'PN Banyuwangi', 'PN'] },
  { id: 8, names: ['Pengadilan Negeri Jember', 'PN Jember', 'PN'] },
  {
    id: 9,
    names: ['Kementerian Koordinator Bidang Pembangunan Manusia, Kebudayaan, dan Olahraga'],
  },
  { id: 10, names: ['PT Pos Indonesia (Persero)', 'PT Pos Indonesia'] },
  { id: 11, names: ['Ikan Segar'] },
  { id: 12, names: ["Ma'had Al-Hikmah"] },
]
const gazetteer = gazetteerOf(entries)

describe('findInstitutions', () => {
  it.each<{ what: string; text: string; ids: readonly number[] }>([
    { what: 'a name', text: 'Rapat di Kementerian Hukum dan HAM dimulai.', ids: [1] },
    { what: 'an alias', text: 'Kantor Kemenkumham buka Senin.', ids: [1] },
    { what: 'an ampersand as dan', text: 'Kantor Kementerian Hukum & HAM buka.', ids: [1] },
    { what: 'an official name', text: 'kantor Kementerian Hukum dan Hak Asasi Manusia', ids: [1] },
    { what: 'a name with an acronym in it', text: 'Loket Kementerian PANRB dibuka.', ids: [2] },
    { what: 'a hyphenated name', text: 'Loket Kementerian PAN-RB dibuka.', ids: [2] },
    { what: 'a name in capitals', text: 'LOKET KEMENTERIAN HUKUM DAN HAM', ids: [1] },
    { what: 'a name in small letters', text: 'loket bank indonesia', ids: [5] },
    { what: 'an acronym in capitals', text: 'Putusan MA dan kurs BI terbit.', ids: [4, 5] },
    { what: 'a name before a suffix', text: 'Loket Kemenkumham-nya dan (MA).', ids: [1, 4] },
    { what: 'an apostrophe of another kind', text: 'Murid Ma’had Al Hikmah berkumpul.', ids: [12] },
    { what: 'no apostrophe at all', text: 'Murid Mahad Al-Hikmah berkumpul.', ids: [12] },
    { what: 'a zero-width space in a word', text: 'Kantor Kemen\u200bkumham buka.', ids: [1] },
    { what: 'an abbreviation’s full stop', text: 'Loket PT. Pos Indonesia buka.', ids: [10] },
    { what: 'no parentheses', text: 'Loket PT Pos Indonesia Persero buka.', ids: [10] },
  ])('recognises $what', ({ text, ids }) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it.each([
    ['two spaces', 'Polres  Banyuwangi'],
    ['a no-break space', 'Polres\u00a0Banyuwangi'],
    ['a line break', 'Polres\r\nBanyuwangi'],
    ['a tab', 'Polres\tBanyuwangi'],
  ])('reads a name across %s', (_, name) => {
    expect(find({ text: `Loket ${name} buka.`, gazetteer })).toEqual([
      { id: 6, name: 'Polres Banyuwangi', offset: 6, length: name.length },
    ])
  })

  it.each([
    ['half a word in front', 'Panitia memberikan segar-segar minuman.'],
    ['half a word behind', 'Polres Banyuwangian'],
    ['half an acronym', 'MAN 1 dan BIN serta XBI.'],
    ['an acronym in small letters', 'Kata ma dan bi di kamus.'],
    ['an acronym with one capital', 'Ma dan Bi.'],
    ['a name over the end of a sentence', 'Mereka tiba di Polres. Banyuwangi cerah.'],
    ['a name over a comma', 'Loket Polres, Banyuwangi, dan Jember.'],
    ['a name over a dash between spaces', 'Foto: Polres - Banyuwangi'],
    ['a name over a blank line', 'Foto: Polres\n\nBanyuwangi cerah.'],
    ['a name cut short', 'Kementerian Hukum'],
    ['an empty text', ''],
  ])('does not recognise %s', (_, text) => {
    expect(idsIn(text)).toEqual([])
  })

  it('reads over the commas that the name itself has, and over none where the text has none', () => {
    const name = 'Kementerian Koordinator Bidang Pembangunan Manusia, Kebudayaan, dan Olahraga'

    expect(idsIn(`Rapat di ${name}.`)).toEqual([9])
    expect(idsIn(`Rapat di ${name.replaceAll(',', '')}.`)).toEqual([9])
  })

  it('takes the longest name, and does not read its words again', () => {
    expect(idsIn('Loket Kanwil Kemenkumham Sumsel buka.')).toEqual([3])
    expect(idsIn('Kanwil Kemenkumham Sumsel melapor kepada Kemenkumham.')).toEqual([3, 1])
    expect(idsIn('Loket Kanwil Kemenkumham Jabar buka.')).toEqual([1])
  })

  it('counts an institution once, at its first mention and by the name it has there', () => {
    const text = 'Sidang Mahkamah Agung. BI hadir. MA menutup sidang, Mahkamah Agung sepi.'

    expect(find({ text, gazetteer })).toEqual([
      { id: 4, name: 'Mahkamah Agung', offset: 7, length: 14 },
      { id: 5, name: 'BI', offset: 23, length: 2 },
    ])
  })

  it('EN-08 names none where several institutions bear the name, nor a shorter name inside it', () => {
    const shared = gazetteerOf([
      { id: 'a', names: ['Dinas Pasar Kota', 'Dinas Pasar'] },
      { id: 'b', names: ['Dinas Pasar Kota'] },
    ])

    expect(idsIn('Jadwal sidang PN terbit.')).toEqual([])
    expect(idsIn('Jadwal sidang PN Jember terbit.')).toEqual([8])
    expect(find({ text: 'Loket Dinas Pasar Kota', gazetteer: shared })).toEqual([])
  })

  it('prefers the acronym where one bears the word as such and another as a name', () => {
    const both = gazetteerOf([
      { id: 'akronim', names: ['POS'] },
      { id: 'nama', names: ['Pos'] },
    ])
    const first = (text: string): unknown => find({ text, gazetteer: both })[0]?.id

    expect(first('Loket POS')).toBe('akronim')
    expect(first('Loket Pos')).toBe('nama')
  })

  it('asks no capitals where the text has none, but for short acronyms', () => {
    const long = gazetteerOf([
      { id: 1, names: ['BASARNAS', 'Badan Nasional Pencarian dan Pertolongan'] },
      { id: 2, names: ['BPBD Jatim'] },
    ])

    expect(find({ text: 'basarnas, bpbd jatim', gazetteer: long })).toHaveLength(2)
  })

  it('lets an institution repeat a name of its own', () => {
    const repeated = gazetteerOf([{ id: 1, names: ['BPS', 'BPS', ''] }])

    expect(find({ text: 'Data BPS', gazetteer: repeated })).toHaveLength(1)
  })

  it('finds nothing without names', () => {
    const empty = gazetteerOf([{ id: 1, names: ['', '  ', '—'] }])

    expect(find({ text: '— BPS —', gazetteer: empty })).toEqual([])
  })

  it('finds every name that stands alone among other words, with its exact place', () => {
    const unshared = entries.flatMap(({ id, names }) =>
      names.filter((name) => name !== 'PN').map((name) => ({ id, name })),
    )
    const filler = fc.constantFrom('warga', 'antre', '“pagi”', '2024', 'lalu,', 'selesai.')

    fc.assert(
      fc.property(
        fc.constantFrom(...unshared),
        fc.array(filler),
        fc.array(filler),
        ({ id, name }, before, after) => {
          const text = [...before, name, ...after].join(' ')
          const [found, ...others] = find({ text, gazetteer })
          const length = name.replace(/\)$/, '').length

          expect(others).toEqual([])
          expect(found).toEqual({
            id,
            name: name.slice(0, length),
            offset: text.indexOf(name),
            length,
          })
        },
      ),
    )
  })

  it('agrees with a plain search that tries every name at every word', () => {
    const vocabulary = ['Disdag', 'Balairaya', 'Pasartani', 'Airbening']
    const name = fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '))
    const someEntries = fc
      .uniqueArray(name, { maxLength: 8 })
      .map((names) => names.map((one, id) => ({ id, names: [one] })))
    const text = fc.array(fc.constantFrom(...vocabulary, 'lain'), { maxLength: 12 })

    fc.assert(
      fc.property(someEntries, text, (some, parts) => {
        const found = find({
          text: parts.join(' '),
          gazetteer: gazetteerOf(some),
        })

        expect(found.map(({ id, name: written }) => [id, written])).toEqual(
          plainSearch({ parts, entries: some }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('never begins or ends inside a word, and goes forward through the text', () => {
    const piece = fc.constantFrom(
      ...['MA', 'BI', 'PN', 'Polres', 'Banyuwangi', 'Kemenkumham', 'Kanwil', 'Sumsel'],
      ...['Mahkamah', 'Agung', ' ', ' ', '\n', '. ', 'a', 'é', '1', '-', '&', '\u200b', '’'],
    )

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const found = find({ text, gazetteer })
        const inside = found.filter(
          ({ offset, length }) =>
            /[\p{L}\p{N}]$/u.test(text.slice(0, offset)) ||
            /^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset + length)),
        )
        const overlaps = found.filter(
          ({ offset }, index) =>
            offset < (found[index - 1]?.offset ?? 0) + (found[index - 1]?.length ?? 0),
        )

        expect(inside).toEqual([])
        expect(overlaps).toEqual([])
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      }),
      { numRuns: 500 },
    )
  })
})

/** Without regions, days and open names. */
function gazetteerOf(named: readonly Named[]): Gazetteer {
  return buildGazetteer({
    entries: named.map((entry) => ({
      ...entry,
      parent: null,
      region: null,
      successors: [],
      validFrom: null,
      validTo: null,
    })),
    places: [],
  })
}

function find({
  gazetteer: given,
  text,
}: {
  readonly gazetteer: Gazetteer
  readonly text: string
}) {
  return findInstitutions({
    attached: [],
    date: '2025-06-02',
    gazetteer: given,
    region: null,
    texts: [text],
  }).flatMap(({ id, length, name, offset }) => (id === null ? [] : [{ id, length, name, offset }]))
}

function idsIn(text: string): readonly unknown[] {
  return find({ text, gazetteer }).map(({ id }) => id)
}

function plainSearch({
  parts,
  entries: some,
}: {
  readonly parts: readonly string[]
  readonly entries: readonly Named[]
}): readonly (readonly [unknown, string])[] {
  const found = new Map<unknown, string>()
  for (let at = 0; at < parts.length;) {
    const here = some
      .flatMap(({ id, names }) =>
        names.map((name) => ({ id, name, length: name.split(' ').length })),
      )
      .filter(({ name, length }) => parts.slice(at, at + length).join(' ') === name)
    const length = Math.max(0, ...here.map((one) => one.length))
    const ids = new Set(here.filter((one) => one.length === length).map(({ id }) => id))
    const [id] = ids
    if (ids.size === 1 && !found.has(id)) {
      found.set(id, parts.slice(at, at + length).join(' '))
    }
    at += Math.max(1, length)
  }
  return [...found]
}
