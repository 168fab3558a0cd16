import { describe, expect, it } from 'vitest'

import type {
  GazetteerInstitution,
  GazetteerRegion,
} from '../../../src/gazetteer/gazetteerTypes.js'

import { commonWords } from '../../../src/domain/institutions/commonWords.js'
import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'
import { bareNames } from '../../../src/gazetteer/regions.js'

const { institutions, regions } = expandGazetteer()

/** Abbreviations that are such words, but only in capitals are the name of the body. */
const wordsInCapitals = ['AJI', 'BIG', 'BIN', 'LAN', 'MAKI']

describe('the names of the gazetteer', () => {
  it('EN-10 are borne by one body at a time, unless regions share their name', () => {
    const shared = [...bearersByName()]
      .filter(([, bearers]) => haveOneTime(bearers))
      .filter(([name, bearers]) => !isOfNamesakes({ bearers, name }))

    expect(
      shared.map(([name, bearers]) => `${name}: ${bearers.map(({ key }) => key).join()}`),
    ).toEqual([])
  })

  it('are no ordinary words, unless they are listed', () => {
    const words = institutions
      .flatMap(namesOf)
      .filter((name) => commonWords.has(name.toLowerCase()))

    expect([...new Set(words)].sort()).toEqual(wordsInCapitals)
    expect(words.every((word) => word === word.toUpperCase())).toBe(true)
  })

  it('are never the bare name of a family', () => {
    const national = new Set([
      'Bawaslu',
      'BNN',
      'BPK',
      'BPKP',
      'BPS',
      'DPR',
      'Kemenag',
      'KPU',
      'Ombudsman',
    ])
    const bare = institutions
      .flatMap(namesOf)
      .filter((name) =>
        /^(Bawaslu|BNNP?|BPBA|BPBD|BPKP?|BPS|Dinkes|Dinas Kesehatan|DPRD|DPRK|Disdukcapil|Imigrasi|Kanim|Kanwil|Kejari|Kejati|Kemenag|KIP|Kodim|KPU|KPUD|Ombudsman|PA|Pemda|Pemkab|Pemko|Pemkot|Pemprov|PN|Polda|Polres|Polresta|Polrestabes|PT|PTUN|Satpol PP)$/.test(
          name,
        ),
      )

    expect([...new Set(bare)].filter((name) => !national.has(name))).toEqual(['BPBA'])
  })

  it.each([
    ['Kemenkumham', '2024-10-08', ['kemenkumham']],
    ['Kemenkumham', '2026-01-01', []],
    ['Kementerian Pariwisata', '2018-05-01', ['kemenpar-2014']],
    ['Kementerian Pariwisata', '2022-05-01', []],
    ['Kementerian Pariwisata', '2025-05-01', ['kemenpar']],
    ['Kemendikbud', '2020-01-01', ['kemendikbud']],
    ['Kemendikbud', '2023-01-01', ['kemendikbudristek']],
    ['BKPM', '2020-01-01', ['bkpm']],
    ['BKPM', '2023-01-01', ['kemeninvest']],
    ['BKPM', '2025-01-01', ['kemeninvest-hilirisasi']],
    ['Kementerian Haji dan Umrah', '2025-09-07', []],
    ['Kementerian Haji dan Umrah', '2025-09-08', ['kemenhaj']],
    ['Kemenkumham Sumsel', '2024-10-20', ['kanwil-kemenkumham-sumatera-selatan']],
    ['Kemenkum Sumsel', '2025-01-01', ['kanwil-kemenkum-sumatera-selatan']],
    ['KPU Jambi', '2024-01-01', ['kpu-jambi', 'kpu-kota-jambi']],
  ])('%s on %s is %j', (name, day, keys) => {
    const bearers = institutions.filter(
      (institution) =>
        namesOf(institution).includes(name) &&
        (institution.validFrom ?? '') <= day &&
        day <= (institution.validTo ?? '9999'),
    )

    expect(bearers.map(({ key }) => key)).toEqual(keys)
  })
})

function namesOf({
  name,
  acronym,
  aliases,
  officialName,
}: GazetteerInstitution): readonly string[] {
  return [name, acronym, officialName, ...aliases].filter((text) => text !== undefined)
}

/** Bodies by their names; capitals count only in names that are all capitals. */
function bearersByName(): ReadonlyMap<string, readonly GazetteerInstitution[]> {
  const bearers = new Map<string, GazetteerInstitution[]>()
  for (const institution of institutions) {
    for (const name of new Set(namesOf(institution).map(asRead))) {
      bearers.set(name, [...(bearers.get(name) ?? []), institution])
    }
  }
  return bearers
}

function asRead(name: string): string {
  return /^\p{Lu}{2,6}$/u.test(name) ? name : name.toLowerCase()
}

function haveOneTime(bearers: readonly GazetteerInstitution[]): boolean {
  return bearers.some((one, at) =>
    bearers
      .slice(at + 1)
      .some(
        (other) =>
          (one.validTo ?? '9999') >= (other.validFrom ?? '') &&
          (other.validTo ?? '9999') >= (one.validFrom ?? ''),
      ),
  )
}

/** Bodies of one family in regions that share a name, by which the text does not tell them apart. */
function isOfNamesakes({
  bearers,
  name,
}: {
  readonly bearers: readonly GazetteerInstitution[]
  readonly name: string
}): boolean {
  const homes = bearers.map(({ key, region: code }) => {
    const region = regions.find((one) => one.code === code)
    return { family: region && key.slice(0, -region.key.length), region }
  })
  return (
    new Set(homes.map(({ family }) => family)).size === 1 &&
    homes.every(({ region }) => region && endsWithName({ name, region }))
  )
}

function endsWithName({
  name,
  region,
}: {
  readonly name: string
  readonly region: GazetteerRegion
}): boolean {
  return bareNames(region).some((bare) => name.endsWith(` ${bare.toLowerCase()}`))
}
