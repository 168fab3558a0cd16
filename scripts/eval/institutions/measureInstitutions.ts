import type { InstitutionFind } from '../../../src/domain/institutions/findInstitutions.js'
import type { CorpusCase } from './corpus.js'
import type { Verdict } from './judgeCases.js'
import type { BuiltGazetteer } from './measureGazetteer.js'
import type { Speed } from './measureSpeed.js'

import { sureConfidence } from '../../../src/domain/institutions/findInstitutions.js'
import { isWrong } from './judgeCases.js'

/** How many of some are as they should be. */
export type Share = { readonly of: number; readonly right: number }

/** How well the recogniser reads the corpus. */
export type Quality = {
  /** Of what was found, the share that editors find too. */
  readonly precision: number
  /** Of what editors find, the share that was found. */
  readonly recall: number
  /** The same as `precision`, of the finds that may be attached without an editor. */
  readonly precisionOfSure: number
  /** Of the finds, the share that may be attached without an editor. */
  readonly sure: number
  /** Texts of one sentence or more, none counted twice. */
  readonly sentences: number
  readonly cases: number
  /** Names that have to stay open, with their candidates. */
  readonly keptOpen: Share
  /** Names left open although no case says so. */
  readonly openBeyond: number
  /** Bodies that had ended, with the right successors. */
  readonly former: Share
  readonly rules: Readonly<Record<string, Share>>
  readonly wrong: readonly WrongCase[]
}

/** A case that the recogniser reads otherwise than an editor. */
export type WrongCase = {
  readonly rule: string
  readonly hard: string | null
  readonly text: string
  readonly expected: readonly string[]
  /** Keys as found; of names left open the name and, in brackets, the candidates. */
  readonly got: readonly string[]
}

/** A report on everything that is measured. */
export type Report = Quality &
  Speed & {
    readonly readyMs: number
    readonly heapMB: number
    readonly goals: Readonly<Record<string, boolean>>
  }

/** What a release has to reach; times and memory are ceilings. */
export const goals = {
  heapMB: 150,
  precision: 0.98,
  ratioToTokenizer: 2,
  readyMs: 1_000,
  recall: 0.95,
  sentences: 200,
} as const

/** The figures of quality from the verdicts on the cases. */
export function qualityOf(verdicts: readonly Verdict[]): Quality {
  const right = total(verdicts.map((verdict) => verdict.right))
  const found = right + total(verdicts.map((verdict) => verdict.wrong))
  const expected = right + total(verdicts.map(({ missed }) => missed))
  const sure = sureFinds(verdicts)
  return {
    cases: verdicts.length,
    former: formerIn(verdicts),
    keptOpen: keptOpenIn(verdicts),
    openBeyond: total(verdicts.map(({ needless }) => needless)),
    precision: ratio(right, found),
    precisionOfSure: ratio(sure.right, sure.of),
    recall: ratio(right, expected),
    rules: rulesOf(verdicts),
    sentences: new Set(verdicts.map((verdict) => verdict.case.text)).size,
    sure: ratio(sure.of, total(verdicts.map(namedIn))),
    wrong: verdicts.filter(isWrong).map(toWrongCase),
  }
}

/** Everything in one report, with the goals that are reached. */
export function toReport({
  built: { heapMB, readyMs },
  quality,
  speed,
}: {
  readonly built: BuiltGazetteer
  readonly quality: Quality
  readonly speed: Speed
}): Report {
  const measured = { ...quality, ...speed, heapMB, readyMs }
  return {
    ...measured,
    goals: {
      heapMB: heapMB <= goals.heapMB,
      precision: quality.precision >= goals.precision,
      ratioToTokenizer: speed.ratioToTokenizer <= goals.ratioToTokenizer,
      readyMs: readyMs <= goals.readyMs,
      recall: quality.recall >= goals.recall,
      sentences: quality.sentences >= goals.sentences,
    },
  }
}

function sureFinds(verdicts: readonly Verdict[]): Share {
  const finds = verdicts.flatMap((verdict) =>
    namedIn(verdict)
      .filter(({ confidence }) => confidence >= sureConfidence)
      .map(({ id }) => ({ isRight: verdict.right.includes(String(id)) })),
  )
  return { of: finds.length, right: finds.filter(({ isRight }) => isRight).length }
}

function namedIn({ finds }: Verdict): readonly InstitutionFind[] {
  return finds.filter(({ id }) => id !== null)
}

function keptOpenIn(verdicts: readonly Verdict[]): Share {
  const of = total(verdicts.map((verdict) => Object.keys(verdict.case.open ?? {})))
  return { of, right: of - total(verdicts.map(({ closed }) => closed)) }
}

function formerIn(verdicts: readonly Verdict[]): Share {
  const keys = verdicts.flatMap((verdict) =>
    Object.keys(verdict.case.former ?? {}).map((key) => ({ key, verdict })),
  )
  return {
    of: keys.length,
    right: keys.filter(
      ({ key, verdict }) => verdict.right.includes(key) && !verdict.misled.includes(key),
    ).length,
  }
}

function rulesOf(verdicts: readonly Verdict[]): Quality['rules'] {
  const rules: Record<string, Share> = {}
  for (const verdict of verdicts) {
    const { of, right } = rules[verdict.case.rule] ?? { of: 0, right: 0 }
    rules[verdict.case.rule] = { of: of + 1, right: right + Number(!isWrong(verdict)) }
  }
  return rules
}

function toWrongCase({ case: one, finds }: Verdict): WrongCase {
  return {
    expected: expectedOf(one),
    got: finds.map(({ id, candidates, name, successors }) =>
      label({ key: id === null ? `${name}?` : String(id), others: [...candidates, ...successors] }),
    ),
    hard: one.hard ?? null,
    rule: one.rule,
    text: describe(one),
  }
}

function expectedOf({ former = {}, found, open = {} }: CorpusCase): readonly string[] {
  return [
    ...found.map((key) => label({ key, others: former[key] ?? [] })),
    ...Object.entries(open).map(([name, others]) => label({ key: `${name}?`, others })),
  ]
}

function label({
  key,
  others,
}: {
  readonly key: string
  readonly others: readonly unknown[]
}): string {
  return others.length === 0 ? key : `${key} (${others.join(', ')})`
}

function describe({ date, region, text }: CorpusCase): string {
  const context = [date, region].filter((part) => part !== undefined)
  return context.length === 0 ? text : `[${context.join(', ')}] ${text}`
}

function total(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
