import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'
import { gazetteerParts } from '../../../src/gazetteer/gazetteerTypes.js'
import { root } from '../../support/sourceFacts.js'

const page = readFileSync(path.join(root, 'docs/gazetteer.md'), 'utf8')
const { institutions, regions } = expandGazetteer()

describe('the page about the gazetteer', () => {
  it('counts the institutions of every part', () => {
    const counts = Array.from(page.matchAll(/^\| `?(?<part>\w+)`? +\| +(?<count>\d+) \|/gm)).map(
      ({ groups = {} }) => `${groups.part ?? ''} ${groups.count ?? ''}`,
    )
    const actual = gazetteerParts.map(
      (part) => `${part} ${String(institutions.filter((one) => one.part === part).length)}`,
    )

    expect(counts).toEqual([...actual, `all ${String(institutions.length)}`])
  })

  it('counts the regions', () => {
    const countOf = (level: string): string =>
      String(regions.filter((region) => region.level === level).length)

    expect(page).toContain(
      `${String(regions.length)} regions: ${countOf('province')} provinces, ${countOf('regency')} regencies (kabupaten) and ${countOf('city')} cities (kota)`,
    )
  })

  it('counts the regional commands', () => {
    const kodam = institutions.filter(({ key }) => key.startsWith('kodam-'))

    expect(page).toContain(`all ${String(kodam.length)} Kodam`)
  })

  it('names what is not found under its abbreviation', () => {
    const names = new Set(
      institutions.flatMap(({ name, acronym, aliases }) => [name, acronym, ...aliases]),
    )

    expect(
      ['DPD', 'KSP', 'ORI', 'PPN', 'PPNS', 'KontraS'].filter((name) => names.has(name)),
    ).toEqual([])
    expect(institutions.filter(({ wikidata }) => wikidata !== undefined)).toEqual([])
  })
})
