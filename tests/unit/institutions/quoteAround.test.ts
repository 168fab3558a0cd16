import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { quoteAround } from '../../../src/domain/institutions/quoteAround.js'

const quote = ({ name, text }: { readonly name: string; readonly text: string }) =>
  quoteAround({
    find: { length: name.length, offset: text.indexOf(name), text: 1 },
    texts: ['Judul', text],
  })

describe('the words around a name', () => {
  it('are all of a short text', () => {
    expect(quote({ name: 'Dishub', text: 'Kepala Dishub hadir.' })).toEqual({
      after: ' hadir.',
      before: 'Kepala ',
    })
  })

  it('are cut at whole words where the text is long', () => {
    const text = `${'panjang sekali '.repeat(9)}Dishub ${'menjelaskan rencana '.repeat(9)}`
    const { after, before } = quote({ name: 'Dishub', text })
    expect(before).toMatch(/^… (?:panjang|sekali) /)
    expect(after).toMatch(/ (?:menjelaskan|rencana) …$/)
    expect(Math.max(before.length, after.length)).toBeLessThan(70)
  })

  it('stand in the text as they are quoted', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(any, any, (left, right) => {
        const text = `${left}Dishub${right}`
        const { after, before } = quoteAround({
          find: { length: 6, offset: left.length, text: 0 },
          texts: [text],
        })
        expect(text).toContain(`${before.replace(/^… /, '')}Dishub${after.replace(/ …$/, '')}`)
      }),
    )
  })
})
