import type { Role } from '../../../src/access/roles.js'

import { type ArticleOperation, articleTable } from '../../../src/access/table.js'
import { isLiveState, type State } from './articles.js'

/** Whose article it is, seen from the user who asks. */
export type Owner = 'mine' | 'theirs'

/** What the table says: whether a role may do all of `needs` to an article in that state. */
export const permits = ({
  needs,
  owner,
  role,
  state,
}: {
  readonly needs: readonly ArticleOperation[]
  readonly owner: Owner
  readonly role: Role
  readonly state: State
}): boolean => needs.every((operation) => permitsOne({ operation, owner, role, state }))

const permitsOne = ({
  operation,
  owner,
  role,
  state,
}: {
  readonly operation: ArticleOperation
  readonly owner: Owner
  readonly role: Role
  readonly state: State
}): boolean => {
  const isLive = isLiveState(state)
  switch (articleTable[role][operation]) {
    case 'all':
      return true
    case 'none':
      return false
    case 'live':
      return isLive
    case 'own':
      return operation === 'read'
        ? isLive || owner === 'mine'
        : owner === 'mine' && (operation === 'versions' || !isLive)
  }
}
