import type { CollectionConfig } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../../src/access/roles.js'
import type { Client, Query } from '../../support/client.js'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomWith } from '../../support/newsroomWith.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let anonymous: Client

const many = 105
let topics: number[]
let sections: number[]
let hostID: number
let draftID: number

const secretContact = 'narasumber-rahasia-0812'

// A site may well list the articles of a section by a join; the field is in no table.
const withArticles = ({
  defaultCollection,
}: {
  readonly defaultCollection: CollectionConfig
}): CollectionConfig => ({
  ...defaultCollection,
  fields: [
    ...defaultCollection.fields,
    { name: 'articles', type: 'join', collection: 'articles', on: 'section' },
  ],
})

beforeAll(async () => {
  booted = await bootPayload({
    name: 'access-bounds',
    config: newsroomWith({ sections: withArticles }),
  })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  anonymous = people.anonymous.client
  await fill()
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const create = async (collection: string, data: object): Promise<number> =>
  Number((await booted.payload.create({ collection, data, depth: 0, overrideAccess: true })).id)

const fill = async (): Promise<void> => {
  topics = []
  for (let index = 0; index < many; index += 1) {
    topics.push(await create('topics', { name: `Topik ${index}` }))
  }
  sections = []
  for (const name of ['Nusantara', 'Jawa', 'Jawa Timur', 'Banyuwangi', 'Rogojampi']) {
    sections.push(await create('sections', { name, parent: sections.at(-1) ?? null }))
  }
  const source = await create('sources', {
    name: 'Warga pasar',
    contact: secretContact,
    reliabilityNote: 'pernah keliru',
  })
  const story = {
    section: sections.at(-1),
    sources: [{ note: 'wawancara', source }],
  }
  hostID = await create(
    'articles',
    articleData({ ...story, _status: 'published', title: 'Pasar tayang', topics }),
  )
  draftID = await create('articles', articleData({ ...story, title: 'Pasar belum tayang' }))
}

const depthOf = (section: unknown): number =>
  typeof section === 'object' && section !== null && 'parent' in section
    ? 1 + depthOf(section.parent)
    : 0

describe('a list for anonymous', () => {
  it.each([
    { limit: 0 },
    { limit: 1000 },
    { limit: -1 },
    { limit: 'semua' },
    { pagination: 'false' },
    { limit: 0, pagination: 'false' },
    { limit: 500, pagination: 'false' },
  ])('has at most 100 documents with %j', async (query: Query) => {
    const { body, status } = await anonymous.get('/api/topics', query)
    expect(status).toBe(200)
    expect(body.docs.length).toBeGreaterThan(0)
    expect(body.docs.length).toBeLessThanOrEqual(100)
  })

  it('has as many documents as it asks for below that, and 10 when it does not ask', async () => {
    expect((await anonymous.get('/api/topics', { limit: 73 })).body.docs).toHaveLength(73)
    expect((await anonymous.get('/api/topics')).body.docs).toHaveLength(10)
  })

  it('still counts all of them', async () => {
    expect((await anonymous.get('/api/topics', { limit: 0 })).body.totalDocs).toBe(many)
    expect((await anonymous.get('/api/topics/count')).body.totalDocs).toBe(many)
  })

  it('is not bounded for staff', async () => {
    const { body } = await people.contributor.client.get('/api/topics', { limit: 0 })
    expect(body.docs).toHaveLength(many)
  })
})

describe('depth', () => {
  it.each(['GET by id', 'GET list'])('ends at 2 for anonymous: %s', async (route) => {
    const last = sections.at(-1)
    const { body } = await (route === 'GET list'
      ? anonymous.get('/api/sections', { depth: 10, where: { id: { equals: last } } })
      : anonymous.get(`/api/sections/${last}`, { depth: 10 }))
    expect(depthOf(body.docs?.[0] ?? body)).toBe(3)
  })

  it('goes on for staff', async () => {
    const { body } = await people.contributor.client.get(`/api/sections/${sections.at(-1)}`, {
      depth: 10,
    })
    expect(depthOf(body)).toBe(sections.length)
  })

  it('leaves no related document out, however many there are', async () => {
    const { body } = await anonymous.get(`/api/articles/${hostID}`, { depth: 1 })
    const names = body.topics.map((topic: { name?: string }) => topic.name)
    expect(names.filter(Boolean)).toHaveLength(many)
  })
})

describe('a join for anonymous', () => {
  const joinOf = async (client: Client, join: Query = {}) => {
    const { body, status } = await client.get(`/api/sections/${sections.at(-1)}`, {
      depth: 1,
      joins: { articles: join },
    })
    return { body, docs: body.articles?.docs ?? [], status }
  }

  it('holds live articles only', async () => {
    const { docs } = await joinOf(anonymous)
    expect(docs.map(({ id }: { id: number }) => id)).toEqual([hostID])
    expect((await joinOf(people.editor.client)).docs).toHaveLength(2)
  })

  it('cannot be filtered by what anonymous may not see', async () => {
    for (const email of ['reporter@redaksi.example', 'tidak-ada@redaksi.example']) {
      const { docs, status } = await joinOf(anonymous, {
        where: { 'createdBy.email': { equals: email } },
      })
      expect([status, docs]).toEqual([400, []])
    }
  })

  it('has at most 100 documents', async () => {
    const section = await create('sections', { name: 'Ramai' })
    const { payload } = booted
    for (let index = 0; index < many; index += 1) {
      await payload.db.create({
        collection: 'articles',
        data: { ...articleData({ title: `Kabar ${index}` }), _status: 'published', section },
      })
    }
    for (const limit of [0, 1000]) {
      const { body } = await anonymous.get(`/api/sections/${section}`, {
        joins: { articles: { limit } },
      })
      expect(body.articles.docs).toHaveLength(100)
    }
    const { body } = await anonymous.graphql(
      `{ Section(id: ${section}) { articles(limit: 1000) { docs { id } } } }`,
    )
    expect(JSON.stringify(body.errors)).toContain('limit has to be from 1 to 100; it is 1000.')
  })
})

describe('what anonymous may not see', () => {
  const probes: readonly (readonly [string, Query, Query])[] = [
    [
      'the e-mail of whoever created it',
      { 'createdBy.email': { like: 'reporter' } },
      { 'createdBy.email': { like: 'tidakada' } },
    ],
    ['who created it', { createdBy: { exists: true } }, { createdBy: { exists: false } }],
    [
      'the contact of its source',
      { 'sources.source.contact': { like: '0812' } },
      { 'sources.source.contact': { like: 'tidakada' } },
    ],
    [
      'the reliability of its source',
      { 'sources.source.reliabilityNote': { like: 'keliru' } },
      { 'sources.source.reliabilityNote': { like: 'tidakada' } },
    ],
    ['that it was imported', { importKey: { exists: true } }, { importKey: { exists: false } }],
  ]

  it.each(probes)('cannot be found out by where: %s', async (_, right, wrong) => {
    for (const path of ['/api/articles', '/api/articles/count']) {
      const answers = await Promise.all(
        [right, wrong].map(async (where) => anonymous.get(path, { where })),
      )
      expect(answers.map(({ status }) => status)).toEqual([400, 400])
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(hostID.toString() + '"')
    }
  })

  it.each(['createdBy.email', 'sources.source.contact', 'importKey'])(
    'cannot be found out by sorting by %s',
    async (sort) => {
      const { status } = await anonymous.get('/api/articles', { sort })
      expect(status).toBe(400)
    },
  )

  it.each([
    '{ "where": { "contact": { "like": "0812" } } }',
    '{ "where": { "reliabilityNote": { "like": "keliru" } } }',
  ])('cannot be found out on the source itself: %s', async (query) => {
    expect((await anonymous.get('/api/sources', JSON.parse(query))).status).toBe(400)
  })

  it('is in no answer, at any depth', async () => {
    const answers = await Promise.all([
      anonymous.get(`/api/articles/${hostID}`, { depth: 2 }),
      anonymous.get('/api/articles', { depth: 2 }),
      anonymous.get('/api/sources', { depth: 2 }),
      anonymous.graphql('{ Articles { docs { sources { source { name contact } } } } }'),
      anonymous.graphql('{ Sources { docs { name contact reliabilityNote } } }'),
    ])
    const text = JSON.stringify(answers.map(({ body }) => body))
    expect(text).toContain('Warga pasar')
    for (const secret of [secretContact, 'pernah keliru', 'redaksi.example', 'createdBy"']) {
      expect(text).not.toContain(secret)
    }
  })

  it('is not population of a draft', async () => {
    const pinning = await create(
      'articles',
      articleData({ _status: 'published', pins: [{ target: draftID }], title: 'Menunjuk naskah' }),
    )
    const answers = await Promise.all([
      anonymous.get(`/api/articles/${pinning}`, { depth: 2 }),
      anonymous.get(`/api/articles/${pinning}`, { depth: 2, draft: 'true' }),
      anonymous.graphql(`{ Article(id: ${pinning}) { title bacaJuga { links { title } } } }`),
    ])
    const text = JSON.stringify(answers.map(({ body }) => body))
    expect(text).toContain('Menunjuk naskah')
    expect(text).not.toContain('Pasar belum tayang')
  })
})

describe('accounts', () => {
  it('are closed to anonymous', async () => {
    const { userID } = people.editor
    for (const path of ['/api/users', `/api/users/${userID}`, '/api/users/count']) {
      expect((await anonymous.get(path)).status, path).toBe(403)
    }
    const { body } = await anonymous.graphql(
      `{ Users { docs { email } } User(id: ${userID}) { email } countUsers { totalDocs } }`,
    )
    expect(body.data).toEqual({ User: null, Users: null, countUsers: null })
    expect((await anonymous.get('/api/users/me')).body.user).toBeNull()
  })

  it('of colleagues are not shown to those who are no admins', async () => {
    const { body } = await people.editor.client.get('/api/users', { limit: 0 })
    expect(body.docs.map(({ id }: { id: number }) => id)).toEqual([people.editor.userID])
    const { body: found } = await people.editor.client.get('/api/articles', {
      where: { 'createdBy.email': { equals: 'admin@redaksi.example' } },
    })
    expect(found.docs ?? []).toEqual([])
  })
})

describe("Payload's own collections", () => {
  it.each([
    'payload-jobs',
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-preferences',
  ])('%s is closed to anonymous', async (slug) => {
    for (const path of [`/api/${slug}`, `/api/${slug}/1`]) {
      const { body, status } = await anonymous.get(path)
      // Preferences are asked for by name and answer with an empty value.
      expect(status >= 400 || body.value === null, path).toBe(true)
    }
    expect((await anonymous.post(`/api/${slug}`, {})).status).toBeGreaterThanOrEqual(400)
    const { status } = await anonymous.del(`/api/${slug}`, { where: { id: { exists: true } } })
    expect(status).toBeGreaterThanOrEqual(400)
  })

  it.each(['run', 'handle-schedules'])('jobs/%s answers admins only', async (action) => {
    const statuses = await Promise.all(
      Object.values(people).map(async ({ client, role }) => {
        const { status } = await client.get(`/api/payload-jobs/${action}`)
        return [role, status === 401] as const
      }),
    )
    expect(Object.fromEntries(statuses)).toEqual({
      admin: false,
      anonymous: true,
      chiefEditor: true,
      contributor: true,
      editor: true,
      reporter: true,
    })
  })

  it('queued and cancelled by the Local API with access, jobs are for admins', async () => {
    const { payload } = booted
    for (const { role, userID } of Object.values(people)) {
      const user = userID === null ? null : { id: userID, collection: 'users', role }
      const queued = await payload.config.jobs.access?.queue?.({ req: { user } as never })
      const cancelled = await payload.config.jobs.access?.cancel?.({ req: { user } as never })
      expect([role, queued, cancelled]).toEqual([role, role === 'admin', role === 'admin'])
    }
  })
})

describe('GraphQL for anonymous', () => {
  const nested = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ parent ${nested(levels - 1)} }`
  const queries: readonly (readonly [string, string, Query, string])[] = [
    [
      'a limit of 101',
      '{ Topics(limit: 101) { totalDocs } }',
      {},
      'limit has to be from 1 to 100; it is 101.',
    ],
    [
      'a limit of 0, which means all',
      '{ Topics(limit: 0) { totalDocs } }',
      {},
      'limit has to be from 1 to 100; it is 0.',
    ],
    [
      'a limit by variable',
      'query ($n: Int) { Topics(limit: $n) { totalDocs } }',
      { n: 5000 },
      'limit has to be from 1 to 100; it is 5000.',
    ],
    [
      '9 levels',
      `{ Sections { docs ${nested(6)} } }`,
      {},
      'The query is 9 levels deep; 8 are allowed.',
    ],
    [
      '21 aliases',
      `{ ${Array.from({ length: 21 }, (_, n) => `t${n}: Topics(page: ${n + 1}) { totalDocs }`).join(' ')} }`,
      {},
      'The query has 21 aliases; 20 are allowed.',
    ],
    [
      'rich text of depth 3',
      '{ Articles { docs { body(depth: 3) } } }',
      {},
      'depth has to be from 0 to 2; it is 3.',
    ],
  ]

  it.each(queries)('refuses %s and says the bound', async (_, query, variables, message) => {
    const { body } = await anonymous.graphql(query, variables)
    expect(body.errors.map((error: { message: string }) => error.message)).toEqual([message])
    expect(body.data).toBeUndefined()
  })

  it.each(queries)('answers an editor: %s', async (_, query, variables) => {
    const { body } = await people.editor.client.graphql(query, variables)
    expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
  })

  it('answers at the bounds', async () => {
    const { body } = await anonymous.graphql(
      `{ Sections(limit: 100) { docs ${nested(5)} }
        ${Array.from({ length: 20 }, (_, n) => `t${n}: Topics(page: ${n + 1}) { totalDocs }`).join(' ')} }`,
    )
    expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
  })

  it('bounds a list that asks for no pages', async () => {
    const { body } = await anonymous.graphql('{ Topics(pagination: false) { docs { id } } }')
    expect(body.data.Topics.docs.length).toBeLessThanOrEqual(100)
  })
})
