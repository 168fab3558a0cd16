import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../../support/client.js'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { type MergeDesk, mergeDesk } from './mergeDesk.js'

let booted: Booted
let payload: Payload
let served: Served
let people: Readonly<Record<string, Person>>
let desk: MergeDesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'institution-merge' })
  payload = booted.payload
  served = await serve(payload)
  people = await signInStaff({ payload, served })
  desk = mergeDesk(payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const base = '/api/newsroom/institutions'

const as = (role: string) => {
  const person = people[role]
  if (person === undefined) {
    throw new Error(`Nobody is ${role}.`)
  }
  return person.client
}

const merge = async (loser: number, into: unknown, role = 'editor') =>
  as(role).post(`${base}/${loser}/merge`, { into })

const merged = async (loser: number, into: number): Promise<string> => {
  const { body, status } = await merge(loser, into)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.merge
}

const undo = async (id: string, role = 'editor') => as(role).post(`${base}/merges/${id}/undo`)

const codeOf = ({ body, status }: Pick<Answer, 'body' | 'status'>) => [
  status,
  body.errors?.[0].data.code,
]

const settle = async (): Promise<void> => {
  for (let ran = true; ran;) {
    const result = await payload.jobs.run({ limit: 100, queue: 'newsroom' })
    ran = Object.keys(result.jobStatus ?? {}).length > 0
  }
}

const signalsOf = async (institution: number): Promise<readonly unknown[]> => {
  const { signalHash } = await import('../../../src/domain/related/signalHash.js')
  return (
    await rows({
      payload,
      statement: 'select document from nr_articles_signals where signal = $1 order by document',
      values: [signalHash(`institution:${institution}`).toString()],
    })
  ).map(({ document }) => document)
}

/** Two bodies with all that can point to one, and an article of each kind. */
const makePair = async (name: string) => {
  const loser = await desk.institution(`${name} Ganda`, {
    acronym: `${name.slice(0, 1)}G`,
    aliases: [{ name: `Kantor ${name}` }, { name }],
    officialName: `${name} Ganda Resmi`,
  })
  const winner = await desk.institution(name, { aliases: [{ name: `Kantor ${name} ` }] })
  const other = await desk.institution(`${name} Lain`)
  return {
    articles: {
      both: await desk.publish({
        institutions: [loser, other, winner],
        title: 'Pelayanan pagi dibuka',
      }),
      draft: await desk.make('articles', articleData({ title: 'Pelayanan malam' })),
      own: await desk.publish({ institutions: [other, loser], title: 'Pelayanan sore ditutup' }),
    },
    child: await desk.institution(`Anak ${name}`, { parent: loser }),
    earlier: await desk.institution(`${name} Lama`, { successors: [loser, other] }),
    earlierOfBoth: await desk.institution(`${name} Kuno`, { successors: [loser, winner] }),
    loser,
    other,
    source: await desk.make('sources', {
      institution: loser,
      kind: 'pressRelease',
      name: `Siaran ${name}`,
    }),
    winner,
  }
}

describe('merging an institution into another', () => {
  it('moves all that points to it, folds what would stand twice, and touches no article', async () => {
    const { articles, child, earlier, earlierOfBoth, loser, other, source, winner } =
      await makePair('Dinas Air')
    await payload.update({
      id: articles.own,
      collection: 'articles',
      data: { institutions: [loser], title: 'Pelayanan sore ditambah' },
      draft: true,
      overrideAccess: true,
    })
    const before = await desk.everything()
    await merged(loser, winner)
    const after = await desk.everything()
    expect(await desk.institutionsOf(articles.own)).toEqual([other, winner])
    expect(await desk.institutionsOf(articles.both)).toEqual([other, winner])
    expect([after['articles'], after['_articles_v']]).toEqual([
      before['articles'],
      before['_articles_v'],
    ])
    expect(JSON.stringify(after['_articles_v_rels'])).not.toContain(`"institutions_id":${loser}}`)
    const versions = await payload.findVersions({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: articles.own } },
    })
    expect(versions.docs[0]?.version.institutions).toEqual([winner])
    const read = async (collection: string, id: number) =>
      payload.findByID({ id, collection, depth: 0, overrideAccess: true })
    expect(await read('institutions', child)).toMatchObject({ parent: winner })
    expect(await read('institutions', earlier)).toMatchObject({ successors: [winner, other] })
    expect(await read('institutions', earlierOfBoth)).toMatchObject({ successors: [winner] })
    expect(await read('sources', source)).toMatchObject({ institution: winner })
    expect((await served.anonymous.get(`/api/institutions/${loser}`)).status).toBe(404)
  })

  it('has its names become other names, each once', async () => {
    const { loser, winner } = await makePair('Dinas Nama')
    await merged(loser, winner)
    const { aliases } = await payload.findByID({
      id: winner,
      collection: 'institutions',
      overrideAccess: true,
    })
    expect(aliases.map(({ name }: { name: string }) => name)).toEqual([
      'Kantor Dinas Nama ',
      'Dinas Nama Ganda',
      'Dinas Nama Ganda Resmi',
      'DG',
    ])
    const { id } = await payload.create({
      collection: 'articles',
      data: articleData({
        _status: 'published',
        lead: 'Dinas Nama Ganda Resmi membuka loket baru.',
        title: 'Loket baru dibuka',
      }),
      overrideAccess: true,
    })
    expect(await desk.institutionsOf(Number(id))).toEqual([winner])
  })

  it('is undone to the last row', async () => {
    const { loser, winner } = await makePair('Dinas Batal')
    const before = await desk.everything()
    const id = await merged(loser, winner)
    expect(await desk.everything()).not.toEqual(before)
    expect((await undo(id)).body).toEqual({ institution: loser })
    expect(await desk.everything()).toEqual(before)
  })

  it('leaves alone at undo what was changed since', async () => {
    const { articles, child, loser, other, winner } = await makePair('Dinas Ubah')
    const id = await merged(loser, winner)
    await payload.update({
      id: articles.own,
      collection: 'articles',
      data: { institutions: [other] },
      overrideAccess: true,
    })
    await payload.update({
      id: child,
      collection: 'institutions',
      data: { parent: other },
      overrideAccess: true,
    })
    expect((await undo(id)).status).toBe(200)
    expect(await desk.institutionsOf(articles.own)).toEqual([other])
    expect(await desk.institutionsOf(articles.both)).toEqual([loser, other, winner])
    expect(
      await payload.findByID({
        id: child,
        collection: 'institutions',
        depth: 0,
        overrideAccess: true,
      }),
    ).toMatchObject({ parent: other })
  })

  it('has links follow by the job, there and back', async () => {
    const { articles, loser, winner } = await makePair('Dinas Tautan')
    await settle()
    expect(await signalsOf(loser)).toEqual([articles.both, articles.own])
    const id = await merged(loser, winner)
    await settle()
    expect(await signalsOf(loser)).toEqual([])
    expect(await signalsOf(winner)).toEqual([articles.both, articles.own])
    await undo(id)
    await settle()
    expect(await signalsOf(loser)).toEqual([articles.both, articles.own])
    expect(await signalsOf(winner)).toEqual([articles.both])
  })

  it('answers its slug with the one that stays, on pages and feeds, until it is undone', async () => {
    const one = await desk.institution('Badan Slug A', { slug: 'slug-a' })
    const two = await desk.institution('Badan Slug B', { slug: 'slug-b' })
    const three = await desk.institution('Badan Slug C', { slug: 'slug-c' })
    await desk.make('outlets', { name: 'Slug', domain: 'slug.example' })
    const first = await merged(one, two)
    const second = await merged(two, three)
    const where = async (path: string) => {
      const address = new URL(`${served.origin}/api/newsroom/${path}`)
      const { headers, status } = await fetch(address, { redirect: 'manual' })
      const location = headers.get('location')
      return [status, location && new URL(location, address).pathname.replace('/api/newsroom/', '')]
    }
    expect(await where('institutions/slug-a')).toEqual([301, 'institutions/slug-c'])
    expect(await where('institutions/slug-a/articles')).toEqual([
      301,
      'institutions/slug-c/articles',
    ])
    const site = 'sites/slug.example'
    expect(await where(`${site}/pages/institution/slug-b`)).toEqual([
      301,
      `${site}/pages/institution/slug-c`,
    ])
    expect(await where(`${site}/feeds/institution/slug-a/rss.xml`)).toEqual([
      301,
      `${site}/feeds/institution/slug-c/rss.xml`,
    ])
    expect(await where(`${site}/feeds/topic/slug-a/rss.xml`)).toEqual([404, null])
    await undo(second)
    await undo(first)
    expect(await where('institutions/slug-a')).toEqual([200, null])
  })

  it('makes no circle where one is part of the other', async () => {
    const top = await desk.institution('Pohon Atas')
    const middle = await desk.institution('Pohon Tengah', { parent: top })
    const low = await desk.institution('Pohon Bawah', { parent: middle })
    const parentOf = async (id: number) =>
      (await payload.findByID({ id, collection: 'institutions', depth: 0, overrideAccess: true }))
        .parent ?? null
    const id = await merged(top, low)
    expect(await parentOf(low)).toBeNull()
    expect(await parentOf(middle)).toBe(low)
    await undo(id)
    expect([await parentOf(low), await parentOf(middle)]).toEqual([middle, top])
    await merged(middle, low)
    expect(await parentOf(low)).toBe(top)
    await merged(low, top)
    expect(await parentOf(top)).toBeNull()
  })

  it('tells beforehand what will move, and afterwards what was merged', async () => {
    const { loser, winner } = await makePair('Dinas Tinjau')
    const preview = await as('editor').get(`${base}/${loser}/merge`, { into: winner })
    expect(preview.body).toEqual({
      into: { id: winner, name: 'Dinas Tinjau' },
      mostCounted: 10_000,
      moves: [
        { collection: 'articles', documents: 2 },
        { collection: 'institutions', documents: 3 },
        { collection: 'sources', documents: 1 },
      ],
      names: ['Dinas Tinjau Ganda', 'Dinas Tinjau Ganda Resmi', 'DG'],
    })
    const id = await merged(loser, winner)
    const { body } = await as('editor').get(`${base}/${winner}/merges`)
    expect(body.merges).toMatchObject([
      { id, name: 'Dinas Tinjau Ganda', slug: 'dinas-tinjau-ganda' },
    ])
    expect(Date.parse(body.merges[0].mergedAt)).not.toBeNaN()
  })
})

