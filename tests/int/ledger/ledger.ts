import { createLocalReq, type Payload } from 'payload'

import type { LinkedCollection } from '../../../src/linkedCollections.js'

import { rebuildLinks } from '../../../src/adapters/links/rebuildLinks.js'
import { linkTableNames } from '../../../src/database/linkTableNames.js'
import { linkedCollectionOf } from '../../../src/pluginState.js'
import { rows } from '../../support/rows.js'

/** What index and ledger hold, each table as lines in an order of its own. */
export type Snapshot = Readonly<
  Record<'bans' | 'documents' | 'links' | 'signals', readonly string[]>
>

const names = linkTableNames({ slug: 'articles' })

/** All that the tables hold that matters; when a target died is not compared, only whether. */
export const snapshot = async (payload: Payload): Promise<Snapshot> => ({
  bans: await linesOf({ columns: 'owner, document, target', payload, table: names.bans }),
  documents: await linesOf({
    columns: `document, outlet, published_at, section, top_section, kind, slots, title, title_key,
      is_linkable, is_evergreen, is_automatic, avoid_words, labels, md5(vector) as vector`,
    payload,
    table: names.documents,
  }),
  links: await linesOf({
    columns: `host, row_number() over (partition by host order by rank) as place, origin, target, title, title_key, after_block, score, reasons,
      dead_since is not null as is_dead`,
    payload,
    table: names.links,
  }),
  signals: await linesOf({
    columns: 'document, outlet, published_at, signal, weight',
    payload,
    table: names.signals,
  }),
})

/** The same after all of it was thrown away and made again from the articles. */
export const rebuiltSnapshot = async (payload: Payload): Promise<Snapshot> => {
  await rows({ payload, statement: `truncate ${Object.values(names).join(', ')}` })
  await rebuildLinks({
    collection: articlesOf(payload),
    onProgress: () => undefined,
    req: await createLocalReq({}, payload),
    resume: false,
  })
  return snapshot(payload)
}

/** Runs the queued jobs until none is left that may run now. */
export const settle = async (payload: Payload): Promise<void> => {
  let isDone = false
  while (!isDone) {
    const { noJobsRemaining } = await payload.jobs.run({
      limit: 100,
      queue: 'newsroom',
      silent: true,
    })
    isDone = noJobsRemaining === true
  }
}

/** How many entries the list of what is stale has. */
export const countStale = async (payload: Payload): Promise<number> =>
  count({ payload, table: names.stale })

/** How many rows a table has. */
export const count = async ({
  payload,
  table,
}: {
  readonly payload: Payload
  readonly table: string
}): Promise<number> => {
  const [row] = await rows({ payload, statement: `select count(*)::int as n from ${table}` })
  return Number(row?.['n'])
}

/** The versions of the rows of index and ledger: others after any write, even of the same values. */
export const rowVersions = async (payload: Payload): Promise<readonly unknown[]> =>
  rows({
    payload,
    statement: [names.documents, names.links, names.bans, names.signals]
      .map((table) => `select '${table}' as name, xmin::text, ctid::text from ${table}`)
      .join(' union all '),
  })

/** Puts every live article on the list again as one that has changed. */
export const markAllChanged = async (payload: Payload): Promise<void> => {
  await rows({
    payload,
    statement: `insert into ${names.stale} (document, kind, details)
      select document, 'changed', '{"isShown": false, "titleKeys": []}' from ${names.documents}`,
  })
}

/** How links of articles are kept by a running Payload. */
export const articlesOf = (payload: Payload): LinkedCollection => {
  const collection = linkedCollectionOf({ config: payload.config, slug: 'articles' })
  if (collection === null) {
    throw new Error('The articles have no links.')
  }
  return collection
}

const linesOf = async ({
  columns,
  payload,
  table,
}: {
  readonly columns: string
  readonly payload: Payload
  readonly table: string
}): Promise<readonly string[]> => {
  const found = await rows({
    payload,
    statement: `select row_to_json(r)::text as line from (select ${columns} from ${table}) r`,
  })
  return found.map(({ line }) => String(line)).sort()
}
