import type { Payload } from 'payload'
import type pg from 'pg'

import { withClient } from '../../../dev/database/withClient.js'
import { firstAutomaticRank } from '../../../src/database/linkFunctions.js'
import { fillIndex } from '../../bench/product.js'
import { seedArticles } from '../../bench/seed.js'
import { createArchive } from '../../bench/synthetic.js'
import { copyArchive } from '../../support/copyArchive.js'

/** How many articles are written and indexed by the newsroom itself. */
const originals = 500

/** How often they stand in the archive, each time with words of their own. */
const copies = 20

/** Hosts that link to the hot article: ids from 1. */
export const hostCount = originals * copies

/** The id that the next article gets: it is the one that all hosts link to. */
export const hotID = hostCount + 1

/**
 * Fills a migrated, empty database with live articles, index and ledger, as if all of them had been
 * linked to the article `hotID` first of all, before the links that the ranker chose for them. The
 * table `chosen` keeps what it chose.
 *
 * Choosing ten thousand lists would take most of the time, so a twentieth is indexed and linked by the
 * newsroom, and copied: every copy stands in days of its own and has signals of its own, so that the
 * ranker has to choose for it the copies of what it chose for the original.
 */
export const seedHosts = async ({
  payload,
  url,
}: {
  readonly payload: Payload
  readonly url: string
}): Promise<void> => {
  const archive = createArchive({ now: Date.now(), seed: 3 })
  await seedArticles({ archive, count: originals, url })
  await fillIndex({ log: () => undefined, payload })
  await withClient({ task: linkAndCopy, url })
}

const linkAndCopy = async (client: pg.Client): Promise<void> => {
  await client.query('set session_replication_role = replica')
  for (const statement of linkToHot) {
    await client.query(statement)
  }
  const statements = copyArchive({
    copies: copies - 1,
    id: idOf,
    interval: '5 days',
    signal: 'o.signal # c.n',
    target: `case o.target when ${hotID} then o.target else ${idOf('o.target')} end`,
  })
  for (const statement of statements) {
    await client.query(statement)
  }
  await client.query(`select setval('articles_id_seq', ${hostCount})`)
  await client.query('vacuum analyze')
}

/** Every list gets the hot article in front and loses its last link, so that it is as long as ever. */
const linkToHot = [
  `create table chosen as
    select c.n, l.host + c.n * ${originals} as host, l.rank, l.target + c.n * ${originals} as target
    from nr_articles_links l cross join generate_series(0, ${copies - 1}) as c (n)`,
  `delete from nr_articles_links l where rank = (
    select max(rank) from nr_articles_links o where o.host = l.host)`,
  'update nr_articles_links set rank = rank + 10000',
  'update nr_articles_links set rank = rank - 9999',
  `insert into nr_articles_links (host, rank, origin, target, score, reasons)
    select document, ${firstAutomaticRank}, 'automatic', ${hotID}, 9, '[]' from nr_articles_documents`,
]

const idOf = (column: string): string => `${column} + c.n * ${originals}`