describe('a merge is refused', () => {
  it('into itself, of what is not there, of what was merged away, and of what cannot be read', async () => {
    const one = await desk.institution('Tolak Satu')
    const two = await desk.institution('Tolak Dua')
    const three = await desk.institution('Tolak Tiga')
    expect(codeOf(await merge(one, one))).toEqual([409, 'sameInstitution'])
    expect(codeOf(await merge(one, 999_999))).toEqual([404, 'notFound'])
    expect(codeOf(await merge(one, 'dua'))).toEqual([400, 'invalidInto'])
    expect(codeOf(await as('editor').send(`${base}/${one}/merge`, { method: 'POST' }))).toEqual([
      400,
      'invalidInto',
    ])
    const id = await merged(one, two)
    const again = await merge(one, three)
    expect(codeOf(again)).toEqual([409, 'mergedAway'])
    expect(again.body.errors[0].message).toContain(`merge ${id}`)
    expect(codeOf(await merge(three, one))).toEqual([409, 'mergedAway'])
  })

  it('to all but editors and admins', async () => {
    const one = await desk.institution('Hak Satu')
    const two = await desk.institution('Hak Dua')
    const asked = async (role: string) => [
      (await merge(one, two, role)).status,
      (await as(role).get(`${base}/${one}/merge`, { into: two })).status,
      (await as(role).get(`${base}/${one}/merges`)).status,
      (await undo('1', role)).status,
    ]
    expect(await asked('anonymous')).toEqual([401, 401, 401, 401])
    expect(await asked('contributor')).toEqual([403, 403, 403, 403])
    expect(await asked('reporter')).toEqual([403, 403, 403, 403])
    expect((await merge(one, two, 'admin')).status).toBe(200)
  })

  it('to be undone twice, before a later one, or while another has its slug', async () => {
    const winner = await desk.institution('Urut')
    const one = await desk.institution('Urut Satu', { slug: 'urut-satu' })
    const two = await desk.institution('Urut Dua')
    const first = await merged(one, winner)
    const second = await merged(two, winner)
    const early = await undo(first)
    expect(codeOf(early)).toEqual([409, 'laterMerge'])
    expect(early.body.errors[0].message).toContain(`merge ${second}`)
    expect((await undo(second)).status).toBe(200)
    const thief = await desk.institution('Penghuni Baru', { slug: 'urut-satu' })
    expect(codeOf(await undo(first))).toEqual([409, 'slugTaken'])
    await payload.delete({ id: thief, collection: 'institutions', overrideAccess: true })
    expect((await undo(first)).status).toBe(200)
    expect(codeOf(await undo(first))).toEqual([409, 'undone'])
    expect(codeOf(await undo('999999'))).toEqual([404, 'notFound'])
    const third = await merged(one, winner)
    const fourth = await merged(winner, two)
    expect(codeOf(await undo(third))).toEqual([409, 'mergedOn'])
    expect((await undo(fourth)).status).toBe(200)
    expect((await undo(third)).status).toBe(200)
  })
})

describe('what is saved after a merge', () => {
  it('is refused as before where it names what is no id', async () => {
    const answer = await as('editor').post('/api/sources', {
      institution: 'bukan nomor',
      kind: 'document',
      name: 'Keliru',
    })
    expect(answer.status).toBe(400)
  })

  it('points to the one that stays although it still names the other', async () => {
    const { articles, loser, other, winner } = await makePair('Dinas Basi')
    await merged(loser, winner)
    await payload.update({
      id: articles.own,
      collection: 'articles',
      data: { institutions: [loser, other, winner] },
      overrideAccess: true,
    })
    expect(await desk.institutionsOf(articles.own)).toEqual([winner, other])
    const source = await desk.make('sources', {
      institution: loser,
      kind: 'document',
      name: 'Basi',
    })
    expect(
      await payload.findByID({ id: source, collection: 'sources', depth: 0, overrideAccess: true }),
    ).toMatchObject({ institution: winner })
  })
})
