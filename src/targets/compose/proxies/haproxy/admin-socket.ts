import { connect } from 'node:net'
import { DeployError } from '../../../../domain/errors.js'

const TIMEOUT_MILLISECONDS = 10_000
const MOST_BYTES = 4 * 1024 * 1024
/** HAProxy reads a line into a buffer of 16 KiB. */
const MOST_COMMANDS = 64

/** Sends commands to an admin socket, in order, and returns what HAProxy answers. Throws `unreachable` where nothing listens. */
export async function askSocket(path: string, commands: readonly string[]): Promise<string> {
  const answers: string[] = []
  for (let first = 0; first < commands.length; first += MOST_COMMANDS)
    answers.push(await askOnce(path, commands.slice(first, first + MOST_COMMANDS).join('; ')))
  return answers.join('\n')
}

async function askOnce(path: string, line: string): Promise<string> {
  const chunks: Buffer[] = []
  try {
    const socket = connect(path)
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error('no answer within 10 s')))
    // Its end would have HAProxy drop the answer.
    socket.write(`${line}\n`)
    let length = 0
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MOST_BYTES) throw new Error('the answer is longer than 4 MiB')
      chunks.push(chunk)
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DeployError(
      'unreachable',
      `The admin socket of HAProxy did not answer (${why}). Check proxy-socket, and that the SSH user may write to that socket.`,
      { cause }
    )
  }
  return Buffer.concat(chunks).toString()
}
