import type { PayloadRequest, TypeWithID } from 'payload'

import type { DocID, NamedFact } from '../../domain/article.js'
import type { AskedOutlet } from '../delivery/outletByDomain.js'

import { feedLinks } from '../feeds/feedAddresses.js'
import { readNames } from '../links/readNames.js'
import { askedSite } from '../lists/askedSite.js'
import { handleOf } from '../postgres.js'
import { pageURL } from '../toNewsFacts.js'
import { idOf, idsAt, textAt } from '../values.js'
import { appearsWith } from './appearsWith.js'
import { listedInstitution, readInstitutions } from './readInstitutions.js'

/** All that the page of an institution shows but its articles. */
export type InstitutionPage = Readonly<Record<string, unknown>>

type Asked = {
  /** As anybody may read it, without its relationships filled in. */
  readonly doc: TypeWithID
  /** null for all outlets. */
  readonly outlet: AskedOutlet | null
  /** A request that nested calls may change, of somebody without a login. */
  readonly req: PayloadRequest
}

/** Children that are listed; the others are counted. */
const mostChildren = 100

/** Reads what stands around an institution: above, below, before and after it, and beside it. */
export const readInstitutionPage = async (asked: Asked): Promise<InstitutionPage> => {
  const { doc, outlet, req } = asked
  const site = await askedSite(asked)
  const [above, companions, children, predecessors] = await Promise.all([
    readAbove(asked),
    appearsWith({ id: doc.id, outlet, req }),
    readInstitutions({ limit: mostChildren, req, where: { parent: { equals: doc.id } } }),
    readInstitutions({ limit: mostChildren, req, where: { successors: { in: [doc.id] } } }),
  ])
  const successors = idsAt({ doc, path: 'successors' })
  const ids = [...above.parents, ...successors, ...companions.map(({ id }) => id)]
  const named = await readInstitutions({ limit: ids.length, req, where: { id: { in: ids } } })
  const listed = (one: object) => listedInstitution({ doc: one, site })
  const byID = new Map(named.docs.map((one) => [String(idOf(one)), listed(one)]))
  const inOrder = (wanted: readonly DocID[]) => wanted.flatMap((id) => byID.get(String(id)) ?? [])
  return {
    ...ownFields(doc),
    appearsWith: companions.flatMap(({ id, articles }) =>
      inOrder([id]).map((institution) => ({ articles, institution })),
    ),
    children: children.docs.map(listed),
    childrenTotal: children.total,
    feeds: feedLinks({
      outlet: { ...site.outlet, name: `${textAt({ doc, path: 'name' })} – ${site.outlet.name}` },
      path: ['institution', textAt({ doc, path: 'slug' })],
    }),
    parents: inOrder(above.parents),
    predecessors: predecessors.docs.map(listed),
    regions: above.regions,
    successors: inOrder(successors),
    url: pageURL({ doc, path: 'institution', site }),
  }
}

/** What is answered in another form is not answered twice. */
const ownFields = (doc: TypeWithID): InstitutionPage => {
  const {
    parent: _parent,
    region: _region,
    successors: _successors,
    ...own
  } = {
    ...doc,
  } as Record<string, unknown> // any fields an application may have added
  return own
}

const readAbove = async ({
  doc: { id },
  req,
}: Asked): Promise<{
  readonly parents: readonly DocID[]
  readonly regions: readonly NamedFact[]
}> => {
  const [found] = await readNames({
    handle: await handleOf(req),
    payload: req.payload,
    questions: [{ collection: 'institutions', ids: [id] }],
  })
  const node = found?.get(String(id))
  const parents = new Map((node?.ancestors ?? []).map((one) => [String(one.id), one.id]))
  parents.delete(String(id))
  return { parents: [...parents.values()], regions: node?.regions ?? [] }
}
