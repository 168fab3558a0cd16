import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Role, roles } from '../../../src/access/roles.js'
import { articleTable } from '../../../src/access/table.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { createAccount, type Person, signInStaff } from '../../support/signInStaff.js'
import { type Article, makeArticle, traceOf } from './articles.js'

let booted: Booted
let served: Served
let people: Readonly<Record<Role, Person>>
let article: Article

beforeAll(async () => {
  booted = await bootPayload({ name: 'access-schedules' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
})

beforeEach(async () => {
  const createdBy = people.editor.userID ?? 0
  article = await makeArticle({ createdBy, payload: booted.payload, state: 'draft' })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

type Handler = typeof schedulePublishHandler

/** Does what the admin's drawer does for an account, which needs no more of the handler's type. */
const inTheDrawer = async ({
  args,
  userID,
}: {
  readonly args: object
  readonly userID: number | null
}): Promise<void> => {
  const { payload } = booted
  const user =
    userID === null
      ? null
      : await payload.findByID({ id: userID, collection: 'users', overrideAccess: true })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  await Promise.resolve(schedulePublishHandler({ ...args, req } as Parameters<Handler>[0])).catch(
    () => undefined,
  )
}

const plan = async ({ date, userID }: { readonly date: Date; readonly userID: number }) => {
  const doc = { relationTo: 'articles', value: String(article.id) }
  await inTheDrawer({ args: { date, doc, type: 'publish' }, userID })
  const { docs } = await booted.payload.db.find<{ readonly id: number }>({
    collection: 'payload-jobs',
    sort: '-id',
    where: { taskSlug: { equals: 'schedulePublish' } },
  })
  return docs[0]?.id ?? 0
}

const exists = async (id: number): Promise<boolean> =>
  (
    await booted.payload.db.count({
      collection: 'payload-jobs',
      where: { id: { equals: id } },
    })
  ).totalDocs > 0

const tomorrow = () => new Date(Date.now() + 86_400_000)
const justNow = () => new Date(Date.now() - 1000)

describe('a planned publication', () => {
  it.each(roles)('is cancelled by who may publish, and by nobody else: %s', async (role) => {
    const job = await plan({ date: tomorrow(), userID: people.editor.userID ?? 0 })
    expect(await exists(job)).toBe(true)
    await inTheDrawer({ args: { deleteID: job }, userID: people[role].userID })
    expect(await exists(job)).toBe(articleTable[role].publish === 'none')
  })

  it('does not happen when its planner has lost the right before it is due', async () => {
    const { payload } = booted
    const planner = await createAccount({ name: 'turun', payload, role: 'editor' })
    await plan({ date: justNow(), userID: planner })
    await payload.update({
      id: planner,
      collection: 'users',
      data: { role: 'reporter' },
      overrideAccess: true,
    })
    await payload.jobs.run({ overrideAccess: true, silent: true })
    expect((await traceOf({ id: article.id, payload })).row).toMatchObject({ _status: 'draft' })
  })
})
