import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client } from './server-time.js'

/** One attempt of a call, as far as the SDK got with it. */
interface Attempt {
  isBegun: boolean
  isSent: boolean
}

/** Distinguishes attempts that the SDK ended before it sent anything from those that it sent. */
export interface SentRequests {
  /** Follows the requests of a client. Returns the client. */
  follow<C extends Client>(client: C): C
  /** Runs one attempt. `isUnsent` returns, from then on, whether a followed client threw before it sent anything. */
  attempt<Result>(send: () => Promise<Result>): { readonly result: Promise<Result>; isUnsent(): boolean }
}

type Next = (args: unknown) => Promise<unknown>

/** One for all: Node.js 20 copies every storage that was ever used into every promise, and frees none. */
const current = new AsyncLocalStorage<Attempt>()

/** https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/the-request-lifecycle.html: a request is sent after its last step. */
export function sentRequests(): SentRequests {
  const note = (change: (attempt: Attempt) => void) => (next: Next) => (args: unknown) => {
    const attempt = current.getStore()
    if (attempt !== undefined) change(attempt)
    return next(args)
  }
  return {
    follow(client) {
      const begin = note(attempt => (attempt.isBegun = true))
      const send = note(attempt => (attempt.isSent = true))
      client.middlewareStack.add(begin as never, { step: 'initialize', priority: 'high', name: 'noteBegun' } as never)
      client.middlewareStack.add(send as never, { step: 'deserialize', priority: 'low', name: 'noteSent' } as never)
      return client
    },
    attempt(send) {
      const attempt: Attempt = { isBegun: false, isSent: false }
      return { result: current.run(attempt, send), isUnsent: () => attempt.isBegun && !attempt.isSent }
    }
  }
}
