import type { CollectionConfig, Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bacaJuga } from '../../../src/bacaJuga.js'
import { bootOwn, type Own } from '../../support/bootOwn.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { blocksOf, ferryBody, linksOf, titlesOf } from './posts.js'

const fields: CollectionConfig['fields'] = [
  { name: 'title', type: 'text' },
  { name: 'content', type: 'richText' },
]

/** Without drafts: whatever is saved is live. Its sections have no parents, but a field of that name. */
const notes: CollectionConfig = {
  slug: 'notes',
  access: { read: () => true },
  fields: [
    ...fields,
    { name: 'site', type: 'relationship', relationTo: 'sites' },
    { name: 'kind', type: 'relationship', relationTo: 'kinds' },
  ],
}

/** Without drafts, timestamps and ids of Payload's own. */
const records: CollectionConfig = {
  slug: 'PRRecords',
  fields: [{ name: 'id', type: 'text', required: true }, ...fields, { name: 'day', type: 'date' }],
  timestamps: false,
}

const sites: CollectionConfig = {
  slug: 'sites',
  admin: { useAsTitle: 'name' },
  fields: [{ name: 'name', type: 'text' }],
}

const kinds: CollectionConfig = {
  slug: 'kinds',
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'name', type: 'text' },
    { name: 'parent', type: 'number' },
    { name: 'neverLinked', type: 'text' },
    { name: 'region', type: 'checkbox' },
  ],
}

let own: Own
let payload: Payload
let served: Served

beforeAll(async () => {
  own = await bootOwn({
    name: 'plain',
    config: {
      collections: [notes, records, sites, kinds],
      plugins: [
        bacaJuga({
          collections: {
            notes: {
              title: 'title',
              body: 'content',
              outlet: 'site',
              section: 'kind',
              url: '/n/:id',
            },
            PRRecords: { title: 'title', body: 'content', date: 'day', url: '/r/:id' },
          },
        }),
      ],
    },
    idType: 'uuid',
  })
  payload = own.payload
  served = await serve(payload)
})

afterAll(async () => {
  await served.close()
  await own.stop()
})

const create = async (collection: string, data: Readonly<Record<string, unknown>>) =>
  payload.create({ collection, data, overrideAccess: true })

describe('a collection without drafts, with UUIDs as ids', () => {
  const save = async (title: string, choices: Readonly<Record<string, unknown>> = {}) =>
    create('notes', { content: ferryBody(10), title, ...choices })
  const read = async (id: number | string) => blocksOf({ id, collection: 'notes', payload })

  it('is linked when saved, and follows new titles and deletions', async () => {
    const target = await save('Feri Sungai Musi berlayar malam')
    const host = await save('Feri Sungai Musi menata antrean')
    expect(linksOf(await read(host.id))).toMatchObject([
      { articleId: target.id, title: 'Feri Sungai Musi berlayar malam', url: `/n/${target.id}` },
    ])
    await payload.update({
      id: target.id,
      collection: 'notes',
      data: { title: 'Feri malam Sungai Musi' },
      overrideAccess: true,
    })
    expect(titlesOf(await read(host.id))).toEqual(['Feri malam Sungai Musi'])
    await own.settle()
    expect(titlesOf(await read(target.id))).toEqual(['Feri Sungai Musi menata antrean'])
    await payload.delete({ id: target.id, collection: 'notes', overrideAccess: true })
    expect(await read(host.id)).toEqual([])
    await payload.delete({ id: host.id, collection: 'notes', overrideAccess: true })
  })

  it('keeps links within one outlet, which may be a document of any collection', async () => {
    const [here, there] = [
      await create('sites', { name: 'Kabar Hulu' }),
      await create('sites', { name: 'Kabar Hilir' }),
    ]
    const near = await save('Jalur feri ditutup sementara', { site: here.id })
    await save('Jalur feri ditutup hari ini', { site: there.id })
    const host = await save('Jalur feri dibuka kembali', { site: here.id })
    expect(linksOf(await read(host.id)).map(({ articleId }) => articleId)).toEqual([near.id])
  })

  it('takes its sections from a collection whose fields are others than in a newsroom', async () => {
    const kind = await create('kinds', {
      id: 'sungai',
      name: 'Kabar sungai',
      neverLinked: 'tidak',
      parent: 7,
      region: true,
    })
    const { id } = await save('Pelampung baru di Sungai Ogan', { kind: kind.id })
    const labels = async () =>
      JSON.stringify(
        await rows({
          payload,
          statement: 'select labels from nr_notes_documents where document = $1',
          values: [id],
        }),
      )
    expect(await labels()).toContain('Kabar sungai')
    await payload.update({
      id: kind.id,
      collection: 'kinds',
      data: { name: 'Kabar perairan' },
      overrideAccess: true,
    })
    await own.settle()
    expect(await labels()).toContain('Kabar perairan')
  })

  it('has its links by REST and GraphQL, and nobody can write them', async () => {
    const first = await save('Loket feri pindah ke utara')
    const host = await save('Loket feri pindah ke utara dermaga', {
      bacaJuga: [{ afterBlock: 1 }],
      pins: [{ target: first.id }],
    })
    const blocks = await read(host.id)
    expect(linksOf(blocks).length).toBeGreaterThan(0)
    const rest = await served.anonymous.get(`/api/notes/${host.id}`)
    expect(rest.body.bacaJuga).toEqual(blocks)
    const { body } = await served.anonymous.graphql(
      `{ Note(id: "${host.id}") { bacaJuga { id afterBlock links { id articleId title url origin label reasons } } } }`,
    )
    expect(body.data.Note.bacaJuga).toEqual(blocks)
    // Payload leaves an empty list of a closed one.
    expect(rest.body.pins).toEqual([])
  })
})

describe('a collection without timestamps, with ids of its own', () => {
  const save = async (id: string, title: string, day: string) =>
    create('PRRecords', { id, content: ferryBody(10), day, title })
  const read = async (id: string) => blocksOf({ id, collection: 'PRRecords', payload })

  it('is linked when saved, follows later saves, and is dated by its own field', async () => {
    await save('musi-1', 'Catatan feri Sungai Musi', '2026-03-01T00:00:00.000Z')
    await save('musi-2', 'Catatan antrean Sungai Musi', '2026-03-05T00:00:00.000Z')
    await own.settle()
    const [link] = linksOf(await read('musi-2'))
    expect(link).toMatchObject({ articleId: 'musi-1', url: '/r/musi-1' })
    expect(JSON.stringify(link)).toContain('{"days":4,"kind":"age"}')
    await payload.update({
      id: 'musi-1',
      collection: 'PRRecords',
      data: { title: 'Catatan dermaga Sungai Musi' },
      overrideAccess: true,
    })
    const [entry] = await rows({
      payload,
      statement: `select title from nr_${table}_documents where document = 'musi-1'`,
    })
    expect(entry).toMatchObject({ title: 'Catatan dermaga Sungai Musi' })
    await payload.delete({ id: 'musi-1', collection: 'PRRecords', overrideAccess: true })
    expect(await read('musi-2')).toEqual([])
  })
})

/** As Payload names the table of `PRRecords`. */
const table = 'p_r_records'
