import type { Ranker } from './ranker.js'

import { bm25 } from './baselines/bm25.js'
import { contextualLike } from './baselines/contextualLike.js'
import { newestInSection } from './baselines/newestInSection.js'
import { yarppLike } from './baselines/yarppLike.js'
import { formatReport } from './formatReport.js'
import { loadEvaluation } from './loadEvaluation.js'
import { measureLinks } from './measureLinks.js'
import { readArguments, usage } from './readArguments.js'
import { releasedRanker } from './releasedRanker.js'

/** What the released ranker is measured against. */
export const baselines: Readonly<Record<string, Ranker>> = {
  newestInSection,
  bm25,
  yarppLike,
  contextualLike,
}

/**
 * Runs the command. Prints the tables, the JSON document or the help; warns of a mistake in the
 * command line. Returns the exit code: 2 after a mistake, else 0.
 *
 * @throws {StartupError} when a file cannot be used
 */
export function runEvaluation({
  args,
  print,
  warn,
}: {
  readonly args: readonly string[]
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
}): number {
  const request = readArguments(args)
  if ('mistake' in request) {
    warn(`${request.mistake}\n\n${usage}`)
    return 2
  }
  if ('help' in request) {
    print(usage)
    return 0
  }
  const { articlesFile, json, linksFile } = request
  const pools = loadEvaluation({ articlesFile, linksFile })
  const report = measureLinks({ baselines, pools, ranker: releasedRanker })
  print(json ? JSON.stringify(report, null, 2) : formatReport(report))
  return 0
}
