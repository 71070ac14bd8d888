import type { ServerAnswer, ServerCall } from '../ports/server.js'

/** How calls reach the server. */
export interface Sending {
  /** Sends one call, again where that is of use. */
  readonly alone: (call: ServerCall) => Promise<ServerAnswer>
  /** Sends several in one session, once. Undefined for each one that has no whole answer. */
  readonly together: (calls: readonly ServerCall[]) => Promise<readonly (ServerAnswer | undefined)[]>
}

interface Waiting {
  readonly call: ServerCall
  readonly answer: (answer: ServerAnswer | Promise<ServerAnswer>) => void
}

/**
 * Sends reads that are asked for at the same time in one session, which runs them in the order in which they were asked for: a session takes a round trip and a login of the
 * server, which is more than most reads take. What a session does not answer is sent alone, and fails by its own error. Changes are always sent alone.
 */
export function joinReads({ alone, together }: Sending): (call: ServerCall) => Promise<ServerAnswer> {
  let waiting: Waiting[] = []
  const send = async (group: readonly Waiting[]) => {
    const calls = group.map(({ call }) => call)
    const answers = calls.length === 1 ? [] : await together(calls).catch(() => [])
    group.forEach(({ call, answer }, index) => answer(answers[index] ?? alone(call)))
  }
  return call => {
    if (call.effect === 'change' || call.onLine !== undefined) return alone(call)
    return new Promise(resolve => {
      waiting.push({ call, answer: resolve })
      if (waiting.length > 1) return
      // Whatever asks in this turn of the event loop has asked by then.
      setImmediate(() => {
        const group = waiting
        waiting = []
        void send(group)
      })
    })
  }
}
