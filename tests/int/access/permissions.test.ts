import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ArticleOperation } from '../../../src/access/table.js'

import { type Role, roles } from '../../../src/access/roles.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { makeArticle, type State } from './articles.js'
import { type Owner, permits } from './permits.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let somebodyElse: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-permissions' })
  const { payload } = booted
  served = await serve(payload)
  people = await signInStaff({ payload, served })
  somebodyElse = await createAccount({ name: 'penulis-lain', payload, role: 'reporter' })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

type Question = {
  /** What the admin sends when it asks whether to show a button. */
  readonly data: object
  readonly button: string
  readonly answer: 'delete' | 'update'
  readonly needs: readonly ArticleOperation[]
}

const questions = (state: State): readonly Question[] => [
  {
    answer: 'update',
    button: 'Save',
    data: {},
    needs: state === 'live' ? ['update', 'publish'] : ['update'],
  },
  {
    answer: 'update',
    button: 'Publish',
    data: { _status: 'published' },
    needs: ['update', 'publish'],
  },
  {
    answer: 'delete',
    button: 'Move to trash',
    data: { deletedAt: '2025-06-01T00:00:00.000Z' },
    needs: ['trash'],
  },
  { answer: 'delete', button: 'Delete for good', data: { title: 'x' }, needs: ['delete'] },
]

const cells = roles.flatMap((role) =>
  (role === 'anonymous' ? ['theirs' as const] : ['mine' as const, 'theirs' as const]).flatMap(
    (owner: Owner) => (['draft', 'live'] as const).map((state) => ({ owner, role, state })),
  ),
)

describe('the buttons that the admin shows', () => {
  it.each(cells)('follow the table for $role, $owner, $state', async ({ owner, role, state }) => {
    const { client, userID } = people[role]
    const createdBy = owner === 'mine' ? (userID ?? somebodyElse) : somebodyElse
    const { id } = await makeArticle({ createdBy, payload: booted.payload, state })
    for (const { answer, button, data, needs } of questions(state)) {
      const { body } = await client.post(`/api/articles/access/${id}`, data)
      expect([button, Boolean(body[answer])]).toEqual([
        button,
        permits({ needs, owner, role, state }),
      ])
    }
  })
})
