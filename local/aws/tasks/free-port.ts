import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the range from which systems take the ports of outgoing connections (32768 up on Linux, 49152 up elsewhere):
 * a port found free there stays free until the program that it is meant for listens on it.
 */
const lowest = 20_000
const highest = 32_000

/** Finds a port on 127.0.0.1 that is free. */
export async function findFreePort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(lowest, highest)
    if (!taken.has(port) && (await isFree(port))) return port
  }
  throw new Error(`No free port found between ${lowest} and ${highest}.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}
