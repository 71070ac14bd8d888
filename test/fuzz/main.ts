import { parseArgs } from 'node:util'
import type { FuzzResult } from './fuzz-parser.js'
import { FuzzThread } from './fuzz-thread.js'
import { PARSERS } from './table.js'

/**
 * Feeds every parser of text from outside mutated inputs: none crashes, takes more than a second of CPU, or prints a value in an error. Ends with 1 otherwise.
 * Usage: `npm run fuzz [-- --inputs 100000] [--seed 1] [--only 'start of a name']`.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' }
  }
})
const [inputs, seed] = [Number(values.inputs), Number(values.seed)]
const parsers = PARSERS.filter(({ name }) => name.startsWith(values.only))
const LONGEST_SHOWN = 2_000

console.log(`${parsers.length} parsers, ${inputs} inputs each, seed ${seed}`)
console.log(['answered', 'refused', 'slowest ms', 'CPU s'].map(word => word.padStart(10)).join(' '), ' parser')
const thread = new FuzzThread()
const results: FuzzResult[] = []
for (const { name } of parsers) {
  const before = process.cpuUsage()
  const result = await thread.fuzz({ name, inputs, seed })
  const cpuSeconds = Math.round(process.cpuUsage(before).user / 1e6)
  results.push(result)
  const { answered, refused, slowestMilliseconds, fault } = result
  console.log(
    [answered, refused, slowestMilliseconds, cpuSeconds].map(figure => String(figure).padStart(10)).join(' '),
    ` ${name}`
  )
  if (fault === undefined) continue
  console.log(
    `FAULT ${name}: ${fault.fault}\n  input: ${JSON.stringify(fault.input.slice(0, LONGEST_SHOWN))}\n  ${fault.stack ?? ''}`
  )
}
await thread.stop()
const faults = results.filter(({ fault }) => fault !== undefined)
const fed = results.reduce((sum, { answered, refused }) => sum + answered + refused, 0)
console.log(
  `${fed} inputs, ${faults.length} parsers with a fault, ${Math.round(process.cpuUsage().user / 1e6)} s of CPU`
)
process.exitCode = faults.length === 0 && parsers.length > 0 ? 0 : 1
