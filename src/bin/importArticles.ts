import type { Payload, SanitizedConfig } from 'payload'

import type { DocID } from '../domain/article.js'

import { formatReport } from '../adapters/importing/formatReport.js'
import { parseImportArguments, usage } from '../adapters/importing/importArguments.js'
import { importFiles } from '../adapters/importing/importFiles.js'
import { isFailed } from '../adapters/importing/importResult.js'
import { runCommand, startPayload, withUsage, wordsAfter } from './runCommand.js'

/**
 * Payload's `newsroom:import`: imports plain-text articles and reports on stdout. The exit code is 1
 * when anything failed.
 */
export const script = async (config: SanitizedConfig): Promise<never> =>
  runCommand(async () => {
    const { files, json, publish, publishedAt, sectionSlug } = withUsage({
      read: () => parseImportArguments({ now: Date.now(), words: wordsAfter('newsroom:import') }),
      usage,
    })
    const payload = await startPayload(config)
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
  })

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
