import { mkdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Row } from './measure.js'
import type { Load } from './seed.js'

import { serverSettings } from './database.js'

/** All that a run found out. */
export type Findings = {
  readonly loads: readonly (Load & { readonly indexSeconds: number })[]
  readonly notes: readonly {
    readonly articles: number
    readonly name: string
    readonly text: string
  }[]
  readonly postgres: string
  readonly rows: readonly Row[]
  /** The words that repeat the run. */
  readonly command: string
}

/**
 * Writes `bench.md` and `bench.json` into a folder.
 *
 * @returns the path of the Markdown
 */
export const writeReport = async ({
  findings,
  folder,
  now,
}: {
  readonly findings: Findings
  readonly folder: string
  readonly now: Date
}): Promise<string> => {
  const machine = await machineOf({ findings, now })
  await mkdir(folder, { recursive: true })
  await writeFile(
    path.join(folder, 'bench.json'),
    `${JSON.stringify({ ...findings, machine }, null, 2)}\n`,
  )
  const file = path.join(folder, 'bench.md')
  await writeFile(file, markdownOf({ findings, machine }))
  return file
}

/** Rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
  markdownTable({
    head: ['', 'articles', 'ours', 'other', 'ratio', 'budget', ''],
    rows: rows.map(({ name, articles, budget, ok, other, ours, ratio, unit }) => [
      name,
      grouped(articles),
      `${figure(ours)} ${unit}`,
      `${figure(other)} ${unit}`,
      figure(ratio),
      budgetText(budget),
      budget === null ? '' : ok ? 'ok' : '**missed**',
    ]),
  })

/** A Markdown table. */
export const markdownTable = ({
  head,
  rows,
}: {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** A number with as many digits as say something. */
export const figure = (value: number): string =>
  Math.abs(value) >= 100 ? grouped(Math.round(value)) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)

const grouped = (value: number): string => value.toLocaleString('en-GB')

const budgetText = (budget: Row['budget']): string => {
  if (budget === null) {
    return ''
  }
  return 'atLeast' in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`
}

type Machine = Readonly<Record<string, string>>

const machineOf = async ({
  findings: { postgres },
  now,
}: {
  readonly findings: Findings
  readonly now: Date
}): Promise<Machine> => ({
  Date: now.toISOString(),
  Load: `${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} at the end (1, 5, 15 minutes)`,
  Memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  Node: process.version,
  Payload: await versionOf('payload'),
  Postgres: `${postgres}; ${Object.entries(serverSettings)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')}`,
  Processor: `${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores`,
  System: `${os.type()} ${os.arch()}`,
})

const versionOf = async (name: string): Promise<string> => {
  const text = await readFile(path.join('node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version // npm's own file
}

/** Nothing where the databases were there before. */
const loading = (loads: Findings['loads']): readonly string[] =>
  loads.length === 0
    ? []
    : [
        '## Loading',
        markdownTable({
          head: [
            'articles',
            'seconds',
            'articles a second',
            'MB',
            'MB per 100,000',
            'index, seconds',
          ],
          rows: loads.map(({ articles, indexSeconds, megabytes, seconds }) => [
            grouped(articles),
            figure(seconds),
            figure(articles / seconds),
            figure(megabytes),
            figure((megabytes / articles) * 100_000),
            figure(indexSeconds),
          ]),
        }),
      ]

const markdownOf = ({
  findings: { command, loads, notes, rows },
  machine,
}: {
  readonly findings: Findings
  readonly machine: Machine
}): string =>
  [
    '# Benchmarks',
    `Repeat with \`${command}\`. Every budget is a ratio within one run: machines differ, and the
milliseconds are for orientation only. What is compared runs in turns.`,
    tableOf(rows),
    ...loading(loads),
    ...notes.flatMap(({ articles, name, text }) => [
      `## ${name}, ${grouped(articles)} articles`,
      text,
    ]),
    '## Machine',
    markdownTable({ head: ['', ''], rows: Object.entries(machine) }),
    '',
  ].join('\n\n')
