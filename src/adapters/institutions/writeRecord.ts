import type { PayloadRequest } from 'payload'

import type { RecordPlan } from '../../gazetteer/planRecord.js'
import type { GazetteerRecord } from '../../gazetteer/records.js'
import type { GazetteerList } from './gazetteerList.js'
import type { ListIndex } from './listIndex.js'

import { slugify } from '../../domain/text/slugify.js'
import { idOf } from '../values.js'
import { toData } from './storedRecord.js'

/**
 * Does in the database what is planned for a document, past the hooks: they would queue a job for each
 * of thousands. What has to follow a change of an institution, the caller has done.
 */
export const writeRecord = async ({
  doc,
  index: { ids, slugs },
  list,
  plan,
  record: { key, lists, texts },
  req,
}: {
  readonly doc: Readonly<Record<string, unknown>> | null
  readonly index: ListIndex
  readonly list: GazetteerList
  readonly plan: RecordPlan
  readonly record: GazetteerRecord
  readonly req: PayloadRequest
}): Promise<void> => {
  const { db } = req.payload
  const idOfKey = (named: string) => {
    const id = ids.get(named)
    if (id === undefined) {
      throw new Error(`"${key}" dan "${named}" saling menunjuk. Perbaiki datanya di src/gazetteer.`)
    }
    return id
  }
  const now = new Date().toISOString()
  if (plan.kind === 'create') {
    const data = toData({ fields: { lists, texts }, idOfKey, list })
    const slug = list.slugs ? { slug: freeSlug({ key, name: texts['name'] ?? key, slugs }) } : {}
    const created: unknown = await db.create({
      collection: list.slug,
      data: { ...data, ...slug, [list.key]: key, createdAt: now, updatedAt: now },
      req,
      select: {},
    })
    ids.set(key, idOf(created) ?? key)
  } else if (plan.kind !== 'deleted' && (plan.kind === 'update' || doc?.[list.key] !== key)) {
    const changes = toData({ fields: plan.changes, idOfKey, list })
    await db.updateOne({
      id: idOfKey(key),
      collection: list.slug,
      data: { ...doc, ...changes, [list.key]: key, updatedAt: now },
      req,
      returning: false,
    })
  }
}

/** Made of the name, or of the key where another document has that. */
const freeSlug = ({
  key,
  name,
  slugs,
}: {
  readonly key: string
  readonly name: string
  readonly slugs: Set<string>
}): string => {
  const own = slugify({ fallback: key, text: name })
  let slug = slugs.has(own) ? key : own
  for (let number = 2; slugs.has(slug); number += 1) {
    slug = `${key}-${number}`
  }
  slugs.add(slug)
  return slug
}
