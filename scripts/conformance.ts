// `npm run conformance:targets [-- "part of a name"]`: runs every conformance case on every target and prints the results. If all
// cases ran and none failed, it writes the table of docs/platforms.md.
import { readFile, writeFile } from 'node:fs/promises'
import { BEDS } from '../test/conformance/beds.js'
import { CONFORMANCE_CASES } from '../test/conformance/cases.js'
import { readResults } from '../test/conformance/server-results.js'
import { whyUnsupported, withTable } from '../test/conformance/table.js'

const PAGE = 'docs/platforms.md'
const [word = ''] = process.argv.slice(2)
const counts = { passed: 0, failed: 0, unsupported: 0 }
for (const bed of BEDS) {
  const cases = CONFORMANCE_CASES.filter(({ name }) => `${bed.name}: ${name}`.includes(word))
  if (cases.length > 0) process.stdout.write(`${bed.name}\n`)
  for (const each of cases) {
    const unsupported = whyUnsupported(bed, each)
    const failure = unsupported === undefined ? await each.play(bed).then(() => undefined, String) : undefined
    const result = unsupported !== undefined ? 'unsupported' : failure === undefined ? 'passed' : 'failed'
    counts[result] += 1
    process.stdout.write(
      `  ${result.padEnd(11)}  ${[each.name, unsupported ?? failure].filter(text => text).join(': ')}\n`
    )
  }
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.unsupported} not supported\n`)
if (counts.failed > 0) process.exitCode = 1
else if (word === '') {
  const content = { beds: BEDS, cases: CONFORMANCE_CASES, results: await readResults() }
  await writeFile(PAGE, withTable(await readFile(PAGE, 'utf8'), content))
}
