import type { AccessArgs, AccessResult, CollectionConfig, PayloadRequest, Where } from 'payload'

import { mayPublish } from './mayPublish.js'
import { roleOf } from './roles.js'
import { type ArticleOperation, type ArticleScope, articleTable } from './table.js'

/**
 * The access functions of `articles`, read off {@link articleTable}.
 *
 * They cannot see everything: Payload asks them before it knows what a duplicate inherits, and
 * looks at the latest version where the live row counts. `enforcePublishRights` closes that gap.
 */
export const articleAccess = {
  create: ({ data, req }: AccessArgs): AccessResult =>
    scopeOf({ operation: 'create', req }) !== 'none' && mayTakeStatus({ data, req }),
  delete: ({ data, req }: AccessArgs): AccessResult =>
    // Payload asks with the data of the update when an article is trashed, and without when it is
    // deleted for good.
    changeable({ operation: data?.deletedAt ? 'trash' : 'delete', req }),
  read: ({ req }: AccessArgs): AccessResult => readable({ req }),
  readVersions: ({ req }: AccessArgs): AccessResult => readableVersions({ req }),
  update: ({ data, req }: AccessArgs): AccessResult =>
    mayTakeStatus({ data, req }) && changeable({ operation: 'update', req }),
} satisfies CollectionConfig['access']

type Asked = { readonly req: PayloadRequest }

const scopeOf = ({
  operation,
  req,
}: Asked & { readonly operation: ArticleOperation }): ArticleScope =>
  articleTable[roleOf(req.user)][operation]

const mayTakeStatus = ({ data, req }: Asked & Pick<AccessArgs, 'data'>): boolean =>
  data?._status !== 'published' || mayPublish(req.user)

// Payload writes into the objects it is given, so each question gets fresh ones.

const live = (): Where => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
})

const createdByMe = ({ req }: Asked): Where => ({ createdBy: { equals: req.user?.id } })

const readable = ({ req }: Asked): AccessResult => {
  switch (scopeOf({ operation: 'read', req })) {
    case 'all':
      return true
    case 'own':
      return { or: [createdByMe({ req }), live()] }
    case 'live':
      return live()
    case 'none':
      return false
  }
}

const changeable = ({
  operation,
  req,
}: Asked & { readonly operation: 'delete' | 'trash' | 'update' }): AccessResult => {
  switch (scopeOf({ operation, req })) {
    case 'all':
      return true
    case 'own':
      return { and: [createdByMe({ req }), { _status: { not_equals: 'published' } }] }
    case 'live':
      return live()
    case 'none':
      return false
  }
}

const readableVersions = ({ req }: Asked): AccessResult => {
  switch (scopeOf({ operation: 'versions', req })) {
    case 'all':
      return true
    case 'own':
      return { 'version.createdBy': { equals: req.user?.id } }
    case 'live':
    case 'none':
      return false
  }
}
