import type { Payload } from 'payload'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DocID } from '../../../src/domain/article.js'
import type { Answer, Client } from '../../support/client.js'

import { type Role, roles } from '../../../src/access/roles.js'
import {
  type RecordOperation,
  recordOperations,
  type RecordSlug,
  recordTable,
} from '../../../src/access/table.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let picture: Buffer<ArrayBuffer>

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-records' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  const background = { b: 90, g: 120, r: 40 }
  const png = sharp({ create: { background, channels: 3, height: 40, width: 60 } }).png()
  picture = Buffer.from(await png.toBuffer())
})

afterAll(async () => {
  // Deletes the files as well.
  await booted.payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
})

let made = 0

/** Data of a new document, and the field that the test changes. */
const dataOf: Readonly<Record<RecordSlug, () => Readonly<Record<string, unknown>>>> = {
  authors: () => ({ name: `Penulis ${made}` }),
  confidentialSources: () => ({ name: `Narasumber ${made}` }),
  failures: () => ({ document: '1', inCollection: 'articles', message: 'x', step: 'rank' }),
  institutions: () => ({ name: `Lembaga ${made}` }),
  media: () => ({ alt: `Gambar ${made}` }),
  outlets: () => ({ name: `Media ${made}`, domain: `media${made}.example` }),
  pings: () => ({ service: 'webhook', status: 'waiting', url: `https://media${made}.example/` }),
  regions: () => ({ id: regionCode(made), name: `Wilayah ${made}`, kind: 'regency' }),
  sections: () => ({ name: `Rubrik ${made}` }),
  sources: () => ({ name: `Sumber ${made}` }),
  storylines: () => ({ title: `Kasus ${made}` }),
  topics: () => ({ name: `Topik ${made}` }),
  users: () => ({
    name: `Akun ${made}`,
    email: `akun${made}@redaksi.example`,
    password: 'kata sandi untuk pengujian',
    role: 'contributor',
  }),
}

const textFields: Readonly<Partial<Record<RecordSlug, string>>> = {
  failures: 'message',
  media: 'alt',
  pings: 'message',
  storylines: 'title',
}

const regionCode = (number: number): string =>
  `${10 + Math.floor(number / 100)}.${String(number % 100).padStart(2, '0')}`

const newData = (slug: RecordSlug): Readonly<Record<string, unknown>> => {
  made += 1
  return dataOf[slug]()
}

const makeRecord = async ({
  payload,
  slug,
}: {
  readonly payload: Payload
  readonly slug: RecordSlug
}): Promise<DocID> => {
  const { id } = await payload.create({
    collection: slug,
    data: newData(slug),
    overrideAccess: true,
    ...(slug === 'media' && {
      file: { name: `uji-${made}.png`, data: picture, mimetype: 'image/png', size: picture.length },
    }),
  })
  return id
}

const post = async ({
  client,
  slug,
}: {
  readonly client: Client
  readonly slug: RecordSlug
}): Promise<Answer> => {
  const data = newData(slug)
  if (slug !== 'media') {
    return client.post(`/api/${slug}`, data)
  }
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([picture], { type: 'image/png' }), `uji-${made}.png`)
  return client.send('/api/media', { body: form, method: 'POST' })
}

const stored = async ({ id, slug }: { readonly id: DocID; readonly slug: RecordSlug }) =>
  booted.payload.db.findOne<{ readonly id: DocID; readonly [field: string]: unknown }>({
    collection: slug,
    where: { id: { equals: id } },
  })

type Cell = { readonly client: Client; readonly id: DocID; readonly slug: RecordSlug }

/** Tries an operation by every route; answers with what each route did. */
const attempts: Readonly<
  Record<RecordOperation, (cell: Cell) => Promise<Readonly<Record<string, boolean>>>>
> = {
  create: async ({ client, slug }) => {
    const { body, status } = await post({ client, slug })
    return { POST: status === 201 && (await stored({ id: body.doc.id, slug })) !== null }
  },
  read: async ({ client, id, slug }) => {
    const where = { id: { equals: id } }
    const one = await client.get(`/api/${slug}/${id}`)
    const list = await client.get(`/api/${slug}`, { where })
    const count = await client.get(`/api/${slug}/count`, { where })
    return {
      'GET by id': one.status === 200 && one.body.id === id,
      'GET count': count.body.totalDocs === 1,
      'GET list': list.body.docs?.length === 1,
    }
  },
  update: async ({ client, id, slug }) => {
    const field = textFields[slug] ?? 'name'
    await client.patch(`/api/${slug}/${id}`, { [field]: 'satu' })
    const byID = (await stored({ id, slug }))?.[field] === 'satu'
    await client.patch(`/api/${slug}`, { [field]: 'dua' }, { where: { id: { equals: id } } })
    const byWhere = (await stored({ id, slug }))?.[field] === 'dua'
    return { 'PATCH by id': byID, 'PATCH by where': byWhere }
  },
  delete: async ({ client, id, slug }) => {
    const other = await makeRecord({ payload: booted.payload, slug })
    await client.del(`/api/${slug}/${id}`)
    await client.del(`/api/${slug}`, { where: { id: { equals: other } } })
    return {
      'DELETE by id': (await stored({ id, slug })) === null,
      'DELETE by where': (await stored({ id: other, slug })) === null,
    }
  },
}

// Object.keys forgets the key type of the table.
const slugs = Object.keys(recordTable) as RecordSlug[]

describe.each(slugs)('%s', (slug) => {
  describe.each(recordOperations)('%s', (operation) => {
    it.each(roles.map((role) => [role, recordTable[slug][operation][role]] as const))(
      'by %s: %s',
      async (role, scope) => {
        const { client } = people[role]
        const id = await makeRecord({ payload: booted.payload, slug })
        const routes = await attempts[operation]({ client, id, slug })
        expect(routes).toEqual(
          Object.fromEntries(Object.keys(routes).map((route) => [route, scope === 'all'])),
        )
      },
    )
  })
})

describe('users', () => {
  const own = recordOperations.filter((operation) =>
    roles.some((role) => recordTable.users[operation][role] === 'self'),
  )

  it.each(
    own.flatMap((operation) =>
      roles
        .filter((role) => recordTable.users[operation][role] === 'self')
        .map((role) => [role, operation] as const),
    ),
  )('%s may %s the own account', async (role, operation) => {
    const { client, userID } = people[role]
    const routes = await attempts[operation]({ client, id: userID ?? 0, slug: 'users' })
    expect(Object.values(routes)).not.toContain(false)
  })

  it.each(roles.filter((role) => role !== 'admin' && role !== 'anonymous'))(
    '%s cannot take another role',
    async (role) => {
      const { client, userID } = people[role]
      const id = userID ?? 0
      await client.patch(`/api/users/${id}`, { role: 'admin' })
      await client.patch('/api/users', { role: 'admin' }, { where: { id: { equals: id } } })
      await client.graphql(`mutation { updateUser(id: ${id}, data: { role: admin }) { id } }`)
      expect(await stored({ id, slug: 'users' })).toMatchObject({ role })
    },
  )

  it('gives an admin the right to change a role', async () => {
    const id = await createAccount({ name: 'naik', payload: booted.payload, role: 'contributor' })
    await people.admin.client.patch(`/api/users/${id}`, { role: 'reporter' })
    expect(await stored({ id, slug: 'users' })).toMatchObject({ role: 'reporter' })
  })

  it('is closed to whoever registers as the first user a second time', async () => {
    const { status } = await served.anonymous.post('/api/users/first-register', newData('users'))
    expect(status).toBe(403)
  })
})
