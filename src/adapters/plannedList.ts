/** Elements that Postgres expects of a list that it does not know. */
const expected = 10

/**
 * A list for `any(…)` in a statement that connections keep (`runPrepared`): a short one is filled up
 * with what is in it, or with null. Postgres keeps a plan for all lists only where it promises to cost
 * no more than one made for the list at hand; for shorter lists than it expects that is never so, and
 * it plans the statement anew each time, which takes longer than running it.
 */
export const plannedList = <T>(list: readonly T[]): readonly (T | null)[] =>
  list.length >= expected
    ? list
    : Array.from({ length: expected }, (_, place) => list[place % list.length] ?? null)
