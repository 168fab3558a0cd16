/**
 * `npm start`: database, migrations, demo, build, app; then waits. `npm start -- --demo` writes the
 * demo newsroom into an empty database of DATABASE_URL, too.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { PreparedDatabase } from '../dev/database/prepareDatabase.js'

import { prepareDatabase } from '../dev/database/prepareDatabase.js'
import { StartupError } from '../dev/database/startupError.js'
import { claimAppPort } from './appPort.js'
import { buildApp } from './buildApp.js'
import { readEnvironment } from './environment.js'
import { runScript } from './runScript.js'
import { serveApp } from './serveApp.js'

const root = path.resolve(fileURLToPath(import.meta.url), '../..')
const startedAt = Date.now()

runScript(async (signal): Promise<number> => {
  const demo = readArguments(process.argv.slice(2))
  const { env, keepSecret, stateDir } = readEnvironment({ root })
  const port = await claimAppPort({ env })
  const database = await prepareDatabase({ demo, env, log, root, scope: 'complete', signal })
  try {
    keepSecret()
    const options = { env: { ...env, DATABASE_URL: database.url }, root, signal }
    await buildApp({ ...options, log, stateDir })
    log('Starting the app')
    return await serveApp({ ...options, onReady: () => welcome({ database, port }), port })
  } finally {
    log('Stopping')
    await database.stop()
  }
})

function readArguments(args: readonly string[]): boolean {
  const unknown = args.find((argument) => argument !== '--demo')
  if (unknown !== undefined) {
    throw new StartupError(`npm start does not know "${unknown}": it takes --demo only.`)
  }
  return args.length > 0
}

function log(line: string): void {
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  console.log(`[${String(seconds).padStart(3)} s] ${line}`)
}

function welcome({
  database,
  port,
}: {
  readonly database: PreparedDatabase
  readonly port: number
}): void {
  const origin = `http://localhost:${port}`
  log('The newsroom is ready')
  console.log(`
  Admin      ${origin}/admin
  Reader     ${origin}/
  REST       ${origin}/api/articles, ${origin}/api/newsroom/articles/SLUG
  GraphQL    ${origin}/api/graphql
${formatAccounts(database.accounts)}
  Ctrl-C stops the app and its database.
`)
}

function formatAccounts(accounts: PreparedDatabase['accounts']): string {
  if (accounts.length === 0) {
    return ''
  }
  const width = (key: 'email' | 'role') =>
    Math.max(...accounts.map((account) => account[key].length))
  const lines = accounts.map(
    ({ email, password, role }) =>
      `  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`,
  )
  return `\n  Demo logins (role, e-mail, password):\n${lines.join('\n')}\n`
}
