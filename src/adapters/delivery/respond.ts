import type { PayloadRequest } from 'payload'

import { Readable } from 'node:stream'

import { isNotModified } from '../../domain/http/isNotModified.js'

/** What a file for crawlers, readers of feeds and partners is answered with. */
export type Delivery = {
  /** Weak, and of all that the file is made of: no date tells of entries that it loses. */
  readonly etag: string
  /** Makes the file; a long one in pieces. Not asked for when the client has it already. */
  readonly body: () => AsyncIterable<string> | Promise<string>
  readonly contentType: string
  /** How long caches may give it out without asking, in seconds; after that they have to ask. */
  readonly maxAge: number
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Answers a GET with a file, or with 304 when the client has it (RFC 9110 §13). Next compresses it, and
 * drops the `Content-Encoding` of handlers that do: the file would be sent compressed twice. Since it is
 * the same file either way, `etag` has to be weak.
 * A file in pieces is sent as they come, and breaks off where making it fails: the client sees that
 * it is not whole.
 */
export const respond = async ({
  delivery: { body, contentType, etag, headers: further, maxAge },
  req,
}: {
  readonly delivery: Delivery
  readonly req: Pick<PayloadRequest, 'headers' | 'method'>
}): Promise<Response> => {
  const headers = new Headers({
    ...further,
    'Cache-Control': `public, max-age=${maxAge}, must-revalidate`,
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (isUnchanged({ delivery: { etag }, req })) {
    return new Response(null, { headers, status: 304 })
  }
  headers.set('Content-Type', contentType)
  return req.method === 'HEAD' ? new Response(null, { headers }) : sendBody({ body, headers })
}

/** Whether the client has the file already, by what it says it has. */
export const isUnchanged = ({
  delivery: { etag },
  req: { headers },
}: {
  readonly delivery: Pick<Delivery, 'etag'>
  readonly req: Pick<PayloadRequest, 'headers'>
}): boolean => isNotModified({ etag, ifNoneMatch: headers.get('if-none-match') })

const sendBody = async ({
  body,
  headers,
}: Pick<Delivery, 'body'> & { readonly headers: Headers }): Promise<Response> => {
  const made = body()
  return new Response(Symbol.asyncIterator in made ? inPieces(made) : Buffer.from(await made), {
    headers,
  })
}

/**
 * No more than two pieces are in memory: one being sent, one being made. The web streams of Node are
 * those of `fetch`; only their types are declared twice.
 */
const inPieces = (pieces: AsyncIterable<string>): ReadableStream =>
  Readable.toWeb(Readable.from(toBytes(pieces), { highWaterMark: 1 })) as ReadableStream // see above

async function* toBytes(pieces: AsyncIterable<string>): AsyncGenerator<Buffer, void, void> {
  for await (const piece of pieces) {
    yield Buffer.from(piece)
  }
}
