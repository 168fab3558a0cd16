import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { DocID } from '../../src/domain/article.js'
import { articleData } from './articleData.js'
import { drafts } from './data/drafts.js'
import { users } from './data/users.js'
import type { DemoLists } from './seedLists.js'

/** An account of the demo. The password is in no file; the database has its hash. */
export type DemoAccount = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: (typeof users)[number]['role']
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
    const accounts = users.map((user) => ({ ...user, password: newPassword() }))
    const ids = await createUsers({ accounts, payload, transactionID })
    await createDrafts({ ids, lists, now, payload, transactionID })
    await payload.db.commitTransaction(transactionID)
    return accounts
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** 96 random bits, as 16 characters that survive copying from a terminal. */
const newPassword = () => randomBytes(12).toString('base64url')

const createUsers = async ({
  accounts,
  payload,
  transactionID,
}: {
  readonly accounts: readonly DemoAccount[]
  readonly payload: Payload
  readonly transactionID: DocID
}): Promise<ReadonlyMap<string, DocID>> => {
  const ids = new Map<string, DocID>()
  for (const account of accounts) {
    const { id } = await payload.create({
      collection: 'users',
      data: account,
      depth: 0,
      overrideAccess: true,
      req: { transactionID },
    })
    ids.set(account.role, id)
  }
  return ids
}

const createDrafts = async ({
  ids,
  lists,
  now,
  payload,
  transactionID,
}: {
  readonly ids: ReadonlyMap<string, DocID>
  readonly lists: DemoLists
  readonly now: Date
  readonly payload: Payload
  readonly transactionID: DocID
}): Promise<void> => {
  for (const draft of drafts) {
    await payload.create({
      collection: 'articles',
      data: {
        ...articleData({ article: draft, before: new Map(), date: now, lists }),
        _status: 'draft',
        createdBy: ids.get(draft.writtenBy),
        // The fields come from lists of many shapes, which Payload's generated types cannot follow.
      } as never,
      depth: 0,
      draft: true,
      overrideAccess: true,
      req: { transactionID },
    })
  }
}
