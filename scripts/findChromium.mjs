import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium or Chrome for the end-to-end tests, in this order: `CHROMIUM_PATH`, an
 * installed one, the one that Playwright installs. On Debian and Ubuntu a missing one is installed
 * by apt when the user is root.
 *
 * @returns {string}
 * @throws {Error} that says how to get one, when there is none
 */
export const findChromium = () => {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (isExecutable(asked)) {
      return asked
    }
    throw new Error(`CHROMIUM_PATH names no program that can be run: ${asked}`)
  }
  const found = findInstalled() ?? (installByApt() ? findInstalled() : undefined)
  if (found) {
    return found
  }
  throw new Error(
    'No Chromium found for the end-to-end tests. Install one (Debian, Ubuntu: "sudo apt-get install chromium"; elsewhere: "npx playwright install chromium") or name one in CHROMIUM_PATH.',
  )
}

const findInstalled = () =>
  [
    ...(process.env.PATH ?? '')
      .split(path.delimiter)
      .flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...macApplications,
    chromium.executablePath(),
  ].find((file) => isExecutable(file))

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installByApt = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return false
  }
  // What apt says is for people: standard output may be a report that a program reads.
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr, process.stderr],
  }
  spawnSync('apt-get', ['update'], options)
  return spawnSync('apt-get', ['install', '-y', 'chromium'], options).status === 0
}
