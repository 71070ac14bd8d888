import { DeployError } from '../../../domain/errors.js'
import type { CommandEnd } from '../../../ports/commands.js'

interface Connection {
  /** Asks the master connection: `-O …`. */
  readonly control: (argv: readonly string[]) => Promise<CommandEnd>
  /** Opens the master connection where there is none. */
  readonly connect: () => Promise<unknown>
  /** A path of at most 104 bytes for a socket. */
  readonly pathFor: (number: number) => Promise<string>
}

/** Sockets of the runner that lead to Unix sockets of the server, over the master connection. One of an earlier connection is replaced. */
export function forwardedSockets({ control, connect, pathFor }: Connection) {
  const open = new Map<string, { readonly local: string; readonly master: string }>()
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

  return {
    /** Throws `bad-input` for a path that is not absolute or has a colon, and `rejected` where the server forwards none. */
    async open(remotePath: string): Promise<string> {
      if (!/^\/[^:\n]{1,100}$/.test(remotePath))
        throw new DeployError('bad-input', 'The path of a socket must be absolute, without a colon. Correct it.')
      const master = await masterOf()
      const known = open.get(remotePath)
      if (known?.master === master) return known.local
      made += 1
      const local = await pathFor(made)
      const { exitCode } = await control(['-O', 'forward', '-L', `${local}:${remotePath}`])
      if (exitCode !== 0)
        throw new DeployError(
          'rejected',
          'The server does not forward Unix sockets. Set AllowStreamLocalForwarding to yes in its sshd_config.'
        )
      open.set(remotePath, { local, master })
      return local
    },
    forget() {
      open.clear()
    }
  }
}
