import { createLocalReq, type Payload, type SanitizedConfig } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { countLedger } from '../adapters/links/countLedger.js'
import {
  parseRebuildArguments,
  type RebuildArguments,
  rebuildUsage,
} from '../adapters/links/rebuildArguments.js'
import { listForRebuild, rebuildLinks } from '../adapters/links/rebuildLinks.js'
import { summaryLine } from '../adapters/links/rebuildReport.js'
import { linkedCollectionsOf } from '../pluginState.js'
import { interruptible, type Interruption } from './interruptible.js'
import {
  messageOf,
  type Outcome,
  runCommand,
  startPayload,
  withUsage,
  wordsAfter,
} from './runCommand.js'
import { showProgress } from './showProgress.js'

/**
 * Payload's `newsroom:rebuild`: makes index and ledger of collections with links again, shows on
 * stderr how far it is and on stdout, in one line for each collection, what was done. Ctrl-C and
 * SIGTERM stop it after the step that is under way; `--resume` goes on from there.
 */
export const script = async (config: SanitizedConfig): Promise<never> =>
  runCommand(async () => {
    const linked = linkedCollectionsOf(config)
    const { collections, resume } = withUsage({
      read: () =>
        parseRebuildArguments({
          known: linked.map(({ slug }) => slug),
          words: wordsAfter('newsroom:rebuild'),
        }),
      usage: rebuildUsage,
    })
    const interruption = interruptible()
    const payload = await startPayload(config)
    try {
      return await rebuild({
        interruption,
        linked: linked.filter(({ slug }) => collections.includes(slug)),
        payload,
        resume,
      })
    } finally {
      await payload.destroy()
    }
  })

const rebuild = async ({
  interruption: { exitCode, signal },
  linked,
  payload,
  resume,
}: Pick<RebuildArguments, 'resume'> & {
  readonly interruption: Interruption
  readonly linked: readonly LinkedCollection[]
  readonly payload: Payload
}): Promise<Outcome> => {
  const req = await createLocalReq({}, payload)
  // All are put on their lists first, so that --resume goes on with those not yet begun as well.
  for (const collection of resume ? [] : linked) {
    await listForRebuild({ collection, req })
  }
  let output = ''
  for (const collection of linked) {
    const summary = await rebuildOne({ collection, req, signal }).catch((error: unknown) => {
      throw new Error(`${messageOf(error)}\n${howToGoOn}`, { cause: error })
    })
    if (summary === null) {
      process.stderr.write(`Dihentikan. ${howToGoOn}\n`)
      return { exitCode: exitCode(), output }
    }
    output += `${summary}\n`
  }
  return { exitCode: 0, output }
}

const howToGoOn = 'Yang sudah selesai tersimpan. Lanjutkan dengan: newsroom:rebuild --resume'

/** @returns the summary, or null when it was stopped */
const rebuildOne = async ({
  collection,
  req,
  signal,
}: Pick<Parameters<typeof listForRebuild>[0], 'collection' | 'req'> & {
  readonly signal: AbortSignal
}): Promise<string | null> => {
  const start = Date.now()
  const progress = showProgress({ collection: collection.slug, stream: process.stderr })
  const { isComplete, ...done } = await rebuildLinks({
    collection,
    onProgress: progress.show,
    req,
    resume: true,
    signal,
  }).finally(progress.end)
  return isComplete
    ? summaryLine({
        ...done,
        ...(await countLedger({ collection, req })),
        collection: collection.slug,
        seconds: (Date.now() - start) / 1000,
      })
    : null
}
