/** Answers that are kept for a while, by key. */
type Kept<T> = (args: { readonly key: string; readonly read: () => Promise<T> }) => Promise<T>

/** How many times as long as it took to read an answer it is kept. */
const proportion = 100

/**
 * Keeps what is read for a hundred times as long as reading took, so that however many ask, no more
 * than a hundredth of the time is spent on it: what takes a millisecond is a tenth of a second old at
 * most, what takes longer is older, and a database that cannot cope is asked less and less. Who asks
 * while it is being read waits for that; what failed, and null, is not kept.
 *
 * @param args.longest how long an answer is kept at most, in milliseconds
 */
export const keptInProportion = <T>({ longest }: { readonly longest: number }): Kept<T> => {
  const answers = new Map<string, { readonly answer: Promise<T>; until: number }>()
  return async ({ key, read }) => {
    const known = answers.get(key)
    if (known !== undefined && performance.now() < known.until) {
      return known.answer
    }
    const start = performance.now()
    const entry = { answer: read(), until: Number.POSITIVE_INFINITY }
    answers.set(key, entry)
    const isWorthKeeping = await entry.answer.then(
      (answer) => answer !== null,
      () => false,
    )
    if (isWorthKeeping) {
      const end = performance.now()
      entry.until = end + Math.min(longest, proportion * (end - start))
    } else {
      answers.delete(key)
    }
    return entry.answer
  }
}
