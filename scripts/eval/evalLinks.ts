/**
 * `npm run eval:links`: scores the ranker on links that editors set by hand, beside what other
 * products choose. See `--help`.
 */
import { runScript } from '../runScript.js'
import { runEvaluation } from './runEvaluation.js'

runScript(async () =>
  runEvaluation({ args: process.argv.slice(2), print: console.log, warn: console.error }),
)
