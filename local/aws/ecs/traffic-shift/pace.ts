import type { Interruption } from './interruption.js'

/** Lets a deployment be written as one function from start to end, while the scheduler advances it. */
export interface Pace {
  /** Resolves at the first look at which `condition` holds; rejects with the interruption. */
  until(condition: () => boolean): Promise<void>
  /** One look. */
  look(): void
  interrupt(interruption: Interruption): void
}

interface Wait {
  readonly condition: () => boolean
  readonly resolve: () => void
  readonly reject: (reason: Interruption) => void
}

export function createPace(): Pace {
  let wait: Wait | undefined
  let interrupted: Interruption | undefined
  return {
    until: condition =>
      new Promise((resolve, reject) => {
        if (interrupted === undefined) wait = { condition, resolve, reject }
        else reject(interrupted)
      }),
    look: () => {
      const current = wait
      if (current?.condition() !== true) return
      wait = undefined
      current.resolve()
    },
    interrupt: interruption => {
      interrupted = interruption
      wait?.reject(interruption)
      wait = undefined
    }
  }
}
