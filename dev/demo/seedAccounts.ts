import type { Payload, TypedUser } from 'payload'

import { randomBytes } from 'node:crypto'

import type { DocID } from '../../src/domain/article.js'
import type { DemoLists } from './seedLists.js'

import { articleData } from './articleData.js'
import { demoUsers } from './data/demoUsers.js'
import { drafts } from './data/drafts.js'

/** An account of the demo. The password is in no file; the database has its hash. */
export type DemoAccount = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: (typeof demoUsers)[number]['role']
}

/**
 * Makes an account for every role, and the drafts that belong to them, in one transaction: either
 * all accounts are there and their passwords are returned, or none is.
 *
 * @throws {Error} what Payload or the database says, after the transaction is rolled back
 */
export const seedAccounts = async ({
  lists,
  now,
  payload,
}: {
  readonly lists: DemoLists
  readonly now: Date
  readonly payload: Payload
}): Promise<readonly DemoAccount[]> => {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) {
    throw new Error('[demo] The database gives no transactions.')
  }
  try {
    const accounts = demoUsers.map((user) => ({ ...user, password: newPassword() }))
    const users = await createUsers({ accounts, payload, transactionID })
    await createDrafts({ lists, now, payload, transactionID, users })
    await payload.db.commitTransaction(transactionID)
    return accounts
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** 96 random bits, as 16 characters that survive copying from a terminal. */
const newPassword = () => randomBytes(12).toString('base64url')

type Users = ReadonlyMap<string, TypedUser>

const createUsers = async ({
  accounts,
  payload,
  transactionID,
}: {
  readonly accounts: readonly DemoAccount[]
  readonly payload: Payload
  readonly transactionID: DocID
}): Promise<Users> => {
  const users = new Map<string, TypedUser>()
  for (const account of accounts) {
    const user = await payload.create({
      collection: 'users',
      data: account,
      depth: 0,
      overrideAccess: true,
      req: { transactionID },
    })
    users.set(account.role, { ...user, collection: 'users' })
  }
  return users
}

const createDrafts = async ({
  lists,
  now,
  payload,
  transactionID,
  users,
}: {
  readonly lists: DemoLists
  readonly now: Date
  readonly payload: Payload
  readonly transactionID: DocID
  readonly users: Users
}): Promise<void> => {
  for (const draft of drafts) {
    await payload.create({
      collection: 'articles',
      data: {
        ...articleData({ article: draft, before: new Map(), date: now, lists }),
        _status: 'draft',
      },
      depth: 0,
      draft: true,
      overrideAccess: true,
      req: { transactionID },
      user: users.get(draft.writtenBy),
    })
  }
}
