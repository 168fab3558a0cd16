import type { Report } from './measureInstitutions.js'

import { readCorpus } from './corpus.js'
import { countShared, readShared } from './countShared.js'
import { formatReport } from './formatReport.js'
import { judgeCases } from './judgeCases.js'
import { measureGazetteer } from './measureGazetteer.js'
import { qualityOf, toReport } from './measureInstitutions.js'
import { makeArticles, measureSpeed } from './measureSpeed.js'
import { readArguments, usage } from './readArguments.js'

/**
 * Runs the command. Prints the tables, the JSON document or the help; warns of a mistake in the
 * command line. Returns the exit code: 2 after a mistake, 1 when a goal is missed, else 0.
 *
 * @throws {StartupError} when the folder of articles cannot be used
 */
export function runInstitutions({
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
  const articles = request.shared === null ? null : readShared(request.shared)
  const built = measureGazetteer()
  const { gazetteer } = built
  const report = measure(built)
  const shared = articles && countShared({ articles, gazetteer })
  print(
    request.json
      ? JSON.stringify({ ...report, shared }, null, 2)
      : formatReport({ report, shared }),
  )
  return Object.values(report.goals).every(Boolean) ? 0 : 1
}

function measure(built: ReturnType<typeof measureGazetteer>): Report {
  const { gazetteer } = built
  const cases = readCorpus()
  return toReport({
    built,
    quality: qualityOf(judgeCases({ cases, gazetteer })),
    speed: measureSpeed({ articles: makeArticles(cases), gazetteer }),
  })
}
