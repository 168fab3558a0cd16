import { StartupError } from '../dev/database/startupError.js'

/**
 * Runs the main part of a script and ends the process. Ctrl-C, SIGTERM and SIGHUP abort the signal;
 * the part then cleans up and rejects, which is a good end (exit code 0). A `StartupError` becomes one
 * line on stderr, any other error is shown whole; the exit code is 1 for both, else what `main`
 * resolves to.
 */
export function runScript(main: (signal: AbortSignal) => Promise<number>): void {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort())
  }
  endWithNpm(controller)
  // When the terminal is gone, what is written there must not keep the script from cleaning up.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  const report = (error: unknown): number => {
    if (controller.signal.aborted) {
      return 0
    }
    console.error(error instanceof StartupError ? error.message : error)
    return 1
  }
  void main(controller.signal)
    .catch(report)
    .then((code) => process.exit(code))
}

/** npm waits for its script, so when the parent changes, npm was killed and could pass nothing on. */
function endWithNpm(controller: AbortController): void {
  const parent = process.ppid
  const watch = () => {
    if (process.ppid !== parent) {
      controller.abort()
    }
  }
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(watch, 1_000).unref()
  }
}
