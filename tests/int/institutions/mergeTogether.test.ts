import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { type MergeDesk, mergeDesk } from './mergeDesk.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person
let desk: MergeDesk

beforeAll(async () => {
  booted = await bootPayload({
    name: 'merge-together',
    config: async () => newsroomConfig({ max: 20 }),
  })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
  desk = mergeDesk(payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const base = '/api/newsroom/institutions'

const merge = async (loser: number, into: number) =>
  editor.client.post(`${base}/${loser}/merge`, { into })

const count = async (statement: string, values: readonly unknown[] = []): Promise<number> =>
  Number((await rows({ payload, statement, values }))[0]?.['count'])

describe('two merges at once', () => {
  it('of two into each other leave one of them, with everything', async () => {
    const one = await desk.institution('Silang Satu')
    const two = await desk.institution('Silang Dua')
    const article = await desk.publish({ institutions: [one, two], title: 'Pelayanan silang' })
    const answers = await Promise.all([merge(one, two), merge(two, one)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [left, ...none] = await desk.institutionsOf(article)
    expect(none).toEqual([])
    expect((await served.anonymous.get(`/api/institutions/${left}`)).status).toBe(200)
  })

  it('of one into two others are done once', async () => {
    const [one, two, three] = [
      await desk.institution('Rebut Satu'),
      await desk.institution('Rebut Dua'),
      await desk.institution('Rebut Tiga'),
    ]
    const answers = await Promise.all([merge(one, two), merge(one, three), merge(one, two)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  it('undone twice at once are undone once', async () => {
    const one = await desk.institution('Urung Satu')
    const two = await desk.institution('Urung Dua')
    const { body } = await merge(one, two)
    const undo = async () => editor.client.post(`${base}/merges/${body.merge}/undo`)
    const answers = await Promise.all([undo(), undo()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})

describe('a merge while editors save', () => {
  it('loses no article that names the one that goes, and fails no save', async () => {
    for (let round = 0; round < 5; round += 1) {
      const loser = await desk.institution(`Ramai Ganda ${round}`)
      const winner = await desk.institution(`Ramai ${round}`)
      const known = await Promise.all(
        Array.from({ length: 6 }, async () =>
          desk.publish({ institutions: [loser], title: 'Pelayanan ramai' }),
        ),
      )
      const save = async (id: number, draft: boolean) =>
        payload.update({
          id,
          collection: 'articles',
          data: { institutions: [loser, winner], title: 'Pelayanan ramai sekali' },
          depth: 0,
          draft,
          overrideAccess: true,
        })
      const [{ body, status }, ...made] = await Promise.all([
        merge(loser, winner),
        ...Array.from({ length: 6 }, async () =>
          desk.publish({ institutions: [loser], title: 'Pelayanan baru' }),
        ),
        ...known.slice(0, 3).map(async (id) => Number((await save(id, false)).id)),
        ...known.slice(3).map(async (id) => Number((await save(id, true)).id)),
      ])
      expect(status, JSON.stringify(body)).toBe(200)
      for (const id of [...known, ...made]) {
        expect(await desk.institutionsOf(Number(id)), `${id} in round ${round}`).toEqual([winner])
      }
      for (const table of ['articles_rels', '_articles_v_rels']) {
        expect(
          await count(`select count(*) from ${table} where institutions_id = $1`, [loser]),
        ).toBe(0)
      }
    }
  }, 60_000)

  it('and while the other one is merged away too, ends at the last of them', async () => {
    const [one, two, three] = [
      await desk.institution('Rantai Satu'),
      await desk.institution('Rantai Dua'),
      await desk.institution('Rantai Tiga'),
    ]
    await merge(one, two)
    await merge(two, three)
    const id = await desk.publish({ institutions: [one], title: 'Pelayanan rantai' })
    expect(await desk.institutionsOf(id)).toEqual([three])
  })
})

describe('a merge of an institution with ten thousand articles', () => {
  it('is a few statements, makes no version, and can be undone', async () => {
    const loser = await desk.institution('Besar Ganda')
    const winner = await desk.institution('Besar')
    const start = 100_000
    for (const statement of [
      `insert into articles (id, title, lead, body, kind, slug, _status,
        first_published_at, modified_at, created_at, updated_at)
      select ${start} + n, 'Kabar ' || n, 'Teras', '{"root":{"type":"root","children":[]}}', 'news',
        'kabar-' || n, 'published', t, t, t, t
      from generate_series(1, 10000) as n cross join lateral (select now() - n * interval '1 minute') as x (t)`,
      `insert into articles_rels (parent_id, path, "order", institutions_id)
        select ${start} + n, 'institutions', 1, ${loser} from generate_series(1, 10000) as n`,
      `insert into articles_rels (parent_id, path, "order", institutions_id)
        select ${start} + n, 'institutions', 2, ${winner} from generate_series(1, 5000) as n`,
      'analyze articles_rels',
    ]) {
      await rows({ payload, statement })
    }
    const pointing = async (id: number) =>
      count('select count(*) from articles_rels where institutions_id = $1', [id])
    const versions = await count('select count(*) from _articles_v')
    const began = Date.now()
    const { body, status } = await merge(loser, winner)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect([await pointing(loser), await pointing(winner)]).toEqual([0, 10_000])
    expect(await count('select count(*) from _articles_v')).toBe(versions)
    expect((await editor.client.post(`${base}/merges/${body.merge}/undo`)).status).toBe(200)
    expect([await pointing(loser), await pointing(winner)]).toEqual([10_000, 5000])
  }, 60_000)
})

describe('a draft', () => {
  it('on top of a live article is moved as well', async () => {
    const loser = await desk.institution('Konsep Ganda')
    const winner = await desk.institution('Konsep')
    const id = await desk.make('articles', articleData({ institutions: [loser] }))
    await merge(loser, winner)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: id } },
    })
    expect(docs.map(({ version }) => version.institutions)).toEqual([[winner]])
  })
})
