import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Played } from './play-recovery.js'
import type { Way } from './recovery-table.js'

/** What a row came to, or the stack of what it threw. */
export type Answer = { readonly played: Played } | { readonly thrown: string }

/** Plays rows in a process of its own, one after another: in a module context of jest, they take twice the CPU time. */
export interface PlayProcess {
  /** Throws what the row threw, and where the process ended early. */
  play(way: Way): Promise<Played>
  stop(): Promise<void>
}

/** Starts the process. */
export function startPlayProcess(): PlayProcess {
  // `advanced` keeps members that are undefined.
  const child = fork('build/test/rollout/stepped/play-main.js', { execArgv: [], serialization: 'advanced' })
  return {
    play: async way => {
      const answer = await ask(child, way)
      if ('thrown' in answer) throw new Error(answer.thrown)
      return answer.played
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
  }
}

function ask(child: ChildProcess, way: Way): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      child.off('message', take)
      reject(new Error(`The process that plays rows ended with ${child.signalCode ?? child.exitCode}.`))
    }
    const take = (answer: unknown) => {
      child.off('exit', fail)
      resolve(answer as Answer)
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      fail()
      return
    }
    child.once('exit', fail)
    child.once('message', take)
    child.send(way)
  })
}
