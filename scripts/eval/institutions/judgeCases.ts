import type {
  Gazetteer,
  InstitutionFind,
} from '../../../src/domain/institutions/findInstitutions.js'
import type { CorpusCase } from './corpus.js'

import { findInstitutions } from '../../../src/domain/institutions/findInstitutions.js'
import { paragraphsOf, usualDay } from './corpus.js'

/** A case and what came of it. Each list holds what is to be told of it; all empty is right. */
export type Verdict = {
  readonly case: CorpusCase
  readonly finds: readonly InstitutionFind[]
  /** Keys found and expected. */
  readonly right: readonly string[]
  /** Keys found but not expected. */
  readonly wrong: readonly string[]
  /** Keys expected but not found. */
  readonly missed: readonly string[]
  /** Names that should have stayed open with some candidates, and did not. */
  readonly closed: readonly string[]
  /** Names left open that the case does not name. They only ask the editor something. */
  readonly needless: readonly string[]
  /** Keys with other successors than expected. */
  readonly misled: readonly string[]
}

/** Lets the recogniser read every case and compares what it finds with what editors find. */
export function judgeCases({
  cases,
  gazetteer,
}: {
  readonly cases: readonly CorpusCase[]
  readonly gazetteer: Gazetteer
}): readonly Verdict[] {
  return cases.map((one) => judge({ case: one, finds: findsOf({ case: one, gazetteer }) }))
}

/** Whether a verdict speaks against the recogniser. */
export function isWrong({ closed, misled, missed, wrong }: Verdict): boolean {
  return [closed, misled, missed, wrong].some(({ length }) => length > 0)
}

function findsOf({
  case: one,
  gazetteer,
}: {
  readonly case: CorpusCase
  readonly gazetteer: Gazetteer
}): readonly InstitutionFind[] {
  return findInstitutions({
    attached: [],
    date: one.date ?? usualDay,
    gazetteer,
    region: one.region ?? null,
    texts: paragraphsOf(one),
  })
}

type Found = { readonly case: CorpusCase; readonly finds: readonly InstitutionFind[] }

function judge({ case: one, finds }: Found): Verdict {
  const ids = [...new Set(finds.flatMap(({ id }) => (id === null ? [] : [String(id)])))]
  const names = finds.flatMap(({ id, name }) => (id === null ? [name] : []))
  return {
    case: one,
    closed: Object.entries(one.open ?? {})
      .filter(([name, candidates]) => !isKeptOpen({ candidates, finds, name }))
      .map(([name]) => name),
    finds,
    misled: misledIn({ case: one, finds }),
    missed: one.found.filter((key) => !ids.includes(key)),
    needless: names.filter((name) => one.open?.[name] === undefined),
    right: ids.filter((id) => one.found.includes(id)),
    wrong: ids.filter((id) => !one.found.includes(id)),
  }
}

function isKeptOpen({
  name,
  candidates,
  finds,
}: {
  readonly name: string
  readonly candidates: readonly string[]
  readonly finds: readonly InstitutionFind[]
}): boolean {
  return finds.some(
    (find) =>
      find.id === null &&
      find.name === name &&
      candidates.every((key) => find.candidates.includes(key)),
  )
}

/** A body that had ended but was not found is missed, not misled. */
function misledIn({ case: { former = {} }, finds }: Found): readonly string[] {
  return finds.flatMap(({ id, successors }) =>
    id === null || isSameSet(successors.map(String), former[id] ?? []) ? [] : [String(id)],
  )
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}
