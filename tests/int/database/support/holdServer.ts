/**
 * A program that starts the embedded database of a clone and keeps it until it is told `stop`, or
 * `exit`, which forgets to stop. It tells its parent what came of the start.
 */
import type { EmbeddedOptions, startEmbedded } from '../../../../dev/database/startEmbedded.js'

/** What this program is started with, as JSON. */
export type HoldOptions = {
  /** The clone's own `startEmbedded.ts`. */
  readonly module: string
  readonly options: Omit<EmbeddedOptions, 'log'>
}

/** What this program tells its parent. */
export type HoldResult =
  | { readonly adopted: boolean; readonly url: string }
  | { readonly message: string; readonly name: string }

// The test that starts this program writes both.
const { module, options } = JSON.parse(process.argv[2] ?? '') as HoldOptions
const loaded = (await import(module)) as { readonly startEmbedded: typeof startEmbedded }

const tell = (result: HoldResult): void => {
  process.send?.(result)
}

process.on('disconnect', () => process.exit())
try {
  const { adopted, stop, url } = await loaded.startEmbedded(options)
  process.on('message', (order) => {
    void (order === 'stop' ? stop() : Promise.resolve()).then(() => process.exit())
  })
  tell({ adopted, url })
} catch (error) {
  const { message, name } = error instanceof Error ? error : new Error(String(error))
  tell({ message, name })
}
