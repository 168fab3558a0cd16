import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { isLabelled, kindLabel, labelledTitle } from '../../../src/domain/feeds/kindLabel.js'

describe('the label of a kind', () => {
  it.each([
    ['ID-12', 'advertorial', 'id', 'Advertorial'],
    ['ID-12', 'advertorial', 'en', 'Advertorial'],
    ['EL-05', 'pressRelease', 'id', 'Rilis'],
    ['EL-05', 'pressRelease', 'en-GB', 'Press Release'],
    ['EL-05', 'pressRelease', 'jv', 'Rilis'],
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

describe('a title that has its label', () => {
  const titled = (kind: 'advertorial' | 'pressRelease', title: string) =>
    labelledTitle({ kind, language: 'id', title })

  it.each([
    'Siaran Pers: Bank Daerah Buka Cabang',
    'SIARAN PERS : Bank Daerah Buka Cabang',
    'siaran  pers:Bank Daerah Buka Cabang',
    'Siaran\u00a0Pers – Bank Daerah Buka Cabang',
    'Siaran Pers—Bank Daerah Buka Cabang',
    'Siaran Pers - Bank Daerah Buka Cabang',
    'Siaran-Pers: Bank Daerah Buka Cabang',
    'Siaran Pers- Bank Daerah Buka Cabang',
    'Siaran Pers | Bank Daerah Buka Cabang',
    ' [Siaran Pers] Bank Daerah Buka Cabang',
    '[ SIARAN PERS ]: Bank Daerah Buka Cabang',
    '(Siaran Pers) Bank Daerah Buka Cabang',
    'Press Release: Bank Daerah Buka Cabang',
    'Siaran Pers',
    'Rilis: Bank Daerah Buka Cabang',
    '[RILIS] Bank Daerah Buka Cabang',
    'Rilis Pers | Bank Daerah Buka Cabang',
  ])('%s gets none', (title) => {
    expect(titled('pressRelease', title)).toBe(title)
  })

  it.each([
    'Siaran Pers Bank Daerah Soal Cabang Baru',
    'Siaran Pers Bank Daerah: Cabang Baru Dibuka',
    'Siaran Persahabatan: Bank Daerah Buka Cabang',
    'Rilis Bank Daerah Soal Cabang Baru',
    'Siaran: Bank Daerah Buka Cabang',
    'Bank Daerah: Siaran Pers Soal Cabang',
    'Advertorial: Bank Daerah Buka Cabang',
    '[Siaran Pers Bank Daerah Buka Cabang',
    '',
  ])('%s has none', (title) => {
    expect(titled('pressRelease', title)).toBe(`Rilis: ${title}`)
  })

  it('is no word that only begins with it', () => {
    expect(titled('advertorial', 'Advertorial-nya Ditolak')).toContain('Advertorial: Adv')
    expect(titled('advertorial', '[Advertorial] Promo Pasar')).toBe('[Advertorial] Promo Pasar')
  })

  it('has any label that a site gives it', () => {
    for (const title of ['OPINI: Pasar dan Kita', '[Opini] Pasar dan Kita', 'Opini - Pasar']) {
      expect(isLabelled({ label: 'Opini', title })).toBe(true)
    }
    expect(isLabelled({ label: 'Opini', title: 'Opini Publik Soal Pasar' })).toBe(false)
  })

  it('gets it once, whatever the title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const once = titled('advertorial', title)
        expect(titled('advertorial', once)).toBe(once)
        expect(once.endsWith(title)).toBe(true)
      }),
    )
  })
})
