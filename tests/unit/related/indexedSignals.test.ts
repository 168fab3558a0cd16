import { describe, expect, it } from 'vitest'

import {
  indexedSignals,
  ladderWeight,
  maxIndexed,
} from '../../../src/domain/related/indexedSignals.js'
import { signalHash } from '../../../src/domain/related/signalHash.js'
import { factsOf, signalsOf } from './articlesOf.js'

describe('indexedSignals', () => {
  it('are the signals, then section, sections above and outlet with next to no weight', () => {
    const facts = factsOf({
      section: { id: 5, name: 'Bulu Tangkis' },
      sectionTrail: [
        { id: 4, name: 'Raket' },
        { id: 3, name: 'Olahraga' },
      ],
    })
    const signals = signalsOf({ 'term:raket': 0.8, 'term:juara': 0.6 })

    expect(indexedSignals(facts, signals)).toEqual([
      { signal: signalHash('term:raket'), weight: 0.8 },
      { signal: signalHash('term:juara'), weight: 0.6 },
      { signal: signalHash('section:5'), weight: ladderWeight },
      { signal: signalHash('section:4'), weight: ladderWeight },
      { signal: signalHash('section:3'), weight: ladderWeight },
      { signal: signalHash('outlet'), weight: ladderWeight },
    ])
  })

  it('find an article without a section or signals by its outlet', () => {
    expect(indexedSignals(factsOf({}), [])).toEqual([
      { signal: signalHash('outlet'), weight: ladderWeight },
    ])
  })

  it('have a section once that is its own ancestor by mistake', () => {
    const section = { id: 5, name: 'Daerah' }
    const facts = factsOf({ section, sectionTrail: [section, section] })

    expect(indexedSignals(facts, [])).toHaveLength(2)
  })

  it('are the best 32 of a long article, stated ones among them', () => {
    const terms = Array.from({ length: 100 }, (_, index) => [`term:kata${index}`, 0.5] as const)
    const signals = signalsOf(Object.fromEntries([...terms, ['institution:1', 0.01]]))
    const indexed = indexedSignals(factsOf({}), signals).map(({ signal }) => signal)

    expect(indexed).toHaveLength(maxIndexed + 1)
    expect(indexed).toContain(signalHash('institution:1'))
    expect(indexed).toContain(signalHash('term:kata30'))
    expect(indexed).not.toContain(signalHash('term:kata31'))
  })
})
