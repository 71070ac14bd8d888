// `npm run conformance:servers [-- [--missing] "part of a name" …]`: plays the conformance cases on Docker Compose on a real server of this machine, behind each proxy, prints the results,
// and records which cases passed for the table of docs/platforms.md. `--missing`: only those that have not passed. Takes hours, and needs what `npm run test:servers` needs.
// SIGINT and SIGTERM end all that it started, and record nothing of the case that was being played.
import { readFile, writeFile } from 'node:fs/promises'
import { formatText } from './text/format-text.js'
import { endOnSignal } from '../test/compose/bed/end-on-signal.js'
import { BEDS } from '../test/conformance/beds.js'
import { CONFORMANCE_CASES } from '../test/conformance/cases.js'
import { casesBehind, SERVER_BEDS } from '../test/conformance/server-cases.js'
import { readResults, RESULTS, type ServerResults } from '../test/conformance/server-results.js'
import { withTable } from '../test/conformance/table.js'

const PAGE = 'docs/platforms.md'
const words = process.argv.slice(2).filter(word => word !== '--missing')
const isMissingOnly = process.argv.includes('--missing')
let failed = 0
const ending = new AbortController()
endOnSignal(async () => {
  ending.abort()
  for (const bed of SERVER_BEDS) await bed.stop()
})

async function record(change: (results: ServerResults) => ServerResults): Promise<void> {
  const results = change(await readResults())
  await writeFile(RESULTS, await formatText(RESULTS, JSON.stringify(results, null, 2)))
  await writeFile(PAGE, withTable(await readFile(PAGE, 'utf8'), { beds: BEDS, cases: CONFORMANCE_CASES, results }))
}

for (const bed of SERVER_BEDS) {
  const { proxy } = bed
  const passed = isMissingOnly ? ((await readResults())[proxy] ?? []) : []
  const cases = casesBehind(bed).filter(({ name }) => {
    const isNamed = words.length === 0 || words.some(word => `${bed.name}: ${name}`.includes(word))
    return isNamed && !passed.includes(name)
  })
  if (cases.length > 0) process.stdout.write(`${bed.name}\n`)
  try {
    for (const each of cases) {
      const startedAt = Date.now()
      const failure = await each.play(bed).then(() => undefined, String)
      if (ending.signal.aborted) await new Promise<never>(() => undefined)
      failed += failure === undefined ? 0 : 1
      const seconds = Math.round((Date.now() - startedAt) / 1000)
      process.stdout.write(`  ${failure === undefined ? 'passed' : 'failed'}  ${each.name} (${seconds} s)\n`)
      if (failure !== undefined) process.stdout.write(`${failure}\n`)
      await record(results => {
        const others = (results[proxy] ?? []).filter(name => name !== each.name)
        const passed = failure === undefined ? [...others, each.name] : others
        const ordered = CONFORMANCE_CASES.map(({ name }) => name).filter(name => passed.includes(name))
        return { ...results, [proxy]: ordered }
      })
    }
  } finally {
    await bed.stop()
  }
}
process.exitCode = failed > 0 ? 1 : 0
