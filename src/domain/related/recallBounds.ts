/**
 * How much of the index is read to find the candidates of an article. A quarter more found
 * editors' links no better.
 */
export const recallBounds = {
  /** Articles read for each signal: the nearest in time before the host, and as many after it. */
  postingsPerSignal: 16,
  /** Articles with the largest sums that the ranker is given. */
  candidates: 36,
} as const
