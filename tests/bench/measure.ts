/** The share-th value of a list, between its neighbours: 0.5 is the median. */
export const quantile = ({
  share,
  values,
}: {
  readonly share: number
  readonly values: readonly number[]
}): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** Median and 95th percentile of times in milliseconds, and how many there were. */
export type Times = { readonly p50: number; readonly p95: number; readonly runs: number }

/** Sums up times in milliseconds. */
export const timesOf = (values: readonly number[]): Times => ({
  p50: quantile({ share: 0.5, values }),
  p95: quantile({ share: 0.95, values }),
  runs: values.length,
})

/** Something to measure; told how often it ran before. What it needs beforehand is not timed. */
export type Contender = {
  /** How often it runs when it is its turn: 1 without it. */
  readonly streak?: number
  readonly prepare?: (run: number) => Promise<unknown>
  readonly run: (run: number) => Promise<unknown>
}

/**
 * Measures contenders in turns, so that what the machine does besides hits all of them alike: each
 * round runs all, every second round the other way round.
 *
 * @returns milliseconds of each run, by contender, without those of the warm-up
 */
export const interleave = async <Name extends string>({
  contenders,
  rounds,
  warmUp,
}: {
  readonly contenders: Readonly<Record<Name, Contender>>
  readonly rounds: number
  readonly warmUp: number
}): Promise<Readonly<Record<Name, readonly number[]>>> => {
  const entries = Object.entries<Contender>(contenders)
  const times = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (let turn = 0; turn < warmUp + rounds; turn += 1) {
    for (const [name, contender] of turn % 2 === 0 ? entries : entries.toReversed()) {
      const { streak = 1 } = contender
      for (let run = turn * streak; run < (turn + 1) * streak; run += 1) {
        const spent = await timed({ contender, run })
        if (turn >= warmUp) {
          times.get(name)?.push(spent)
        }
      }
    }
  }
  return Object.fromEntries(times) as unknown as Record<Name, readonly number[]> // the contenders' names
}

const timed = async ({
  contender: { prepare, run: measured },
  run,
}: {
  readonly contender: Contender
  readonly run: number
}): Promise<number> => {
  await prepare?.(run)
  const started = performance.now()
  await measured(run)
  return performance.now() - started
}

/** A line of the report: what was measured, against what, and whether that is good enough. */
export type Row = {
  readonly name: string
  readonly articles: number
  readonly ours: number
  readonly other: number
  readonly unit: string
  /** `ours / other`, or for a budget of at least so much `other / ours`. */
  readonly ratio: number
  readonly budget: Budget | null
  readonly ok: boolean
}

/** What a ratio has to reach. */
export type Budget = { readonly atLeast: number } | { readonly atMost: number }

/** Makes a line of the report; without a budget it is for orientation. */
export const rowOf = ({
  name,
  articles,
  budget,
  other,
  ours,
  unit = 'ms',
}: {
  readonly name: string
  readonly articles: number
  readonly budget: Budget | null
  readonly other: number
  readonly ours: number
  readonly unit?: string
}): Row => {
  const isFloor = budget !== null && 'atLeast' in budget
  const ratio = isFloor ? other / ours : ours / other
  const ok =
    budget === null || ('atLeast' in budget ? ratio >= budget.atLeast : ratio <= budget.atMost)
  return { name, articles, budget, ok, other, ours, ratio, unit }
}
