import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { GivenSource } from '../../../src/domain/sources/sourceTypes.js'

import { articleKinds } from '../../../src/domain/article.js'
import {
  settledBySources,
  type SettledBySources,
} from '../../../src/domain/sources/settledBySources.js'
import { gifts, republishingRules, sourceKinds } from '../../../src/domain/sources/sourceTypes.js'
import { given } from './sourceOf.js'

const settled = (
  article: Partial<SettledBySources>,
  ...sources: readonly GivenSource[]
): SettledBySources =>
  settledBySources({ article: { isSyndicated: false, kind: 'news', ...article }, sources })

const news = { isSyndicated: false, kind: 'news' }

describe('what an article is by its sources', () => {
  it.each([
    ['without sources', {}, [], news],
    ['SY-01 with the whole text of an agency', {}, [given()], { ...news, isSyndicated: true }],
    [
      'SY-01 with the whole text of another medium',
      {},
      [given({ kind: 'otherMedium' })],
      { ...news, isSyndicated: true },
    ],
    ['that only cites an agency', {}, [given({ gave: 'facts' })], news],
    ['with a part of its text', {}, [given({ gave: 'partOfText' })], news],
    [
      'EL-05 with the whole text of a press release',
      {},
      [given({ kind: 'pressRelease' })],
      { isSyndicated: false, kind: 'pressRelease' },
    ],
    ['with facts of a press release', {}, [given({ gave: 'facts', kind: 'pressRelease' })], news],
    [
      'EL-05 that is advertising with the text of a press release',
      { kind: 'advertorial' },
      [given({ kind: 'pressRelease' })],
      { isSyndicated: false, kind: 'advertorial' },
    ],
    ['with the whole text of a judgment', {}, [given({ kind: 'document' })], news],
  ] as const)('%s', (_, article, sources, expected) => {
    expect(settled(article, ...sources)).toEqual(expected)
  })

  it.each([
    ['where there are no sources', [], true],
    ['where a medium does not say what it gave', [given({ gave: null })], true],
    [
      'where one of two media does not say it',
      [given({ gave: 'picture' }), given({ gave: null })],
      true,
    ],
    ['where only others say what they gave', [given({ gave: 'facts', kind: 'document' })], true],
    ['no more where the medium gave facts', [given({ gave: 'facts' })], false],
    ['where the medium gave all of it', [given()], true],
  ] as const)('keeps the mark of the editor %s', (_, sources, isSyndicated) => {
    expect(settled({ isSyndicated: true }, ...sources)).toEqual({ ...news, isSyndicated })
  })

  it('is settled once: the same again changes nothing', () => {
    const source = fc.record({
      gave: fc.constantFrom(null, ...gifts),
      kind: fc.constantFrom(...sourceKinds),
      republishing: fc.constantFrom(...republishingRules),
    })
    const article = fc.record({
      isSyndicated: fc.boolean(),
      kind: fc.constantFrom(...articleKinds),
    })
    fc.assert(
      fc.property(article, fc.array(source, { maxLength: 4 }), (before, sources) => {
        const once = settledBySources({ article: before, sources })
        expect(settledBySources({ article: once, sources })).toEqual(once)
        expect(settledBySources({ article: before, sources: sources.toReversed() })).toEqual(once)
      }),
    )
  })
})
