import type { SignedRequest } from './pingRequests.js'

import { parseHTTPDate } from '../../domain/http/httpDate.js'

/** How long a service may take to answer, in milliseconds. */
const patience = 10_000

/** What a service answers. */
export type PingAnswer = {
  /** The HTTP status; null where there was no answer in time. */
  readonly status: number | null
  /** What its `Retry-After` asks for, in seconds. */
  readonly retryAfter: number | null
}

/**
 * Sends a ping. Redirects are not followed, for they could lead to where nobody has configured; what
 * the service writes besides its headers is not read.
 */
export const sendRequest = async ({
  now,
  request: { body, contentType, endpoint, headers },
}: {
  readonly now: Date
  readonly request: SignedRequest
}): Promise<PingAnswer> => {
  try {
    const response = await fetch(endpoint, {
      body,
      headers: { ...headers, 'Content-Type': contentType },
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    const retryAfter = toSeconds({ now, text: response.headers.get('retry-after') ?? '' })
    return { retryAfter, status: response.status }
  } catch {
    return { retryAfter: null, status: null }
  }
}

const toSeconds = ({ now, text }: { readonly now: Date; readonly text: string }): number | null => {
  if (/^\d{1,9}$/.test(text.trim())) {
    return Number(text)
  }
  const date = parseHTTPDate(text)
  return date === null ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}
