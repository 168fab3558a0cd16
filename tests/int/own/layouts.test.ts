import {
  type Block as BlockConfig,
  type CollectionConfig,
  createLocalReq,
  type Payload,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rebuildLinks } from '../../../src/adapters/links/rebuildLinks.js'
import { bacaJuga } from '../../../src/bacaJuga.js'
import { linkedCollectionOf } from '../../../src/pluginState.js'
import { paragraphNode } from '../../support/anArticle.js'
import { bootOwn, type Own } from '../../support/bootOwn.js'
import { rows } from '../../support/rows.js'
import { blocksOf, ferryBody, ferryNodes, linksOf, titlesOf } from './posts.js'

/** Title and lead in a group, the body in a named tab, the rest in unnamed layout. */
const stories: CollectionConfig = {
  slug: 'feature-stories',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            {
              name: 'meta',
              type: 'group',
              fields: [
                { name: 'title', type: 'text' },
                { type: 'row', fields: [{ name: 'summary', type: 'textarea' }] },
                { name: 'slug', type: 'text' },
              ],
            },
          ],
          label: 'Meta',
        },
        {
          name: 'content',
          fields: [
            {
              type: 'collapsible',
              fields: [{ name: 'text', type: 'richText' }],
              label: 'Text',
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [{ name: 'tags', type: 'relationship', hasMany: true, relationTo: 'tags' }],
    },
  ],
  versions: { drafts: true },
}

const textBlock: BlockConfig = { slug: 'text', fields: [{ name: 'richText', type: 'richText' }] }
const columnsBlock: BlockConfig = {
  slug: 'columns',
  fields: [{ name: 'columns', type: 'array', fields: [{ name: 'richText', type: 'richText' }] }],
}
const callBlock: BlockConfig = {
  slug: 'call',
  fields: [
    { name: 'label', type: 'text' },
    { name: 'href', type: 'text' },
  ],
}

const pages: CollectionConfig = {
  slug: 'pages',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'layout', type: 'blocks', blocks: [textBlock, columnsBlock, callBlock] },
  ],
  versions: { drafts: true },
}

const tags: CollectionConfig = {
  slug: 'tags',
  admin: { useAsTitle: 'name' },
  fields: [{ name: 'name', type: 'text' }],
}

let own: Own
let payload: Payload

beforeAll(async () => {
  own = await bootOwn({
    name: 'layouts',
    config: {
      collections: [stories, pages, tags],
      plugins: [
        bacaJuga({
          collections: {
            'feature-stories': {
              title: 'meta.title',
              body: 'content.text',
              lead: 'meta.summary',
              topics: 'tags',
              url: 'https://majalah.example/cerita/:meta_slug',
            },
            pages: { title: 'title', body: 'layout', url: '/:slug' },
          },
        }),
      ],
    },
  })
  payload = own.payload
})

afterAll(async () => {
  await own.stop()
})

const rebuild = async (collection: string): Promise<void> => {
  const linked = linkedCollectionOf({ config: payload.config, slug: collection })
  expect(linked).not.toBeNull()
  if (linked !== null) {
    const req = await createLocalReq({}, payload)
    await rebuildLinks({ collection: linked, onProgress: () => undefined, req, resume: false })
  }
}

const everything = async (collection: string) => ({
  documents: await rows({
    payload,
    statement: `select * from nr_${collection}_documents order by document`,
  }),
  links: await rows({
    payload,
    statement: `select * from nr_${collection}_links order by host, rank`,
  }),
})

