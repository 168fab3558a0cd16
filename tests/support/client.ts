import { stringify } from 'qs-esm'

/** An answer over HTTP. */
export type Answer = {
  readonly status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies of many shapes; a wrong guess fails the test
  readonly body: any
  readonly headers: Headers
}

/** Query parameters as Payload reads them: nested objects become `where[title][equals]=…`. */
export type Query = Readonly<Record<string, unknown>>

/** JSON over HTTP, with or without a login. Paths start with `/api/`. */
export type Client = {
  readonly get: (path: string, query?: Query) => Promise<Answer>
  readonly post: (path: string, body?: unknown, query?: Query) => Promise<Answer>
  readonly patch: (path: string, body?: unknown, query?: Query) => Promise<Answer>
  readonly del: (path: string, query?: Query) => Promise<Answer>
  readonly graphql: (query: string, variables?: Query) => Promise<Answer>
  /** Any request, for uploads and odd headers; adds the token and parses the answer. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>
}

/** Makes a client; `token` is sent as Payload's `Authorization: JWT …`. */
export const client = ({
  origin,
  token,
}: {
  readonly origin: string
  readonly token?: string
}): Client => {
  const send: Client['send'] = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    if (token !== undefined) {
      headers.set('Authorization', `JWT ${token}`)
    }
    const response = await fetch(`${origin}${path}`, { ...init, headers })
    return {
      body: parse(await response.text()),
      headers: response.headers,
      status: response.status,
    }
  }
  const json = async (method: string, path: string, body: unknown): Promise<Answer> =>
    send(path, {
      body: JSON.stringify(body ?? {}),
      headers: { 'Content-Type': 'application/json' },
      method,
    })
  return {
    del: async (path, query) => send(withQuery(path, query), { method: 'DELETE' }),
    get: async (path, query) => send(withQuery(path, query)),
    graphql: async (query, variables) => json('POST', '/api/graphql', { query, variables }),
    patch: async (path, body, query) => json('PATCH', withQuery(path, query), body),
    post: async (path, body, query) => json('POST', withQuery(path, query), body),
    send,
  }
}

const withQuery = (path: string, query: Query = {}): string =>
  `${path}${stringify(query, { addQueryPrefix: true })}`

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
