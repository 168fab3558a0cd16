import { describe, expect, it } from 'vitest'

import { changedURLs } from '../../../src/domain/pings/changedURLs.js'

const live = { modifiedAt: null, url: 'https://kabar.example/a' }
const changed = { ...live, modifiedAt: '2026-11-25T02:00:00.000Z' }

describe('the pages to look at again', () => {
  it.each([
    ['a publication', null, live, ['https://kabar.example/a']],
    ['a material change', live, changed, ['https://kabar.example/a']],
    [
      'a second material change',
      changed,
      { ...changed, modifiedAt: '2026-11-25T03:00:00.000Z' },
      ['https://kabar.example/a'],
    ],
    ['a withdrawal', live, null, ['https://kabar.example/a']],
    [
      'a move',
      live,
      { ...live, url: 'https://kabar.example/b' },
      ['https://kabar.example/b', 'https://kabar.example/a'],
    ],
  ])('after %s', (_, before, after, urls) => {
    expect(changedURLs({ after, before })).toEqual(urls)
  })

  it.each([
    ['BJ-10 repaired links or a small fix', live, { ...live }],
    ['IN-04 a save that changes nothing public', changed, { ...changed }],
    ['IN-04 a draft that was never live', null, null],
  ])('are none after %s', (_, before, after) => {
    expect(changedURLs({ after, before })).toEqual([])
  })
})
