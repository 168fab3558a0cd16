import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { duePings, type SentPing } from '../../../src/domain/pings/duePings.js'
import { mostURLs } from '../../../src/domain/pings/indexNowPings.js'

const now = '2026-11-25T10:00:00.000Z'

const ago = (minutes: number, url: string): SentPing => ({
  sentAt: new Date(Date.parse(now) - minutes * 60_000).toISOString(),
  url,
})

const a = 'https://kabar.example/a'
const b = 'https://kabar.example/b'
const other = 'https://lain.example/a'

describe('pings that are due', () => {
  it.each([
    ['a URL that was never sent', [a], [], [a], [], null],
    ['IN-04 a URL sent 10 minutes ago', [a], [ago(10, a)], [a], [], null],
    ['IN-04 a URL sent 9 minutes ago', [a], [ago(9, a)], [], [a], '2026-11-25T10:01:00.000Z'],
    ['IN-04 a host told 5 minutes ago', [a], [ago(5, b)], [a], [], null],
    ['IN-04 a host told 4 minutes ago', [a], [ago(4, b)], [], [a], '2026-11-25T10:01:00.000Z'],
    [
      'a host told now and a URL sent 4 minutes ago',
      [a],
      [ago(4, a), ago(0, b)],
      [],
      [a],
      '2026-11-25T10:06:00.000Z',
    ],
    ['hosts by themselves', [a, other], [ago(1, b)], [other], [a], '2026-11-25T10:04:00.000Z'],
    [
      'the last of several pings',
      [a],
      [ago(3, a), ago(30, a)],
      [],
      [a],
      '2026-11-25T10:07:00.000Z',
    ],
    ['a log with a broken date', [a], [{ sentAt: 'kemarin', url: a }], [a], [], null],
    ['each URL once', [a, a], [], [a], [], null],
    ['nothing', [], [ago(1, a)], [], [], null],
  ])('heed %s', (_, urls, log, due, later, nextAt) => {
    expect(duePings({ log, now, urls })).toEqual({ later, nextAt, now: due })
  })

  it('give the first moment at which one of them may go', () => {
    const log = [ago(9, a), ago(7, b), ago(1, other)]
    expect(duePings({ log, now, urls: [other, a, b] }).nextAt).toBe('2026-11-25T10:01:00.000Z')
  })

  it('IN-02 are no more than one request holds, the rest five minutes on', () => {
    const urls = Array.from({ length: mostURLs + 3 }, (_, index) => `${a}/${index}`)
    const due = duePings({ log: [], now, urls: [...urls, other] })
    expect(due.now).toEqual([...urls.slice(0, mostURLs), other])
    expect(due.later).toEqual(urls.slice(mostURLs))
    expect(due.nextAt).toBe('2026-11-25T10:05:00.000Z')
  })

  it('IN-04 keep both distances however often one asks', () => {
    const url = fc.constantFrom(a, b, other)
    const step = fc.tuple(fc.integer({ max: 12, min: 0 }), fc.array(url))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const log: SentPing[] = []
        let clock = Date.parse(now)
        for (const [minutes, urls] of steps) {
          clock += minutes * 60_000
          const sentAt = new Date(clock).toISOString()
          const due = duePings({ log, now: sentAt, urls })

          for (const sent of due.now) {
            const same = log.filter(({ url }) => url === sent)
            const host = log.filter(({ url }) => new URL(url).host === new URL(sent).host)
            expect(same.every((last) => clock - Date.parse(last.sentAt) >= 600_000)).toBe(true)
            expect(host.every((last) => clock - Date.parse(last.sentAt) >= 300_000)).toBe(true)
          }
          expect([...due.now, ...due.later].sort()).toEqual([...new Set(urls)].sort())
          log.push(...due.now.map((url) => ({ sentAt, url })))
        }
      }),
    )
  })
})
