import type { Clock } from '../../../ports/clock.js'

/** An answer of the server, and when it was sent for and received: epoch milliseconds of the machine, without any correction. */
export interface TimedAnswer<Answer> {
  readonly answer: Answer
  readonly sentAt: number
  readonly receivedAt: number
}

/**
 * Asks the server for what names its time (`timeOf`: epoch milliseconds, cut to seconds; 0: it names none), and lets the clock go by it: the times of a rollout are the
 * server's, so what they are compared with must be, too.
 */
export async function timedAnswer<Answer>(
  ask: () => Promise<Answer>,
  { clock, timeOf }: { readonly clock: Clock; readonly timeOf: (answer: Answer) => number }
): Promise<TimedAnswer<Answer>> {
  const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0)
  const sentAt = machineTime()
  const answer = await ask()
  const receivedAt = machineTime()
  const date = timeOf(answer)
  if (date > 0) clock.correctBy?.({ date, sentAt, receivedAt, server: 'the server' })
  return { answer, sentAt, receivedAt }
}
