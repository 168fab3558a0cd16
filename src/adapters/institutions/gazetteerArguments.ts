import { parseArgs } from 'node:util'

import { type GazetteerPart, gazetteerParts } from '../../gazetteer/gazetteerTypes.js'

/** What `newsroom:gazetteer` was asked to do. */
export type GazetteerArguments = {
  /** The file of districts and villages to install as well. */
  readonly below: string | null
  readonly dryRun: boolean
  readonly parts: readonly GazetteerPart[]
  /** Whether institutions and regions that editors deleted are put back. */
  readonly restores: boolean
}

/** How the command is written. */
export const gazetteerUsage =
  'newsroom:gazetteer [--parts BAGIAN,… | --without BAGIAN,…] [--below BERKAS] [--dry-run] [--restore]'

/**
 * Reads the words after `newsroom:gazetteer`. All parts are meant where none is named.
 *
 * @throws {Error} with a message for whoever typed the command
 */
export const parseGazetteerArguments = (words: readonly string[]): GazetteerArguments => {
  const {
    below = null,
    'dry-run': dryRun = false,
    parts,
    restore: restores = false,
    without,
  } = parse(words)
  if (parts !== undefined && without !== undefined) {
    throw new Error('Tulis --parts atau --without, jangan keduanya.')
  }
  const left = without === undefined ? [] : toParts(without)
  return {
    below,
    dryRun,
    parts:
      parts === undefined ? gazetteerParts.filter((part) => !left.includes(part)) : toParts(parts),
    restores,
  }
}

const toParts = (lists: readonly string[]): readonly GazetteerPart[] => {
  const names = lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const known: readonly string[] = gazetteerParts
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined || names.length === 0) {
    throw new Error(
      `${unknown === undefined ? 'Tidak ada bagian yang disebut.' : `Bagian "${unknown}" tidak ada.`} Bagian yang ada: ${gazetteerParts.join(', ')}.`,
    )
  }
  return gazetteerParts.filter((part) => names.includes(part))
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        below: { type: 'string' },
        'dry-run': { type: 'boolean' },
        parts: { multiple: true, type: 'string' },
        restore: { type: 'boolean' },
        without: { multiple: true, type: 'string' },
      },
    }).values
  } catch (error) {
    throw new Error(
      `Pilihan keliru: ${error instanceof Error ? error.message.split('. ')[0] : ''}`,
      { cause: error },
    )
  }
}
