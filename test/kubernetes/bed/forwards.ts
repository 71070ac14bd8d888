import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { ForwardMessage } from './forwarder.js'

/** Ports of this machine that lead into the network of a bed. */
export interface Forwards {
  /** A port of 127.0.0.1 whose connections go to this address inside. */
  to(host: string, port: number): Promise<number>
  close(): void
}

/** Starts the process that carries them; `prefix` is the command that enters the network. */
export function openForwards(prefix: readonly string[]): Forwards {
  const [command = '', ...args] = prefix
  const child: ChildProcess = fork(fileURLToPath(import.meta.resolve('./forwarder.js')), {
    execPath: command,
    execArgv: [...args, process.execPath],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  // A socket that arrives before its listener is lost.
  const isReady = once(child, 'message')
  const known = new Map<string, Promise<number>>()
  const open = async (message: ForwardMessage) => {
    await isReady
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await new Promise<void>((resolve, reject) => {
      child.send(message, server, error => (error === null ? resolve() : reject(error)))
    })
    // The other process has it now.
    server.close()
    return port
  }
  return {
    to(host, port) {
      const key = `${host}:${port}`
      const found = known.get(key) ?? open({ host, port })
      known.set(key, found)
      return found
    },
    close: () => child.kill('SIGKILL')
  }
}
