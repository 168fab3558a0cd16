import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { Queryable } from '../postgres.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'

/**
 * Puts right which pins of these hosts are dead. A host that was written while its target went live,
 * or was indexed before it, did not see the target then.
 */
export const markDeadPins = async ({
  adapter,
  db,
  hosts,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly db: Queryable
  readonly hosts: readonly DocID[]
  readonly slug: string
}): Promise<void> => {
  const { documents, links } = linkTableNames({ slug })
  await db.query({
    text: `
update ${links} l set dead_since = case when l.dead_since is null then now() end
where l.host = any($1::${idTypeOf({ adapter, slug })}[]) and l.rank < ${firstAutomaticRank}
  and l.origin = 'pinned'
  and (l.dead_since is null) = not exists (
    select 1 from ${documents} d where d.document = l.target)`,
    values: [hosts],
  })
}
