/**
 * `npm run payload -- COMMAND …`: Payload's own command line, with a database that is ready for it.
 * Standard input and output belong to the command alone; what this script has to say goes to stderr.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { prepareDatabase } from '../dev/database/prepareDatabase.js'
import { exitOf, startChild } from './child.js'
import { readEnvironment } from './environment.js'
import { runScript } from './runScript.js'

// Resolved here, because the command runs in the user's folder.
const loaders = [
  import.meta.resolve('tsx'),
  new URL('loadLexical.mjs', import.meta.url).href,
].flatMap((module) => ['--import', module])

const root = path.resolve(fileURLToPath(import.meta.url), '../..')

runScript(async (signal) => {
  const args = process.argv.slice(2)
  const { env, keepSecret } = readEnvironment({ root })
  const scope = scopeOf(args.find((argument) => !argument.startsWith('-')) ?? '')
  if (scope === 'none') {
    return runPayload({ args, env, signal })
  }
  const database = await prepareDatabase({ demo: false, env, log, root, scope, signal })
  try {
    keepSecret()
    signal.throwIfAborted()
    return await runPayload({ args, env: { ...env, DATABASE_URL: database.url }, signal })
  } finally {
    await database.stop()
  }
})

/** What a command needs: nothing, a server with a database, or one with all tables and the demo. */
function scopeOf(command: string): 'complete' | 'none' | 'server' {
  if (/^(generate:.*|help|info|migrate:create|)$/.test(command)) {
    return 'none'
  }
  return /^migrate(:|$)/.test(command) ? 'server' : 'complete'
}

async function runPayload({
  args,
  env,
  signal,
}: {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}): Promise<number> {
  const child = startChild({
    args: [...loaders, payloadProgram(), '--disable-transpile', ...args],
    // npm runs scripts in the package's folder; file names are meant from where the user stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    // A command may ask questions, so it has to stay in the foreground of the terminal.
    detached: false,
    env: { ...env, NEWSROOM_LOG_STDERR: '1' },
    stdio: ['inherit', 'inherit', 'inherit'],
  })
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  return exitOf(child)
}

function payloadProgram(): string {
  const main = createRequire(path.join(root, 'package.json')).resolve('payload')
  return path.resolve(path.dirname(main), '..', 'bin.js')
}

function log(line: string): void {
  console.error(`payload-newsroom: ${line}`)
}
