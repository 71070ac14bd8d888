// `npm run new-action -- <name> "<description>"`: a new action with its metadata, README, three files and a test.
import { scaffoldAction } from './scaffold/scaffold-action.js'

const [name = '', ...words] = process.argv.slice(2)
try {
  const files = await scaffoldAction({ name, description: words.join(' ') }, '.')
  process.stdout.write(`${files.join('\n')}\n\nNext: \`npm run all\`, then change what it does.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
