import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { createServer } from 'node:http'

/** A call as it came. */
export type Call = {
  readonly body: string
  readonly headers: Headers
  readonly path: string
}

/** What the receiver answers with; null keeps the caller waiting for ever. */
export type Reply = {
  readonly headers?: Readonly<Record<string, string>>
  readonly status: number
} | null

/** A server that stands for all services, each at a path of its own, and notes what it is told. */
export type Receiver = {
  readonly calls: Call[]
  readonly close: () => Promise<void>
  readonly origin: string
  /** What is answered at a path, one after the other; 200 when none is left. */
  readonly replies: Map<string, Reply[]>
}

/** Starts a receiver on a free loopback port. */
export const startReceiver = async (): Promise<Receiver> => {
  const calls: Call[] = []
  const replies = new Map<string, Reply[]>()
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const path = incoming.url ?? ''
      const headers = new Headers(incoming.headers as Record<string, string>) // none has several values
      calls.push({ body: Buffer.concat(chunks).toString(), headers, path })
      const reply = replies.get(path)?.shift()
      if (reply !== null) {
        outgoing.writeHead(reply?.status ?? 200, reply?.headers).end()
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a server on TCP has one of this form
  return {
    calls,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    origin: `http://127.0.0.1:${port}`,
    replies,
  }
}
