import type { Payload } from 'payload'

import sharp from 'sharp'

import type { Role } from '../../../src/access/roles.js'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

/** Fields of a document, as a test gives them. */
export type Choices = Readonly<Record<string, unknown>>

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents of many shapes; a wrong guess fails the test
type Doc = any

/** A newsroom with an outlet, an author, a section and a picture, served over HTTP. */
export type NewsDesk = {
  readonly payload: Payload
  readonly people: Readonly<Record<Role, Person>>
  /** Fields of an article with which it is fit for Google News. */
  readonly complete: Choices
  readonly make: (collection: string, data: Choices) => Promise<number>
  /** Makes an article; a draft unless it is to be published. */
  readonly write: (choices: Choices) => Promise<Doc>
  readonly publish: (choices: Choices) => Promise<Doc>
  /** Saves fields of an article as published, unless they say otherwise. */
  readonly save: (id: number | string, choices: Choices) => Promise<Doc>
  /** The article as anonymous readers get it, by id. */
  readonly read: (id: number | string) => Promise<Doc>
  readonly stop: () => Promise<void>
}

/** Boots a {@link NewsDesk} on a database of its own. */
export const openNewsDesk = async (name: string): Promise<NewsDesk> => {
  const booted = await bootPayload({ name })
  const { payload } = booted
  const served = await serve(payload)
  const people = await signInStaff({ payload, served })
  const make: NewsDesk['make'] = async (collection, data) =>
    Number((await payload.create({ collection, data, depth: 0, overrideAccess: true })).id)
  const complete = await completeFields({ make, payload })
  return {
    complete,
    make,
    payload,
    people,
    ...writers({ complete, payload }),
    read: async (id) => (await people.anonymous.client.get(`/api/articles/${id}`)).body,
    stop: async () => stopAll({ booted, served }),
  }
}

const writers = ({ complete, payload }: Pick<NewsDesk, 'complete' | 'payload'>) => {
  const write: NewsDesk['write'] = async (choices) =>
    payload.create({
      collection: 'articles',
      data: articleData({ ...complete, ...choices }),
      depth: 0,
      draft: choices['_status'] !== 'published',
      overrideAccess: true,
    })
  const save: NewsDesk['save'] = async (id, choices) =>
    payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published', ...choices },
      depth: 0,
      draft: choices['_status'] === 'draft',
      overrideAccess: true,
    })
  return {
    publish: async (choices: Choices) => write({ _status: 'published', ...choices }),
    save,
    write,
  }
}

const stopAll = async ({
  booted,
  served,
}: {
  readonly booted: Booted
  readonly served: Served
}): Promise<void> => {
  // Deletes the files as well.
  await booted.payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
}

const completeFields = async ({
  make,
  payload,
}: Pick<NewsDesk, 'make' | 'payload'>): Promise<Choices> => {
  const image = await uploadPicture(payload)
  const page = (name: string) => `https://kabar.example/${name}`
  const outlet = await make('outlets', {
    name: 'Kabar Uji',
    domain: 'kabar.example',
    logo: await uploadPicture(payload),
    policies: Object.fromEntries(
      ['about', 'contact', 'corrections', 'ethics', 'masthead', 'ownership', 'principles'].map(
        (name) => [name, page(name)],
      ),
    ),
  })
  return {
    authors: [await make('authors', { name: 'Rina Contoh', kind: 'person' })],
    mainImage: image,
    mainImageCredit: 'Rina Contoh/Kabar Uji',
    outlet,
    section: await make('sections', { name: 'Daerah' }),
  }
}

let pictures = 0

const uploadPicture = async (payload: Payload): Promise<number> => {
  pictures += 1
  const background = { b: 90, g: 120, r: 40 }
  const size = { height: 1200, width: 1600 }
  const data = await sharp({ create: { background, channels: 3, ...size } })
    .jpeg()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: `Lapak pasar ${pictures}` },
    file: {
      name: `pasar-${pictures}.jpg`,
      data,
      mimetype: 'image/jpeg',
      size: data.length,
    },
    overrideAccess: true,
  })
  return Number(id)
}
