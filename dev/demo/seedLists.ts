import type { CollectionSlug, Payload } from 'payload'

import type { DocID } from '../../src/domain/article.js'
import type { DemoInstitution, DemoPicture } from './demoTypes.js'

import { authors } from './data/authors.js'
import { institutions } from './data/institutions.js'
import { outlet } from './data/outlet.js'
import { pictures } from './data/pictures.js'
import { regions } from './data/regions.js'
import { sections } from './data/sections.js'
import { sources } from './data/sources.js'
import { topics } from './data/topics.js'
import { ensureDocs, idOf, type IdsByKey, idsOf, type WantedDoc } from './ensureDocs.js'
import { drawPicture } from './pictures.js'

/** Who is named as the maker of the drawn pictures. */
export const pictureCredit = 'Ilustrasi/Kabar Musi Raya'

/** The ids of everything that the articles of the demo point to. */
export type DemoLists = {
  readonly authors: IdsByKey
  readonly institutions: IdsByKey
  readonly media: IdsByKey
  readonly outlet: DocID
  readonly sections: IdsByKey
  readonly sources: IdsByKey
  readonly topics: IdsByKey
}

/** Makes the pictures, the outlet, and the lists of the demo where they are missing. */
export const seedLists = async ({
  log,
  payload,
}: {
  readonly log: (line: string) => void
  readonly payload: Payload
}): Promise<DemoLists> => {
  const named = (collection: CollectionSlug, wanted: readonly WantedDoc[]) =>
    ensureDocs({ collection, markField: 'name', payload, progress: () => {}, wanted })

  const media = await ensureDocs({
    collection: 'media',
    markField: 'alt',
    payload,
    progress: (done) => log(`Drawing picture ${done} of ${pictures.length}`),
    wanted: pictures.map(wantedPicture),
  })
  const outlets = await ensureDocs({
    collection: 'outlets',
    markField: 'domain',
    payload,
    progress: () => {},
    wanted: [wantedOutlet(idOf({ ids: media, key: 'logo' }))],
  })
  await ensureDocs({
    collection: 'regions',
    markField: 'id',
    payload,
    progress: () => {},
    wanted: regions.map(({ key, ...fields }) => ({ key, data: () => fields, mark: key })),
  })
  const institutionIds = await named('institutions', institutions.map(wantedInstitution))
  return {
    authors: await named('authors', authors.map(plain)),
    institutions: institutionIds,
    media,
    outlet: idOf({ ids: outlets, key: outlet.domain }),
    sections: await named('sections', wantedSections),
    sources: await named('sources', wantedSources(institutionIds)),
    topics: await named('topics', topics.map(plain)),
  }
}

const wantedPicture = ({ key, alt, caption, scene }: DemoPicture, seed: number): WantedDoc => ({
  key,
  data: () => ({
    caption,
    credit: pictureCredit,
    licence: 'Bebas dipakai bersama contoh ini',
  }),
  file: async () => {
    const data = await drawPicture({ scene, seed })
    return { name: `contoh-${key}.jpg`, data, mimetype: 'image/jpeg', size: data.length }
  },
  mark: alt,
})

const wantedOutlet = (logoId: DocID): WantedDoc => {
  const { domain, ...fields } = outlet
  return { key: domain, data: () => ({ ...fields, logo: logoId }), mark: domain }
}

const wantedSections: readonly WantedDoc[] = sections.map(({ key, name, parent, ...fields }) => ({
  key,
  data: (before) => ({
    ...fields,
    ...(parent === undefined ? {} : { parent: idOf({ ids: before, key: parent }) }),
  }),
  mark: name,
}))

const wantedInstitution = ({
  key,
  name,
  aliases = [],
  parent,
  successors,
  ...fields
}: DemoInstitution): WantedDoc => ({
  key,
  data: (before) => ({
    ...fields,
    aliases: aliases.map((alias) => ({ name: alias })),
    successors: idsOf({ ids: before, keys: successors }),
    ...(parent === undefined ? {} : { parent: idOf({ ids: before, key: parent }) }),
  }),
  mark: name,
})

const wantedSources = (institutionIds: IdsByKey): readonly WantedDoc[] =>
  sources.map(({ key, name, institution, ...fields }) => ({
    key,
    data: () => ({
      ...fields,
      ...(institution === undefined
        ? {}
        : { institution: idOf({ ids: institutionIds, key: institution }) }),
    }),
    mark: name,
  }))

const plain = ({
  key,
  name,
  ...fields
}: {
  readonly key: string
  readonly name: string
}): WantedDoc => ({ key, data: () => fields, mark: name })
