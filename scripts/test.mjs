// `npm test`: everything that vitest and Playwright run, closed by one line that sums both up.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { countPlaywright, countVitest } from './countTests.mjs'
import { findChromium } from './findChromium.mjs'

process.chdir(path.resolve(fileURLToPath(import.meta.url), '../..'))

// The tests start a database of their own and never touch the one of this machine's environment.
delete process.env.DATABASE_URL

let interrupted = false

/** Resolves to the exit code: 1 for a program that was killed or could not be started. */
const run = ({ args, env, program }) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    // Ctrl-C reaches the child by itself; a second signal would keep it from cleaning up.
    const stop = (signal) => {
      interrupted = true
      if (signal === 'SIGTERM') {
        child.kill(signal)
      }
    }
    const end = (code) => {
      signals.forEach((signal) => process.off(signal, stop))
      resolve(code ?? 1)
    }
    signals.forEach((signal) => process.on(signal, stop))
    child.once('error', () => end(1))
    child.once('exit', end)
  })

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM']

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const runVitest = async (folder) => {
  const file = path.join(folder, 'vitest.json')
  const exitCode = await run({
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: {},
    program: 'node_modules/vitest/vitest.mjs',
  })
  return countVitest({ exitCode, report: readReport(file) })
}

const runPlaywright = async (folder) => {
  const file = path.join(folder, 'playwright.json')
  try {
    const exitCode = await run({
      args: ['test', '--reporter=list,json'],
      env: { CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      program: 'node_modules/@playwright/test/cli.js',
    })
    return countPlaywright({ exitCode, report: readReport(file) })
  } catch (error) {
    console.error(error.message)
    return countPlaywright({ exitCode: 1, report: undefined })
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-reports-'))
const counts = []
for (const runTests of [runVitest, runPlaywright]) {
  if (!interrupted) {
    counts.push(await runTests(folder))
  }
}
rmSync(folder, { force: true, recursive: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && !interrupted ? 0 : 1
