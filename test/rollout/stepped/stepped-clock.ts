import { setImmediate } from 'node:timers/promises'
import type { Clock as CloudClock, Timer } from '../../../local/aws/clock.js'
import type { Clock } from '../../../src/ports/clock.js'

/** As many turns of the event loop let all that is on its way arrive. */
const TURNS = 3

interface Due {
  at: number
  readonly task: () => void
  readonly every?: number
}

/** One clock for a cloud and all who use it. It moves only while `until` waits: to the next timer, once nothing else is in progress. */
export class SteppedClock implements CloudClock, Clock {
  readonly rate = 1
  readonly origin = '1@0'
  /** Calls that were sent and not answered yet. */
  inFlight = 0
  private time: number
  private readonly due = new Set<Due>()

  constructor(startAt = Date.UTC(2026, 10, 28, 12)) {
    this.time = startAt
  }

  now(): number {
    return this.time
  }

  after(milliseconds: number, task: () => void): Timer {
    return this.plan({ at: this.time + Math.max(0, milliseconds), task })
  }

  every(milliseconds: number, task: () => void): Timer {
    return this.plan({ at: this.time + milliseconds, task, every: milliseconds })
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      if (signal?.aborted === true) {
        resolve()
        return
      }
      const wake = () => {
        timer.cancel()
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const timer = this.after(milliseconds, wake)
      signal?.addEventListener('abort', wake)
    })
  }

  /** Lets time pass until `isDone`; throws after `limit` milliseconds of it. */
  async until(isDone: () => boolean | Promise<boolean>, limit: number): Promise<void> {
    const deadlineAt = this.time + limit
    for (;;) {
      await this.settle()
      if (await isDone()) return
      if (this.time > deadlineAt) throw new Error(`Not done after ${limit / 1000} s of the clock's time.`)
      this.step()
    }
  }

  /** Lets so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds
    this.after(milliseconds, () => undefined)
    await this.until(() => this.time >= until, milliseconds + 1)
  }

  private async settle(): Promise<void> {
    for (let turns = 0; turns < TURNS || this.inFlight > 0; turns += 1) await setImmediate()
  }

  private step(): void {
    let next: Due | undefined
    for (const entry of this.due) if (next === undefined || entry.at < next.at) next = entry
    if (next === undefined) throw new Error('Nothing is going on, and nothing is due.')
    this.time = Math.max(this.time, next.at)
    if (next.every === undefined) this.due.delete(next)
    else next.at += next.every
    next.task()
  }

  private plan(entry: Due): Timer {
    this.due.add(entry)
    return { cancel: () => void this.due.delete(entry) }
  }
}
