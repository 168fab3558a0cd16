/**
 * How much of the index is read to find the candidates of an article. Twice as much found editors'
 * links no better; a third of it still nearly as well.
 */
export const recallBounds = {
  /** Articles read for each signal: the nearest in time before the host, and as many after it. */
  postingsPerSignal: 20,
  /** Articles with the largest sums that the ranker is given. */
  candidates: 32,
} as const
