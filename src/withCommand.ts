import type { Config } from 'payload'

import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Adds a command to Payload's command line, once however many plugins bring it.
 *
 * @param args.file name of its file in `bin`, without the extension
 */
export const withCommand = ({
  config,
  file,
  key,
}: {
  readonly config: Config
  readonly file: string
  readonly key: string
}): Config => {
  const self = fileURLToPath(import.meta.url)
  const scriptPath = path.join(path.dirname(self), 'bin', `${file}${path.extname(self)}`)
  return {
    ...config,
    bin: [...(config.bin ?? []).filter((command) => command.key !== key), { key, scriptPath }],
  }
}
