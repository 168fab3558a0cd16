/**
 * An answer in the form of Payload's errors that is not logged as one. `code` is for programs, the
 * message for people.
 */
export const refuse = ({
  code,
  message,
  status,
}: {
  readonly code: string
  readonly message: string
  readonly status: number
}): Response => Response.json({ errors: [{ data: { code }, message }] }, { status })

/** The answer to whoever does not work at the desk. */
export const refuseStranger = (): Response =>
  refuse({ code: 'unauthorized', message: 'Log in with a newsroom account.', status: 401 })
