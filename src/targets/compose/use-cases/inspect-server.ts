import { DeployError } from '../../../domain/errors.js'
import { STRATEGIES, type Strategy } from '../../../domain/rollout/plan/strategies.js'
import { describeLock } from '../../stepped/domain/describe-lock.js'
import type { ComposeSpec } from '../domain/compose-spec.js'
import type { ServerContainer } from '../domain/container.js'
import { checkServerFacts } from '../domain/inspect-server-facts.js'
import { fact, refusal, warning, type Finding, type Inspected } from '../domain/project/finding.js'
import { inspectDeployment } from '../domain/project/inspect-project.js'
import type { DockerEngine } from '../ports/docker-engine.js'
import type { ComposeWorld } from './compose-world.js'
import { readProject } from './split/read-project.js'

/** A server that may not answer yet. */
export interface InspectedServer {
  /** `deploy@203.0.113.7:22`. */
  readonly address: string
  readonly spec: ComposeSpec
  readonly docker: Pick<DockerEngine, 'readFacts'>
  /** What stands on Docker, once that can be used. Throws a `DeployError` for files that Compose does not understand. */
  readonly open: () => Promise<ComposeWorld>
}

/** One thing that was looked at. */
export interface ServerCheck {
  /** `server`, `key`, `docker`, `disk`, `memory`, `clock`, `timer`, `proxy`, `project` or `lock`. */
  readonly check: string
  /** Undefined: whatever the strategy. */
  readonly strategy: Strategy | undefined
  readonly finding: Finding
}

const about = (check: string, finding: Finding): ServerCheck => ({ check, strategy: undefined, finding })

/** For doctor: reach, key, rights of Docker, versions, proxy, disk, memory, clock, timer, project, and a lock that is held. Changes nothing. */
export async function inspectServer(
  inspected: InspectedServer,
  strategies: readonly Strategy[] = STRATEGIES
): Promise<readonly ServerCheck[]> {
  const { address, docker, spec, open } = inspected
  const facts = await attempt(() => docker.readFacts(spec.directory))
  if ('error' in facts) return unreached(facts.error, address)
  const reached = about('server', fact(`${address} answers with a host key of the input known-hosts.`))
  const accepted = about('key', fact('The server accepts the key.'))
  const server = Object.entries(checkServerFacts({ facts: facts.value, bytesToPull: 0 })).flatMap(([check, findings]) =>
    findings.map(finding => about(check, finding))
  )
  const checks = [reached, accepted, ...server]
  if (server.some(({ finding }) => finding.kind === 'refusal')) return checks
  const world = await attempt(open)
  if ('error' in world) return [...checks, about('project', refusal(world.error.message))]
  return [...checks, ...(await inspectWorld(world.value, { facts: facts.value, strategies }))]
}

/** A server that refuses a key has answered, with a host key that is known. */
function unreached({ code, message }: DeployError, address: string): readonly ServerCheck[] {
  if (code !== 'access-denied' && code !== 'bad-input') return [about('server', refusal(message))]
  const reached = about('server', fact(`${address} answers with a host key of the input known-hosts.`))
  return [...(code === 'access-denied' ? [reached] : []), about('key', refusal(message))]
}

async function inspectWorld(
  world: ComposeWorld,
  { facts, strategies }: Pick<Inspected, 'facts'> & { readonly strategies: readonly Strategy[] }
): Promise<readonly ServerCheck[]> {
  const { docker, proxy } = world
  const lock = await attempt(() => inspectLock(world))
  const inspection = await attempt(() => proxy.inspect())
  const read = await attempt(async () => {
    const containers = await docker.listContainers(world.spec.project ?? '')
    const images = imagesOf(world.spec, containers)
    const spec = { ...world.spec, images }
    const known = new Map([...images].filter(([, image]) => image !== ''))
    const { project } = await readProject({ spec: { ...spec, images: known }, docker })
    return { spec, containers, project, folders: await docker.foldersOf(project.name) }
  })
  const version =
    'value' in inspection && inspection.value.problem === undefined
      ? [about('proxy', fact(`${proxy.kind} ${inspection.value.version ?? '(no version)'}`))]
      : []
  const failed = Object.entries({ proxy: inspection, project: read, lock }).flatMap(([check, each]) =>
    'error' in each ? [about(check, refusal(each.error.message))] : []
  )
  const held = 'value' in lock ? [about('lock', lock.value)] : []
  if ('error' in inspection || 'error' in read) return [...version, ...failed, ...held]
  const found = { ...read.value, facts, proxy: inspection.value, bytesToPull: 0 }
  const names = [...read.value.spec.images.keys()].join(', ')
  const project = about('project', fact(`Compose reads project ${read.value.project.name}. Checked: ${names}.`))
  return [...version, project, ...byStrategy(found, strategies), ...failed, ...held]
}

/** What each strategy finds; what all of them find is said once. */
function byStrategy(inspected: Inspected, strategies: readonly Strategy[]): readonly ServerCheck[] {
  const found = strategies.flatMap(strategy =>
    inspectDeployment({ ...inspected, spec: { ...inspected.spec, strategy } }).map(finding => ({ strategy, finding }))
  )
  const { proxy } = inspected
  const ofProxy = new Set([proxy.problem, ...proxy.warnings])
  return [...new Map(found.map(each => [`${each.finding.kind} ${each.finding.text}`, each])).values()].flatMap(
    ({ finding }) => {
      const own = found.filter(each => each.finding.text === finding.text).map(({ strategy }) => strategy)
      const check = ofProxy.has(finding.text) ? 'proxy' : 'project'
      if (own.length === strategies.length) return [about(check, finding)]
      return own.map(strategy => ({ check, strategy, finding }))
    }
  )
}

/** Without images in the inputs, those that run now. */
function imagesOf({ images, ports }: ComposeSpec, containers: readonly ServerContainer[]): ReadonlyMap<string, string> {
  const services = [...new Set([...images.keys(), ...ports.keys()])]
  const running = (name: string) => containers.find(({ service }) => service === name)?.image ?? ''
  return new Map(services.map(service => [service, images.get(service) ?? running(service)]))
}

/** What is not answered is a finding: the others are still looked for. */
async function attempt<Value>(
  task: () => Promise<Value>
): Promise<{ readonly value: Value } | { readonly error: DeployError }> {
  try {
    return { value: await task() }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { error }
  }
}

async function inspectLock({ lease }: ComposeWorld): Promise<Finding> {
  const { lock } = await lease.read()
  const { isLeft, text } = describeLock(lock, lock === undefined ? 0 : await lease.now())
  return isLeft ? warning(text) : fact(text)
}
