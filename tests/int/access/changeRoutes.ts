import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq, type Payload } from 'payload'

import type { ArticleOperation } from '../../../src/access/table.js'
import type { Answer, Query } from '../../support/client.js'
import type { Person } from '../../support/signInStaff.js'
import type { Article, State, Trace } from './articles.js'

/** What a route is tried with. */
export type Attempt = {
  readonly article: Article
  readonly payload: Payload
  readonly person: Person
}

/** One way to change an article that exists. */
export type ChangeRoute = {
  readonly name: string
  readonly state: State
  /** The rights it takes, all of them. */
  readonly needs: readonly ArticleOperation[]
  readonly send: (attempt: Attempt) => Promise<Answer>
  /** Whether it did what it says. */
  readonly succeeded: (traces: { readonly after: Trace; readonly before: Trace }) => boolean
}

type Way = Pick<ChangeRoute, 'name' | 'send'>
type Data = Readonly<Record<string, unknown>>

const patch = ({ data, query = {} }: { readonly data: Data; readonly query?: Query }): Way => ({
  name: `PATCH by id ${JSON.stringify({ ...query, ...data })}`,
  send: async ({ article, person }) =>
    person.client.patch(`/api/articles/${article.id}`, data, query),
})

const patchMany = ({ data, query = {} }: { readonly data: Data; readonly query?: Query }): Way => ({
  name: `PATCH by where ${JSON.stringify({ ...query, ...data })}`,
  send: async ({ article, person }) =>
    person.client.patch('/api/articles', data, {
      ...query,
      where: { id: { equals: article.id } },
    }),
})

const mutate = ({ args = '', data }: { readonly args?: string; readonly data: Data }): Way => ({
  name: `GraphQL update ${args}${JSON.stringify(data)}`,
  send: async ({ article, person }) =>
    person.client.graphql(
      `mutation ($data: mutationArticleUpdateInput!) {
        updateArticle(id: ${article.id}, data: $data${args}) { id }
      }`,
      { data },
    ),
})

const restore = ({
  query = {},
  version,
}: {
  readonly query?: Query
  readonly version: 'draftVersion' | 'publishedVersion'
}): Way => ({
  name: `POST versions/:id (${version}) ${JSON.stringify(query)}`,
  send: async ({ article, person }) =>
    person.client.post(`/api/articles/versions/${article[version]}`, {}, query),
})

const restoreByGraphQL: Way = {
  name: 'GraphQL restoreVersion',
  send: async ({ article, person }) =>
    person.client.graphql(`mutation { restoreVersionArticle(id: ${article.draftVersion}) { id } }`),
}

// Calls what the admin's button calls, with that user, then lets the job run.
const schedule = (type: 'publish' | 'unpublish'): Way => ({
  name: `schedule ${type}`,
  send: async ({ article, payload, person }) => {
    const user =
      person.userID === null
        ? null
        : await payload.findByID({ id: person.userID, collection: 'users', overrideAccess: true })
    const req = await createLocalReq(
      user ? { user: { ...user, collection: 'users' } } : {},
      payload,
    )
    // The handler's type asks for what every server function of the admin gets; it reads these.
    const args = {
      date: new Date(Date.now() - 1000),
      doc: { relationTo: 'articles', value: String(article.id) },
      req,
      type,
    } as Parameters<typeof schedulePublishHandler>[0]
    const queued: unknown = await Promise.resolve(schedulePublishHandler(args)).catch(
      (error: unknown) => ({ error }),
    )
    await payload.jobs.run({ overrideAccess: true, silent: true })
    const failed = await payload.delete({
      collection: 'payload-jobs',
      overrideAccess: true,
      where: { taskSlug: { equals: 'schedulePublish' } },
    })
    return {
      body: queued,
      headers: new Headers(),
      status: Object.hasOwn(Object(queued), 'error') || failed.docs.length > 0 ? 403 : 200,
    }
  },
})

const remove = ({ query = {} }: { readonly query?: Query } = {}): Way => ({
  name: `DELETE by id ${JSON.stringify(query)}`,
  send: async ({ article, person }) => person.client.del(`/api/articles/${article.id}`, query),
})

const removeMany = ({ query = {} }: { readonly query?: Query } = {}): Way => ({
  name: `DELETE by where ${JSON.stringify(query)}`,
  send: async ({ article, person }) =>
    person.client.del('/api/articles', { ...query, where: { id: { equals: article.id } } }),
})

const removeByGraphQL: Way = {
  name: 'GraphQL delete',
  send: async ({ article, person }) =>
    person.client.graphql(`mutation { deleteArticle(id: ${article.id}) { id } }`),
}

const kicker = 'Diubah lewat uji akses'
const draftQuery = { draft: 'true' }
const autosaveQuery = { autosave: 'true', draft: 'true' }

const edit = { kicker }
const goLive = { _status: 'published' }
const takeDown = { _status: 'draft' }
const toTrash = { deletedAt: '2025-06-01T00:00:00.000Z' }
const fromTrash = { deletedAt: null }

const saved: ChangeRoute['succeeded'] = ({ after }) => after.latest?.['kicker'] === kicker
const isLive: ChangeRoute['succeeded'] = ({ after }) =>
  after.row?.['_status'] === 'published' && !after.row['deletedAt']
const isDown: ChangeRoute['succeeded'] = ({ after }) => after.row?.['_status'] === 'draft'
const isTrashed: ChangeRoute['succeeded'] = ({ after }) => Boolean(after.row?.['deletedAt'])
const isBack: ChangeRoute['succeeded'] = ({ after }) =>
  after.row !== null && !after.row['deletedAt']
