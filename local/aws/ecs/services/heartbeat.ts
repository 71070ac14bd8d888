import type { Clock, Timer } from '../../clock.js'

export interface Heartbeat<Subject> {
  /** Looks at the subject at the next beat, and at each one from there on until nothing is in progress. */
  wake(subject: Subject): void
  stop(): void
}

const beatMilliseconds = 1000

/** A quiet subject is looked at less often: it may change without a notification, such as a target turning unhealthy. */
const restMilliseconds = 5000

/** One timer for all: looks at each subject about once a second while something is in progress. */
export function startHeartbeat<Subject>(
  clock: Clock,
  /** Returns whether something is in progress; undefined when the subject was deleted. */
  look: (subject: Subject) => boolean | undefined
): Heartbeat<Subject> {
  const dueAt = new Map<Subject, number>()
  let timer: Timer | undefined
  let isStopped = false
  const beat = () => {
    const now = clock.now()
    for (const [subject, at] of dueAt) {
      if (at > now) continue
      const isBusy = look(subject)
      if (isBusy === undefined) dueAt.delete(subject)
      else dueAt.set(subject, isBusy ? now : now + restMilliseconds)
    }
    if (dueAt.size > 0) return
    timer?.cancel()
    timer = undefined
  }
  return {
    wake: subject => {
      if (isStopped) return
      dueAt.set(subject, 0)
      timer ??= clock.every(beatMilliseconds, beat)
    },
    stop: () => {
      isStopped = true
      timer?.cancel()
    }
  }
}
