/** A timer that can be taken back. */
export interface Timer {
  cancel(): void
}

/**
 * The one clock of the local cloud. All its times (createdAt, bakes, hook time-outs, metric minutes, health-check
 * intervals) are milliseconds of this clock, which runs `rate` times as fast as the machine's.
 */
export interface Clock {
  readonly rate: number
  /** Milliseconds since the epoch, in the local cloud's time. */
  now(): number
  /** Runs `task` once, after `milliseconds` of the local cloud's time. Does not keep the process alive. */
  after(milliseconds: number, task: () => void): Timer
  /** Runs `task` again and again, every `milliseconds` of the local cloud's time. Does not keep the process alive. */
  every(milliseconds: number, task: () => void): Timer
  sleep(milliseconds: number): Promise<void>
  /** What a client needs to use the same time: `rate@epochMilliseconds` of the moment both clocks showed the same. */
  readonly origin: string
}

/** Starts a clock that shows the machine's time now, or so many milliseconds more, and runs `rate` times as fast from here on. */
export function startClock(rate: number, ahead = 0): Clock {
  if (!(rate > 0 && rate <= 1000))
    throw new RangeError(`A clock's rate is a number above 0, at most 1000; got ${rate}.`)
  const start = Date.now()
  const real = (milliseconds: number) => Math.max(0, milliseconds / rate)
  const cancellable = (timer: NodeJS.Timeout, clear: (timer: NodeJS.Timeout) => void): Timer => {
    timer.unref()
    return { cancel: () => clear(timer) }
  }
  return {
    rate,
    origin: `${rate}@${start}`,
    now: () => start + ahead + (Date.now() - start) * rate,
    after: (milliseconds, task) => cancellable(setTimeout(task, real(milliseconds)), clearTimeout),
    every: (milliseconds, task) => cancellable(setInterval(task, real(milliseconds)), clearInterval),
    sleep: milliseconds => new Promise(resolve => setTimeout(resolve, real(milliseconds)))
  }
}
