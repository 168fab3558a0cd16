import net from 'node:net'

import { StartupError } from '../dev/database/startupError.js'

/**
 * The port from `PORT` (default 3000), after making sure that the app can have it. Rejects with
 * `StartupError` for a port that is taken, forbidden or no number.
 */
export async function claimAppPort({ env }: { readonly env: NodeJS.ProcessEnv }): Promise<number> {
  const text = env.PORT?.trim() || '3000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartupError(`PORT is "${text}": write a port number, such as 3000.`)
  }
  // A program on the loopback address alone would take the browser's requests away from the app.
  for (const host of ['::', '0.0.0.0', '127.0.0.1']) {
    const code = await tryToListen({ host, port })
    if (code === 'EADDRINUSE') {
      throw new StartupError(
        `Port ${port} is used by another program: stop it, or choose another port, for example PORT=3001 npm start.`,
      )
    }
    if (code === 'EACCES') {
      throw new StartupError(
        `Port ${port} is not open to this user: choose another one, for example PORT=3000 npm start.`,
      )
    }
  }
  return port
}

/** Resolves to the code of the error, undefined when all went well. */
function tryToListen({
  host,
  port,
}: {
  readonly host: string
  readonly port: number
}): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen({ host, port }, () => server.close(() => resolve(undefined)))
  })
}
