import { describe, expect, it } from 'vitest'

import { readCorpus } from '../../../scripts/eval/institutions/corpus.js'
import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'

const cases = readCorpus()
const { institutions, regions } = expandGazetteer()
const byKey = new Map(institutions.map((institution) => [institution.key, institution]))

describe('the corpus of institutions', () => {
  it('has 200 sentences or more, no case twice', () => {
    const labels = cases.map(({ date, region, text }) => JSON.stringify([text, date, region]))

    expect(new Set(cases.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('covers every rule with several cases', () => {
    const counts = new Map<string, number>()
    for (const { rule } of cases) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }

    expect([...counts.keys()].sort()).toEqual([...rules].sort())
    expect([...counts].filter(([, count]) => count < 4)).toEqual([])
  })

  it('has a third of cases that name nothing or are hard', () => {
    const some = cases.filter(({ found, hard }) => hard !== undefined || found.length === 0)

    expect(some.length / cases.length).toBeGreaterThan(1 / 3)
  })

  it('names bodies and regions that there are', () => {
    const named = cases.flatMap(({ former = {}, found, open = {} }) => [
      ...found,
      ...Object.keys(former),
      ...Object.values(former).flat(),
      ...Object.values(open).flat(),
    ])
    const codes = new Set(regions.map(({ code }) => code))

    expect(named.filter((key) => !byKey.has(key))).toEqual([])
    expect(cases.filter(({ region }) => region !== undefined && !codes.has(region))).toEqual([])
  })

  it('names bodies far and wide, hardly one of them often', () => {
    const found = cases.flatMap((one) => one.found)

    expect(new Set(found).size).toBeGreaterThan(250)
    expect(new Set(found.map((key) => byKey.get(key)?.part)).size).toBe(14)
  })

  it('names as found only bodies that had begun, as former only those that had ended', () => {
    const dated = cases.flatMap(({ date = '2025-06-02', former = {}, found, text }) =>
      found.map((key) => ({ date, institution: byKey.get(key), isFormer: key in former, text })),
    )

    expect(
      dated
        .filter(
          ({ date, institution, isFormer }) =>
            (institution?.validFrom ?? '') > date ||
            (institution?.validTo ?? '9999') < date !== isFormer,
        )
        .map(({ text }) => text),
    ).toEqual([])
  })

  it('proposes only successors that work on the day', () => {
    const proposed = cases.flatMap(({ date = '2025-06-02', former = {} }) =>
      Object.values(former)
        .flat()
        .map((key) => ({ date, institution: byKey.get(key) })),
    )

    expect(
      proposed.filter(
        ({ date, institution }) =>
          (institution?.validFrom ?? '') > date || (institution?.validTo ?? '9999') < date,
      ),
    ).toEqual([])
  })

  it('writes open names as the text has them', () => {
    expect(
      cases.filter(({ open = {}, text }) => Object.keys(open).some((name) => !text.includes(name))),
    ).toEqual([])
  })
})

const rules = [
  ...['full name', 'acronym and alias', 'whole words', 'longest match', 'acronym case', 'RI tail'],
  ...['dan and ampersand', 'line break and no-break space', 'full stops in abbreviations'],
  ...['acronym in brackets', 'parent and place', 'class between name and place', 'open name'],
  ...['context: full name elsewhere', 'context: place elsewhere', 'context: parent found'],
  ...['context: region of the article', 'namesake regions', 'date', 'former body', 'foreign body'],
  ...[
    'everyday word',
    'ordinary news',
    'acronym of something else',
    'inside another name',
    'paragraphs',
  ],
  ...['all-capitals headline', 'small letters', 'lists and joined bodies'],
  ...['generic words and titles', 'police', 'prosecutors', 'courts', 'military', 'universities'],
  ...['state companies', 'elections', 'local governments and legislatures'],
  'local services and regional offices',
]
