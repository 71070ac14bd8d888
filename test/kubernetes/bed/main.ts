import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { objects } from './objects.js'
import { startKubernetesBed, type KubernetesBed } from './kubernetes-bed.js'
import { GATEWAY } from './mesh/gateway-objects.js'
import { sampleService } from './sample-service.js'

const USAGE = `npm run kubernetes -- [--no-mesh] [--image <reference>=<command>]… [--apply <file>]…
  --no-mesh  without Gateway API, Istio, Envoy and Prometheus
  --image    an image, and the shell command that Pods of it run
  --apply    a YAML file of objects to create
`

/** Starts a bed for the tests of others, and ends it with Ctrl+C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'no-mesh': { type: 'boolean', default: false },
      image: { type: 'string', multiple: true, default: [] },
      apply: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const images = values.image.map(imageOf)
  const stopped = stopSignal()
  const hasMesh = !values['no-mesh']
  const bed = await startKubernetesBed({ mesh: hasMesh })
  for (const version of ['v1', 'v2']) bed.addImage(`registry.test/shop:${version}`, sampleService({ VERSION: version }))
  for (const { reference, command } of images)
    bed.addImage(reference, { entryPoint: ['sh', '-c', command], workingDirectory: process.cwd() })
  for (const file of values.apply) await objects(bed.client).applyYaml(readFileSync(file, 'utf8'))
  process.stdout.write(await greeting(bed, hasMesh))
  await stopped
  process.stdout.write('Stopping.\n')
  await bed.stop()
}

function imageOf(text: string): { reference: string; command: string } {
  const sign = text.indexOf('=')
  if (sign < 1) throw new Error(`--image ${text} has no command. Write <reference>=<command>.`)
  return { reference: text.slice(0, sign), command: text.slice(sign + 1) }
}

async function greeting(bed: KubernetesBed, hasMesh: boolean): Promise<string> {
  const mesh = hasMesh
    ? `Gateway ${GATEWAY.namespace}/gateway (Gateway API and Istio): http://127.0.0.1:${await bed.gatewayPort()}
Prometheus: http://127.0.0.1:${await bed.forward('127.0.0.1', 9090)}
`
    : ''
  return `Kubernetes ${(await bed.client.send<{ gitVersion: string }>('GET', '/version')).gitVersion} runs, with 2 nodes.
${mesh}Images: registry.test/shop:v1 and :v2, the sample service.
Run a program where Pods have addresses with: ${bed.inside.join(' ')} <command>

export KUBECONFIG=${bed.kubeconfig}

Stop it with Ctrl+C, or kill ${process.pid}. All Pods end with it.
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
