import type { Executed, PlanNode } from './planRecorder.js'

/** What a statement has read, as far as it matters for an archive that grows. */
export type PlanFacts = {
  readonly text: string
  readonly settings: Executed['settings']
  /** Tables that were read from one end to the other, without an index. */
  readonly scanned: readonly string[]
  /** The most rows that one step of it has looked at: returned, and thrown away by a filter. */
  readonly visited: number
  /** The most rows that were sorted at once. */
  readonly sorted: number
  /** Pages of the database that were read, from the disk or not. */
  readonly pages: number
}

/** The facts of a statement that was executed. */
export const factsOf = ({ plan, settings, text }: Executed): PlanFacts => {
  const nodes = nodesOf(plan)
  return {
    pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    scanned: nodes.flatMap((node) =>
      node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? '?'] : [],
    ),
    settings,
    sorted: Math.max(0, ...nodes.filter(isSort).map(rowsSorted)),
    text,
    visited: Math.max(0, ...nodes.map(rowsVisited)),
  }
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(nodesOf),
]

const rowsVisited = (node: PlanNode): number =>
  node['Actual Loops'] *
  (node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0))

const isSort = ({ 'Node Type': type }: PlanNode): boolean => type.endsWith('Sort')

const rowsSorted = (node: PlanNode): number =>
  Math.max(0, ...(node.Plans ?? []).map((below) => below['Actual Rows'] * below['Actual Loops']))
