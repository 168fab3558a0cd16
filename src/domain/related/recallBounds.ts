/**
 * How much of the index is read to find the candidates of an article. Nearly twice as much found
 * editors' links no better.
 */
export const recallBounds = {
  /** Articles read for each signal: the nearest in time before the host, and as many after it. */
  postingsPerSignal: 12,
  /** Articles with the largest sums that the ranker is given. */
  candidates: 32,
} as const
