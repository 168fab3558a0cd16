import type { AddressInfo } from 'node:net'

import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { handleEndpoints, type Payload } from 'payload'

import { client, type Client } from './client.js'

/** A running HTTP server over Payload's REST and GraphQL. */
export type Served = {
  readonly origin: string
  /** A client without a login. */
  readonly anonymous: Client
  /** Logs in over HTTP and answers with a client that sends the token. */
  readonly login: (credentials: {
    readonly email: string
    readonly password: string
  }) => Promise<Client>
  readonly close: () => Promise<void>
}

/**
 * Serves a booted Payload on a free loopback port, through the same two handlers that the Next app
 * mounts: `handleEndpoints` for REST, `GRAPHQL_POST` for GraphQL. One Payload per process at a
 * time: the GraphQL handler always takes the default instance and keeps its schema.
 */
export const serve = async (payload: Payload): Promise<Served> => {
  makeDefault(payload)
  const answer = GRAPHQL_POST(payload.config)
  const server = createServer((incoming, outgoing) => {
    const request = toRequest(incoming)
    const isGraphQL = incoming.method === 'POST' && incoming.url?.startsWith('/api/graphql')
    const response = isGraphQL
      ? answer(request)
      : handleEndpoints({ config: payload.config, request })
    response.then(
      async (value) => send({ outgoing, response: value }),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on TCP always has an address of this form.
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const anonymous = client({ origin })
  return {
    anonymous,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    login: async (credentials) => {
      const { body, status } = await anonymous.post('/api/users/login', credentials)
      if (status !== 200) {
        throw new Error(`Login of ${credentials.email} failed: ${status} ${JSON.stringify(body)}`)
      }
      return client({ origin, token: String(body.token) })
    },
    origin,
  }
}

// What Payload and its Next handlers keep between requests of one process, as far as it is used
// here (payload/dist/index.js, @payloadcms/next/dist/routes/graphql/handler.js).
type KeptByPayload = {
  readonly _payload: Map<string, { initializedCrons: boolean; payload: Payload | null }>
  readonly _payload_graphql: { graphql: unknown; promise: unknown }
}

/** Makes a booted Payload the one that requests without a key are for. */
export const makeDefault = (payload: Payload): void => {
  // Payload declares neither of the two globals.
  const kept = globalThis as unknown as KeptByPayload
  const entry = [...kept._payload.values()].find((cached) => cached.payload === payload)
  if (!entry) {
    throw new Error('serve() needs a Payload made by getPayload().')
  }
  // Requests would start the cron jobs of the config, which would run in the middle of a test.
  entry.initializedCrons = true
  kept._payload.set('default', entry)
  kept._payload_graphql.graphql = null
  kept._payload_graphql.promise = null
}

const toRequest = (incoming: IncomingMessage): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''))
  }
  const method = incoming.method ?? 'GET'
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    headers,
    method,
    ...(method === 'GET' || method === 'HEAD'
      ? {}
      : { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  })
}

const send = async ({
  outgoing,
  response,
}: {
  readonly outgoing: ServerResponse
  readonly response: Response
}): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
