import type { PayloadRequest } from 'payload'

import type { GazetteerPart } from '../../gazetteer/gazetteerTypes.js'

import { expandGazetteer } from '../../gazetteer/expandGazetteer.js'
import { type GazetteerRecord, institutionRecord, regionRecord } from '../../gazetteer/records.js'
import { tellOfChanges } from './followRecords.js'
import { institutionList, regionList } from './gazetteerList.js'
import { installedKeys } from './installedRows.js'
import { type InstallChoices, installList, type RecordResult } from './installList.js'

/** What became of regions and institutions. */
export type GazetteerOutcome = {
  readonly institutions: readonly RecordResult[]
  readonly isComplete: boolean
  readonly regions: readonly RecordResult[]
  /** Keys of institutions that were installed once and that the gazetteer has no longer. */
  readonly retired: readonly string[]
}

/**
 * Installs or updates all regions, and the institutions of some parts of the gazetteer.
 *
 * @param args.below districts and villages, which the package does not have
 */
export const installGazetteer = async ({
  below = [],
  choices,
  onProgress,
  parts,
  req,
}: {
  readonly below?: readonly GazetteerRecord[]
  readonly choices: Omit<InstallChoices, 'onProgress'>
  readonly onProgress: (
    progress: Parameters<InstallChoices['onProgress']>[0] & { readonly list: string },
  ) => void
  readonly parts: readonly GazetteerPart[]
  readonly req: PayloadRequest
}): Promise<GazetteerOutcome> => {
  // All of it, for institutions may name those of parts that were installed before.
  const gazetteer = expandGazetteer()
  const institutionRecords = gazetteer.institutions
    .filter(({ part }) => parts.includes(part))
    .map(institutionRecord)
  const regionRecords = [...gazetteer.regions.map(regionRecord), ...below]
  const choicesFor = (list: string): InstallChoices => ({
    ...choices,
    onProgress: (progress) => onProgress({ ...progress, list }),
  })
  const regions = await installList({
    choices: choicesFor('regions'),
    known: {},
    list: regionList,
    records: regionRecords,
    req,
  })
  const institutions = await installList({
    choices: choicesFor('institutions'),
    known: { region: keysOf(regions) },
    list: institutionList,
    records: institutionRecords,
    req,
  })
  if (!choices.dryRun) {
    await tellOfChanges({ req, results: [...regions, ...institutions] })
  }
  return {
    institutions,
    isComplete:
      regions.length === regionRecords.length && institutions.length === institutionRecords.length,
    regions,
    retired: await retiredKeys({ known: gazetteer.institutions, req }),
  }
}

/** Of the documents that there are afterwards. */
const keysOf = (results: readonly RecordResult[]): ReadonlySet<string> =>
  new Set(
    results.flatMap(({ plan: { kind }, record: { key } }) => (kind === 'deleted' ? [] : [key])),
  )

const retiredKeys = async ({
  known,
  req,
}: {
  readonly known: readonly { readonly key: string }[]
  readonly req: PayloadRequest
}): Promise<readonly string[]> => {
  const keys = new Set(known.map(({ key }) => key))
  const installed = await installedKeys({ list: institutionList.slug, req })
  return [...installed].filter((key) => !keys.has(key))
}
