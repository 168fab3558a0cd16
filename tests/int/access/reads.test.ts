import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Role, roles } from '../../../src/access/roles.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { type Article, isLiveState, makeArticle, type State, states } from './articles.js'
import { type Owner, permits } from './permits.js'
import { draftRoutes, readRoutes } from './readRoutes.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let somebodyElse: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-reads' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  somebodyElse = await createAccount({
    name: 'penulis-lain',
    payload: booted.payload,
    role: 'reporter',
  })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const made = new Map<string, Promise<Article>>()

const articleOf = async ({
  owner,
  role,
  state,
}: {
  readonly owner: Owner
  readonly role: Role
  readonly state: State
}): Promise<Article> => {
  const createdBy = owner === 'mine' ? (people[role].userID ?? somebodyElse) : somebodyElse
  const key = `${state} ${createdBy}`
  const article = made.get(key) ?? makeArticle({ createdBy, payload: booted.payload, state })
  made.set(key, article)
  return article
}

const owners = (role: Role): readonly Owner[] =>
  role === 'anonymous' ? ['theirs'] : ['mine', 'theirs']

describe.each(roles)('%s', (role) => {
  const cells = readRoutes.flatMap((route) =>
    route.states.flatMap((state) =>
      owners(role).map((owner) => ({
        allowed: permits({ needs: [route.needs], owner, role, state }),
        owner,
        route,
        state,
      })),
    ),
  )
  const named = (wanted: boolean) =>
    cells
      .filter(({ allowed }) => allowed === wanted)
      .map((cell) => [`${cell.owner}, ${cell.state}: ${cell.route.name}`, cell] as const)

  it.each(named(true))('sees %s', async (_, { owner, route, state }) => {
    const article = await articleOf({ owner, role, state })
    const answer = await route.send({ article, client: people[role].client })
    expect(route.shows(answer), JSON.stringify(answer.body)).toBe(true)
  })

  const refused = named(false)
  it.each(refused)('does not see %s', async (_, { owner, route, state }) => {
    const article = await articleOf({ owner, role, state })
    const answer = await route.send({ article, client: people[role].client })
    expect(route.shows(answer), JSON.stringify(answer.body)).toBe(false)
    expect(JSON.stringify(answer.body)).not.toContain(article.title)
  })
})

describe('an article that is not live', () => {
  it.each(states.filter((state) => !isLiveState(state)))(
    'answers 404 to anonymous under its id and slug when it is %s',
    async (state) => {
      const article = await articleOf({ owner: 'theirs', role: 'anonymous', state })
      for (const path of [
        `/api/articles/${article.id}`,
        `/api/newsroom/articles/${article.slug}`,
      ]) {
        for (const query of [{}, { draft: 'true' }, { trash: 'true' }, { data: '{"title":"x"}' }]) {
          const { body, status } = await people.anonymous.client.get(path, query)
          expect([path, query, status, JSON.stringify(body)]).toEqual([
            path,
            query,
            404,
            expect.not.stringContaining(article.title),
          ])
        }
      }
    },
  )
})

describe('draft=true on a live article with a newer draft', () => {
  const secret = 'Rancangan rahasia'

  it.each(draftRoutes.map((route) => [route.name, route] as const))(
    'shows anonymous the public text: %s',
    async (_, route) => {
      const article = await articleOf({
        owner: 'theirs',
        role: 'anonymous',
        state: 'liveWithDraft',
      })
      const answer = await route.send({ article, client: people.anonymous.client })
      expect(route.shows(answer), JSON.stringify(answer.body)).toBe(true)
      expect(JSON.stringify(answer.body)).not.toContain(secret)
    },
  )

  it.each(draftRoutes.map((route) => [route.name, route] as const))(
    'gives a contributor nothing of the draft of somebody else: %s',
    async (_, route) => {
      const article = await articleOf({
        owner: 'theirs',
        role: 'contributor',
        state: 'liveWithDraft',
      })
      const answer = await route.send({ article, client: people.contributor.client })
      expect(JSON.stringify(answer.body)).not.toContain(secret)
    },
  )

  it.each(draftRoutes.map((route) => [route.name, route] as const))(
    'shows an editor the draft: %s',
    async (_, route) => {
      const article = await articleOf({ owner: 'theirs', role: 'editor', state: 'liveWithDraft' })
      const answer = await route.send({ article, client: people.editor.client })
      expect(JSON.stringify(answer.body)).toContain(secret)
    },
  )
})
