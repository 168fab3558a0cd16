import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { SentPing } from '../../domain/pings/duePings.js'
import type { PingService } from '../../domain/pings/pingOutcome.js'

import { idTypeOf } from '../../database/linkTables.js'
import { duePings } from '../../domain/pings/duePings.js'
import { handleOf, inOwnTransaction, postgresOf, type Queryable, queryableOf } from '../postgres.js'

/** A ping that is to be sent now, with how often it has been, this time included. */
export type ClaimedPing = {
  readonly id: DocID
  readonly attempts: number
  readonly outlet: string
  readonly tags: readonly string[]
  readonly url: string
}

/** Pings of one run at most. */
const mostPings = 500

/**
 * Takes the pings of a service that are due. They count as sent from now on, and are due again after
 * two minutes, so that those of a worker that dies are not lost. One worker at a time, for it depends
 * on what others have just sent (rule IN-04).
 */
export const claimPings = async ({
  now,
  req,
  service,
}: {
  readonly now: Date
  readonly req: PayloadRequest
  readonly service: PingService
}): Promise<readonly ClaimedPing[]> =>
  inOwnTransaction({
    req,
    work: async (own) => {
      const db = queryableOf(await handleOf(own))
      const type = idTypeOf({ adapter: postgresOf(own.payload), slug: 'pings' })
      await db.query({
        text: `select pg_advisory_xact_lock(hashtextextended('newsroom: pings', 0))`,
      })
      const { rows } = await db.query<Row>({ text: dueOnes, values: [service, mostPings, now] })
      if (rows.length === 0) {
        return []
      }
      const early = service === 'indexNow' ? await tooEarly({ db, now, rows }) : none
      if (early.urls.size > 0) {
        await db.query({
          text: `update pings set next_at = $2 where id = any($1::${type}[])`,
          values: [idsOf(rows.filter(({ url }) => early.urls.has(url))), early.nextAt],
        })
      }
      const taken = rows.filter(({ url }) => !early.urls.has(url))
      await db.query({
        text: `update pings set attempts = attempts + 1, sent_at = $2::timestamptz,
            next_at = $2::timestamptz + interval '2 minutes', updated_at = now()
          where id = any($1::${type}[])`,
        values: [idsOf(taken), now],
      })
      return taken.map((row) => ({ ...row, attempts: row.attempts + 1 }))
    },
  })

type Row = ClaimedPing & Record<string, unknown>

const dueOnes = `select id, url, coalesce(outlet, '') as outlet, attempts::int as attempts,
    coalesce(tags, '[]') as tags
  from pings where service = $1::enum_pings_service and status = 'waiting' and next_at <= $3::timestamptz
  order by next_at, id limit $2 for update`

const none = { nextAt: null, urls: new Set<string>() } as const

/** Those that IndexNow would take for too many, and when the first of them can be sent. */
const tooEarly = async ({
  db,
  now,
  rows,
}: {
  readonly db: Queryable
  readonly now: Date
  readonly rows: readonly Row[]
}): Promise<{ readonly nextAt: string | null; readonly urls: ReadonlySet<string> }> => {
  const { rows: log } = await db.query<{ readonly sentAt: Date | string; readonly url: string }>({
    text: `select url, sent_at as "sentAt" from pings
      where service = 'indexNow' and sent_at > $1::timestamptz - interval '10 minutes'`,
    values: [now],
  })
  const sent: readonly SentPing[] = log.map(({ sentAt, url }) => ({
    sentAt: new Date(sentAt).toISOString(),
    url,
  }))
  const { later, nextAt } = duePings({
    log: sent,
    now: now.toISOString(),
    urls: rows.map(({ url }) => url),
  })
  return { nextAt, urls: new Set(later) }
}

const idsOf = (rows: readonly Row[]): readonly DocID[] => rows.map(({ id }) => id)
