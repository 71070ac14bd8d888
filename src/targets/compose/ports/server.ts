import type { RemoteScript } from '../domain/remote-script.js'

/** How a script is run. */
export interface ServerCall extends RemoteScript {
  /** `read`: a lost connection is `unreachable`. `change`: it is `outcome-unknown`. */
  readonly effect: 'read' | 'change'
  readonly timeoutSeconds?: number
  /** The lock is not checked: for the lock itself, and for what affects no other run. */
  readonly isUnfenced?: true
  /** Each line of both outputs as it comes, made printable. */
  readonly onLine?: (line: string) => void
}

export interface ServerAnswer {
  readonly exitCode: number
  /** The first MiB of it, as the server wrote it: untrusted. */
  readonly stdout: string
  /** The last 100 lines, printable. */
  readonly stderr: string
}

/** What is sent to a Unix socket of the server. */
export interface SocketCall {
  readonly path: string
  /** The input that names the path, for people. */
  readonly input: string
  readonly text: string
}

/** One server, reached by SSH over one connection. */
export interface Server {
  /** `deploy@203.0.113.7:22`, for people. */
  readonly address: string
  /**
   * Runs a script in `sh` of the server's user. An exit code that is not 0 is an answer; the caller says what it means.
   * Throws `unreachable` or `outcome-unknown` (no connection, no answer in time), `access-denied` (the key is refused), and `rejected` for a host
   * key that is not the pinned one, with the command that prints it.
   */
  run(call: ServerCall): Promise<ServerAnswer>
  /**
   * From now on a `change` does nothing, and throws `conflict`, unless `lock.<generation>` is the highest lock of the folder. The server checks it in the
   * same script. Undefined: none is checked.
   */
  fence(lock: { readonly folder: string; readonly generation: number } | undefined): void
  /** Sessions of SSH so far. Reads that are asked for at the same time share one. */
  countCalls(): number
  /** No call is tried again, or waited for, after this time (epoch milliseconds). */
  boundCalls(until: number | undefined): void
  /**
   * Sends a text to a Unix socket of the server, and returns what it answers until it closes. Throws what a `read` of `run` throws, `unreachable` where nothing answers, and `rejected` where
   * the server forwards no sockets.
   */
  askSocket(call: SocketCall): Promise<string>
  /** Ends the connection, and removes the key and all else that it wrote on the runner. May be called again, and by `post`. */
  close(): Promise<void>
}
