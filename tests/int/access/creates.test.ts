import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ArticleOperation } from '../../../src/access/table.js'
import type { Answer, Client, Query } from '../../support/client.js'

import { type Role, roles } from '../../../src/access/roles.js'
import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { type Article, makeArticle, type State, traceOf } from './articles.js'
import { permits } from './permits.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let source: Readonly<Record<'draft' | 'live', Article>>
let somebodyElse: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-creates' })
  const { payload } = booted
  served = await serve(payload)
  people = await signInStaff({ payload, served })
  somebodyElse = await createAccount({ name: 'penulis-lain', payload, role: 'reporter' })
  source = {
    draft: await makeArticle({ createdBy: somebodyElse, payload, state: 'draft' }),
    live: await makeArticle({ createdBy: somebodyElse, payload, state: 'live' }),
  }
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

type CreateRoute = {
  readonly name: string
  readonly needs: readonly ArticleOperation[]
  /** The state of the article that is read on the way. */
  readonly state: State
  readonly status: 'draft' | 'published'
  readonly send: (client: Client) => Promise<Answer>
}

const goLive = { _status: 'published' }

const post = ({ data = {}, query = {} }: { readonly data?: object; readonly query?: Query }) => ({
  name: `POST ${JSON.stringify({ ...query, ...data })}`,
  send: async (client: Client) => client.post('/api/articles', articleData({ ...data }), query),
})

const mutate = ({ args = '', data = {} }: { readonly args?: string; readonly data?: object }) => ({
  name: `GraphQL create${args} ${JSON.stringify(data)}`,
  send: async (client: Client) =>
    client.graphql(
      `mutation ($data: mutationArticleInput!) { createArticle(data: $data${args}) { id } }`,
      { data: articleData({ ...data }) },
    ),
})

const duplicate = ({
  data = {},
  of,
  query = {},
}: {
  readonly data?: object
  readonly of: 'draft' | 'live'
  readonly query?: Query
}) => ({
  name: `duplicate of a ${of} article ${JSON.stringify({ ...query, ...data })}`,
  send: async (client: Client) =>
    client.post(`/api/articles/${source[of].id}/duplicate`, data, query),
})

const duplicateByGraphQL = ({
  data = {},
  of,
}: {
  readonly data?: object
  readonly of: 'draft' | 'live'
}) => ({
  name: `GraphQL duplicate of a ${of} article ${JSON.stringify(data)}`,
  send: async (client: Client) =>
    client.graphql(
      `mutation ($data: mutationArticleInput!) {
        duplicateArticle(id: ${source[of].id}, data: $data) { id }
      }`,
      { data: articleData({ ...data }) },
    ),
})

const createRoutes: readonly CreateRoute[] = [
  ...[
    post({}),
    post({ query: { draft: 'true' } }),
    // Payload's rule: with draft=true a new article is a draft, whatever its data says.
    post({ data: goLive, query: { draft: 'true' } }),
    mutate({}),
    mutate({ args: ', draft: true', data: goLive }),
  ].map((way) => ({
    ...way,
    needs: ['create'] as const,
    state: 'live' as const,
    status: 'draft' as const,
  })),
  ...[post({ data: goLive }), mutate({ data: goLive })].map((way) => ({
    ...way,
    needs: ['create', 'publish'] as const,
    state: 'live' as const,
    status: 'published' as const,
  })),
  ...[
    duplicate({ of: 'live' }),
    duplicate({ of: 'live', query: { draft: 'false' } }),
    duplicate({ data: goLive, of: 'live' }),
    duplicateByGraphQL({ of: 'live' }),
  ].map((way) => ({
    ...way,
    needs: ['create', 'read'] as const,
    state: 'live' as const,
    status: 'draft' as const,
  })),
  // Who may publish gets a draft as well.
  ...[
    duplicate({ data: goLive, of: 'live', query: { draft: 'false' } }),
    duplicateByGraphQL({ data: goLive, of: 'live' }),
  ].map((way) => ({
    ...way,
    needs: ['create', 'read', 'publish'] as const,
    state: 'live' as const,
    status: 'draft' as const,
  })),
  ...[duplicate({ of: 'draft' }), duplicateByGraphQL({ of: 'draft' })].map((way) => ({
    ...way,
    needs: ['create', 'read'] as const,
    state: 'draft' as const,
    status: 'draft' as const,
  })),
]

const idIn = ({ body }: Answer): unknown =>
  body?.doc?.id ?? body?.data?.createArticle?.id ?? body?.data?.duplicateArticle?.id

const countAll = async (): Promise<number> =>
  (await booted.payload.db.count({ collection: 'articles' })).totalDocs

describe.each(roles)('%s', (role) => {
  const cells = createRoutes.map((route) => ({
    allowed: permits({ needs: route.needs, owner: 'theirs', role, state: route.state }),
    route,
  }))

  const allowed = cells.filter((cell) => cell.allowed)
  it.each(
    allowed.map(({ route }) => [`${route.name} gives a ${route.status} article`, route] as const),
  )('%s', async (_, route) => {
    const answer = await route.send(people[role].client)
    const id = Number(idIn(answer))
    expect(id, JSON.stringify(answer.body)).toBeGreaterThan(0)
    const { row } = await traceOf({ id, payload: booted.payload })
    expect(row).toMatchObject({ _status: route.status, createdBy: people[role].userID })
  })

  const refused = cells.filter((cell) => !cell.allowed)
  it.each(refused.map(({ route }) => [`${route.name} is refused`, route] as const))(
    '%s',
    async (_, route) => {
      const before = await countAll()
      const answer = await route.send(people[role].client)
      expect(idIn(answer), JSON.stringify(answer.body)).toBeUndefined()
      expect(answer.status >= 400 || answer.body.errors.length > 0).toBe(true)
      expect(await countAll()).toBe(before)
    },
  )
})

describe('who an article belongs to', () => {
  it('is not what the request says', async () => {
    const { client, userID } = people.reporter
    const { body } = await client.post('/api/articles', articleData({ createdBy: somebodyElse }))
    await client.patch(`/api/articles/${body.doc.id}`, { createdBy: somebodyElse })
    const { latest, row } = await traceOf({ id: body.doc.id, payload: booted.payload })
    expect(row).toMatchObject({ createdBy: userID })
    expect(latest).toMatchObject({ createdBy: userID })
  })
})
