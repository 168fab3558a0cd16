import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'

import { idTypeOf } from '../../database/linkTables.js'
import { live } from '../delivery/liveArticles.js'
import { postgresOf } from '../postgres.js'

/** Which articles a list has: those of any of these institutions, or of a region and all below it. */
export type ListScope =
  | { readonly kind: 'institutions'; readonly ids: readonly DocID[] }
  | { readonly kind: 'region'; readonly code: string }

/** SQL for the articles of a list. */
export type ScopeSQL = {
  /** The ids of all of them, live or not, in no order, as `id`; some twice. At most `most`. */
  readonly own: (most: SQL) => SQL
  /** Finds something when an article `a` is one of them: what stands behind `select 1`. */
  readonly probe: SQL
}

/** How the articles of a list are found. */
export const scopeSQL = ({
  payload,
  scope,
}: {
  readonly payload: BasePayload
  readonly scope: ListScope
}): ScopeSQL =>
  scope.kind === 'region' ? ofRegion(scope.code) : ofInstitutions({ ids: scope.ids, payload })

/**
 * The codes below a region begin with its own and a full stop, which a slash comes after: a range
 * of an index in the order of bytes.
 */
const ofRegion = (code: string): ScopeSQL => {
  const isWithin = sql`a.region_id ~>=~ ${code} and a.region_id ~<~ ${`${code}/`}`
  return {
    own: (most) => sql`select a.id from articles a where ${live} and ${isWithin} limit ${most}`,
    probe: sql`where ${isWithin}`,
  }
}

const ofInstitutions = ({
  ids,
  payload,
}: {
  readonly ids: readonly DocID[]
  readonly payload: BasePayload
}): ScopeSQL => {
  const type = sql.raw(idTypeOf({ adapter: postgresOf(payload), slug: 'institutions' }))
  const asked = sql`${sql.param([...ids])}::${type}[]`
  return {
    probe: sql`from articles_rels r where r.parent_id = a.id
      and r.path = 'institutions' and r.institutions_id = any(${asked})`,
    own: (most) => sql`select r.id from unnest(${asked}) as asked (id) cross join lateral (
      select r.parent_id as id from articles_rels r
      where r.path = 'institutions' and r.institutions_id = asked.id limit ${most}) r limit ${most}`,
  }
}
