import { describe, expect, it } from 'vitest'

import type { GivenSource, PassOn } from '../../../src/domain/sources/sourceTypes.js'

import { isTakenTooFar } from '../../../src/domain/sources/isTakenTooFar.js'
import { passOn } from '../../../src/domain/sources/passOn.js'
import { given } from './sourceOf.js'

const passedOn = (...sources: readonly GivenSource[]): PassOn =>
  passOn({ isSyndicated: false, sources })

describe('what others get from us', () => {
  it.each<[string, Partial<GivenSource>, PassOn]>([
    ['all of what has only facts of an agency', { gave: 'facts' }, 'whole'],
    ['all of what has quotes', { gave: 'quotes' }, 'whole'],
    ['all of what has a picture', { gave: 'picture' }, 'whole'],
    ['all of what has data', { gave: 'data' }, 'whole'],
    ['all of what nobody has said anything of', { gave: null }, 'whole'],
    ['the summary of what has a part for own pages', { gave: 'partOfText' }, 'summary'],
    [
      'all of what has a part that may be quoted',
      { gave: 'partOfText', republishing: 'excerpt' },
      'whole',
    ],
    [
      'the summary of what has a part that may not be taken',
      { gave: 'partOfText', republishing: 'linkOnly' },
      'summary',
    ],
    [
      'all of what has a part of what is free',
      { gave: 'partOfText', republishing: 'withCredit' },
      'whole',
    ],
    ['nothing of a copy for own pages', {}, 'nothing'],
    ['all of a copy within the network', { republishing: 'network' }, 'whole'],
  ])('is %s', (_, source, expected) => {
    expect(passedOn(given(source))).toBe(expected)
  })

  it('is as much as the source allows that allows least', () => {
    const [whole, summary, nothing] = [
      given({ republishing: 'network' }),
      given({ kind: 'document', republishing: 'unknown' }),
      given(),
    ]

    expect(passedOn(whole, summary)).toBe('summary')
    expect(passedOn(summary, nothing, whole)).toBe('nothing')
    expect(passedOn()).toBe('whole')
  })

  it('is nothing of a copy whose origin is not said', () => {
    const sources = [given({ gave: null, republishing: 'network' })]

    expect(passOn({ isSyndicated: true, sources: [] })).toBe('nothing')
    expect(passOn({ isSyndicated: true, sources })).toBe('nothing')
    expect(passOn({ isSyndicated: true, sources: [given({ republishing: 'network' })] })).toBe(
      'whole',
    )
  })
})

describe('what is taken too far', () => {
  it.each<[Partial<GivenSource>, boolean]>([
    [{ republishing: 'ownPages' }, false],
    [{ republishing: 'publicDomain' }, false],
    [{ republishing: 'excerpt' }, true],
    [{ republishing: 'linkOnly' }, true],
    [{ republishing: 'unknown' }, true],
    [{ gave: 'partOfText', republishing: 'excerpt' }, false],
    [{ gave: 'partOfText', republishing: 'unknown' }, false],
    [{ gave: 'partOfText', republishing: 'linkOnly' }, true],
    [{ gave: 'facts', republishing: 'linkOnly' }, false],
    [{ gave: null, republishing: 'linkOnly' }, false],
    [{ kind: 'pressRelease', republishing: 'unknown' }, false],
    [{ kind: 'interview', republishing: 'unknown' }, false],
  ])('%j: %s', (source, expected) => {
    expect(isTakenTooFar(given(source))).toBe(expected)
  })
})
