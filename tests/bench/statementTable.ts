import type { Variant } from './configs.js'
import type { Recording } from './statements.js'

import { quantile } from './measure.js'
import { figure, markdownTable } from './report.js'

/** What publishes sent, with the product and without it, by what was done. */
export type PublishRecordings = Readonly<
  Record<string, Readonly<Record<Variant, readonly Recording[]>>>
>

/**
 * Markdown about the statements of a publish: sums of both sides, then each statement of ours. Times
 * are medians in milliseconds; processor time is what to trust on a machine that is shared.
 */
export const statementTables = (recordings: PublishRecordings): string =>
  [
    markdownTable({
      head: ['', '', 'statements', 'Node, CPU', 'Postgres, CPU', 'clock'],
      rows: Object.entries(recordings).flatMap(([action, sides]) =>
        (['bare', 'newsroom'] as const).map((side) => [action, side, ...sumsOf(sides[side])]),
      ),
    }),
    ...Object.entries(recordings).flatMap(([action, { newsroom }]) => [
      `Statements of “${action}”:`,
      statementTable(newsroom),
    ]),
  ].join('\n\n')

const sumsOf = (recordings: readonly Recording[]): readonly string[] => [
  String(median(recordings.map(({ statements }) => statements.length))),
  figure(median(recordings.map(({ cpu }) => cpu))),
  figure(median(recordings.map(({ statements }) => sum(statements.map(({ cpu }) => cpu))))),
  figure(median(recordings.map(({ ms }) => ms))),
]

/** The recordings with the commonest number of statements, statement by statement. */
const statementTable = (recordings: readonly Recording[]): string => {
  const length = median(recordings.map(({ statements }) => statements.length))
  const alike = recordings.filter(({ statements }) => statements.length === length)
  const first = alike[0]?.statements ?? []
  return markdownTable({
    head: ['', 'by', 'Postgres, CPU', 'clock', 'statement'],
    rows: first.map(({ hook, text }, position) => {
      const same = alike.flatMap(({ statements }) => statements[position] ?? [])
      return [
        String(position + 1),
        hook ?? 'Payload',
        figure(median(same.map(({ cpu }) => cpu))),
        figure(median(same.map(({ ms }) => ms))),
        shortened(text),
      ]
    }),
  })
}

const shortened = (text: string): string =>
  text.length > 160 ? `${text.slice(0, 110)} … ${text.slice(-45)}` : text

const median = (values: readonly number[]): number => quantile({ share: 0.5, values })

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
