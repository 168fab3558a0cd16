import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'

import {
  buildGazetteer,
  findInstitutions,
  type Gazetteer,
  type GazetteerEntry,
  type GazetteerPlace,
  type InstitutionFind,
  sureConfidence,
} from '../domain/institutions/findInstitutions.js'
import { inMemory } from './inMemory.js'
import { toBodyBlocks } from './lexical.js'
import { listVersion } from './listVersions.js'
import { handleOf } from './postgres.js'
import { idOf, idsAt, isoAt, textAt, valueAt } from './values.js'

type Args = { readonly doc: unknown; readonly req: PayloadRequest }

/**
 * What an article names in title, lead and body ({@link institutionTexts}), on the day when it was first
 * published, or today. All names are kept in memory and read again only after an institution or a region
 * was changed.
 */
export const institutionFindsOf = async ({
  doc,
  req,
}: Args): Promise<readonly InstitutionFind[]> => {
  const gazetteer = await gazetteerOf(req)
  const region = idOf(valueAt({ doc, path: 'region' }))
  return findInstitutions({
    attached: idsAt({ doc, path: 'institutions' }),
    date: (isoAt({ doc, path: 'firstPublishedAt' }) ?? new Date().toISOString()).slice(0, 10),
    gazetteer,
    region: region === null ? null : String(region),
    texts: institutionTexts(doc),
  })
}

/** The texts of an article in which institutions are looked for. */
export const institutionTexts = (doc: unknown): readonly string[] => [
  textAt({ doc, path: 'title' }),
  textAt({ doc, path: 'lead' }),
  ...toBodyBlocks(valueAt({ doc, path: 'body' })).map(({ text }) => text),
]

/**
 * The institutions that an article names beyond doubt and that editors have neither attached to it nor
 * rejected, in the order of their first mentions.
 */
export const institutionsNamedIn = async ({ doc, req }: Args): Promise<readonly DocID[]> => {
  const isSettled = settledBy(doc)
  return (await institutionFindsOf({ doc, req })).flatMap(({ id, confidence }) =>
    id === null || confidence < sureConfidence || isSettled(id) ? [] : [id],
  )
}

/** Whether editors have attached an institution to an article, or rejected it. */
export const settledBy = (doc: unknown): ((id: DocID) => boolean) => {
  const paths = ['institutions', 'rejectedInstitutions']
  const settled = new Set(paths.flatMap((path) => idsAt({ doc, path })).map(String))
  return (id) => settled.has(String(id))
}

const readGazetteer = async (req: PayloadRequest): Promise<Gazetteer> => {
  const handle = await handleOf(req)
  const [entries, places] = [
    await handle.execute<EntryRow>(sql`
      select i.id, i.parent_id as parent, i.region_id as region,
        to_char(i.valid_from at time zone 'UTC', 'YYYY-MM-DD') as "validFrom",
        to_char(i.valid_to at time zone 'UTC', 'YYYY-MM-DD') as "validTo",
        array_remove(array[i.name, i.official_name, i.acronym] || array(
          select a.name from institutions_aliases a where a._parent_id = i.id order by a._order), null) as names,
        array(select r.institutions_id from institutions_rels r
          where r.parent_id = i.id and r.path = 'successors' order by r."order") as successors
      from institutions i order by i.id`),
    await handle.execute<GazetteerPlace & Record<string, unknown>>(sql`
      select r.id as code, array_remove(array[r.name, r.short_name], null) as names
      from regions r order by r.id`),
  ]
  return buildGazetteer({ entries: entries.rows, places: places.rows })
}

type EntryRow = GazetteerEntry & Record<string, unknown>

/** The newest change tells of what is written past the hooks; it is found at the end of an index. */
const gazetteerOf = inMemory({
  name: 'institutions',
  read: readGazetteer,
  version: sql`select (${listVersion('institutions')}) || ' ' || coalesce((select max(updated_at)::text from institutions), '')
    || ' ' || coalesce((select max(updated_at)::text from regions), '')`,
})
