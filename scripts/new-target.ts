// `npm run new-target -- <name>`: creates a target that splits traffic, with a simulated platform on which it passes the conformance suite.
import { pascalCase } from './scaffold/new-target-files.js'
import { scaffoldTarget } from './scaffold/scaffold-target.js'

const [name = ''] = process.argv.slice(2)
try {
  const files = await scaffoldTarget(name, '.')
  process.stdout.write(
    `${files.join('\n')}\n\nNext: run \`npm run conformance:targets -- ${pascalCase(name)}\`. Then replace the simulated API with calls of the real one.\n`
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
