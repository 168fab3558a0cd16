import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Request =
  | { readonly help: true }
  | { readonly json: boolean; readonly shared: string | null }
  | { readonly mistake: string }

/** How the command is written. */
export const usage = `
Measures how well institutions are recognised in texts written for it, and how fast.

  npm run eval:institutions -- [--shared FOLDER] [--json]

  --shared FOLDER  counts the institutions in articles.jsonl.gz of this folder as well;
                   ../shared/eval, when it is there
  --json           one JSON document instead of tables (npm run --silent adds no line of its own)

The exit code is 1 when a goal is missed.
`.trim()

/** Reads the command line. Says what is wrong with it rather than throwing. */
export function readArguments(args: readonly string[]): Request {
  const values = parse(args)
  if (typeof values === 'string') {
    return { mistake: values }
  }
  const { help = false, json = false, shared } = values
  if (help) {
    return { help }
  }
  return { json, shared: shared ?? (existsSync(usualFolder) ? usualFolder : null) }
}

const usualFolder = '../shared/eval'

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { short: 'h', type: 'boolean' },
        json: { type: 'boolean' },
        shared: { type: 'string' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