const isGone: ChangeRoute['succeeded'] = ({ after }) => after.row === null
const isRestored: ChangeRoute['succeeded'] = ({ after, before }) => after.versions > before.versions

const routes = ({
  needs,
  state,
  succeeded,
  ways,
}: Omit<ChangeRoute, 'name' | 'send'> & { readonly ways: readonly Way[] }): ChangeRoute[] =>
  ways.map((way) => ({ ...way, needs, state, succeeded }))

const draftSaves = [
  patch({ data: edit, query: draftQuery }),
  patch({ data: edit, query: autosaveQuery }),
  patchMany({ data: edit, query: draftQuery }),
  mutate({ args: ', draft: true', data: edit }),
]
const publicSaves = [
  patch({ data: edit }),
  patch({ data: edit, query: { draft: 'true', publishAllLocales: 'true' } }),
  mutate({ data: edit }),
]

/** Every way to change an article, by state. Payload writes the latest version into the public row. */
export const changeRoutes: readonly ChangeRoute[] = [
  ...routes({
    needs: ['update'],
    state: 'draft',
    succeeded: saved,
    ways: [...draftSaves, ...publicSaves, patchMany({ data: edit })],
  }),
  ...routes({
    needs: ['update'],
    state: 'draft',
    succeeded: isRestored,
    ways: [
      restore({ version: 'draftVersion' }),
      restore({ query: draftQuery, version: 'draftVersion' }),
      restoreByGraphQL,
    ],
  }),
  ...routes({
    needs: ['update', 'unpublish'],
    state: 'live',
    succeeded: saved,
    ways: draftSaves,
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'live',
    succeeded: saved,
    ways: [...publicSaves, patchMany({ data: edit })],
  }),
  ...routes({
    needs: ['update', 'unpublish'],
    state: 'liveWithDraft',
    succeeded: saved,
    // Without a status such a save is refused for everybody: it would take the article down.
    ways: draftSaves,
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'liveWithDraft',
    succeeded: saved,
    ways: [patchMany({ data: edit })],
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'draft',
    succeeded: isLive,
    ways: [
      patch({ data: goLive }),
      patch({ data: goLive, query: draftQuery }),
      patch({ data: goLive, query: autosaveQuery }),
      patchMany({ data: goLive }),
      patchMany({ data: goLive, query: draftQuery }),
      mutate({ data: goLive }),
      mutate({ args: ', draft: true', data: goLive }),
      schedule('publish'),
    ],
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'withdrawn',
    succeeded: isLive,
    ways: [restore({ version: 'publishedVersion' }), patch({ data: goLive })],
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'withdrawn',
    succeeded: isRestored,
    ways: [restore({ query: draftQuery, version: 'publishedVersion' })],
  }),
  ...routes({
    needs: ['update', 'publish'],
    state: 'trashedLive',
    succeeded: isLive,
    ways: [
      patch({ data: fromTrash, query: { trash: 'true' } }),
      patchMany({ data: fromTrash, query: { trash: 'true' } }),
      mutate({ args: ', trash: true', data: fromTrash }),
    ],
  }),
  ...routes({
    needs: ['update'],
    state: 'trashedDraft',
    succeeded: isBack,
    ways: [
      patch({ data: fromTrash, query: { trash: 'true' } }),
      patchMany({ data: fromTrash, query: { trash: 'true' } }),
      mutate({ args: ', trash: true', data: fromTrash }),
    ],
  }),
  ...routes({
    needs: ['update', 'unpublish'],
    state: 'live',
    succeeded: isDown,
    ways: [
      patch({ data: takeDown }),
      patchMany({ data: takeDown }),
      mutate({ data: takeDown }),
      restore({ version: 'draftVersion' }),
      restoreByGraphQL,
      schedule('unpublish'),
    ],
  }),
  ...routes({
    needs: ['update', 'unpublish'],
    state: 'liveWithDraft',
    succeeded: isDown,
    ways: [patch({ data: takeDown }), restore({ version: 'draftVersion' }), schedule('unpublish')],
  }),
  ...routes({
    needs: ['update', 'unpublish'],
    state: 'liveWithDraft',
    succeeded: isRestored,
    ways: [restore({ query: draftQuery, version: 'draftVersion' })],
  }),
  ...routes({
    needs: ['update', 'trash'],
    state: 'draft',
    succeeded: isTrashed,
    ways: [patch({ data: toTrash }), patchMany({ data: toTrash }), mutate({ data: toTrash })],
  }),
  ...routes({
    needs: ['update', 'trash', 'unpublish'],
    state: 'live',
    succeeded: isTrashed,
    ways: [patch({ data: toTrash }), patchMany({ data: toTrash }), mutate({ data: toTrash })],
  }),
  ...routes({
    needs: ['update', 'trash', 'unpublish'],
    state: 'liveWithDraft',
    succeeded: isTrashed,
    ways: [patch({ data: toTrash }), patchMany({ data: toTrash })],
  }),
  ...routes({
    needs: ['delete'],
    state: 'draft',
    succeeded: isGone,
    ways: [remove(), removeMany(), removeByGraphQL],
  }),
  ...routes({
    needs: ['delete'],
    state: 'live',
    succeeded: isGone,
    ways: [remove(), removeMany(), removeByGraphQL],
  }),
  ...routes({
    needs: ['delete'],
    state: 'trashedDraft',
    succeeded: isGone,
    ways: [remove({ query: { trash: 'true' } }), removeMany({ query: { trash: 'true' } })],
  }),
]
