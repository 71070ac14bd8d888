import { connect } from 'node:net'
import { DeployError } from '../../../domain/errors.js'
import type { SocketCall } from '../ports/server.js'

const TIMEOUT_MILLISECONDS = 10_000
const MOST_BYTES = 4 * 1024 * 1024
/**
 * Errors of a socket whose other end did not read the text: no process listens, its file is gone, or it was closed with the text unread.
 * https://man7.org/linux/man-pages/man7/unix.7.html
 */
const NOT_READ = ['ECONNREFUSED', 'ENOENT', 'EPIPE', 'ECONNRESET']

/**
 * Connects to a Unix socket of this machine, sends the text, and returns what comes until the other end closes. Undefined where the other
 * end did not read the text. Throws `unreachable` where nothing answers within 10 s, or more than 4 MiB.
 */
export async function exchange(local: string, call: SocketCall): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    const socket = connect(local)
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error('no answer within 10 s')))
    // Its end would have HAProxy drop the answer.
    socket.write(call.text)
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MOST_BYTES) throw new Error('the answer is longer than 4 MiB')
      chunks.push(chunk)
    }
    // `ssh` accepts a connection before it knows whether a process listens on the server, and closes it where none does.
    if (length === 0) throw new Error('it closed the connection')
  } catch (cause) {
    if (length === 0 && NOT_READ.includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined
    throw notAnswered(call, cause instanceof Error ? cause.message : String(cause), cause)
  }
  return Buffer.concat(chunks).toString()
}

/** `unreachable`, with why. */
export function notAnswered({ input }: SocketCall, why: string, cause?: unknown): DeployError {
  return new DeployError(
    'unreachable',
    `The socket of ${input} did not answer (${why}). Check ${input}, and that the SSH user may write to that socket.`,
    { cause }
  )
}
