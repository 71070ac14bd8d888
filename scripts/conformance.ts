// `npm run conformance:targets [-- "part of a name"]`: plays every case on every target and prints what came of it. When all are
// played and none failed, the table of docs/platforms.md is written.
import { readFile, writeFile } from 'node:fs/promises'
import { BEDS } from '../test/conformance/beds.js'
import { CONFORMANCE_CASES } from '../test/conformance/cases.js'
import { holeOf, withTable } from '../test/conformance/table.js'

const PAGE = 'docs/platforms.md'
const [word = ''] = process.argv.slice(2)
const counts = { passed: 0, failed: 0, hole: 0 }
for (const bed of BEDS) {
  process.stdout.write(`${bed.name}\n`)
  for (const each of CONFORMANCE_CASES) {
    if (!`${bed.name}: ${each.name}`.includes(word)) continue
    const hole = holeOf(bed, each)
    const failure = hole === undefined ? await each.play(bed).then(() => undefined, String) : undefined
    const came = hole !== undefined ? 'hole' : failure === undefined ? 'passed' : 'failed'
    counts[came] += 1
    process.stdout.write(`  ${came.padEnd(6)}  ${[each.name, hole ?? failure].filter(text => text).join(': ')}\n`)
  }
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.hole} holes\n`)
if (counts.failed > 0) process.exitCode = 1
else if (word === '') await writeFile(PAGE, withTable(await readFile(PAGE, 'utf8'), BEDS, CONFORMANCE_CASES))
