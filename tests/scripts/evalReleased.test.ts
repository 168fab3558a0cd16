import { describe, expect, it } from 'vitest'

import { releasedRanker } from '../../scripts/eval/releasedRanker.js'
import { recallBounds } from '../../src/domain/related/recallBounds.js'
import { answerFor } from './evalCorpus.js'

describe('the released ranker', () => {
  it('puts the earlier story first', () => {
    const lines = [
      { title: 'Banjir Rendam Tiga Desa di Singojuruh' },
      { title: 'Pelabuhan Ketapang Tambah Dermaga' },
      { title: 'Festival Kopi di Singojuruh' },
      { title: 'Banjir Singojuruh Surut' },
    ]

    expect(answerFor(releasedRanker, lines)[0]).toBe('0')
  })

  it('finds nothing published at the same time or later', () => {
    const lines = [{ title: 'Gandrung Menari' }, { instant: 2, title: 'Gandrung Menari Lagi' }]
    const host = { instant: 2, title: 'Gandrung Menari di Pantai' }

    expect(answerFor(releasedRanker, [...lines, host])).toEqual(['0'])
  })

  it('reads no more articles with a signal than the index does, the newest', () => {
    const { postingsPerSignal } = recallBounds
    const lines = Array.from({ length: postingsPerSignal + 2 }, (_, index) => ({
      title: `Gandrung nomor${index}x`,
    }))
    const answer = answerFor(releasedRanker, lines)

    expect(answer).toHaveLength(postingsPerSignal)
    expect(answer).not.toContain('0')
  })
})
