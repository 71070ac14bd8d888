import { shellExports } from './admin/shell-exports.js'
import type { LocalCloud, LocalCloudOptions } from './local-cloud.js'
import { readLocalOptions } from './read-local-options.js'
import { startLocalCloud } from './start-local-cloud.js'

async function main(): Promise<void> {
  const options = readLocalOptions(process.argv.slice(2))
  const cloud = await startLocalCloud(options)
  process.stdout.write(greet(cloud, options))
  await stopSignal()
  process.stdout.write('Stopping.\n')
  await cloud.stop()
}

function greet(cloud: LocalCloud, { rate, runtime }: LocalCloudOptions): string {
  const { region, accountId } = cloud.place
  return `Local cloud at ${cloud.endpoint}: ${region}, account ${accountId}, clock rate ${rate}, tasks as ${
    runtime === 'docker' ? 'containers' : 'processes'
  }.
Point a shell at it with these lines, or with: eval "$(curl -s ${cloud.endpoint}/_local/environment)"

${shellExports(cloud.environment())}
Stop it with Ctrl+C, or kill ${process.pid}. All tasks end with it.
`
}

/** The first signal asks for an orderly end; another one does not wait for it. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    let requested = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (requested) process.exit(1)
        requested = true
        resolve()
      })
    }
  })
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)
