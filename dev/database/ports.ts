import net from 'node:net'

/** Finds a free port on 127.0.0.1. */
export async function findFreePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * Whether some program answers on this port of 127.0.0.1. Asks by connecting, since a trial listener
 * could get in the way of another start.
 */
export async function isPortTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port })
    const settle = (taken: boolean) => {
      socket.destroy()
      resolve(taken)
    }
    socket.on('connect', () => settle(true)).on('error', () => settle(false))
  })
}
