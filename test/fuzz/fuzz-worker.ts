import { parentPort, workerData } from 'node:worker_threads'
import { checkInput } from './check-input.js'
import { fuzzParser } from './fuzz-parser.js'
import { PARSERS } from './table.js'

/** `input`: only this one is fed. Undefined: as many made ones as `inputs`. */
export interface FuzzTask {
  readonly name: string
  readonly inputs: number
  readonly seed: number
  readonly input: string | undefined
}

/** The number of inputs so far, then the length of the last one in bytes, then the input itself: the other thread reads it where this one hangs. */
const progress = workerData as SharedArrayBuffer
const numbers = new Int32Array(progress, 0, 2)
const bytes = new Uint8Array(progress, 8)
/** An encoder refuses shared memory. */
const scratch = Buffer.alloc(bytes.length)

function before(text: string): void {
  const length = scratch.write(text)
  bytes.set(scratch.subarray(0, length))
  Atomics.store(numbers, 1, length)
  Atomics.add(numbers, 0, 1)
}

async function play({ name, inputs, seed, input }: FuzzTask): Promise<unknown> {
  const parser = PARSERS.find(each => each.name === name)
  if (parser === undefined) throw new Error(`The table has no parser ${name}.`)
  return input === undefined ? fuzzParser(parser, { inputs, seed, before }) : checkInput(parser, input)
}

parentPort?.on('message', (task: FuzzTask) => {
  // As JSON: what a parser threw may hold what cannot be cloned.
  void play(task).then(result => parentPort?.postMessage(JSON.stringify(result)))
})
