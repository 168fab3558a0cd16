import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/** How a command ends: its exit code, and all that goes to stdout. */
export type Outcome = { readonly exitCode: number; readonly output: string }

/**
 * Runs a command of ours. What it says goes to stdout; everything else that is printed on the way,
 * Payload's log included, goes to stderr. Ends the process, because Payload itself would end it with
 * exit code 0; what the command throws is shown in one line and the code is 1.
 */
export const runCommand = async (command: () => Promise<Outcome>): Promise<never> => {
  const writeOut = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)

  const { exitCode, output } = await command().catch(refuse)
  await new Promise((resolve) => writeOut(output, resolve))
  process.exit(exitCode)
}

/** The words after the name of a command. */
export const wordsAfter = (command: string): readonly string[] =>
  process.argv.slice(process.argv.findIndex((word) => word.toLowerCase() === command) + 1)

/**
 * Reads the arguments of a command.
 *
 * @throws {Error} what reading throws, with the way in which the command is written below it
 */
export const withUsage = <T>({
  read,
  usage,
}: {
  readonly read: () => T
  readonly usage: string
}): T => {
  try {
    return read()
  } catch (error) {
    throw new Error(`${messageOf(error)}\nCara pakai: ${usage}`, { cause: error })
  }
}

/** Payload on the configuration of a command, with its log on stderr. */
export const startPayload = async (config: SanitizedConfig): Promise<Payload> =>
  getPayload({ config: { ...config, logger } })

// `SanitizedConfig` makes every option of the logger required, which Payload itself does not.
const logger = { destination: process.stderr, options: {} } as unknown as SanitizedConfig['logger']

const refuse = (error: unknown): Outcome => {
  process.stderr.write(`${messageOf(error)}\n`)
  return { exitCode: 1, output: '' }
}

/** What an error says. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
