import { DeployError } from '../../../../domain/errors.js'
import { parseConfig, type RunningConfig } from '../../domain/proxy/caddy/parse-config.js'
import type { BackendPlan } from '../../domain/proxy/haproxy/backend-file.js'
import { fileKind, type ProxyInspection } from '../../domain/proxy/proxy-inspection.js'
import { needed, runProxyScript } from '../proxy-script.js'
import type { ProxyWorld } from '../proxy-world.js'
import { INSPECT, READ } from './scripts.js'

const NO_LOG =
  'Caddy writes no access log: requests and errors cannot be measured. Add "log" to the site of the service.'
const ON_HOST =
  'Caddy runs on the host, where its traffic cannot be moved without a reload. Run it as a service of the project, and set proxy-service.'

/** Whether Caddy runs, answers at its admin API, and imports our file. Throws `bad-input` for a missing input, and what the server throws. */
export async function inspectCaddy(
  world: ProxyWorld,
  plan: Pick<BackendPlan, 'ports' | 'backends'>
): Promise<ProxyInspection> {
  const path = needed(world.spec.proxyFile, 'proxy-file')
  const inside = world.spec.proxyFileInside ?? path
  const file = fileKind(await world.files.read(path))
  const run = async (body: string, args: readonly string[]) =>
    await runProxyScript(world, { name: 'Caddy', effect: 'read', body, args })
  if (world.spec.proxyService === undefined) return { version: undefined, file, problem: ON_HOST, warnings: [] }
  try {
    const lines = (await run(INSPECT, [path, inside])).trim().split('\n')
    const config = parseConfig((await run(READ, [])).replace(/^--- config\n/, ''))
    const version = /^v?(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1]
    return {
      version,
      file,
      problem: problemOf({ lines, config }, inside, plan),
      warnings: config.isLogged ? [] : [NO_LOG]
    }
  } catch (error) {
    if (!(error instanceof DeployError) || !['not-found', 'platform-error'].includes(error.code)) throw error
    return { version: undefined, file, problem: error.message, warnings: [] }
  }
}

function problemOf(
  { lines, config }: { readonly lines: readonly string[]; readonly config: RunningConfig },
  inside: string,
  plan: Pick<BackendPlan, 'ports' | 'backends'>
): string | undefined {
  if (lines.includes('other'))
    return `The file ${inside} in the container of Caddy differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`
  const flag = lines.find(line => /^(?:--resume|-r)$/.test(line))
  if (flag !== undefined)
    return `Caddy runs with ${flag}, so a restart would not load the Caddyfile, and the traffic would not return to stable. Start Caddy without ${flag}.`
  const missing = [...plan.ports.keys()].find(service => !config.baseline.has(service))
  return missing === undefined
    ? undefined
    : `Caddy runs without the snippet of service ${missing}. Add "import ${inside}" at the top of the Caddyfile and "import ${plan.backends.get(missing) ?? missing}" to a site, and reload it.`
}
