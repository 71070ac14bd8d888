import type { Clock, Timer } from '../../clock.js'

/** A clock that moves only on a call, and runs what is due on the way. */
export class ManualClock implements Clock {
  readonly rate = 1
  readonly origin = '1@0'
  private readonly due = new Set<{ at: number; readonly task: () => void; readonly every?: number }>()

  constructor(private time: number) {}

  now(): number {
    return this.time
  }

  after(milliseconds: number, task: () => void): Timer {
    return this.plan({ at: this.time + milliseconds, task })
  }

  every(milliseconds: number, task: () => void): Timer {
    return this.plan({ at: this.time + milliseconds, task, every: milliseconds })
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise(resolve => this.after(milliseconds, resolve))
  }

  advance(milliseconds: number): void {
    const end = this.time + milliseconds
    for (let next = this.nextUntil(end); next !== undefined; next = this.nextUntil(end)) {
      this.time = next.at
      if (next.every === undefined) this.due.delete(next)
      else next.at += next.every
      next.task()
    }
    this.time = end
  }

  private plan(entry: { at: number; readonly task: () => void; readonly every?: number }): Timer {
    this.due.add(entry)
    return { cancel: () => this.due.delete(entry) }
  }

  private nextUntil(end: number) {
    return [...this.due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}
