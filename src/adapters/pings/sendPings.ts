import type { PayloadRequest } from 'payload'

import type { DeliverySettings } from '../../deliveryOptions.js'
import type { DocID } from '../../domain/article.js'

import { pingOutcome, type PingOutcome, type PingService } from '../../domain/pings/pingOutcome.js'
import { handleOf, queryableOf } from '../postgres.js'
import { type ClaimedPing, claimPings } from './claimPings.js'
import { pingRequests } from './pingRequests.js'
import { type PingAnswer, sendRequest } from './sendRequest.js'

/** The services that are told, a site of one's own first. */
export const pingServices = [
  'webhook',
  'webSub',
  'indexNow',
] as const satisfies readonly PingService[]

/** Sends what is due to a service, and notes for each ping what came of it. */
export const sendPings = async ({
  req,
  service,
  settings,
}: {
  readonly req: PayloadRequest
  readonly service: PingService
  readonly settings: DeliverySettings
}): Promise<void> => {
  const now = new Date()
  const pings = await claimPings({ now, req, service })
  if (pings.length === 0) {
    return
  }
  const requests = await pingRequests({ now, pings, req, service, settings })
  const answers = await Promise.all(
    requests.map(async (request) => ({ answer: await sendRequest({ now, request }), request })),
  )
  for (const ping of pings) {
    const told = answers.filter(({ request }) => request.urls.includes(ping.url))
    await note({ answer: worst(told.map(({ answer }) => answer)), ping, req, service })
  }
}

/** A ping that no request tells of has lost its key or its hub meanwhile. */
const worst = (answers: readonly PingAnswer[]): PingAnswer | null =>
  answers.find(({ status }) => status === null || status >= 300) ?? answers[0] ?? null

const note = async ({
  answer,
  ping: { id, attempts },
  req,
  service,
}: {
  readonly answer: PingAnswer | null
  readonly ping: ClaimedPing
  readonly req: PayloadRequest
  readonly service: PingService
}): Promise<void> => {
  if (answer === null) {
    return write({ id, message: unset, req, status: 'refused' })
  }
  const outcome = pingOutcome({ ...answer, attempt: attempts, service })
  const reply = answer.status === null ? 'no answer' : `HTTP ${answer.status}`
  await write({ id, req, ...toStored({ outcome, reply }) })
}

const unset =
  'Kunci atau hub sudah tidak ada di konfigurasi. / Its key or hub is not configured any more.'

type Stored = {
  readonly message: string
  readonly nextAt?: Date
  readonly status: 'refused' | 'sent' | 'waiting'
}

const toStored = ({
  outcome,
  reply,
}: {
  readonly outcome: PingOutcome
  readonly reply: string
}): Stored => {
  switch (outcome.kind) {
    case 'done':
      return { message: reply, status: 'sent' }
    case 'refused':
      return { message: `${outcome.message.id} / ${outcome.message.en}`, status: 'refused' }
    case 'retry':
      return {
        message: reply,
        nextAt: new Date(Date.now() + outcome.afterSeconds * 1000),
        status: 'waiting',
      }
  }
}

const write = async ({
  id,
  message,
  nextAt,
  req,
  status,
}: Stored & { readonly id: DocID; readonly req: PayloadRequest }): Promise<void> => {
  await queryableOf(await handleOf(req)).query({
    text: `update pings set status = $2::enum_pings_status, message = $3, next_at = $4, updated_at = now()
      where id = $1`,
    values: [id, status, message, nextAt ?? null],
  })
}
