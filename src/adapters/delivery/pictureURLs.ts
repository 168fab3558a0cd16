import type { PayloadRequest } from 'payload'

import { nestedRequest } from '../nestedRequest.js'
import { serverURLOf } from '../serverURLOf.js'
import { toDocID } from '../toDocID.js'
import { toImageSize } from '../toImageFacts.js'

/**
 * The absolute addresses of pictures by id. Read through Payload, because only its hooks know where
 * the storage of an application keeps a file. Pictures are public.
 */
export const readPictureURLs = async ({
  domain,
  ids,
  req,
}: {
  readonly domain: string
  readonly ids: readonly string[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, string>> => {
  const { payload } = req
  const wanted = [...new Set(ids)].map((text) => toDocID({ collection: 'media', payload, text }))
  if (wanted.length === 0) {
    return new Map()
  }
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: wanted.length,
    overrideAccess: true,
    pagination: false,
    req: nestedRequest({ req }),
    where: { id: { in: wanted } },
  })
  const serverURL = serverURLOf({ outlet: { domain }, req })
  return new Map(
    docs.flatMap((doc) => {
      const file = toImageSize({ doc, serverURL })
      return file === null ? [] : [[String(doc.id), file.url] as const]
    }),
  )
}
