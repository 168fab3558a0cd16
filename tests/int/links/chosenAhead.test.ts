import type { CollectionConfig, Payload } from 'payload'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sidePoolOf } from '../../../src/adapters/sidePool.js'
import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomWith } from '../../support/newsroomWith.js'
import { rows } from '../../support/rows.js'

let booted: Booted
let payload: Payload
const events: string[] = []

/** Notes when an article has been written, and marks the words of those that ask for it at the last moment. */
const watched = ({
  defaultCollection,
}: {
  readonly defaultCollection: CollectionConfig
}): CollectionConfig => ({
  ...defaultCollection,
  fields: [
    ...defaultCollection.fields,
    {
      name: 'lateWord',
      type: 'text',
      hooks: {
        beforeChange: [
          ({ data, value }) => {
            if (data !== undefined && typeof value === 'string') {
              data['linkWords'] = [value]
            }
            return null
          },
        ],
      },
      virtual: true,
    },
  ],
  hooks: {
    ...defaultCollection.hooks,
    afterChange: [
      () => void events.push('written'),
      ...(defaultCollection.hooks?.afterChange ?? []),
    ],
  },
})

beforeAll(async () => {
  booted = await bootPayload({ name: 'chosen-ahead', config: newsroomWith({ articles: watched }) })
  payload = booted.payload
  const pool = sidePoolOf(payload)
  const query = pool.query.bind(pool)
  // The driver's method has many forms; all arguments are passed on.
  pool.query = ((...args: readonly unknown[]) => {
    if (JSON.stringify(args[0]).includes('nr_recall_')) {
      events.push('asked')
    }
    return Reflect.apply(query, pool, args) as unknown
  }) as typeof query
})

afterAll(async () => booted.stop())

beforeEach(() => {
  events.length = 0
})

const publish = async (data: Readonly<Record<string, unknown>> = {}): Promise<number> => {
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', ...data }),
    depth: 0,
    overrideAccess: true,
  })
  return Number(id)
}

const change = async (id: number, data: Readonly<Record<string, unknown>>): Promise<void> => {
  await payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })
}

const automaticTargets = async (host: number): Promise<readonly number[]> => {
  const links = await rows({
    payload,
    statement: `select target from nr_articles_links where host = ${host} and origin = 'automatic' order by rank`,
  })
  return links.map(({ target }) => Number(target))
}

describe('the links of what goes live', () => {
  it('are asked for once, before it is written', async () => {
    const target = await publish({ title: 'Jadwal perahu penyeberangan' })
    expect(events).toEqual(['asked', 'written'])
    events.length = 0
    const id = await publish({ title: 'Tarif perahu penyeberangan' })
    expect(events).toEqual(['asked', 'written'])
    expect(await automaticTargets(id)).toContain(target)
    events.length = 0
    await change(id, { title: 'Tarif baru perahu penyeberangan', _status: 'published' })
    expect(events).toEqual(['asked', 'written'])
    expect(await automaticTargets(id)).toContain(target)
    expect(await automaticTargets(id)).not.toContain(id)
  })

  it('are asked for again when it is written otherwise than it was known before', async () => {
    const target = await publish({ title: 'Gerobak kopi keliling' })
    events.length = 0
    const id = await publish({ lateWord: 'gerobak kopi keliling', title: 'Taman kota dibuka' })
    expect(events).toEqual(['asked', 'written', 'asked'])
    expect((await automaticTargets(id))[0]).toBe(target)
  })

  it('are not asked for when a draft is saved', async () => {
    await payload.create({
      collection: 'articles',
      data: articleData({ title: 'Naskah belum selesai' }),
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(events).toEqual(['written'])
  })

  it('leave nothing behind when the article is refused', async () => {
    await expect(publish({ title: '' })).rejects.toThrow()
    expect(events).not.toContain('written')
    const id = await publish({ title: 'Sesudah ditolak' })
    expect(await automaticTargets(id)).not.toContain(id)
  })
})
