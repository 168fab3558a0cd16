import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { idOf } from '../values.js'

/** Levels below an institution that are looked at, and institutions at most. */
const bounds = { institutions: 1000, levels: 6 } as const

/**
 * The ids of an institution and of those below it, each once: children, their children and so on.
 *
 * @param args.req a request that nested calls may change, of somebody without a login
 */
export const institutionsBelow = async ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): Promise<readonly DocID[]> => {
  const found = new Map([[String(id), id]])
  let level: readonly DocID[] = [id]
  for (let depth = 0; depth < bounds.levels && level.length > 0; depth += 1) {
    const children = await childrenOf({
      limit: bounds.institutions - found.size,
      parents: level,
      req,
    })
    level = children.filter((child) => !found.has(String(child)))
    level.forEach((child) => found.set(String(child), child))
  }
  return [...found.values()]
}

const childrenOf = async ({
  limit,
  parents,
  req,
}: {
  readonly limit: number
  readonly parents: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<readonly DocID[]> => {
  if (limit <= 0) {
    return []
  }
  const { docs } = await req.payload.find({
    collection: 'institutions',
    depth: 0,
    disableErrors: true,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    sort: 'id',
    where: { parent: { in: [...parents] } },
  })
  return docs.map(idOf).filter((id) => id !== null)
}
