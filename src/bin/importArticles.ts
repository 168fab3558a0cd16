import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import type { DocID } from '../domain/article.js'

import { formatReport } from '../adapters/importing/formatReport.js'
import {
  type ImportArguments,
  parseImportArguments,
  usage,
} from '../adapters/importing/importArguments.js'
import { importFiles } from '../adapters/importing/importFiles.js'
import { isFailed } from '../adapters/importing/importResult.js'

/**
 * Payload's `newsroom:import`: imports plain-text articles and reports on stdout. Everything else
 * that is printed on the way, Payload's log included, goes to stderr. Ends the process, with exit
 * code 1 when anything failed, because Payload itself would end it with 0.
 */
export const script = async (config: SanitizedConfig): Promise<never> => {
  const writeOut = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)

  const { exitCode, output } = await run(config).catch(refuse)
  await new Promise((resolve) => writeOut(output, resolve))
  process.exit(exitCode)
}

// `SanitizedConfig` makes every option of the logger required, which Payload itself does not.
const logger = { destination: process.stderr, options: {} } as unknown as SanitizedConfig['logger']

type Outcome = { readonly exitCode: 0 | 1; readonly output: string }

const run = async (config: SanitizedConfig): Promise<Outcome> => {
  const { files, json, publish, publishedAt, sectionSlug } = readArguments()
  const payload = await getPayload({ config: { ...config, logger } })
  try {
    const results = await importFiles({
      // npm runs scripts in the folder of package.json; INIT_CWD is where it was called.
      baseDir: process.env.INIT_CWD ?? process.cwd(),
      files,
      options: { publish, publishedAt, section: await findSection({ payload, sectionSlug }) },
      payload,
    })
    return {
      exitCode: results.some(isFailed) ? 1 : 0,
      output: `${json ? JSON.stringify(results, null, 2) : formatReport(results)}\n`,
    }
  } finally {
    await payload.destroy()
  }
}

const readArguments = (): ImportArguments => {
  const start = process.argv.findIndex((word) => word.toLowerCase() === 'newsroom:import') + 1
  try {
    return parseImportArguments({ now: Date.now(), words: process.argv.slice(start) })
  } catch (error) {
    throw new Error(`${messageOf(error)}\nCara pakai: ${usage}`, { cause: error })
  }
}

const findSection = async ({
  payload,
  sectionSlug,
}: {
  readonly payload: Payload
  readonly sectionSlug: string | null
}): Promise<DocID | null> => {
  if (sectionSlug === null) {
    return null
  }
  const { docs } = await payload.find({
    collection: 'sections',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: {},
    where: { slug: { equals: sectionSlug } },
  })
  const [section] = docs
  if (section === undefined) {
    throw new Error(`Rubrik "${sectionSlug}" tidak ada. Tidak ada yang diimpor.`)
  }
  return section.id
}

const refuse = (error: unknown): Outcome => {
  process.stderr.write(`${messageOf(error)}\n`)
  return { exitCode: 1, output: '' }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
