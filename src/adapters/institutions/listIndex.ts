import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { GazetteerRecord } from '../../gazetteer/records.js'
import type { GazetteerList } from './gazetteerList.js'

import { matchOwn } from '../../gazetteer/matchOwn.js'
import { idOf, textAt, valueAt } from '../values.js'

/** What is known of all documents of a list before any is written; what is created is added. */
export type ListIndex = {
  readonly ids: Map<string, DocID>
  /** The keys of documents that a newsroom has made itself, and that are those of the gazetteer. */
  readonly matched: ReadonlySet<string>
  readonly slugs: Set<string>
}

/** Reads which documents there are, and finds those of the newsroom's own among the records. */
export const readListIndex = async ({
  list,
  records,
  req,
}: {
  readonly list: GazetteerList
  readonly records: readonly GazetteerRecord[]
  readonly req: PayloadRequest
}): Promise<ListIndex> => {
  const { docs } = await req.payload.db.find<Readonly<Record<string, unknown>>>({
    collection: list.slug,
    limit: 0,
    pagination: false,
    req,
    select: { name: true, key: true, kind: true, officialName: true, slug: true },
  })
  const found = docs.flatMap((doc) => {
    const id = idOf(doc)
    return id === null
      ? []
      : [{ id, doc, key: String(idOf(valueAt({ doc, path: list.key })) ?? '') }]
  })
  const ids = new Map(found.flatMap(({ id, key }) => (key === '' ? [] : [[key, id] as const])))
  const matches = matchOwn({
    own: found
      .filter(({ key }) => key === '')
      .map(({ id, doc }) => ({
        id,
        kind: textAt({ doc, path: 'kind' }) || null,
        names: ['name', 'officialName']
          .map((path) => textAt({ doc, path }))
          .filter((name) => name !== ''),
      })),
    records: records.filter(({ key }) => !ids.has(key)),
  })
  return {
    ids: new Map([...ids, ...matches]),
    matched: new Set(matches.keys()),
    slugs: new Set(found.map(({ doc }) => textAt({ doc, path: 'slug' }))),
  }
}
