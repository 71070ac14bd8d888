import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a process can play: an exported function of one value. */
export type Play = (input: never) => Promise<unknown>
/** What an input came to, or the stack of what it threw. */
export type Answer = { readonly played: unknown } | { readonly thrown: string }

/** Plays inputs in a process of its own, one after another: in a module context of jest, they take twice the CPU time. */
export interface PlayProcess<P extends Play> {
  /** Throws what the function threw, and where the process ended early. */
  play(input: Parameters<P>[0]): ReturnType<P>
  stop(): Promise<void>
}

/** Starts the process. `module`: a compiled file below build/, `name`: the function that it exports. */
export function startPlayProcess<P extends Play>(module: string, name: string): PlayProcess<P> {
  const url = pathToFileURL(resolve('build', module)).href
  // `advanced` keeps members that are undefined.
  const child = fork('build/test/rollout/stepped/play-main.js', [url, name], {
    execArgv: [],
    serialization: 'advanced'
  })
  const play = async (input: object) => {
    const answer = await ask(child, input)
    if ('thrown' in answer) throw new Error(answer.thrown)
    return answer.played
  }
  return {
    play: play as unknown as PlayProcess<P>['play'],
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
  }
}

function ask(child: ChildProcess, input: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      child.off('message', take)
      reject(new Error(`The process that plays ended with ${child.signalCode ?? child.exitCode}.`))
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
    child.send(input)
  })
}
