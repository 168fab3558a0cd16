import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { writePrivateFile } from './ownedFiles.js'

/** One of the demo's logins. */
export interface DemoAccount {
  readonly email: string
  readonly password: string
  readonly role: string
}

/** Keeps the logins of the embedded database's demo, readable by their owner only. */
export function writeDemoAccounts({
  accounts,
  stateDir,
}: {
  readonly accounts: readonly DemoAccount[]
  readonly stateDir: string
}): void {
  const text = `${JSON.stringify(accounts, null, 2)}\n`
  writePrivateFile({ file: accountsFile(stateDir), text })
}

/** The logins kept before, none when there are none. */
export function readDemoAccounts({
  stateDir,
}: {
  readonly stateDir: string
}): readonly DemoAccount[] {
  const file = accountsFile(stateDir)
  // Only writeDemoAccounts writes this file.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly DemoAccount[]) : []
}

function accountsFile(stateDir: string): string {
  return path.join(stateDir, 'demo-accounts.json')
}
