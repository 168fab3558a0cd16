import { describe, expect, it } from 'vitest'

import { matchOwn, type OwnInstitution } from '../../../src/gazetteer/matchOwn.js'

const own = (id: number, kind: string | null, ...names: readonly string[]) => ({ id, kind, names })

const record = (key: string, name: string, officialName: string | null = null) => ({
  key,
  lists: {},
  texts: { kind: 'agency', name, officialName },
})

const match = (
  institutions: readonly OwnInstitution<number>[],
  ...records: readonly ReturnType<typeof record>[]
): Readonly<Record<string, number>> => Object.fromEntries(matchOwn({ own: institutions, records }))

describe("an institution of the newsroom's own is that of the gazetteer", () => {
  it.each([
    ['by its name', own(1, 'agency', 'KPK')],
    ['by its official name', own(1, 'agency', 'Komisi', 'Komisi Pemberantasan Korupsi')],
    ['when its name is the official one', own(1, 'agency', 'Komisi Pemberantasan Korupsi')],
  ])('%s', (_, institution) => {
    expect(match([institution], record('kpk', 'KPK', 'Komisi Pemberantasan Korupsi'))).toEqual({
      kpk: 1,
    })
  })

  it.each([
    ['of another kind', [own(1, 'company', 'KPK')]],
    ['without a kind', [own(1, null, 'KPK')]],
    ['of another name', [own(1, 'agency', 'KPKNL')]],
    ['when two have the name', [own(1, 'agency', 'KPK'), own(2, 'agency', 'KPK')]],
  ])('but not one %s', (_, institutions) => {
    expect(match(institutions, record('kpk', 'KPK'))).toEqual({})
  })

  it('once at most', () => {
    expect(match([own(1, 'agency', 'BKPM')], record('a', 'BKPM'), record('b', 'BKPM'))).toEqual({
      a: 1,
    })
  })

  it('when its name and its official name are two of one', () => {
    expect(match([own(7, 'agency', 'OJK', 'OJK')], record('ojk', 'OJK'))).toEqual({ ojk: 7 })
  })
})
