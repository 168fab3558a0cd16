import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../../support/client.js'

import { type Role, roles } from '../../../src/access/roles.js'
import { articleOperations } from '../../../src/access/table.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { type Article, makeArticle, type State, traceOf } from './articles.js'
import { type ChangeRoute, changeRoutes } from './changeRoutes.js'
import { type Owner, permits } from './permits.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let somebodyElse: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-changes' })
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

// An article serves until a request has changed it.
const untouched = new Map<string, Article>()

const articleFor = async ({
  createdBy,
  state,
}: {
  readonly createdBy: number
  readonly state: State
}): Promise<Article> => {
  const key = `${state} ${createdBy}`
  const article =
    untouched.get(key) ?? (await makeArticle({ createdBy, payload: booted.payload, state }))
  untouched.set(key, article)
  return article
}

const spent = (article: Article): void => {
  for (const [key, { id }] of untouched) {
    if (id === article.id) {
      untouched.delete(key)
    }
  }
}

const tryRoute = async ({
  owner,
  role,
  route,
}: {
  readonly owner: Owner
  readonly role: Role
  readonly route: ChangeRoute
}) => {
  const { payload } = booted
  const person = people[role]
  const article = await articleFor({
    createdBy: owner === 'mine' ? (person.userID ?? somebodyElse) : somebodyElse,
    state: route.state,
  })
  const before = await traceOf({ id: article.id, payload })
  const answer = await route.send({ article, payload, person })
  const after = await traceOf({ id: article.id, payload })
  spent(article)
  return { after, answer, article, before }
}

const isRefusal = ({ body, status }: Answer): boolean =>
  status >= 400 || body?.errors?.length > 0 || body?.docs?.length === 0

const owners = (role: Role): readonly Owner[] =>
  role === 'anonymous' ? ['theirs'] : ['mine', 'theirs']

it('has a route for every operation that changes an article', () => {
  const covered = new Set(changeRoutes.flatMap(({ needs }) => needs))
  const changes = articleOperations.filter(
    (operation) => !['create', 'read', 'versions'].includes(operation),
  )
  expect(changes.filter((operation) => !covered.has(operation))).toEqual([])
})

describe.each(roles)('%s', (role) => {
  const cells = owners(role).flatMap((owner) =>
    changeRoutes.map((route) => ({
      allowed: permits({ needs: route.needs, owner, role, state: route.state }),
      owner,
      route,
    })),
  )
  const named = (wanted: boolean) =>
    cells
      .filter(({ allowed }) => allowed === wanted)
      .map((cell) => [`${cell.owner}, ${cell.route.state}: ${cell.route.name}`, cell] as const)

  it.each(named(true))('may change %s', async (_, { owner, route }) => {
    const { after, answer, before } = await tryRoute({ owner, role, route })
    expect(isRefusal(answer), JSON.stringify(answer.body)).toBe(false)
    expect(route.succeeded({ after, before }), JSON.stringify(answer.body)).toBe(true)
  })

  it.each(named(false))('may not change %s', async (_, { owner, route }) => {
    const { after, answer, article, before } = await tryRoute({ owner, role, route })
    expect(after).toEqual(before)
    expect(isRefusal(answer), JSON.stringify(answer.body)).toBe(true)
    untouched.set(`${route.state} ${String(before.row?.['createdBy'])}`, article)
  })
})
