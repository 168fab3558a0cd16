import { parseArgs } from 'node:util'

/** What `newsroom:rebuild` was asked to do. */
export type RebuildArguments = {
  /** Slugs of the collections, each once. */
  readonly collections: readonly string[]
  /** Goes on with what a rebuild before has left. */
  readonly resume: boolean
}

/** How the command is written. */
export const rebuildUsage = 'newsroom:rebuild [--collection KOLEKSI] [--resume]'

/**
 * Reads the words after `newsroom:rebuild`. `known` are the collections that have links; all of them
 * are meant where none is named.
 *
 * @throws {Error} with a message for whoever typed the command
 */
export const parseRebuildArguments = ({
  known,
  words,
}: {
  readonly known: readonly string[]
  readonly words: readonly string[]
}): RebuildArguments => {
  const { collection: named = [], resume = false } = parseWords(words)
  const unknown = named.find((slug) => !known.includes(slug))
  if (unknown !== undefined) {
    throw new Error(
      `Koleksi "${unknown}" tidak punya tautan BACA JUGA. Yang punya: ${known.join(', ')}.`,
    )
  }
  return { collections: named.length === 0 ? known : [...new Set(named)], resume }
}

const parseWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        collection: { multiple: true, type: 'string' },
        resume: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new Error(
      `Pilihan keliru: ${error instanceof Error ? error.message.split('. ')[0] : ''}`,
      { cause: error },
    )
  }
}
