import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { newsRules } from '../../../src/domain/news/check/newsRules.js'
import { root } from '../../support/sourceFacts.js'
import { testTitles } from '../../support/testTitles.js'

/** How many rules each family has; they are counted from 01. */
const families = {
  AM: 1,
  BC: 2,
  BJ: 11,
  CN: 4,
  CR: 4,
  DI: 2,
  DT: 15,
  EL: 6,
  EN: 12,
  FE: 12,
  ID: 23,
  IM: 2,
  IN: 5,
  LB: 1,
  LG: 2,
  NA: 20,
  NS: 29,
  OG: 7,
  PW: 4,
  RB: 9,
  RR: 1,
  SL: 1,
  SO: 21,
  SP: 1,
  SY: 2,
  TI: 2,
  TW: 1,
  UR: 3,
  VD: 4,
  WS: 1,
}

type Row = {
  readonly id: string
  readonly keptBy: string
  readonly weight: string
}

const page = readFileSync(path.join(root, 'docs/rules.md'), 'utf8')

const rows: readonly Row[] = Array.from(
  page.matchAll(/^\| (?<id>[A-Z]{2}-\d\d) +\| [^|]+ \| (?<weight>\w+) +\| (?<keptBy>[^|]+) \|$/gm),
  ({ groups = {} }) => ({
    id: groups.id ?? '',
    keptBy: groups.keptBy?.trim() ?? '',
    weight: groups.weight ?? '',
  }),
)

/** The files with a test that names a rule, by the rule. */
const filesNaming: ReadonlyMap<string, ReadonlySet<string>> = testTitles().reduce(
  (files, { file, text }) => {
    for (const id of text.match(/(?<![\w-])[A-Z]{2}-\d\d(?![\w-])/g) ?? []) {
      files.set(id, (files.get(id) ?? new Set()).add(file))
    }
    return files
  },
  new Map<string, Set<string>>(),
)

describe('the list of rules', () => {
  it('has every rule of every family once', () => {
    const expected = Object.entries(families).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, at) => `${family}-${String(at + 1).padStart(2, '0')}`),
    )

    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
  })

  it('weighs each as an error or a warning, and says what keeps it', () => {
    const strange = rows.filter(
      ({ keptBy, weight }) =>
        !/^(error|warning)$/.test(weight) || !/^(check|test|not here: |later: )/.test(keptBy),
    )

    expect(strange).toEqual([])
  })

  it('names only tests that are there and name the rule', () => {
    const claims = rows.flatMap(({ id, keptBy }) => testsIn(keptBy).map((file) => ({ file, id })))
    const lies = claims.filter(({ file, id }) => filesNaming.get(id)?.has(file) !== true)

    expect(claims.length).toBeGreaterThan(100)
    expect(lies).toEqual([])
  })

  it('claims a test for nothing that no test names, the check included', () => {
    const lies = rows.filter(
      ({ id, keptBy }) => /(^|; )(check|test) /.test(keptBy) && !filesNaming.has(id),
    )

    expect(lies.map(({ id }) => id)).toEqual([])
  })
})

describe('the check', () => {
  it('has all its codes in the list, and the list no others', () => {
    const listed = rows.flatMap(({ keptBy }) => codesIn(keptBy))

    expect([...new Set(listed)].toSorted()).toEqual(newsRules.map(({ code }) => code).toSorted())
  })

  it('has each code in the row of its rule', () => {
    const astray = newsRules.filter(
      ({ code }) => !codesIn(rowOf(code)?.keptBy ?? '').includes(code),
    )

    expect(astray.map(({ code }) => code)).toEqual([])
  })

  it('differs from the weight of a rule only with a reason beside the code', () => {
    const unexplained = newsRules.filter(({ code, severity }) => {
      const { keptBy = '', weight } = rowOf(code) ?? {}
      const said = keptBy.split(/; (?=check )/).find((part) => codesIn(part).includes(code))
      return weight !== severity && said?.includes(`(${severity}, because `) !== true
    })

    expect(unexplained.map(({ code }) => code)).toEqual([])
  })
})

const rowOf = (code: string): Row | undefined => rows.find(({ id }) => id === code.slice(0, 5))

const testsIn = (keptBy: string): readonly string[] =>
  Array.from(
    keptBy.matchAll(/`(?<file>[\w/.-]+\.(?:spec|test)\.ts)`/g),
    ({ groups = {} }) => `tests/${groups.file ?? ''}`,
  )

/** The codes of `check …` up to the reason in brackets or the next thing that keeps the rule. */
const codesIn = (keptBy: string): readonly string[] =>
  Array.from(keptBy.matchAll(/(?:^|; )check (?<codes>[^(;]+)/g)).flatMap(({ groups = {} }) =>
    Array.from(
      (groups.codes ?? '').matchAll(/`(?<code>[^`]+)`/g),
      (found) => found.groups?.code ?? '',
    ),
  )
