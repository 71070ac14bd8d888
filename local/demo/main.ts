import { DEMO_USAGE, readDemoOptions } from './demo-options.js'
import { runDemo } from './run-demo.js'
import { openTerminal } from './terminal.js'

// The demo's own SDK clients may run under Node 20, which is not what it is about.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

async function main(): Promise<number> {
  const options = readDemoOptions(process.argv.slice(2))
  if (options === undefined) {
    process.stdout.write(DEMO_USAGE)
    return 0
  }
  const terminal = openTerminal(process.stdout, process.env)
  const startedAt = Date.now()
  const problems = await runDemo(options, terminal)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0)
  terminal.line()
  if (problems.length === 0)
    terminal.line(`  ${terminal.paint('green', 'All deployments ended as expected')}, in ${seconds} s.`)
  for (const problem of problems) terminal.line(`  ${terminal.paint('red', `Not as expected: ${problem}`)}`)
  terminal.line()
  return problems.length === 0 ? 0 : 1
}

// All tasks are children of this process: they end with it.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)
  process.on(signal, () => process.exit(code))

main().then(
  code => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)
