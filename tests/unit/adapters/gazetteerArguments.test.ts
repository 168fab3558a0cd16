import { describe, expect, it } from 'vitest'

import { parseGazetteerArguments } from '../../../src/adapters/institutions/gazetteerArguments.js'
import { gazetteerParts } from '../../../src/gazetteer/gazetteerTypes.js'

describe('the words after newsroom:gazetteer', () => {
  it('mean everything where there are none', () => {
    expect(parseGazetteerArguments([])).toEqual({
      below: null,
      dryRun: false,
      parts: gazetteerParts,
      restores: false,
    })
  })

  it('name parts, in whatever order and however often', () => {
    const { parts } = parseGazetteerArguments(['--parts', 'police, agencies', '--parts=police'])
    expect(parts).toEqual(['agencies', 'police'])
  })

  it('leave parts out', () => {
    const { parts } = parseGazetteerArguments(['--without', 'localServices,elections'])
    expect(parts).toEqual(
      gazetteerParts.filter((part) => part !== 'localServices' && part !== 'elections'),
    )
  })

  it('name a file of districts and villages', () => {
    expect(parseGazetteerArguments(['--below', 'below.json']).below).toBe('below.json')
  })

  it('switch on what they name', () => {
    expect(parseGazetteerArguments(['--dry-run', '--restore'])).toMatchObject({
      dryRun: true,
      restores: true,
    })
  })

  it.each([
    [['--parts', 'polisi'], /"polisi" tidak ada.*police/],
    [['--parts', ''], /Tidak ada bagian.*ministries/],
    [['--parts', 'police', '--without', 'courts'], /jangan keduanya/],
    [['--semua'], /Pilihan keliru/],
    [['police'], /Pilihan keliru/],
  ])('%j are refused', (words, message) => {
    expect(() => parseGazetteerArguments(words)).toThrow(message)
  })
})
