import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { leavesQuotationOpen, runningQuotations } from '../../../src/domain/placement/quotations.js'

describe('a paragraph', () => {
  it.each([
    ['“Loket dibuka pagi', true],
    ['“Loket dibuka pagi,” katanya.', false],
    ['“Ya,” katanya. “Nanti', true],
    ['"Loket dibuka pagi', true],
    ['"Loket dibuka pagi," katanya.', false],
    ['Katanya, "Ya." Lalu "Nanti', true],
    ['Ia menyebut ("loket") itu', false],
    ['”Loket dibuka pagi,” katanya.', false],
    ['Petugas "loket"nya ramah.', false],
    ['Layar 5" dijual.', false],
    ['Warga pulang,” katanya.', false],
    ['Tanpa kutipan.', false],
    ['', false],
  ])('%j leaves a quotation open: %s', (text, expected) => {
    expect(leavesQuotationOpen(text)).toBe(expected)
  })
})

describe('a quotation that runs on', () => {
  const runs = (...texts: readonly string[]) => runningQuotations(texts)

  it('does so behind every paragraph but its last, whether they open it again or not', () => {
    expect(runs('“Satu.', 'Dua.', 'Tiga,” katanya.', 'Empat.')).toEqual([true, true, false, false])
    expect(runs('"Satu.', 'Dua.', 'Tiga," katanya.')).toEqual([true, true, false])
  })

  it('is none that is closed in its own paragraph', () => {
    expect(runs('“Satu,” katanya.', 'Dua.', '“Tiga,” katanya.')).toEqual([false, false, false])
  })

  it('is none without a mark that closes it, so that a forgotten one spoils nothing', () => {
    expect(runs('“Satu.', 'Dua.', '“Tiga,” katanya.', 'Empat.')).toEqual(Array(4).fill(false))
    expect(runs('“Satu.', 'Dua.')).toEqual([false, false])
  })

  it('is none without a mark that opens it', () => {
    expect(runs('Satu.', 'Dua,” katanya.')).toEqual([false, false])
    expect(runs('Layar 5" dijual.', 'Layar 6" habis.')).toEqual([false, false])
  })

  it('never runs on behind the last text, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('“', '”', '"', ' ', 'a', '.'), maxLength: 8 })

    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const running = runningQuotations(texts)

        expect(running).toHaveLength(texts.length)
        expect(running.at(-1) ?? false).toBe(false)
      }),
    )
  })
})
