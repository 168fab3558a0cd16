import type { Payload } from 'payload'

import { articleData } from '../../support/anArticle.js'
import { rows } from '../../support/rows.js'

/** Makes documents, and looks at what is stored of them. */
export type MergeDesk = {
  readonly institution: (name: string, data?: Data) => Promise<number>
  readonly make: (collection: string, data: Data) => Promise<number>
  readonly publish: (data: Data) => Promise<number>
  /** The ids of institutions that an article is stored with, in their order. */
  readonly institutionsOf: (article: number, path?: string) => Promise<readonly number[]>
  /** All rows of all tables that institutions stand in, to be compared with those of another time. */
  readonly everything: () => Promise<Readonly<Record<string, readonly unknown[]>>>
}

type Data = Readonly<Record<string, unknown>>

/** A desk on a running Payload. */
export const mergeDesk = (payload: Payload): MergeDesk => {
  const make = async (collection: string, data: Data): Promise<number> =>
    Number((await payload.create({ collection, data, depth: 0, overrideAccess: true })).id)
  return {
    everything: async () => {
      const found: Record<string, readonly unknown[]> = {}
      for (const [table, columns] of Object.entries(compared)) {
        found[table] = await rows({
          payload,
          statement: `select ${columns} from ${table} t order by 1, 2, 3`,
        })
      }
      return found
    },
    institution: async (name, data = {}) => make('institutions', { name, kind: 'agency', ...data }),
    institutionsOf: async (article, path = 'institutions') =>
      (
        await rows({
          payload,
          statement: `select institutions_id as id from articles_rels
            where parent_id = $1 and path = $2 order by "order"`,
          values: [article, path],
        })
      ).map(({ id }) => Number(id)),
    make,
    publish: async (data) => make('articles', articleData({ _status: 'published', ...data })),
  }
}

/** All but the times at which institutions were changed, and the ids of rows that are no documents. */
const compared = {
  articles: 'id, updated_at::text, modified_at::text',
  articles_rels: 'parent_id, path, "order", institutions_id, topics_id',
  _articles_v: 'id, updated_at::text, version_modified_at::text',
  _articles_v_rels: 'parent_id, path, "order", institutions_id, topics_id',
  institutions:
    'id, name, slug, key, parent_id, region_id, acronym, official_name, created_at::text',
  institutions_aliases: '_parent_id, _order, name',
  institutions_rels: 'parent_id, path, "order", institutions_id',
  sources: 'id, name, institution_id',
} as const
