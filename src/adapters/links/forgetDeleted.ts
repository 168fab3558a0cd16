import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { columnsOf } from '../columns.js'

/**
 * When a document was deleted for good, nothing will bring it back: those that have pinned or banned
 * it, whose fields the database has emptied, are put on the list to be indexed again without it. One
 * in the trash or unpublished keeps its pins and bans.
 */
export const forgetDeleted = async ({
  id,
  adapter,
  db,
  idType,
  slug,
}: LinkContext & { readonly id: DocID }): Promise<void> => {
  const { bans, links, stale } = linkTableNames({ slug })
  const { table } = columnsOf({ adapter, slug })
  await db.query({
    text: `
insert into ${stale} (document, kind)
select named.document, 'reindex' from (
  select host as document from ${links} where target = $1::${idType} and origin = 'pinned'
  union select owner from ${bans} where target = $1::${idType}
  union select owner from ${bans} where document = $1::${idType}
) named
where not exists (select 1 from "${table}" t where t.id = $1::${idType})`,
    values: [id],
  })
}
