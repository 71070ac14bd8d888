import type { Clock } from '../ports/clock.js'

/** The part of an SDK client that is needed: each types its own stack, so the types are looser here. */
export interface Client {
  readonly middlewareStack: { add(middleware: never, placement: never): void }
}

type Next = (args: unknown) => Promise<{ response: { headers?: Readonly<Record<string, string | undefined>> } }>

/**
 * Lets the clock take note of the time that AWS names in every answer
 * (https://www.rfc-editor.org/rfc/rfc9110#field.date). Returns the client.
 */
export function readServerTimes<C extends Client>(client: C, clock: Clock): C {
  const middleware = (next: Next) => async (args: unknown) => {
    const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0)
    const sentAt = machineTime()
    const result = await next(args)
    const date = Date.parse(result.response.headers?.date ?? '')
    if (!Number.isNaN(date)) clock.correctBy?.({ date, sentAt, receivedAt: machineTime(), server: 'AWS' })
    return result
  }
  client.middlewareStack.add(
    middleware as never,
    { step: 'deserialize', priority: 'low', name: 'readServerTimes' } as never
  )
  return client
}
