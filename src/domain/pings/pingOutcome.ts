/** The services that are told of changes. */
export type PingService = 'indexNow' | 'webhook' | 'webSub'

/** What an answer means for a ping. */
export type PingOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: PingRefusal; readonly message: PingMessage }
  | { readonly kind: 'retry'; readonly afterSeconds: number }

/** Why a ping is given up. */
export type PingRefusal = 'badKey' | 'badRequest' | 'gaveUp' | 'refused' | 'wrongHost'

/** A reason in the languages of the admin. */
export type PingMessage = { readonly id: string; readonly en: string }

/**
 * What to do after a ping was answered (rule IN-03): any success is the end of it (202 of IndexNow
 * means that the key is still looked at), a fault of ours is not sent again, and anything that may
 * pass is tried again after {@link backOffSeconds}, or later where the service says so.
 *
 * @param args.status the HTTP status; null where there was no answer at all
 * @param args.retryAfter what the service's `Retry-After` asks for, in seconds; null without one
 * @param args.attempt how often this ping has been sent, 1 for the first time
 */
export function pingOutcome({
  attempt,
  retryAfter,
  service,
  status,
}: {
  readonly attempt: number
  readonly retryAfter: number | null
  readonly service: PingService
  readonly status: number | null
}): PingOutcome {
  if (status !== null && status >= 200 && status < 300) {
    return { kind: 'done' }
  }
  if (!isPassing(status)) {
    return refusal({ code: codeOf({ service, status }), status })
  }
  const asked = Math.min(retryAfter ?? 0, longestWait)
  return attempt >= patience[service].attempts
    ? refusal({ code: 'gaveUp', status })
    : { kind: 'retry', afterSeconds: Math.max(backOffSeconds({ attempt, service }), asked) }
}

/**
 * Seconds to wait after the n-th attempt: 5 minutes, 10 seconds for a site of one's own, then twice as
 * long each time, 4 hours at most.
 */
export function backOffSeconds({
  attempt,
  service,
}: {
  readonly attempt: number
  readonly service: PingService
}): number {
  return Math.min(patience[service].seconds * 2 ** (Math.max(1, attempt) - 1), 14_400)
}

/**
 * The first wait, and how many attempts are made: after half a day the news is old, and crawlers have
 * come by themselves.
 */
const patience = {
  indexNow: { attempts: 9, seconds: 300 },
  webSub: { attempts: 9, seconds: 300 },
  webhook: { attempts: 13, seconds: 10 },
} as const satisfies Readonly<Record<PingService, unknown>>

/** Seconds that a service can make a ping wait at most: a day. */
const longestWait = 86_400

/** No answer, a request that took too long, too many requests, or a fault of the service. */
function isPassing(status: number | null): boolean {
  return status === null || status === 408 || status === 429 || status >= 500
}

function codeOf({
  service,
  status,
}: {
  readonly service: PingService
  readonly status: number | null
}): PingRefusal {
  return service === 'indexNow' ? (indexNowCodes[status ?? 0] ?? 'refused') : 'refused'
}

function refusal({
  code,
  status,
}: {
  readonly code: PingRefusal
  readonly status: number | null
}): PingOutcome {
  const { id, en } = messages[code]
  const answer = status === null ? { id: 'tanpa jawaban', en: 'no answer' } : httpStatus(status)
  return {
    kind: 'refused',
    code,
    message: { id: `${id} (${answer.id})`, en: `${en} (${answer.en})` },
  }
}

function httpStatus(status: number): PingMessage {
  return { id: `HTTP ${String(status)}`, en: `HTTP ${String(status)}` }
}

const indexNowCodes: Readonly<Record<number, PingRefusal>> = {
  400: 'badRequest',
  403: 'badKey',
  422: 'wrongHost',
}

const messages: Readonly<Record<PingRefusal, PingMessage>> = {
  badKey: {
    id: 'Kunci IndexNow ditolak: periksa apakah berkas kunci dapat dibuka dan isinya sama',
    en: 'The IndexNow key was refused: check that its file can be opened and holds the same key',
  },
  badRequest: {
    id: 'Permintaan ditolak karena bentuknya salah',
    en: 'The request was refused because its form is wrong',
  },
  gaveUp: {
    id: 'Layanan tidak dapat dihubungi; tidak dicoba lagi',
    en: 'The service could not be reached; it is not tried again',
  },
  refused: {
    id: 'Layanan menolak pemberitahuan ini',
    en: 'The service refused this ping',
  },
  wrongHost: {
    id: 'Ada alamat yang bukan milik domain ini, atau kunci tidak cocok dengan domainnya',
    en: 'An address belongs to another host, or the key does not belong to this one',
  },
}
