import nextEnv from '@next/env'
import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { writePrivateFile } from '../dev/database/ownedFiles.js'
import { dataFolder } from '../dev/database/prepareDatabase.js'

/** What the scripts know about the place they run in. */
export interface Environment {
  /** For the app's processes: variables of the shell, of `.env`, and those that Payload needs. */
  readonly env: NodeJS.ProcessEnv
  /** Stores a secret that was made up just now; called when a database is there to go with it. */
  readonly keepSecret: () => void
  /** Folder for what the scripts keep (git-ignored). */
  readonly stateDir: string
}

/**
 * Reads `.env` files as Next does (the shell wins). Without `PAYLOAD_SECRET` the one in
 * `<stateDir>/payload-secret` is used, or a random one is made up; from it comes the secret of the
 * webhook that tells the reader site of changed pages, unless there is a `SITE_WEBHOOK_SECRET`.
 */
export function readEnvironment({ root }: { readonly root: string }): Environment {
  nextEnv.loadEnvConfig(root, false, { error: console.error, info: () => undefined })
  const { env } = process
  const stateDir = path.dirname(dataFolder({ env, root }))
  const { keepSecret, secret } = readSecret({ env, stateDir })
  return {
    env: {
      ...env,
      MEDIA_DIR: env.MEDIA_DIR?.trim() || path.join(stateDir, 'media'),
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_CONFIG_PATH: path.join(root, 'dev', 'payload.config.ts'),
      PAYLOAD_SECRET: secret,
      SITE_DOMAIN: env.SITE_DOMAIN?.trim() || `localhost:${env.PORT?.trim() || '3000'}`,
      SITE_WEBHOOK_SECRET: env.SITE_WEBHOOK_SECRET?.trim() || webhookSecret(secret),
      TSX_TSCONFIG_PATH: path.join(root, 'dev', 'tsconfig.json'),
    },
    keepSecret,
    stateDir,
  }
}

/** Every process of this newsroom comes to the same one, without a file of its own. */
function webhookSecret(secret: string): string {
  return createHmac('sha256', secret).update('webhook of the reader site').digest('base64url')
}

function readSecret({
  env,
  stateDir,
}: {
  readonly env: NodeJS.ProcessEnv
  readonly stateDir: string
}): { readonly keepSecret: () => void; readonly secret: string } {
  const file = path.join(stateDir, 'payload-secret')
  const known = env.PAYLOAD_SECRET?.trim() || (existsSync(file) ? readFileSync(file, 'utf8') : '')
  if (known !== '') {
    return { keepSecret: () => undefined, secret: known }
  }
  const secret = randomBytes(32).toString('base64url')
  return { keepSecret: () => writePrivateFile({ file, text: secret }), secret }
}
