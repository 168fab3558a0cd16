/** Answers that are kept for a while, by key. */
type Kept<T> = (args: { readonly key: string; readonly read: () => Promise<T> }) => Promise<T>

/** How many times as long as it took to read an answer it is kept, and how long at most (milliseconds). */
const proportion = 100
const longest = 600_000

/**
 * Keeps what is read for a hundred times as long as reading took, so that however many ask, no more
 * than a hundredth of the time is spent on it: a small archive is read anew at once, one of a
 * million articles every few seconds, and a database that cannot cope less and less. Who asks while it
 * is being read waits for that; what failed is not kept.
 */
export const keptInProportion = <T>(): Kept<T> => {
  const answers = new Map<string, { readonly answer: Promise<T>; until: number }>()
  return async ({ key, read }) => {
    const known = answers.get(key)
    if (known !== undefined && Date.now() < known.until) {
      return known.answer
    }
    const start = Date.now()
    const entry = { answer: read(), until: Number.POSITIVE_INFINITY }
    answers.set(key, entry)
    try {
      await entry.answer
      const end = Date.now()
      entry.until = end + Math.min(longest, proportion * (end - start))
    } catch (error) {
      entry.until = 0
      throw error
    }
    return entry.answer
  }
}
