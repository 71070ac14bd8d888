import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiClient } from '../api-client.js'
import { resourceDefinitions } from '../programs.js'

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'

/** What routes traffic. Each further kind costs the API server a second of its start. */
const KINDS = [
  ...['gatewayclasses', 'gateways', 'httproutes', 'grpcroutes', 'referencegrants'].map(
    name => `${name}.gateway.networking.k8s.io`
  ),
  ...['virtualservices', 'destinationrules', 'gateways', 'serviceentries'].map(name => `${name}.networking.istio.io`)
]

interface Definition {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] }
}

/** Installs the custom resources of Gateway API and Istio, and waits until they are served. */
export async function installDefinitions(client: ApiClient): Promise<void> {
  const texts = resourceDefinitions().flatMap(path => readFileSync(path, 'utf8').split(/^---.*$/m))
  for (const name of KINDS) {
    const text = texts.find(each => each.includes(`\n  name: ${name}\n`))
    if (text === undefined) throw new Error(`No definition of ${name} came with Istio.`)
    // The API server reads YAML itself.
    await client.send('POST', DEFINITIONS, { contentType: 'application/yaml', text })
  }
  for (const name of KINDS) while (!(await isServed(client, name))) await sleep(100)
}

async function isServed(client: ApiClient, name: string): Promise<boolean> {
  const { status } = await client.send<Definition>('GET', `${DEFINITIONS}/${name}`)
  return status?.conditions?.some(each => each.type === 'Established' && each.status === 'True') === true
}
