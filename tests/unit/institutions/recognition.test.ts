import { describe, expect, it } from 'vitest'

import { paragraphsOf, readCorpus, usualDay } from '../../../scripts/eval/institutions/corpus.js'
import { fullGazetteer } from '../../../scripts/eval/institutions/fullGazetteer.js'
import { judgeCases } from '../../../scripts/eval/institutions/judgeCases.js'
import { goals, qualityOf } from '../../../scripts/eval/institutions/measureInstitutions.js'
import { findInstitutions } from '../../../src/domain/institutions/findInstitutions.js'
import { normaliseTitle } from '../../../src/domain/text/normaliseTitle.js'

const gazetteer = fullGazetteer()
const cases = readCorpus()
const quality = qualityOf(judgeCases({ cases, gazetteer }))

const find = ({ date, texts }: { readonly date: string; readonly texts: readonly string[] }) =>
  findInstitutions({ attached: [], date, gazetteer, region: null, texts })

describe('recognition with the whole gazetteer', () => {
  it('EN-09 finds what editors find in the corpus, and little else', () => {
    expect(
      quality.precision,
      `cases read otherwise than by an editor:\n${wrongCases()}`,
    ).toBeGreaterThanOrEqual(goals.precision)
    expect(quality.recall, wrongCases()).toBeGreaterThanOrEqual(goals.recall)
  })

  it('is right about what may be attached without an editor', () => {
    expect(quality.sure, wrongCases()).toBeGreaterThan(0.5)
    expect(quality.precisionOfSure, wrongCases()).toBeGreaterThanOrEqual(goals.precision)
  })

  it('proposes the right successors of nearly every body that had ended', () => {
    const { of, right } = quality.former

    expect(right / of, wrongCases()).toBeGreaterThanOrEqual(goals.recall)
  })

  it('leaves nearly every name open that the text leaves open', () => {
    const { of, right } = quality.keptOpen

    expect(right / of, wrongCases()).toBeGreaterThanOrEqual(0.9)
  })

  it('says where each name stands, in whole words', () => {
    const finds = cases.flatMap((one) => {
      const texts = paragraphsOf(one)
      return findInstitutions({
        attached: [],
        date: one.date ?? usualDay,
        gazetteer,
        region: one.region ?? null,
        texts,
      }).map((found) => ({ found, text: texts[found.text] ?? '' }))
    })
    const misplaced = finds.filter(({ found: { length, name, offset }, text }) => {
      const before = text.slice(0, offset)
      const after = text.slice(offset + length)
      const written = normaliseTitle(text.slice(offset, offset + length))
      return written !== name || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
    })

    expect(finds.length).toBeGreaterThan(400)
    expect(misplaced).toEqual([])
  })

  it.each([
    ['kemenimipas', 'Kemenimipas'],
    ['kemenimipas', 'Kementerian Imigrasi dan Pemasyarakatan'],
    ['kemenimipas', 'Kementerian Imigrasi & Pemasyarakatan'],
    ['kemenpanrb', 'KemenPAN-RB'],
    ['kemenpanrb', 'KemenPANRB'],
    ['kemenpanrb', 'Kementerian PANRB'],
    ['kemenpanrb', 'Kementerian PAN-RB'],
  ])('EN-03 knows %s as %s', (key, name) => {
    const [found] = find({ date: '2025-06-02', texts: [`Loket ${name} dibuka.`] })

    expect(found?.id).toBe(key)
  })

  it('takes Kemenkumham for the ministry while it is one', () => {
    expect(find({ date: '2024-10-08', texts: kemenkumham })).toMatchObject([
      { id: 'kemenkumham', successors: [], text: 0 },
      { id: 'kanwil-kemenkumham-sumatera-selatan', successors: [], text: 1 },
    ])
  })

  it('EN-01 EN-02 takes Kemenkumham for the former ministry later, and proposes its three successors', () => {
    expect(find({ date: '2026-01-12', texts: kemenkumham })).toMatchObject([
      { id: 'kemenkumham', successors: ['kemenkum', 'kemenham', 'kemenimipas'], text: 0 },
      {
        id: 'kanwil-kemenkumham-sumatera-selatan',
        successors: [
          'kanwil-kemenkum-sumatera-selatan',
          'kanwil-kemenham-sumatera-selatan',
          'kanwil-imigrasi-sumatera-selatan',
          'kanwil-ditjenpas-sumatera-selatan',
        ],
        text: 1,
      },
    ])
  })
})

const kemenkumham = [
  'Kemenkumham buka pendaftaran merek kolektif',
  'Berkas diterima di loket Kemenkumham Sumsel setiap hari kerja.',
  'Kementerian Hukum dan HAM menjawab dalam sepekan.',
]

/** What a failure shows: each wrong case with what was expected and what was found. */
function wrongCases(): string {
  return quality.wrong
    .map(({ expected, got, text }) =>
      [text, `  expected ${expected.join('; ')}`, `  got ${got.join('; ')}`].join('\n'),
    )
    .join('\n')
}
