import { DeployError } from '../../../../domain/errors.js'
import { fileKind, type ProxyInspection } from '../../domain/proxy/proxy-inspection.js'
import { needed, runProxyScript } from '../proxy-script.js'
import type { ProxyWorld } from '../proxy-world.js'
import { INSPECT } from './scripts.js'

const ON_HOST =
  'Traefik runs on the host, where its process cannot be found. Run it as a service of the project, and set proxy-service.'
const NO_LOG =
  'Traefik writes no access log in JSON: requests and errors cannot be measured. Start it with --accesslog=true --accesslog.format=json.'

/** Whether Traefik runs, answers at its API, and loads our file only when it is signaled. Throws `bad-input` for a missing input, and what the server throws. */
export async function inspectTraefik(world: ProxyWorld): Promise<ProxyInspection> {
  const path = needed(world.spec.proxyFile, 'proxy-file')
  const inside = world.spec.proxyFileInside ?? path
  const file = fileKind(await world.files.read(path))
  if (world.spec.proxyService === undefined) return { version: undefined, file, problem: ON_HOST, warnings: [] }
  try {
    const call = { name: 'Traefik', effect: 'read', body: INSPECT, args: [path, inside] } as const
    const printed = await runProxyScript(world, call)
    const lines = printed.split('\n')
    const version = /^Version:\s+v?(\d[\w.-]*)/m.exec(printed)?.[1]
    return { version, file, problem: problemOf(lines, inside), warnings: lines.includes('logged') ? [] : [NO_LOG] }
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'not-found') throw error
    return { version: undefined, file, problem: error.message, warnings: [] }
  }
}

function problemOf(lines: readonly string[], inside: string): string | undefined {
  if (lines.includes('other'))
    return `The file ${inside} in the container of Traefik differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`
  if (!lines.includes('api'))
    return 'The API of Traefik does not answer inside its container. Start it with --api.insecure=true --entrypoints.traefik.address=127.0.0.1:8080.'
  return lines.includes('still')
    ? undefined
    : `Traefik loads ${inside} whenever it changes, so a restart would not return the traffic to stable. Start it with --providers.file.watch=false.`
}
