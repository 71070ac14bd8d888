import type { MiddlewareStack } from '@smithy/types'

/** The part of an SDK command that these functions need. */
interface Command {
  readonly middlewareStack: Pick<MiddlewareStack<never, never>, 'add'>
}

/**
 * Sends `json` as the request's body. The SDK serialises the fields it knows and drops the others; a task definition may
 * hold fields that are newer than the SDK, and numbers that must not change.
 */
export function sendExactJson<C extends Command>(command: C, json: string): C {
  command.middlewareStack.add(
    next => args => {
      const { request } = args as unknown as { request: { body: unknown } }
      request.body = new TextEncoder().encode(json)
      return next(args)
    },
    { step: 'build', priority: 'high', name: 'sendExactJson' }
  )
  return command
}

/** Keeps the response's body as text, beside what the SDK makes of it. Returns a function that reads it after `send`. */
export function keepExactJson(command: Command): () => string {
  let text = ''
  command.middlewareStack.add(
    next => async args => {
      const result = await next(args)
      const { response } = result as unknown as { response: { body?: unknown; statusCode: number } }
      if (isReadable(response.body)) {
        const chunks: Uint8Array[] = []
        for await (const chunk of response.body) chunks.push(chunk)
        const body = Buffer.concat(chunks)
        text = body.toString('utf8')
        response.body = body
      }
      return result
    },
    { step: 'deserialize', priority: 'low', name: 'keepExactJson' }
  )
  return () => text
}

function isReadable(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}
