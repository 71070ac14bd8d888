import { DeployError } from '../../../domain/errors.js'
import type { CommandEnd } from '../../../ports/commands.js'
import type { SocketCall } from '../ports/server.js'
import { exchange, notAnswered } from './socket-exchange.js'

interface Connection {
  /** Asks the master connection: `-O …`. */
  readonly control: (argv: readonly string[]) => Promise<CommandEnd>
  /** Opens the master connection where there is none. */
  readonly connect: () => Promise<unknown>
  /** A path of at most 104 bytes for a socket. */
  readonly pathFor: (number: number) => Promise<string>
}

/**
 * Unix sockets of the server, over the master connection: its process listens at a socket of the runner for each of them. No call checks
 * before each use that this process still runs. If it has ended, no process reads the text, and the next connection forwards the socket.
 */
export function forwardedSockets({ control, connect, pathFor }: Connection) {
  const forwarded = new Map<string, { readonly local: string; readonly master: string }>()
  let made = 0

  const masterNow = async () => {
    const { exitCode, stdout, stderr } = await control(['-O', 'check'])
    return exitCode === 0 ? /\(pid=(\d{1,10})\)/.exec(`${stdout}${stderr}`)?.[1] : undefined
  }
  const masterOf = async () => {
    const running = await masterNow()
    if (running !== undefined) return running
    await connect()
    const started = await masterNow()
    if (started === undefined)
      throw new DeployError(
        'unreachable',
        'ssh could not keep a connection open on this runner. Check that its temporary folder is writable.'
      )
    return started
  }
  const forward = async (remotePath: string, master: string) => {
    made += 1
    const local = await pathFor(made)
    const { exitCode } = await control(['-O', 'forward', '-L', `${local}:${remotePath}`])
    if (exitCode !== 0)
      throw new DeployError(
        'rejected',
        'The server does not forward Unix sockets. Set AllowStreamLocalForwarding to yes in its sshd_config.'
      )
    forwarded.set(remotePath, { local, master })
    return local
  }

  return {
    /** Throws `bad-input` for a path that is not absolute or has a colon, and `rejected` where the server forwards none. */
    async ask(call: SocketCall): Promise<string> {
      const { path } = call
      if (!/^\/[^:\n]{1,100}$/.test(path))
        throw new DeployError('bad-input', 'The path of a socket must be absolute, without a colon. Correct it.')
      const known = forwarded.get(path)
      const first = known && (await exchange(known.local, call))
      if (first !== undefined) return first
      const master = await masterOf()
      const again = known?.master === master ? undefined : await exchange(await forward(path, master), call)
      if (again === undefined) throw notAnswered(call, 'it closed the connection')
      return again
    },
    forget() {
      forwarded.clear()
    }
  }
}
