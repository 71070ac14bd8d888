import { DeployError } from '../../domain/errors.js'
import type { Delivery } from '../../domain/notice/delivery.js'
import { identifyDestination, nameDestination, type Destination } from '../../domain/notice/destination.js'
import type { Notice } from '../../domain/notice/notice.js'
import { clipText } from '../../domain/text/clip-text.js'
import { redact } from '../../domain/secret-address/secret-forms.js'
import { tracesOf } from '../../domain/secret-address/secrets-of.js'
import type { Messenger } from '../../ports/messenger.js'

const MOST_REASON_CHARACTERS = 400

/** What came of it, and what names the message for the next time. */
export interface Notified extends Delivery {
  /** Fingerprint of the destination. */
  readonly key: string
  readonly reference: string | undefined
}

export interface NotifyDependencies {
  /** Loads the client of a destination. */
  readonly connect: (destination: Destination) => Promise<Messenger>
  readonly fingerprint: (text: string) => string
  /** What earlier calls left, by fingerprint of the destination. */
  readonly earlier: Readonly<Record<string, string>>
  /** What must not be shown. */
  readonly secrets: readonly string[]
}

/** Notifies every destination at the same time; one that fails does not keep another from it. */
export function notifyAll(
  notice: Notice,
  destinations: readonly Destination[],
  { connect, fingerprint, earlier, secrets }: NotifyDependencies
): Promise<readonly Notified[]> {
  const distinct = [...new Map(destinations.map(each => [identifyDestination(each), each])).values()]
  return Promise.all(
    distinct.map(async (destination): Promise<Notified> => {
      const key = fingerprint(identifyDestination(destination))
      const channel = nameDestination(destination)
      const hidden = [...secrets, ...tracesOf(destination)]
      try {
        const messenger = await connect(destination)
        const { reference, problem, skipped } = await messenger.deliver(notice, earlier[key])
        const reason = problem === undefined ? skipped : clean(problem.message, hidden)
        const outcome = problem !== undefined ? 'partially-sent' : skipped !== undefined ? 'skipped' : 'sent'
        return { channel, key, reference, outcome, reason }
      } catch (error) {
        return { channel, key, reference: earlier[key], outcome: 'not-sent', reason: clean(describe(error), hidden) }
      }
    })
  )
}

/** Cut only when it is clean: half a secret would not be found. */
function clean(text: string, secrets: readonly string[]): string {
  return clipText(redact(text, secrets), MOST_REASON_CHARACTERS)
}

/** A bug in one channel counts as a refusal: the others are notified. */
function describe(error: unknown): string {
  if (error instanceof DeployError) return error.message
  return `Unexpected error, please report it with this text: ${error instanceof Error ? error.message : String(error)}`
}
