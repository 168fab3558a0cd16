import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { GazetteerInstitution } from '../../../src/gazetteer/gazetteerTypes.js'

import { createInstitutions } from '../../../src/collections/createInstitutions.js'
import { expandGazetteer, institutionsOf } from '../../../src/gazetteer/expandGazetteer.js'
import { gazetteerParts } from '../../../src/gazetteer/gazetteerTypes.js'

const { institutions, regions } = expandGazetteer()
const byKey = new Map(institutions.map((institution) => [institution.key, institution]))
const codes = new Set(regions.map(({ code }) => code))

describe('the gazetteer', () => {
  it('has thousands of institutions, each with a key of its own', () => {
    expect(institutions.length).toBeGreaterThan(5000)
    expect(byKey.size).toBe(institutions.length)
    for (const { key } of institutions) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('comes out the same each time', () => {
    expect(expandGazetteer()).toEqual({ institutions, regions })
  })

  it('points to nothing that it has not', () => {
    const asWritten = gazetteerParts.flatMap((part) => institutionsOf({ part, regions }))
    const unknown = asWritten.flatMap(({ key, parent, region, successors }) =>
      [
        ...[...successors, ...(parent === undefined ? [] : [parent])].filter(
          (other) => !byKey.has(other),
        ),
        ...(region === undefined || codes.has(region) ? [] : [region]),
      ].map((other) => `${key} → ${other}`),
    )

    expect(unknown).toEqual([])
  })

  it('has no body that is, by its parents or successors, a part or successor of itself', () => {
    const next = {
      parents: ({ parent }: GazetteerInstitution) => (parent === undefined ? [] : [parent]),
      successors: ({ successors }: GazetteerInstitution) => successors,
    }

    for (const follow of Object.values(next)) {
      expect(institutions.filter(({ key }) => reachable({ follow, key }).has(key))).toEqual([])
    }
  })

  it('has days of the calendar, the first not after the last', () => {
    for (const { key, validFrom, validTo } of institutions) {
      for (const day of [validFrom, validTo].filter((one) => one !== undefined)) {
        expect(new Date(day).toISOString().slice(0, 10), key).toBe(day)
      }
      expect((validFrom ?? '') <= (validTo ?? '9999'), key).toBe(true)
    }
  })

  it('lets successors begin on the day after the last of their predecessors', () => {
    const late = institutions.flatMap(({ key, successors, validTo }) =>
      successors
        .map((successor) => byKey.get(successor)?.validFrom)
        .filter(
          (from) => validTo !== undefined && from !== undefined && daysFrom(validTo, from) !== 1,
        )
        .map((from) => `${key} until ${String(validTo)}, then ${String(from)}`),
    )

    expect(late).toEqual([])
  })

  it('lets nobody succeed a body that goes on', () => {
    const withoutDay = new Set([
      'angkasa-pura-i',
      'angkasa-pura-ii',
      'bekraf',
      'bnp2tki',
      'ditjen-phu',
      'kemen-bumn',
    ])
    const going = institutions.filter(
      ({ key, successors, validTo }) =>
        successors.length > 0 && validTo === undefined && !withoutDay.has(key),
    )

    expect(going).toEqual([])
  })

  it('knows only kinds that the collection of institutions has', () => {
    const kindField = createInstitutions().fields.find(
      (field) => 'name' in field && field.name === 'kind',
    )
    const kinds =
      kindField?.type === 'select'
        ? kindField.options.map((option) => (typeof option === 'string' ? option : option.value))
        : []

    expect(new Set(institutions.map(({ kind }) => kind))).toEqual(new Set(kinds))
  })

  it('writes texts that fit the fields of the collection', () => {
    for (const { name, acronym, aliases, key, officialName, website, wikidata } of institutions) {
      const texts = [name, acronym, officialName, ...aliases].filter((text) => text !== undefined)
      expect(
        texts.every((text) => /^\S+( \S+)*$/.test(text)),
        key,
      ).toBe(true)
      expect(texts.join('')).not.toMatch(/[{}|=;]/)
      expect(name.length).toBeLessThanOrEqual(200)
      expect(new URL(website ?? 'https://a.id').pathname, key).toBe('/')
      expect(wikidata ?? 'Q1').toMatch(/^Q[1-9]\d*$/)
    }
  })

  it('gives no name twice to one body', () => {
    const twice = institutions.filter(({ name, aliases, officialName }) => {
      const names = [name, ...(officialName === undefined ? [] : [officialName]), ...aliases]
      return new Set(names).size !== names.length
    })

    expect(twice.map(({ key }) => key)).toEqual([])
  })
})

describe('expandGazetteer', () => {
  it('leaves out the parts that are not asked for, and whatever points to them', () => {
    const { institutions: police } = expandGazetteer({ parts: ['police'] })

    expect(new Set(police.map(({ part }) => part))).toEqual(new Set(['police']))
    expect(police.length).toBe(institutions.filter(({ part }) => part === 'police').length)

    const { institutions: offices } = expandGazetteer({ parts: ['regionalOffices'] })
    const office = offices.find(({ key }) => key === 'kanwil-kemenkumham-sumatera-selatan')
    expect(office).not.toHaveProperty('parent')
    expect(office?.successors).toContain('kanwil-kemenkum-sumatera-selatan')
  })

  it('gives the regions whatever is left out', () => {
    expect(expandGazetteer({ parts: [] })).toEqual({ institutions: [], regions })
  })

  it('never points to what it leaves out, and gives each body as often as it is in the whole', () => {
    fc.assert(
      fc.property(fc.subarray([...gazetteerParts]), fc.boolean(), (chosen, turned) => {
        const parts = turned ? chosen.toReversed() : chosen
        const { institutions: some } = expandGazetteer({ parts })
        const keys = new Set(some.map(({ key }) => key))

        expect(some.map(({ key }) => key)).toEqual(
          institutions.filter(({ part }) => parts.includes(part)).map(({ key }) => key),
        )
        for (const { parent, successors } of some) {
          expect(parent === undefined || keys.has(parent)).toBe(true)
          expect(successors.every((key) => keys.has(key))).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })
})

function reachable({
  follow,
  key,
}: {
  readonly follow: (institution: GazetteerInstitution) => readonly string[]
  readonly key: string
}): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [key]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const institution = byKey.get(at)
    for (const other of institution ? follow(institution) : []) {
      if (!found.has(other)) {
        found.add(other)
        waiting.push(other)
      }
    }
  }
  return found
}

function daysFrom(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000
}
