// `npm run new-target -- <name>`: a new target over a split of traffic, with a bed on which it passes the suite of conformance.
import { scaffoldTarget } from './scaffold/scaffold-target.js'

const [name = ''] = process.argv.slice(2)
try {
  const files = await scaffoldTarget(name, '.')
  process.stdout.write(
    `${files.join('\n')}\n\nNext: \`npm run conformance:targets\`, then put the real API in its place.\n`
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
