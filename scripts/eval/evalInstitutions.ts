/**
 * `npm run eval:institutions`: how well and how fast institutions are recognised in texts. See
 * `--help`.
 */
import { runScript } from '../runScript.js'
import { runInstitutions } from './institutions/runInstitutions.js'

runScript(async () =>
  runInstitutions({ args: process.argv.slice(2), print: console.log, warn: console.error }),
)
