import { parseArgs } from 'node:util'

/** What `newsroom:import` was asked to do. */
export type ImportArguments = {
  readonly files: readonly string[]
  readonly json: boolean
  readonly publish: boolean
  /** ISO 8601 instant in UTC. */
  readonly publishedAt: string | null
  readonly sectionSlug: string | null
}

/** How the command is written. */
export const usage =
  'newsroom:import [--publish] [--published-at ISO] [--section SLUG] [--json] BERKAS…'

/**
 * Reads the words after `newsroom:import`. `now` (epoch milliseconds) bounds the date of
 * publication.
 *
 * @throws {Error} with a message for whoever typed the command
 */
export const parseImportArguments = ({
  words,
  now,
}: {
  readonly words: readonly string[]
  readonly now: number
}): ImportArguments => {
  const { positionals, values } = parseWords(words)
  const { json = false, publish = false, section: sectionSlug = null } = values
  const publishedAt = values['published-at'] ?? null

  if (positionals.length === 0) {
    throw new Error('Tidak ada berkas yang disebut.')
  }
  if (publishedAt !== null && !publish) {
    throw new Error('--published-at hanya berlaku bersama --publish.')
  }
  return {
    files: positionals,
    json,
    publish,
    publishedAt: publishedAt === null ? null : parseInstant({ now, value: publishedAt }),
    sectionSlug,
  }
}

const parseWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      allowPositionals: true,
      args: [...words],
      options: {
        json: { type: 'boolean' },
        publish: { type: 'boolean' },
        'published-at': { type: 'string' },
        section: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(
      `Pilihan keliru: ${error instanceof Error ? error.message.split('. ')[0] : ''}`,
      {
        cause: error,
      },
    )
  }
}

// A time without a zone would mean another moment on every machine.
const instant =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const parseInstant = ({ value, now }: { readonly value: string; readonly now: number }): string => {
  const [, year, month, day] = instant.exec(value) ?? []
  const time = Date.parse(value)
  const isRealDay =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)

  if (Number.isNaN(time) || !isRealDay) {
    throw new Error(
      `--published-at "${value}" bukan waktu ISO 8601. Tulis misalnya 2026-08-17T10:00:00+07:00.`,
    )
  }
  if (time > now) {
    throw new Error(
      `--published-at "${value}" belum lewat. Artikel tidak bisa tayang di masa depan.`,
    )
  }
  return new Date(time).toISOString()
}