describe('a collection with its title in a group and its body in a named tab', () => {
  const collection = 'feature-stories'
  const publish = async (title: string, tag: number | string) =>
    payload.create({
      collection,
      data: {
        _status: 'published',
        content: { text: ferryBody(10) },
        meta: {
          slug: title.toLowerCase().replaceAll(' ', '-'),
          summary: 'Feri menyeberang.',
          title,
        },
        tags: [tag],
      },
      overrideAccess: true,
    })
  const read = async (id: number | string) => blocksOf({ id, collection, payload })

  it('is linked when published, follows new titles and withdrawals, and is the same when rebuilt', async () => {
    const tag = await payload.create({
      collection: 'tags',
      data: { name: 'Penyeberangan' },
      overrideAccess: true,
    })
    const target = await publish('Feri Sungai Musi berlayar malam', tag.id)
    const other = await publish('Feri Sungai Musi menambah kapal', tag.id)
    const host = await publish('Feri Sungai Musi menata antrean', tag.id)
    await own.settle()
    expect(linksOf(await read(host.id))).toHaveLength(2)
    expect(linksOf(await read(host.id)).map(({ url }) => url)).toContain(
      'https://majalah.example/cerita/feri-sungai-musi-berlayar-malam',
    )
    expect((await read(host.id))[0]?.afterBlock).toBeGreaterThan(1)
    const reasons = await rows({
      payload,
      statement: 'select reasons from nr_feature_stories_links where host = $1',
      values: [host.id],
    })
    expect(JSON.stringify(reasons)).toContain('Penyeberangan')

    await payload.update({
      id: target.id,
      collection,
      data: { _status: 'published', meta: { title: 'Feri malam Sungai Musi' } },
      overrideAccess: true,
    })
    expect(titlesOf(await read(host.id))).toContain('Feri malam Sungai Musi')

    await own.settle()
    const before = await everything('feature_stories')
    await rebuild(collection)
    expect(await everything('feature_stories')).toEqual(before)

    await payload.update({
      id: target.id,
      collection,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await payload.delete({ id: other.id, collection, overrideAccess: true })
    expect(linksOf(await read(host.id))).toEqual([])
  })
})

describe('a collection whose body is made of blocks', () => {
  const rich = (count: number) => ({ blockType: 'text', richText: ferryBody(count) })
  const call = { blockType: 'call', href: '/tiket', label: 'Beli tiket' }
  const publish = async (title: string, layout: readonly object[]) =>
    payload.create({
      collection: 'pages',
      data: {
        _status: 'published',
        layout,
        slug: title.toLowerCase().replaceAll(' ', '-'),
        title,
      },
      overrideAccess: true,
    })

  it('has its links at places counted through the root nodes of all its rich texts', async () => {
    const lastOnes = ferryNodes(7)
    const target = await publish('Feri Sungai Musi berlayar malam', [rich(10)])
    const host = await publish('Feri Sungai Musi menata antrean', [
      rich(3),
      call,
      {
        blockType: 'columns',
        columns: [
          { richText: ferryBody(2) },
          { richText: { root: { ...ferryBody(0).root, children: lastOnes } } },
        ],
      },
    ])
    await own.settle()
    const [entry] = await rows({
      payload,
      statement: 'select slots from nr_pages_documents where document = $1',
      values: [host.id],
    })
    const slots = entry?.['slots'] as readonly number[] // of our own table
    expect(Math.max(...slots)).toBeLessThanOrEqual(3 + 1 + 2 + 7)
    expect(Math.max(...slots)).toBeGreaterThan(3 + 1 + 2)
    expect(linksOf(await blocksOf({ id: host.id, collection: 'pages', payload }))).toMatchObject([
      { articleId: String(target.id), url: '/feri-sungai-musi-berlayar-malam' },
    ])
  })

  it('is ranked by the texts of its blocks', async () => {
    const about = (text: string) => [
      {
        blockType: 'text',
        richText: { root: { ...ferryBody(0).root, children: [paragraphNode(text)] } },
      },
    ]
    const near = await publish(
      'Panen kopi',
      about('Petani Semendo memetik kopi robusta di kebun Semendo.'),
    )
    await publish('Lomba layang', about('Anak sekolah menerbangkan layang hias di lapangan.'))
    const host = await publish(
      'Kabar kebun',
      about('Kebun kopi robusta di Semendo mulai dipanen petani.'),
    )
    await own.settle()
    const [first] = await rows({
      payload,
      statement: 'select target from nr_pages_links where host = $1 order by rank limit 1',
      values: [host.id],
    })
    expect(first?.['target']).toBe(near.id)
  })

  it('is the same when it is rebuilt', async () => {
    await own.settle()
    const before = await everything('pages')
    await rebuild('pages')
    expect(await everything('pages')).toEqual(before)
  })
})
