import { sql } from '@payloadcms/db-postgres'

import { type Handle, runPrepared } from '../postgres.js'

/** Gives a section and all above it, from its id; none for null. */
export type SectionTrails = (section: string | null) => readonly string[]

/**
 * The tree of sections, which is small.
 *
 * @param args.needed whether anybody asks where an article stands in it; else it is not read
 */
export const readSectionTrails = async ({
  handle,
  needed,
}: {
  readonly handle: Handle
  readonly needed: boolean
}): Promise<SectionTrails> => {
  const rows = needed ? await runPrepared<Row>({ handle, statement }) : []
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const trails = new Map<string | null, readonly string[]>()
  return (section) => {
    const trail = trails.get(section) ?? trailOf({ parents, section })
    trails.set(section, trail)
    return trail
  }
}

const statement = sql`select id::text as id, parent_id::text as parent from sections`

type Row = { readonly id: string; readonly parent: string | null }

const trailOf = ({
  parents,
  section,
}: {
  readonly parents: ReadonlyMap<string, string | null>
  readonly section: string | null
}): readonly string[] => {
  // A set ends where somebody made a circle of sections past the check of the field.
  const trail = new Set<string>()
  for (
    let above = section;
    above !== null && !trail.has(above);
    above = parents.get(above) ?? null
  ) {
    trail.add(above)
  }
  return [...trail]
}
