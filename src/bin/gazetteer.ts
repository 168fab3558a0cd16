import { readFileSync } from 'node:fs'
import { createLocalReq, type SanitizedConfig } from 'payload'

import type { GazetteerRecord } from '../gazetteer/records.js'

import {
  gazetteerUsage,
  parseGazetteerArguments,
} from '../adapters/institutions/gazetteerArguments.js'
import { gazetteerReport } from '../adapters/institutions/gazetteerReport.js'
import {
  type GazetteerOutcome,
  installGazetteer,
} from '../adapters/institutions/installGazetteer.js'
import { belowRecords } from '../gazetteer/belowRecords.js'
import { interruptible } from './interruptible.js'
import { messageOf, runCommand, startPayload, withUsage, wordsAfter } from './runCommand.js'
import { showProgress } from './showProgress.js'

/**
 * Payload's `newsroom:gazetteer`: installs or updates the institutions and regions that the package ships,
 * shows on stderr how far it is and on stdout what was done. Ctrl-C and SIGTERM stop it after the batch that
 * is under way; the next run goes on from there.
 */
export const script = async (config: SanitizedConfig): Promise<never> =>
  runCommand(async () => {
    const { below, dryRun, parts, restores } = withUsage({
      read: () => parseGazetteerArguments(wordsAfter('newsroom:gazetteer')),
      usage: gazetteerUsage,
    })
    const records = below === null ? [] : readBelow(below)
    const { exitCode, signal } = interruptible()
    const payload = await startPayload(config)
    const progress = progressOfLists()
    try {
      const req = await createLocalReq({}, payload)
      const outcome: GazetteerOutcome = await installGazetteer({
        below: records,
        choices: { dryRun, restores, signal },
        onProgress: progress.show,
        parts,
        req,
      })
        .catch(explain)
        .finally(progress.end)
      if (!outcome.isComplete) {
        process.stderr.write(`Dihentikan. ${howToGoOn}\n`)
      }
      return {
        exitCode: outcome.isComplete ? 0 : exitCode(),
        output: gazetteerReport({ dryRun, outcome }),
      }
    } finally {
      await payload.destroy()
    }
  })

const readBelow = (file: string): readonly GazetteerRecord[] => {
  const read = belowRecords(parseJSON(file))
  if (read.kind === 'wrong') {
    throw new Error(
      `${file}: "${read.what}" bukan kecamatan atau desa. Buat berkasnya dengan scripts/gazetteer/deriveRegions.ts.`,
    )
  }
  return read.records
}

const parseJSON = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} tidak dapat dibaca sebagai JSON: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

const howToGoOn = 'Yang sudah selesai tersimpan. Lanjutkan dengan menjalankan perintah yang sama.'

const explain = (error: unknown): never => {
  // What the driver says, not the statement that could not be done, which can fill pages.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  throw new Error(`${messageOf(cause)}\n${howToGoOn}`, { cause: error })
}

type Progress = Parameters<Parameters<typeof installGazetteer>[0]['onProgress']>[0]

/** A bar or line for each list in turn. */
const progressOfLists = (): {
  readonly end: () => void
  readonly show: (progress: Progress) => void
} => {
  let shown: { readonly bar: ReturnType<typeof showProgress>; readonly list: string } | null = null
  return {
    end: () => shown?.bar.end(),
    show: ({ list, ...progress }) => {
      if (shown?.list !== list) {
        shown?.bar.end()
        shown = { bar: showProgress({ collection: list, stream: process.stderr }), list }
      }
      shown.bar.show(progress)
    },
  }
}
