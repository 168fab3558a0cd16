import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { findFreePort } from '../../dev/database/ports.js'

/**
 * Starts the newsroom as a newcomer does, on free ports and with its data in a temporary folder,
 * and tells the tests where it is and who can log in.
 */
const startNewsroom = async (): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-e2e-'))
  const port = await findFreePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    // What is set here, be it to nothing, is not read from the developer's own `.env`.
    env: {
      ...process.env,
      DATABASE_URL: '',
      EMBEDDED_DATA_DIR: path.join(folder, 'postgres'),
      EMBEDDED_PORT: '0',
      MEDIA_DIR: path.join(folder, 'media'),
      PORT: String(port),
      SITE_DOMAIN: `localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text)
      if (text.includes('Ctrl-C stops')) {
        resolve()
      }
    })
    child.on('close', () => reject(new Error('The newsroom did not start.')))
  })
  process.env['NEWSROOM_ORIGIN'] = `http://localhost:${port}`
  process.env['NEWSROOM_ACCOUNTS'] = readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8')
  return async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { force: true, recursive: true })
  }
}

export default startNewsroom
