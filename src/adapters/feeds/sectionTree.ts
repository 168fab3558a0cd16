import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { idOf, textAt, valueAt } from '../values.js'

/** A section with the one that it is part of. */
export type SectionNode = {
  readonly id: DocID
  readonly name: string
  readonly parent: DocID | null
}

/** More sections than any newsroom has. */
const mostSections = 1000

/**
 * All sections, as the request may read them.
 *
 * @param args.req a request that nested calls may change
 */
export const readSections = async ({
  req,
}: {
  readonly req: PayloadRequest
}): Promise<readonly SectionNode[]> => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    disableErrors: true,
    limit: mostSections,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, parent: true },
    sort: 'id',
  })
  return docs.map((doc) => ({
    id: doc.id,
    name: textAt({ doc, path: 'name' }),
    parent: idOf(valueAt({ doc, path: 'parent' })),
  }))
}

/** The ids of some sections and of all below them, each once. */
export const withSectionsBelow = ({
  ids,
  sections,
}: {
  readonly ids: readonly DocID[]
  readonly sections: readonly SectionNode[]
}): readonly DocID[] => {
  const found = new Map(ids.map((id) => [String(id), id]))
  // A map is walked to its end, also over what is added on the way.
  for (const key of found.keys()) {
    for (const { id, parent } of sections) {
      if (String(parent) === key && !found.has(String(id))) {
        found.set(String(id), id)
      }
    }
  }
  return [...found.values()]
}

/** The sections from the top one down to the one of this id; none for one that is not there. */
export const trailTo = ({
  id,
  sections,
}: {
  readonly id: DocID | null
  readonly sections: readonly SectionNode[]
}): readonly SectionNode[] => {
  const trail: SectionNode[] = []
  for (let at = nodeOf({ id, sections }); at !== undefined && !trail.includes(at);) {
    trail.unshift(at)
    at = nodeOf({ id: at.parent, sections })
  }
  return trail
}

const nodeOf = ({
  id,
  sections,
}: {
  readonly id: DocID | null
  readonly sections: readonly SectionNode[]
}): SectionNode | undefined => sections.find((section) => String(section.id) === String(id))
