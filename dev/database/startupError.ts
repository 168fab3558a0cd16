/**
 * A failure that the person who typed the command can put right. Its message is one line: what is
 * wrong, then what to do. The scripts print the line on stderr and end with exit code 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}
