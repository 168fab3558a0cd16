import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  backOffSeconds,
  pingOutcome,
  type PingOutcome,
} from '../../../src/domain/pings/pingOutcome.js'

const outcome = (choices: Partial<Parameters<typeof pingOutcome>[0]>): PingOutcome =>
  pingOutcome({ attempt: 1, retryAfter: null, service: 'indexNow', status: 200, ...choices })

describe('what an answer means', () => {
  it.each([
    ['indexNow', 200],
    ['indexNow', 202],
    ['webSub', 202],
    ['webSub', 204],
  ] as const)('IN-03 to %s, %d is the end of it', (service, status) => {
    expect(outcome({ service, status })).toEqual({ kind: 'done' })
  })

  it.each([
    ['indexNow', 400, 'badRequest'],
    ['indexNow', 403, 'badKey'],
    ['indexNow', 422, 'wrongHost'],
    ['indexNow', 404, 'refused'],
    ['indexNow', 301, 'refused'],
    ['webSub', 400, 'refused'],
    ['webSub', 403, 'refused'],
  ] as const)('IN-03 to %s, %d is a refusal: %s', (service, status, code) => {
    const refused = outcome({ service, status })
    expect(refused).toMatchObject({ code, kind: 'refused' })
  })

  it.each([429, 408, 500, 502, 503, null])('IN-03 %j is tried again', (status) => {
    for (const service of ['indexNow', 'webSub'] as const) {
      expect(outcome({ service, status })).toEqual({ afterSeconds: 300, kind: 'retry' })
    }
  })

  it('waits as long as the service asks for, if that is longer, but a day at most', () => {
    const waits = [10, 3_600, 10 ** 9].map((retryAfter) => outcome({ retryAfter, status: 429 }))
    expect(waits).toEqual(
      [300, 3_600, 86_400].map((afterSeconds) => ({ afterSeconds, kind: 'retry' })),
    )
  })

  it('tries a site of one’s own sooner, and more often', () => {
    expect(outcome({ service: 'webhook', status: 500 })).toEqual({
      afterSeconds: 10,
      kind: 'retry',
    })
    expect(outcome({ attempt: 12, service: 'webhook', status: 500 }).kind).toBe('retry')
    expect(outcome({ attempt: 13, service: 'webhook', status: 500 }).kind).toBe('refused')
  })

  it('gives up after nine attempts', () => {
    expect(outcome({ attempt: 8, status: 503 })).toMatchObject({ kind: 'retry' })
    expect(outcome({ attempt: 9, status: 503 })).toMatchObject({ code: 'gaveUp', kind: 'refused' })
  })

  it('says why in Indonesian and English, with the answer', () => {
    expect(outcome({ status: 403 })).toEqual({
      code: 'badKey',
      kind: 'refused',
      message: {
        en: 'The IndexNow key was refused: check that its file can be opened and holds the same key (HTTP 403)',
        id: 'Kunci IndexNow ditolak: periksa apakah berkas kunci dapat dibuka dan isinya sama (HTTP 403)',
      },
    })
    expect(outcome({ attempt: 9, status: null })).toMatchObject({
      message: {
        en: 'The service could not be reached; it is not tried again (no answer)',
        id: 'Layanan tidak dapat dihubungi; tidak dicoba lagi (tanpa jawaban)',
      },
    })
  })
})

describe('the wait between attempts', () => {
  it.each([
    ['indexNow', 1, 300],
    ['indexNow', 2, 600],
    ['webSub', 3, 1_200],
    ['indexNow', 6, 9_600],
    ['webSub', 7, 14_400],
    ['indexNow', 50, 14_400],
    ['indexNow', 0, 300],
    ['webhook', 1, 10],
    ['webhook', 2, 20],
    ['webhook', 50, 14_400],
  ] as const)('of %s after attempt %d is %d seconds', (service, attempt, seconds) => {
    expect(backOffSeconds({ attempt, service })).toBe(seconds)
  })

  it('IN-04 never shrinks and is never under five minutes', () => {
    fc.assert(
      fc.property(fc.integer({ max: 2_000, min: -5 }), (attempt) => {
        const wait = (n: number): number => backOffSeconds({ attempt: n, service: 'indexNow' })
        expect(wait(attempt)).toBeGreaterThanOrEqual(300)
        expect(wait(attempt + 1)).toBeGreaterThanOrEqual(wait(attempt))
      }),
    )
  })
})
