import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Request =
  | { readonly articlesFile: string; readonly json: boolean; readonly linksFile: string }
  | { readonly help: true }
  | { readonly mistake: string }

/** How the command is written. */
export const usage = `
Measures how well the ranker finds the links that editors set by hand.

  npm run eval:links -- --articles FILE --links FILE [--json]

  --articles FILE  articles, JSON lines, plain or gzipped
  --links FILE     links of editors, JSON lines, plain or gzipped
  --json           one JSON document instead of tables (npm run --silent adds no line of its own)
`.trim()

/** Reads the command line. Says what is wrong with it rather than throwing. */
export function readArguments(args: readonly string[]): Request {
  const values = parse(args)
  if (typeof values === 'string') {
    return { mistake: values }
  }
  const { articles = '', help = false, json = false, links = '' } = values
  if (help) {
    return { help }
  }
  const missing = [
    ...(articles === '' ? ['--articles FILE'] : []),
    ...(links === '' ? ['--links FILE'] : []),
  ]
  return missing.length > 0
    ? { mistake: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.` }
    : { articlesFile: articles, json, linksFile: links }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string' },
        help: { short: 'h', type: 'boolean' },
        json: { type: 'boolean' },
        links: { type: 'string' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
