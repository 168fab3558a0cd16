import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { kindLabel, labelledTitle } from '../../../src/domain/feeds/kindLabel.js'

describe('the label of a kind', () => {
  it.each([
    ['ID-12', 'advertorial', 'id', 'Advertorial'],
    ['ID-12', 'advertorial', 'en', 'Advertorial'],
    ['EL-05', 'pressRelease', 'id', 'Siaran Pers'],
    ['EL-05', 'pressRelease', 'en-GB', 'Press Release'],
    ['EL-05', 'pressRelease', 'jv', 'Siaran Pers'],
  ] as const)('%s of %s in %s is %s', (_, kind, language, label) => {
    expect(kindLabel({ kind, language })).toBe(label)
    expect(labelledTitle({ kind, language, title: 'Promo Pasar' })).toBe(`${label}: Promo Pasar`)
  })

  it('is none for what the newsroom writes itself', () => {
    const own = articleKinds.filter((kind) => kind !== 'advertorial' && kind !== 'pressRelease')
    for (const kind of own) {
      expect(kindLabel({ kind, language: 'id' })).toBeNull()
      expect(labelledTitle({ kind, language: 'id', title: 'Pasar Buka' })).toBe('Pasar Buka')
    }
  })
})
