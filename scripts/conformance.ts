// `npm run conformance:targets [-- part of a name]`: plays every case on every target, prints the table.
import { BEDS } from '../test/conformance/beds.js'
import { CONFORMANCE_CASES } from '../test/conformance/cases.js'
import { holeOf } from '../test/conformance/table.js'

const [word = ''] = process.argv.slice(2)
let failed = 0
for (const bed of BEDS) {
  process.stdout.write(`\n${bed.name}\n`)
  for (const each of CONFORMANCE_CASES) {
    if (!`${bed.name}: ${each.name}`.includes(word)) continue
    const hole = holeOf(bed, each)
    const from = performance.now()
    const failure = hole === undefined ? await each.play(bed).then(() => undefined, String) : undefined
    const took = `${Math.round(performance.now() - from)} ms`
    if (failure !== undefined) failed += 1
    const said = failure ?? hole
    const mark = hole !== undefined ? 'hole  ' : failure === undefined ? 'passed' : 'FAILED'
    process.stdout.write(`  ${mark}  ${each.name} ${said === undefined ? `(${took})` : `: ${said}`}\n`)
  }
}
process.exitCode = failed > 0 ? 1 : 0
