import { DeployError } from '../domain/errors.js'

/** The part of an SDK command that these functions need: each command types its own stack, so the types are looser here. */
interface Command {
  readonly middlewareStack: { add(middleware: never, placement: never): void }
}

type Next<Args, Result> = (args: Args) => Promise<Result>
type Middleware<Args, Result> = (next: Next<Args, Result>) => Next<Args, Result>

/**
 * Sends `json` as the request's body. The SDK serializes its own fields and drops the others; a task definition may
 * hold fields that are newer than the SDK, and numbers that must not change.
 */
export function sendExactJson<C extends Command>(command: C, json: string): C {
  const middleware: Middleware<{ request: { body: unknown } }, unknown> = next => args => {
    args.request.body = new TextEncoder().encode(json)
    return next(args)
  }
  command.middlewareStack.add(middleware as never, { step: 'build', priority: 'high', name: 'sendExactJson' } as never)
  return command
}

/** Ten services, a task definition or a page of log events have about 1 MiB at most. */
const MOST_BYTES = 16 * 1024 * 1024

/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
export function keepExactJson(command: Command): () => string {
  let text = ''
  limitAnswer(command, body => (text = body.toString('utf8')))
  return () => text
}

/** Has the response's body read no further than 16 MiB: a longer one is a `platform-error`. `read` is called with it. Returns the command. */
export function limitAnswer<C extends Command>(command: C, read: (body: Buffer) => void = () => undefined): C {
  const middleware: Middleware<unknown, { response: { body?: unknown } }> = next => async args => {
    const result = await next(args)
    if (isReadable(result.response.body)) {
      const body = await readLimited(result.response.body)
      read(body)
      result.response.body = body
    }
    return result
  }
  command.middlewareStack.add(
    middleware as never,
    { step: 'deserialize', priority: 'low', name: 'limitAnswer' } as never
  )
  return command
}

async function readLimited(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MOST_BYTES)
      throw new DeployError(
        'platform-error',
        'AWS sent a response larger than 16 MiB. Check the endpoint and any proxy in between.'
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function isReadable(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}
