import { describe, expect, it } from 'vitest'

import {
  type CheckedInstitution,
  checkInstitutions,
} from '../../../src/domain/institutions/checkInstitutions.js'
import { describeFinding } from '../../../src/domain/institutions/describeFinding.js'
import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'

const body = (id: number, rest: Partial<CheckedInstitution> = {}): CheckedInstitution => ({
  id,
  name: `Badan ${id}`,
  otherNames: [],
  parent: null,
  region: null,
  successors: [],
  validFrom: null,
  validTo: null,
  ...rest,
})

const ended = { validTo: '2024-10-20' }
const begun = { validFrom: '2024-10-21' }

describe('a name', () => {
  const bearers = (one: Partial<CheckedInstitution>, other: Partial<CheckedInstitution>) => [
    body(1, { otherNames: ['Kemenkum'], ...one }),
    body(2, { otherNames: ['KEMENKUM'], ...other }),
  ]

  it.each([
    ['of two bodies', {}, {}],
    ['of one in a region and one in none', { region: '16' }, {}],
    ['of two in one region', { region: '16' }, { region: '16' }],
    ['of two whose times overlap by a day', ended, { validFrom: '2024-10-20' }],
  ])('%s at one time is found', (_, one, other) => {
    expect(checkInstitutions(bearers(one, other))).toEqual([
      { kind: 'sharedName', names: ['Badan 1', 'Badan 2'], shared: 'Kemenkum' },
    ])
  })

  it.each([
    ['at different times', ended, begun],
    ['in different regions', { region: '35.07' }, { region: '35.73' }],
  ])('of two bodies %s is in order', (_, one, other) => {
    expect(checkInstitutions(bearers(one, other))).toEqual([])
  })

  it('that a body has twice is in order', () => {
    expect(checkInstitutions([body(1, { otherNames: ['Badan 1', 'BADAN 1'] })])).toEqual([])
  })

  it('names only those that have a rival', () => {
    const third = body(3, { otherNames: ['Kemenkum'], validFrom: '2030-01-01' })
    const [finding] = checkInstitutions([...bearers(ended, ended), third])
    expect(finding).toMatchObject({ names: ['Badan 1', 'Badan 2'] })
  })

  it.each(['kontras', 'KontraS', 'Mitra'])('that is an ordinary word (%s) is found', (word) => {
    expect(checkInstitutions([body(1, { otherNames: [word] })])).toEqual([
      { kind: 'commonWord', name: 'Badan 1', word },
    ])
  })

  it.each(['BIN', 'Kontras Jakarta', 'Badan'])('such as %s is in order', (name) => {
    expect(checkInstitutions([body(1, { otherNames: [name] })])).toEqual([])
  })
})

describe('what a body is part of', () => {
  it('goes round in a circle: found once, without those that lead to it', () => {
    const institutions = [
      body(1, { parent: 2 }),
      body(2, { parent: 3 }),
      body(3, { parent: 2 }),
      body(4, { parent: 4 }),
    ]
    expect(checkInstitutions(institutions)).toEqual([
      { kind: 'parentCycle', names: ['Badan 2', 'Badan 3'] },
      { kind: 'parentCycle', names: ['Badan 4'] },
    ])
  })

  it.each([
    ['has ended', ended, {}, true],
    ['ended before it', ended, { validTo: '2025-01-01' }, true],
    ['ended with it', ended, ended, false],
    ['is alive', {}, ended, false],
  ])('%s', (_, parent, child, isFound) => {
    const findings = checkInstitutions([body(1, parent), body(2, { parent: 1, ...child })])
    expect(findings).toEqual(
      isFound
        ? [{ ended: '2024-10-20', kind: 'deadParent', name: 'Badan 2', parent: 'Badan 1' }]
        : [],
    )
  })

  it('may be gone', () => {
    expect(checkInstitutions([body(2, { parent: 99 })])).toEqual([])
  })
})

describe('the days of a body', () => {
  it('lack the last one where others took over', () => {
    const successor = body(2, begun)
    expect(checkInstitutions([body(1, { successors: [2] }), successor])).toEqual([
      { kind: 'successorsWithoutEnd', name: 'Badan 1', successors: ['Badan 2'] },
    ])
    expect(checkInstitutions([body(1, { successors: [2], ...ended }), successor])).toEqual([])
  })

  it('end before they begin', () => {
    expect(checkInstitutions([body(1, { ...begun, ...ended })])).toEqual([
      { kind: 'endsBeforeItBegins', name: 'Badan 1' },
    ])
    expect(checkInstitutions([body(1, { validFrom: '2024-01-01', ...ended })])).toEqual([])
  })
})

describe('the gazetteer itself', () => {
  it('is in order, but for bodies whose last day is not known for sure', () => {
    const findings = checkInstitutions(
      expandGazetteer().institutions.map(
        ({ name, acronym, aliases, key, officialName, parent, region, successors, ...days }) => ({
          id: key,
          name,
          otherNames: [officialName, acronym, ...aliases].filter((other) => other !== undefined),
          parent: parent ?? null,
          region: region ?? null,
          successors,
          validFrom: days.validFrom ?? null,
          validTo: days.validTo ?? null,
        }),
      ),
    )
    expect(findings.filter(({ kind }) => kind !== 'successorsWithoutEnd')).toEqual([])
    expect(findings.length).toBeLessThan(10)
  })
})

describe('a finding', () => {
  const findings = checkInstitutions([
    body(1, { otherNames: ['Mitra'], parent: 2, successors: [2] }),
    body(2, { otherNames: ['Mitra'], parent: 1, ...begun, ...ended }),
  ])

  it('says in Indonesian and English what it is about and what to do', () => {
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(
      new Set([
        'commonWord',
        'deadParent',
        'endsBeforeItBegins',
        'parentCycle',
        'sharedName',
        'successorsWithoutEnd',
      ]),
    )
    for (const finding of findings) {
      const { en, id } = describeFinding(finding)
      expect(en).toMatch(/Badan \d.*\. (Take|Give|Correct|Empty|Leave|Write) /)
      expect(id).toMatch(/Badan \d.*\. (Hapus|Pilih|Betulkan|Kosongkan|Sisakan|Isi) /)
    }
  })
})
