import { readFile } from 'node:fs/promises'
import type { RunEvent } from '../ports/runner/run-event.js'

/** The event of the run, in the file that the runner itself wrote: no input names it. */
export function stepEvent(env: Readonly<Record<string, string | undefined>>): RunEvent {
  return {
    async read() {
      try {
        return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as unknown
      } catch {
        return undefined
      }
    }
  }
}
