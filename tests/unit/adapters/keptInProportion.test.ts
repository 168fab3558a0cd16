import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { keptInProportion } from '../../../src/adapters/delivery/keptInProportion.js'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Something to read that takes so many milliseconds, and counts how often it was read. */
const slow = (takes: number) => {
  let reads = 0
  const kept = keptInProportion<number>({ longest: 600_000 })
  return {
    ask: async (key = 'satu') =>
      kept({
        key,
        read: async () => {
          reads += 1
          const read = reads
          await new Promise((resolve) => setTimeout(resolve, takes))
          return read
        },
      }),
  }
}

it('what took 50 ms to read is kept for five seconds', async () => {
  const { ask } = slow(50)
  const first = ask()
  await vi.advanceTimersByTimeAsync(50)
  expect(await first).toBe(1)

  await vi.advanceTimersByTimeAsync(4999)
  expect(await ask()).toBe(1)

  await vi.advanceTimersByTimeAsync(1)
  const second = ask()
  await vi.advanceTimersByTimeAsync(50)
  expect(await second).toBe(2)
})

it('what took no time is read anew each time', async () => {
  const kept = keptInProportion<number>({ longest: 600_000 })
  let reads = 0
  const ask = async () => kept({ key: 'satu', read: async () => (reads += 1) })

  expect(await ask()).toBe(1)
  expect(await ask()).toBe(2)
})

it('who asks while it is being read waits for that', async () => {
  const { ask } = slow(50)
  const answers = Promise.all([ask(), ask(), ask()])
  await vi.advanceTimersByTimeAsync(50)

  expect(await answers).toEqual([1, 1, 1])
})

it('nothing is kept longer than it may be', async () => {
  const { ask } = slow(30_000)
  const first = ask()
  await vi.advanceTimersByTimeAsync(30_000)
  await first

  await vi.advanceTimersByTimeAsync(599_999)
  expect(await ask()).toBe(1)

  await vi.advanceTimersByTimeAsync(1)
  const second = ask()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await second).toBe(2)
})

it('each key has an answer of its own', async () => {
  const { ask } = slow(50)
  const both = Promise.all([ask('satu'), ask('dua')])
  await vi.advanceTimersByTimeAsync(50)

  expect(await both).toEqual([1, 2])
})

it('what failed is told to who asked, and tried again for the next', async () => {
  const kept = keptInProportion<number>({ longest: 600_000 })
  const failing = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new Error('Sambungan putus.')
  }
  const failed = kept({ key: 'satu', read: failing })
  const told = expect(failed).rejects.toThrow('Sambungan putus.')
  await vi.advanceTimersByTimeAsync(50)
  await told

  expect(await kept({ key: 'satu', read: async () => 7 })).toBe(7)
})

it('null is not kept', async () => {
  const kept = keptInProportion<number | null>({ longest: 600_000 })
  const reading = kept({
    key: 'satu',
    read: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return null
    },
  })
  await vi.advanceTimersByTimeAsync(50)

  expect(await reading).toBeNull()
  expect(await kept({ key: 'satu', read: async () => 7 })).toBe(7)
})
