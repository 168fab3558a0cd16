import { constants } from 'node:os'

/** Whether a command was told to stop, and the exit code that it has then. */
export type Interruption = { readonly exitCode: () => number; readonly signal: AbortSignal }

/** Heeds the first Ctrl-C and the first SIGTERM; the second one of a kind ends the process at once. */
export const interruptible = (): Interruption => {
  const controller = new AbortController()
  let code = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      code ||= 128 + constants.signals[name]
      controller.abort()
    })
  }
  return { exitCode: () => code, signal: controller.signal }
}
