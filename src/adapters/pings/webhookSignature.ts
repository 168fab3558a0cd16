import { createHmac, timingSafeEqual } from 'node:crypto'

/** How old a call may be, in seconds: one that was recorded cannot be played again later. */
const oldest = 300

/** The headers of a signed call. */
export const webhookHeaders = ({
  body,
  now,
  secret,
}: {
  readonly body: string
  readonly now: Date
  readonly secret: string
}): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  return {
    'X-Newsroom-Signature': signatureOf({ body, secret, timestamp }),
    'X-Newsroom-Timestamp': timestamp,
  }
}

/**
 * Whether a call of the webhook is genuine: signed with the secret, and not older or newer than five
 * minutes.
 *
 * @param args.body the body as it came, to the byte
 */
export const verifyWebhook = ({
  body,
  headers,
  now = new Date(),
  secret,
}: {
  readonly body: string
  readonly headers: Headers
  readonly now?: Date
  readonly secret: string
}): boolean => {
  const timestamp = headers.get('x-newsroom-timestamp') ?? ''
  const given = Buffer.from(headers.get('x-newsroom-signature') ?? '')
  const expected = Buffer.from(signatureOf({ body, secret, timestamp }))
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp || Number.NaN))
  return age <= oldest && given.length === expected.length && timingSafeEqual(given, expected)
}

const signatureOf = ({
  body,
  secret,
  timestamp,
}: {
  readonly body: string
  readonly secret: string
  readonly timestamp: string
}): string => `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
