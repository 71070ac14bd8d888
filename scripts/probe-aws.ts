// `npm run probe:aws -- --cluster <name> --service <name> [--change]`: looks at what docs/verified-against.md assumes, on a real account.
import { openAws } from './probe-aws/open-aws.js'
import { readOptions } from './probe-aws/read-options.js'
import { runProbe } from './probe-aws/run-probe.js'
import { shorten } from './probe-aws/shorten.js'

const interruption = new AbortController()
// Never ends the process: the service is restored first. Without --change nothing waits for it.
const interrupt = () => interruption.abort()
try {
  const options = readOptions(process.argv.slice(2))
  if (options.change) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
  const { report, failure } = await runProbe(openAws(process.env), options, interruption.signal)
  process.stdout.write(report)
  if (failure !== undefined) throw new Error(failure)
} catch (error) {
  process.stderr.write(`${shorten(error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = interruption.signal.aborted ? 130 : 1
}
