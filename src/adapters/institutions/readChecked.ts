import type { PayloadRequest } from 'payload'

import type { CheckedInstitution } from '../../domain/institutions/checkInstitutions.js'

import { idOf, idsAt, instantAt, listAt, textAt, valueAt } from '../values.js'

/** All institutions as they are stored, for a look at their data. */
export const readChecked = async (req: PayloadRequest): Promise<readonly CheckedInstitution[]> => {
  const { docs } = await req.payload.find({
    collection: 'institutions',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'name',
  })
  return docs.map(toChecked)
}

const toChecked = (doc: object): CheckedInstitution => {
  const dayAt = (path: string): string | null =>
    instantAt({ doc, path })?.toISOString().slice(0, 10) ?? null
  const aliases = listAt({ doc, path: 'aliases' }).map((row) => textAt({ doc: row, path: 'name' }))
  return {
    id: idOf(doc) ?? '',
    name: textAt({ doc, path: 'name' }),
    otherNames: [
      textAt({ doc, path: 'officialName' }),
      textAt({ doc, path: 'acronym' }),
      ...aliases,
    ].filter((name) => name !== ''),
    parent: idOf(valueAt({ doc, path: 'parent' })),
    region: idOf(valueAt({ doc, path: 'region' })),
    successors: idsAt({ doc, path: 'successors' }),
    validFrom: dayAt('validFrom'),
    validTo: dayAt('validTo'),
  }
}
