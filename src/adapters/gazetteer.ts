import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'

import {
  buildGazetteer,
  type Gazetteer,
  recogniseInstitutions,
} from '../domain/institutions/recogniseInstitutions.js'
import { inMemory } from './inMemory.js'
import { toBodyBlocks } from './lexical.js'
import { listVersion } from './listVersions.js'
import { handleOf } from './postgres.js'
import { idsAt, textAt, valueAt } from './values.js'

/**
 * The institutions that an article names in title, lead and body and that are not attached to it, in
 * the order of their first mentions. All their names are kept in memory and read again only after
 * some institution was changed.
 */
export const institutionsNamedIn = async ({
  doc,
  req,
}: {
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<readonly DocID[]> => {
  const attached = new Set(idsAt({ doc, path: 'institutions' }).map(String))
  return recogniseInstitutions({ gazetteer: await gazetteerOf(req), text: textOf(doc) })
    .map(({ id }) => id)
    .filter((id) => !attached.has(String(id)))
}

const textOf = (doc: unknown): string =>
  [
    textAt({ doc, path: 'title' }),
    textAt({ doc, path: 'lead' }),
    ...toBodyBlocks(valueAt({ doc, path: 'body' })).map(({ text }) => text),
  ].join('\n\n')

const readGazetteer = async (req: PayloadRequest): Promise<Gazetteer> => {
  const handle = await handleOf(req)
  const { rows } = await handle.execute<{
    readonly id: DocID
    readonly names: readonly string[]
  }>(sql`
    select i.id, array_remove(array[i.name, i.official_name, i.acronym] || array(
      select a.name from institutions_aliases a where a._parent_id = i.id order by a._order), null) as names
    from institutions i order by i.id`)
  return buildGazetteer(rows)
}

/** The newest change tells of what is written past the hooks; it is found at the end of an index. */
const gazetteerOf = inMemory({
  name: 'institutions',
  read: readGazetteer,
  version: sql`select (${listVersion('institutions')}) || ' ' || coalesce((select max(updated_at)::text from institutions), '')`,
})
