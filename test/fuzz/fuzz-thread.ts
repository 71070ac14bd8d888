import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { FuzzResult } from './fuzz-parser.js'
import type { FuzzTask } from './fuzz-worker.js'

/** No input takes this long, on any machine, unless its parser hangs. */
const SILENCE_MILLISECONDS = 60_000
const LOOK_MILLISECONDS = 5_000
/** Two numbers, and the longest input in UTF-8. */
const PROGRESS_BYTES = 8 + 3 * 64 * 1024

type End = { readonly kind: 'ended'; readonly result: FuzzResult } | { readonly kind: 'hung'; readonly input: string }

/** Runs parsers in a thread of its own, which is replaced where an input hangs. */
export class FuzzThread {
  readonly #progress = new SharedArrayBuffer(PROGRESS_BYTES)
  #worker: Worker | undefined

  /** A hang counts if the same input hangs again, alone; otherwise other inputs are made. */
  async fuzz(task: Omit<FuzzTask, 'input'>): Promise<FuzzResult> {
    const first = await this.#run({ ...task, input: undefined })
    if (first.kind === 'ended') return first.result
    const again = await this.#run({ ...task, input: first.input })
    if (again.kind === 'ended') return this.fuzz({ ...task, seed: task.seed + 1 })
    const fault = `did not end within ${SILENCE_MILLISECONDS / 1000} s, twice`
    return {
      ...{ name: task.name, answered: 0, refused: 0, slowestMilliseconds: SILENCE_MILLISECONDS },
      fault: { fault, input: first.input, stack: undefined }
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #run(task: FuzzTask): Promise<End> {
    this.#worker ??= new Worker(new URL('./fuzz-worker.js', import.meta.url), { workerData: this.#progress })
    const ended = once(this.#worker, 'message')
    this.#worker.postMessage(task)
    const watch = this.#watch()
    const end = await Promise.race([
      ended.then(([result]): End => ({ kind: 'ended', result: JSON.parse(result as string) as FuzzResult })),
      watch.hung
    ])
    watch.stop()
    if (end.kind === 'hung') await this.stop()
    return end
  }

  #watch() {
    const numbers = new Int32Array(this.#progress, 0, 2)
    let seen = { count: -1, at: Date.now() }
    let timer: NodeJS.Timeout | undefined
    const hung = new Promise<End>(resolve => {
      timer = setInterval(() => {
        const count = Atomics.load(numbers, 0)
        if (count !== seen.count) seen = { count, at: Date.now() }
        if (Date.now() - seen.at < SILENCE_MILLISECONDS) return
        const input = Buffer.from(new Uint8Array(this.#progress, 8, Atomics.load(numbers, 1))).toString()
        resolve({ kind: 'hung', input })
      }, LOOK_MILLISECONDS)
    })
    return { hung, stop: () => clearInterval(timer) }
  }
}
