import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'
import type { StaleRow } from './staleRows.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { linkTableNames } from '../../database/linkTableNames.js'
import { forgetDeleted } from './forgetDeleted.js'
import { indexColumns, type IndexRow } from './indexRows.js'
import { neighboursToWin } from './neighboursToWin.js'
import { markStale } from './staleRows.js'
import { readStorylineSteps } from './storylineSteps.js'

/**
 * Does for others what follows from the change of a document, in bulk statements, and puts on the
 * list whose links have to be chosen again: all that link to it; while it is live also itself, those
 * of its storylines, frozen or not, and the older ones near it into whose lists it belongs.
 *
 * @returns the hosts whose readers see the change already, itself included
 */
export const followChange = async (
  args: LinkContext & { readonly change: StaleRow },
): Promise<readonly DocID[]> => {
  const { change } = args
  const document = await readDocument(args)
  const seenBy = change.details?.isShown === true ? await hostsThatShow(args) : []
  if (document === null) {
    await withdrawTarget(args)
    await forgetDeleted({ ...args, id: change.document })
    return seenBy
  }
  await reviveTarget(args)
  await markStale({
    ...args,
    documents: [
      change.document,
      ...(await holdersAndBanned(args)),
      ...(await othersOfStorylines(args)),
      ...(document.is_linkable ? await neighboursToWin({ ...args, document }) : []),
    ],
    kind: 'links',
  })
  return [...seenBy, change.document]
}

type ChangeArgs = LinkContext & { readonly change: StaleRow }

type DocumentRow = IndexRow & { readonly is_linkable: boolean }

const readDocument = async ({ change, db, slug }: ChangeArgs): Promise<DocumentRow | null> => {
  const { documents } = linkTableNames({ slug })
  const { rows } = await db.query<DocumentRow>({
    text: `select ${indexColumns}, d.is_linkable from ${documents} d where d.document = $1`,
    values: [change.document],
  })
  return rows[0] ?? null
}

/** A few runners-up count as shown: they are, where a link above them is dead. */
const shownMargin = 3

/** The hosts that show the document now, or would if it were live. */
const hostsThatShow = async ({ change, db, slug }: ChangeArgs): Promise<readonly DocID[]> => {
  const { documents, links } = linkTableNames({ slug })
  const { rows } = await db.query<{ readonly host: DocID }>({
    text: `
select l.host from ${links} l join ${documents} d on d.document = l.host
where l.target = $1 and (l.rank < ${firstAutomaticRank} or jsonb_typeof(d.slots) <> 'array'
  or (select count(*) from ${links} e where e.host = l.host and e.rank < l.rank
    and e.rank >= ${firstAutomaticRank}) < ${shownMargin} + jsonb_array_length(d.slots))
union select l.host from ${links} l where l.title_key = any($2)`,
    values: [change.document, change.details?.titleKeys ?? []],
  })
  return rows.map(({ host }) => host)
}

/** Automatic links to a document that is not live go; an editor's own wait for it, as dead ones. */
const withdrawTarget = async ({ change, db, idType, slug }: ChangeArgs): Promise<void> => {
  const { links, stale } = linkTableNames({ slug })
  await db.query({
    text: `
with gone as (
  delete from ${links} where target = $1::${idType} and origin = 'automatic' returning host
)
insert into ${stale} (document, kind) select distinct host, 'links' from gone`,
    values: [change.document],
  })
  await db.query({
    text: `update ${links} set dead_since = now()
      where target = $1::${idType} and origin = 'pinned' and dead_since is null`,
    values: [change.document],
  })
}

const reviveTarget = async ({ change, db, idType, slug }: ChangeArgs): Promise<void> => {
  const { links } = linkTableNames({ slug })
  await db.query({
    text: `update ${links} set dead_since = null
      where target = $1::${idType} and dead_since is not null`,
    values: [change.document],
  })
}

const holdersAndBanned = async ({
  change,
  db,
  idType,
  slug,
}: ChangeArgs): Promise<readonly DocID[]> => {
  const { bans, links } = linkTableNames({ slug })
  const { rows } = await db.query<{ readonly id: DocID }>({
    text: `
select host as id from ${links} where target = $1::${idType} and origin = 'automatic'
union select document from ${bans} where owner = $1::${idType} and document <> $1::${idType}`,
    values: [change.document],
  })
  return rows.map(({ id }) => id)
}

const othersOfStorylines = async ({
  change: { document },
  ...context
}: ChangeArgs): Promise<readonly DocID[]> => {
  const steps = await readStorylineSteps({ ...context, articles: [document] })
  return [...steps.keys()]
}
