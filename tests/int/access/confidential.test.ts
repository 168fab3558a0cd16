import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Client } from '../../support/client.js'

import { type Role, roles } from '../../../src/access/roles.js'
import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { attacks, type Guess } from './confidentialRoutes.js'

let booted: Booted
let payload: Payload
let served: Served
let people: Readonly<Record<Role, Person>>
let owner: Person
let article: number
let made = 0
let secret: Guess & { readonly contact: string }

const base = '/api/confidentialSources'

beforeAll(async () => {
  booted = await bootPayload({ name: 'confidential' })
  payload = booted.payload
  served = await serve(payload)
  people = await signInStaff({ payload, served })
  const userID = await createAccount({ name: 'penulis', payload, role: 'reporter' })
  const client = await served.login({
    email: 'penulis@redaksi.example',
    password: 'kata sandi untuk pengujian',
  })
  owner = { client, role: 'reporter', userID }
  const { body } = await client.post('/api/articles?draft=true', articleData({ title: 'Berita' }))
  article = body.doc.id
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

beforeEach(async () => {
  made += 1
  const [text, contact] = [`Pegawai arsip ${made}`, `nomor-rahasia-${made}`]
  const { body, status } = await owner.client.post(base, {
    name: text,
    articles: [article],
    contact,
    promise: 'Nama tidak disebut.',
  })
  expect(status).toBe(201)
  secret = { id: body.doc.id, contact, text }
})

const wrong = (): Guess => ({ id: randomUUID(), text: `Bukan siapa-siapa ${randomUUID()}` })

/** What an answer tells, without the guess itself, which it may repeat. */
const told = ({ answer, guess }: { readonly answer: unknown; readonly guess: Guess }): string =>
  JSON.stringify(answer).replaceAll(guess.id, 'ID').replaceAll(guess.text, 'TEXT')

const row = async (id: string) =>
  payload.db.findOne<{ readonly id: string; readonly [field: string]: unknown }>({
    collection: 'confidentialSources',
    where: { id: { equals: id } },
  })

const others: readonly Role[] = roles.filter((role) => role !== 'chiefEditor')

describe.each(others)('%s learns nothing of a confidential source of somebody else', (role) => {
  it.each(attacks)('by $name', async ({ send }) => {
    const { client } = people[role]
    const right = await send({ client, guess: secret })
    const guess = wrong()
    const other = await send({ client, guess })

    expect(right.status).toBe(other.status)
    expect(told({ answer: right.body, guess: secret })).toBe(told({ answer: other.body, guess }))
    expect(JSON.stringify(right.body)).not.toContain(secret.contact)
    expect(await row(secret.id)).toMatchObject({
      name: secret.text,
      contact: secret.contact,
      note: null,
    })
  })

  it('by reading all that can be read without a guess', async () => {
    const { client } = people[role]
    for (const path of [
      base,
      `${base}/count`,
      `${base}/versions`,
      '/api/access',
      '/api/payload-locked-documents?depth=2&limit=1000',
      '/api/payload-preferences',
      '/api/payload-jobs?limit=1000',
      '/api/failures?limit=1000',
      `/api/articles/${article}?draft=true&depth=2`,
      '/api/articles?draft=true&depth=2&limit=1000',
      '/api/sources?depth=2&limit=1000',
      '/api/users?depth=2&limit=1000',
    ]) {
      const { body } = await client.get(path)
      const text = JSON.stringify(body)
      for (const word of [secret.id, secret.text, secret.contact]) {
        expect({ path, tells: text.includes(word) }).toEqual({ path, tells: false })
      }
      expect(body.totalDocs ?? 0, path).toBe(path.startsWith(base) ? 0 : (body.totalDocs ?? 0))
    }
  })
})

describe('a confidential source', () => {
  const sees = async (client: Client) => ({
    count: (await client.get(`${base}/count`, { where: { id: { equals: secret.id } } })).body
      .totalDocs,
    list: (await client.get(base, { where: { name: { equals: secret.text } } })).body.docs?.length,
    one: (await client.get(`${base}/${secret.id}`)).body.contact,
  })

  it('is read by its owner and the editor-in-chief', async () => {
    const all = { count: 1, list: 1, one: secret.contact }
    expect(await sees(owner.client)).toEqual(all)
    expect(await sees(people.chiefEditor.client)).toEqual(all)
  })

  it('says what may be done with it to those who read it', async () => {
    for (const { client } of [owner, people.chiefEditor]) {
      const { body, status } = await client.post(`${base}/access/${secret.id}`, {})
      expect(status).toBe(200)
      for (const operation of ['delete', 'read', 'update']) {
        expect(body[operation]?.permission ?? body[operation]).toBe(true)
      }
    }
  })

  it('is changed and deleted by its owner', async () => {
    expect(
      (await owner.client.patch(`${base}/${secret.id}`, { note: 'Bertemu lagi' })).status,
    ).toBe(200)
    expect(await row(secret.id)).toMatchObject({ note: 'Bertemu lagi' })
    expect((await owner.client.del(`${base}/${secret.id}`)).status).toBe(200)
    expect(await row(secret.id)).toBeNull()
  })

  it.each(['admin', 'editor', 'reporter'] as const)(
    'of %s is theirs, whatever the request says',
    async (role) => {
      const { client, userID } = people[role]
      const { body, status } = await client.post(base, {
        id: secret.id,
        name: 'Orang lain',
        owner: owner.userID,
      })
      expect(status).toBe(201)
      expect(body.doc.id).not.toBe(secret.id)
      expect(await row(body.doc.id)).toMatchObject({ owner: userID })
      await client.patch(`${base}/${body.doc.id}`, { owner: owner.userID })
      expect(await row(body.doc.id)).toMatchObject({ owner: userID })
      expect((await client.get(`${base}/${body.doc.id}`)).body.name).toBe('Orang lain')
      expect(await row(secret.id)).toMatchObject({ name: secret.text, owner: owner.userID })
      await client.del(`${base}/${body.doc.id}`)
    },
  )

  it('is given to nobody by its owner or the editor-in-chief', async () => {
    for (const { client } of [owner, people.chiefEditor]) {
      await client.patch(`${base}/${secret.id}`, { owner: people.editor.userID })
      expect(await row(secret.id)).toMatchObject({ owner: owner.userID })
    }
  })

  it('is not made by contributors and readers, who do not see the collection', async () => {
    const { hidden } = payload.collections.confidentialSources?.config.admin ?? {}
    for (const role of roles) {
      const { client, userID } = people[role]
      const isClosed = role === 'contributor' || role === 'anonymous'
      const user = { id: userID ?? 0, collection: 'users', role }
      // As Payload calls it, with the account that is logged in.
      expect(typeof hidden === 'function' && hidden({ user })).toBe(isClosed)
      if (isClosed) {
        expect((await client.post(base, { name: 'x' })).status).toBe(403)
      }
    }
  })

  it('takes no document into a lock, a version or a job', async () => {
    await owner.client.post('/api/payload-preferences/collection-confidentialSources', {
      value: { note: secret.text },
    })
    await owner.client.patch(`${base}/${secret.id}`, { note: 'Bertemu lagi' })
    const tables = await rows({
      payload,
      statement: `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_name !~ '^confidential_sources(_rels)?$'`,
    })
    for (const { name } of tables) {
      const found = await rows({
        payload,
        statement: `select 1 from "${String(name)}" t where to_jsonb(t)::text ~ $1`,
        values: [`${secret.id}|${secret.contact}`],
      })
      expect({ name, found: found.length }).toEqual({ name, found: 0 })
    }
  })

  it('stays with the editor-in-chief when its owner has left', async () => {
    const userID = await createAccount({ name: `pergi${made}`, payload, role: 'reporter' })
    const client = await served.login({
      email: `pergi${made}@redaksi.example`,
      password: 'kata sandi untuk pengujian',
    })
    const { body } = await client.post(base, { name: 'Saksi', contact: 'nomor lama' })
    await people.admin.client.del(`/api/users/${userID}`)
    const path = `${base}/${body.doc.id}`

    expect((await people.chiefEditor.client.get(path)).body.contact).toBe('nomor lama')
    for (const role of others) {
      expect((await people[role].client.get(path)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await client.get(path)).status).toBeGreaterThanOrEqual(401)
  })

  it('keeps its articles when one of them is gone', async () => {
    const gone = await payload.create({
      collection: 'articles',
      data: articleData({ title: 'Segera dihapus' }),
      draft: true,
      overrideAccess: true,
    })
    await owner.client.patch(`${base}/${secret.id}`, { articles: [article, gone.id] })
    await payload.delete({ id: gone.id, collection: 'articles', overrideAccess: true })
    const { body, status } = await owner.client.patch(`${base}/${secret.id}`, { note: 'x' })
    expect(status).toBe(200)
    expect(body.doc.articles.map(({ id }: { readonly id: number }) => id)).toEqual([article])
  })
})
