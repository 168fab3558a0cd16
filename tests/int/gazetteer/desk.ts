import { createLocalReq, type Payload } from 'payload'

import type { GazetteerPart } from '../../../src/gazetteer/gazetteerTypes.js'

import {
  type GazetteerOutcome,
  installGazetteer,
} from '../../../src/adapters/institutions/installGazetteer.js'

/** Installs parts of the gazetteer as the command does. */
export const install = async ({
  dryRun = false,
  parts,
  payload,
  restores = false,
  signal = new AbortController().signal,
  onBatch = () => {},
}: {
  readonly dryRun?: boolean
  readonly onBatch?: (list: string) => void
  readonly parts: readonly GazetteerPart[]
  readonly payload: Payload
  readonly restores?: boolean
  readonly signal?: AbortSignal
}): Promise<GazetteerOutcome> =>
  installGazetteer({
    choices: { dryRun, restores, signal },
    onProgress: ({ list }) => onBatch(list),
    parts,
    req: await createLocalReq({}, payload),
  })

/** How many institutions an installation did what with. */
export const tally = ({ institutions }: GazetteerOutcome): Readonly<Record<string, number>> =>
  institutions.reduce<Record<string, number>>(
    (counts, { plan: { kind } }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }),
    {},
  )
