import type { PayloadRequest, RequestContext } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'
import type { TimeZone } from '../options.js'

import { newsroomOptionsOf } from '../pluginState.js'
import { inMemory } from './inMemory.js'
import { nestedRequest } from './nestedRequest.js'
import { idOf, idsAt, textAt } from './values.js'

/** What pages and metadata need to know of a publication. */
export type Outlet = {
  readonly id: DocID | null
  readonly name: string
  readonly domain: string
  readonly language: string
  readonly timeZone: TimeZone
  readonly googleNewsURL: string | null
  /** The WebSub hub that is told of changes. */
  readonly hubURL: string | null
  /** Since when there is the outlet, an ISO 8601 instant. */
  readonly createdAt: string
  readonly logo: unknown
  /** Sections whose articles, and those below them, are for Google News; all where there are none. */
  readonly newsSections: readonly DocID[]
  /** Outlets whose articles may be linked too. */
  readonly sisters: readonly DocID[]
  readonly policies: Readonly<Record<string, string>>
}

/**
 * The outlet of an article: the one it names, else the oldest, else the one of the plugin's options.
 * Outlets are asked for once per request.
 *
 * @returns null where only `bacaJuga` is installed
 */
export const outletOf = async ({
  id,
  req,
}: {
  readonly id: DocID | null
  readonly req: PayloadRequest
}): Promise<Outlet | null> => {
  const options = newsroomOptionsOf(req.payload.config)
  if (options === null) {
    return null
  }
  const outlets = await outletsOf(req)
  return (
    outlets.find((outlet) => String(outlet.id) === String(id)) ??
    outlets[0] ?? {
      ...options.outlet,
      id: null,
      createdAt: beforeAll,
      googleNewsURL: null,
      hubURL: null,
      logo: null,
      newsSections: [],
      policies: {},
      sisters: [],
    }
  )
}

/** All outlets, the oldest first, asked for once per request; none where only `bacaJuga` is installed. */
export const outletsOf = (req: PayloadRequest): Promise<readonly Outlet[]> => {
  // The request's context is an untyped bag; nobody else writes under this key.
  const known = req.context.newsroomOutlets as Promise<readonly Outlet[]> | undefined
  const outlets =
    known ??
    (newsroomOptionsOf(req.payload.config) === null ? Promise.resolve([]) : keptOutlets(req))
  req.context.newsroomOutlets = outlets
  return outlets
}

/** A context in which outlets need not be asked for when they are known to this request. */
export const knownOutlets = ({
  context: { newsroomOutlets },
}: Pick<PayloadRequest, 'context'>): RequestContext => ({ newsroomOutlets })

const readOutlets = async (req: PayloadRequest): Promise<readonly Outlet[]> => {
  const { docs } = await req.payload.find({
    collection: 'outlets',
    depth: 1,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    req: nestedRequest({ req }),
    sort: ['createdAt', 'id'],
  })
  return docs.map((doc) => ({
    id: idOf(doc),
    name: textAt({ doc, path: 'name' }),
    createdAt: textAt({ doc, path: 'createdAt' }) || beforeAll,
    domain: textAt({ doc, path: 'domain' }),
    googleNewsURL: textAt({ doc, path: 'googleNewsURL' }) || null,
    hubURL: textAt({ doc, path: 'hubURL' }) || null,
    language: textAt({ doc, path: 'language' }) || 'id',
    logo: 'logo' in doc ? doc.logo : null,
    newsSections: idsAt({ doc, path: 'newsSections' }),
    policies: 'policies' in doc ? textsOf(doc.policies) : {},
    sisters: idsAt({ doc, path: 'sisterOutlets' }),
    timeZone: (textAt({ doc, path: 'timeZone' }) || 'Asia/Jakarta') as TimeZone, // a select of these
  }))
}

/** Rows have another `xmin` after every write; logos are part of what is read. */
const keptOutlets = inMemory({
  name: 'outlets',
  read: readOutlets,
  version: sql`select string_agg(concat_ws(' ', o.id, o.xmin, m.xmin), ',' order by o.id)
    from outlets o left join media m on m.id = o.logo_id`,
})

/** Of an outlet that is no document nobody knows when it began. */
const beforeAll = '1970-01-01T00:00:00.000Z'

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
