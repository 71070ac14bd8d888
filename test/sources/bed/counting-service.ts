import { freePort, startProgram, type RunningProgram } from './processes.js'

/** A service whose requests are counted by itself, as a real process. */
export interface CountingService {
  readonly target: string
  readonly port: number
  count(request: { revision: string; code?: number; times?: number; seconds?: number }): Promise<void>
  /** Ends the process and starts it again: its counters begin at zero. */
  restart(): Promise<void>
  /** Stops answering, and goes on. */
  pause(): void
  resume(): void
  stop(): Promise<void>
}

/** `aheadMilliseconds`: its samples have times, by a clock that is so far ahead. Without it, they have the time of the scrape. */
export async function startCountingService(aheadMilliseconds = 0): Promise<CountingService> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const start = () =>
    startProgram(
      process.execPath,
      ['test/sources/bed/counter-process.mjs', String(port), String(aheadMilliseconds)],
      `${url}/metrics`
    )
  let program: RunningProgram = await start()
  return {
    target: `127.0.0.1:${port}`,
    port,
    async count({ revision, code = 200, times = 1, seconds = 0.05 }) {
      const query = new URLSearchParams({
        revision,
        code: String(code),
        times: String(times),
        seconds: String(seconds)
      })
      const response = await fetch(`${url}/count?${query.toString()}`, { method: 'POST' })
      await response.text()
    },
    async restart() {
      await program.stop()
      program = await start()
    },
    pause: () => program.child.kill('SIGSTOP'),
    resume: () => program.child.kill('SIGCONT'),
    stop: () => program.stop()
  }
}
