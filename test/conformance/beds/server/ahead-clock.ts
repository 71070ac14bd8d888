import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../../../../src/ports/clock.js'
import type { StageClock } from '../../bed.js'

/** What is due sooner is waited for. */
const LEAST_HOP = 200
/** Looks at a server that is on its way are not skipped. */
const LONGEST_HOP = 10_000
const SECOND = 1000

/**
 * The time of a real server and the runs on it: that of the machine, and ahead of it by what nobody has to wait for. While `until` waits, it hops to the next sleep that ends, once no call is on
 * its way to the server and nobody else is busy. What takes the server time (a container that starts, a timer that drains) takes as much of this clock.
 */
export class AheadClock implements Clock, StageClock {
  private ahead = 0
  /** From which time of the machine on it was ahead by how much, the latest first. */
  private readonly hops: { readonly from: number; readonly ahead: number }[] = []
  private readonly sleeping = new Set<{ readonly until: number; readonly wake: () => void }>()
  private inFlight = 0

  /**
   * @param setAhead told by how many seconds the clock of the server has to be ahead
   * @param isBusy whether something else has to come to its end before the time hops; true where it never does
   */
  constructor(
    private readonly setAhead: (seconds: number) => void,
    private readonly isBusy: () => boolean
  ) {}

  now(): number {
    return Date.now() + this.ahead
  }

  /** What this clock showed at a time of the machine: engines stamp containers with theirs. */
  at(machineTime: number): number {
    return machineTime + (this.hops.find(({ from }) => from <= machineTime)?.ahead ?? 0)
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      if (signal?.aborted === true) {
        resolve()
        return
      }
      const until = this.now() + milliseconds
      const wake = () => {
        clearTimeout(timer)
        this.sleeping.delete(entry)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const entry = { until, wake }
      const timer = setTimeout(wake, Math.max(0, milliseconds))
      this.sleeping.add(entry)
      signal?.addEventListener('abort', wake)
    })
  }

  /** The time does not hop while this is on its way. */
  async during<Result>(task: () => Promise<Result>): Promise<Result> {
    this.inFlight += 1
    try {
      return await task()
    } finally {
      this.inFlight -= 1
    }
  }

  async until(isDone: () => boolean | Promise<boolean>, limit: number): Promise<void> {
    const deadlineAt = this.now() + limit
    while (!(await isDone())) {
      if (this.now() > deadlineAt) throw new Error(`Not done after ${limit / SECOND} s of the clock's time.`)
      await wait(10)
      // Those who wake come first.
      if (this.wakeDue() === 0 && this.inFlight === 0 && !this.isBusy()) this.hop(deadlineAt)
    }
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.now() + milliseconds
    const passed = this.sleep(milliseconds)
    await this.until(() => this.now() >= until, milliseconds + SECOND)
    await passed
  }

  /** To the next sleep that ends, by whole seconds. */
  private hop(deadlineAt: number): void {
    const next = Math.min(deadlineAt, ...[...this.sleeping].map(({ until }) => until)) - this.now()
    if (next < LEAST_HOP) return
    this.ahead += Math.ceil(Math.min(next, LONGEST_HOP) / SECOND) * SECOND
    this.hops.unshift({ from: Date.now(), ahead: this.ahead })
    this.setAhead(this.ahead / SECOND)
    this.wakeDue()
  }

  /** A hop brings sleeps closer to their end than their timers know. */
  private wakeDue(): number {
    const due = [...this.sleeping].filter(({ until }) => until <= this.now())
    for (const { wake } of due) wake()
    return due.length
  }
}
