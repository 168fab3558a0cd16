import type { DocID } from '../../domain/article.js'
import type { MergeWork } from './mergeWork.js'
import type { MovedReference } from './moveReferences.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { announceSite } from '../../hooks/announceRecords.js'
import { linkedCollectionsOf, newsroomOptionsOf } from '../../pluginState.js'
import { columnsOf } from '../columns.js'
import { queueSettling } from '../links/queueSettling.js'
import { queryableOf } from '../postgres.js'

/**
 * Has everything follow that was made of where institutions stood: index and ledger by the settle job, and
 * reader sites by being told.
 *
 * @param args.ids of the institutions by which articles are found that know one through another, such as
 * its children
 */
export const followMerge = async ({
  adapter,
  handle,
  ids,
  moved,
  req,
}: MergeWork & {
  readonly ids: readonly DocID[]
  readonly moved: readonly MovedReference[]
}): Promise<void> => {
  const db = queryableOf(handle)
  for (const collection of linkedCollectionsOf(req.payload.config)) {
    const { slug } = collection
    const lists = `${columnsOf({ adapter, slug }).table}_rels`
    const rows = moved.filter(({ table }) => table === lists)
    const documents = rows.flatMap(({ folded, moved: rest }) => [
      ...rest.map(({ parent }) => parent),
      ...folded.map((row) => row['parent_id']),
    ])
    const { documents: indexed, stale } = linkTableNames({ slug })
    await db.query({
      text: `insert into ${stale} (document, kind, details)
        select d.document, 'reindex', '{"isShown": false, "titleKeys": []}'::jsonb
        from ${indexed} d where d.document = any($1::${idTypeOf({ adapter, slug })}[])`,
      values: [[...new Set(documents.map(String))]],
    })
    for (const id of ids) {
      await queueSettling({ collection: slug, req, signal: `institution:${id}` })
    }
  }
  if (newsroomOptionsOf(req.payload.config)?.delivery.webhook != null) {
    await announceSite(req)
  }
}
