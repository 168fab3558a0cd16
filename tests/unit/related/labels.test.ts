import { describe, expect, it } from 'vitest'

import { maxIndexed } from '../../../src/domain/related/indexedSignals.js'
import { labelsOf } from '../../../src/domain/related/labels.js'
import { shortHash } from '../../../src/domain/related/signalHash.js'
import { signalsOf } from './articlesOf.js'

describe('labelsOf', () => {
  it('names signals by the hash of their key, the section first', () => {
    const signals = signalsOf({ 'term:padi': 0.8, 'topic:7': 0.6 })

    expect(labelsOf(signals, { id: 5, name: 'Daerah' })).toEqual([
      { hash: shortHash('section:5'), kind: 'section', label: 'Daerah' },
      { hash: shortHash('term:padi'), kind: 'term', label: 'padi' },
      { hash: shortHash('topic:7'), kind: 'topic', label: '7' },
    ])
  })

  it('does without a section', () => {
    expect(labelsOf(signalsOf({ 'term:padi': 1 })).map(({ kind }) => kind)).toEqual(['term'])
  })

  it('names as many signals as are indexed, stated ones among them', () => {
    const terms = Array.from({ length: 100 }, (_, index) => [`term:kata${index}`, 0.5] as const)
    const labels = labelsOf(signalsOf(Object.fromEntries([...terms, ['topic:1', 0.01]])))

    expect(labels).toHaveLength(maxIndexed)
    expect(labels.map(({ kind }) => kind)).toContain('topic')
  })
})
