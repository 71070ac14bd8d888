import { DeployError } from '../../../../domain/errors.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { backendOf, type BackendPlan } from '../../domain/proxy/haproxy/backend-file.js'
import { parseSlots } from '../../domain/proxy/haproxy/slots.js'
import { fileKind, type ProxyInspection } from '../../domain/proxy/proxy-inspection.js'
import { needed, runProxyScript } from '../proxy-script.js'
import type { ProxyWorld } from '../proxy-world.js'
import { INSPECT } from './scripts.js'

const BY_ADDRESS =
  'HAProxy runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.'

/** Whether HAProxy runs, answers at its socket, reads our file, and has the backends. Throws `bad-input` for a missing input, and what the server throws. */
export async function inspectHaproxy(
  world: ProxyWorld,
  plan: BackendPlan,
  ask: (commands: readonly string[]) => Promise<string>
): Promise<ProxyInspection> {
  const { spec } = world
  const file = needed(spec.proxyFile, 'proxy-file')
  const text = await world.files.read(file)
  const found = { file: fileKind(text), warnings: plan.isByName ? [] : [BY_ADDRESS] }
  try {
    const args = [file, spec.proxyFileInside ?? file]
    const words = await runProxyScript(world, { name: 'HAProxy', effect: 'read', body: INSPECT, args })
    const version = /^Version: ?(\S+)/m.exec(await ask(['show info']))?.[1]
    const problem = problemOf(
      { lines: words.split('\n'), level: await ask(['show cli level']), state: await ask(['show servers state']) },
      world,
      plan
    )
    const resolvers = plan.isByName ? await ask(['show resolvers docker']) : ''
    const noResolvers = resolvers.includes("Can't find")
      ? 'HAProxy has no section "resolvers docker". Add it with "nameserver dns 127.0.0.11:53".'
      : undefined
    return { ...found, version: version && oneLine(version), problem: problem ?? noResolvers }
  } catch (error) {
    if (!(error instanceof DeployError) || !['not-found', 'unreachable', 'platform-error'].includes(error.code))
      throw error
    return { ...found, version: undefined, problem: error.message }
  }
}

interface Found {
  /** Lines of the script `INSPECT`. */
  readonly lines: readonly string[]
  /** Answers of the socket. */
  readonly level: string
  readonly state: string
}

function problemOf({ lines, level, state }: Found, { spec }: ProxyWorld, plan: BackendPlan): string | undefined {
  const [mounted, workers, ...words] = lines
  const inside = spec.proxyFileInside ?? spec.proxyFile ?? ''
  if (mounted === 'other')
    return `The file ${inside} in the container of HAProxy differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`
  if (workers !== 'workers') return 'HAProxy runs without a master process, and cannot be reloaded. Start it with -W.'
  const isLoaded = words.some((word, index) => words[index - 1] === '-f' && inside.startsWith(word.replace(/\/$/, '')))
  if (!isLoaded) return `HAProxy was not started with ${inside}. Add -f ${inside} to its command, after its own file.`
  if (level.trim() !== 'admin')
    return 'The admin socket of HAProxy is not allowed to change servers. Add "level admin" to its line "stats socket".'
  const backends = new Set(parseSlots(state).map(({ backend }) => backend))
  const missing = [...plan.ports.keys()].map(service => backendOf(service, plan)).find(name => !backends.has(name))
  return missing === undefined
    ? undefined
    : `HAProxy runs without backend "${missing}". Add it to ${inside}, as the examples do, and reload HAProxy.`
}
