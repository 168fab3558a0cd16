import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { anonymousBounds } from '../access/anonymousBounds.js'
import { isStaff } from '../access/roles.js'

/**
 * Bounds what a reader's request can cost and reach: limit and depth are cut down to
 * {@link anonymousBounds}, `draft`, `trash` and documents handed in as `data` are ignored. Goes on
 * every collection; staff and the Local API are not bounded.
 */
export const boundAnonymousReads: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || req.payloadAPI === 'local' || isStaff(req.user)) {
    return args
  }
  // The hook's type names one union for all operations; what is changed are the arguments that the
  // reading ones share.
  return reading.has(operation) ? (bound({ args: args as ReadArgs, req }) as typeof args) : args
}

const reading: ReadonlySet<string> = new Set(['count', 'read', 'readDistinct'])

type Joins = false | Readonly<Record<string, false | { readonly limit?: number }>>

type ReadArgs = {
  readonly currentDepth?: number | undefined
  readonly data?: unknown
  readonly depth?: number | undefined
  readonly draft?: boolean | undefined
  readonly joins?: Joins | undefined
  readonly limit?: number | undefined
  readonly pagination?: boolean | undefined
  readonly trash?: boolean | undefined
}

const bound = ({
  args,
  req,
}: {
  readonly args: ReadArgs
  readonly req: PayloadRequest
}): ReadArgs => {
  const shown = { ...args, data: undefined, draft: false }
  return isTopLevel(args)
    ? {
        ...shown,
        depth: boundDepth({ depth: args.depth, req }),
        joins: boundJoins(args.joins),
        limit: boundLimit(args),
        trash: false,
      }
    : shown
}

// A nested read populates the documents of another read: it has to get all of them, and Payload
// itself looks into the trash to tell trashed ones.
const isTopLevel = ({ currentDepth }: ReadArgs): boolean => currentDepth === undefined

const boundDepth = ({
  depth,
  req,
}: {
  readonly depth: number | undefined
  readonly req: PayloadRequest
}): number => Math.min(Number(depth ?? req.payload.config.defaultDepth) || 0, anonymousBounds.depth)

const boundLimit = ({ limit, pagination }: ReadArgs): number | undefined =>
  limit === undefined && pagination !== false ? undefined : clampLimit(limit)

const clampLimit = (limit: number | undefined): number =>
  Math.min(Math.max(Number(limit) || anonymousBounds.limit, 1), anonymousBounds.limit)

const boundJoins = (joins: ReadArgs['joins']): ReadArgs['joins'] =>
  joins &&
  Object.fromEntries(
    Object.entries(joins).map(([path, join]) => [
      path,
      join && join.limit !== undefined ? { ...join, limit: clampLimit(join.limit) } : join,
    ]),
  )
