import type { Interval } from './bootstrap.js'
import type { Comparison, Measurement, Report } from './measureLinks.js'
import type { LinkKind, Score } from './scoreRanker.js'

import { linkKinds } from './scoreRanker.js'

/** A report as tables for people: each set, the mean over sets, then the baselines beside it. */
export function formatReport(report: Report): string {
  return linkKinds
    .map((kind) => [heading[kind], ...setRows({ kind, report }), ...meanRows({ kind, report })])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

const heading: Readonly<Record<LinkKind, string>> = {
  all: 'All links that editors set',
  topical: 'Links on topic only',
}

const columns = ['hit@1', 'hit@3', 'hit@5', 'hit@10', 'mrr'] as const
const nameWidth = 24

interface Choice {
  readonly kind: LinkKind
  readonly report: Report
}

function setRows({ kind, report }: Choice): readonly string[] {
  return [
    row({ cells: [...columns, 'articles'], name: 'set' }),
    ...Object.entries(report.sets).map(([set, scores]) =>
      row({ cells: [...cellsOf(scores[kind]), String(scores[kind].queries)], name: set }),
    ),
    '',
  ]
}

function meanRows({ kind, report }: Choice): readonly string[] {
  return [
    `${row({ cells: columns, name: 'mean over sets' })}   released better by, 95% of resamples`,
    meanRow({ kind, measurement: report, name: 'released' }),
    ...Object.entries(report.baselines).map(([name, baseline]) =>
      baselineRow({ baseline, kind, name }),
    ),
  ]
}

function baselineRow({
  baseline,
  kind,
  name,
}: {
  readonly baseline: Comparison
  readonly kind: LinkKind
  readonly name: string
}): string {
  const difference = formatInterval(baseline.mrrDifference[kind])
  return `${meanRow({ kind, measurement: baseline, name })}   ${difference}`
}

function meanRow({
  kind,
  measurement,
  name,
}: {
  readonly kind: LinkKind
  readonly measurement: Measurement
  readonly name: string
}): string {
  return row({ cells: cellsOf(measurement.macro[kind]), name })
}

function cellsOf(score: Score): readonly string[] {
  return columns.map((column) => score[column].toFixed(3))
}

function row({
  cells,
  name,
}: {
  readonly cells: readonly string[]
  readonly name: string
}): string {
  return `  ${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(9)).join('')}`
}

function formatInterval({ difference, high, low }: Interval): string {
  return `mrr ${signed(difference)} [${signed(low)}, ${signed(high)}]`
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`
}
