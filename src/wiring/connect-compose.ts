import { tmpdir } from 'node:os'
import { execCommands } from '../adapters/exec-commands.js'
import { httpProber } from '../adapters/http-prober.js'
import { badInput, DeployError } from '../domain/errors.js'
import { refuseRemoteHost } from '../domain/local-clock/local-clock.js'
import { readProxies } from '../domain/proxy/proxies.js'
import { joinSentences } from '../domain/text/join-sentences.js'
import type { Clock } from '../ports/clock.js'
import { inspectServerFacts } from '../targets/compose/domain/inspect-server-facts.js'
import type { ProxyKind } from '../targets/compose/domain/proxy/proxy-kind.js'
import type { Server } from '../targets/compose/ports/server.js'
import type { OpenProxy } from '../targets/compose/proxies/proxy-world.js'
import { serverDocker } from '../targets/compose/server/docker-engine.js'
import { serverLease } from '../targets/compose/server/lease-store.js'
import { serverFiles } from '../targets/compose/server/server-files.js'
import { sshServer } from '../targets/compose/server/ssh-server.js'
import type { ComposeRequest } from '../targets/compose/use-cases/compose-request.js'
import type { InspectedServer } from '../targets/compose/use-cases/inspect-server.js'
import type { ComposeWorld } from '../targets/compose/use-cases/compose-world.js'
import type { PlatformCalls } from '../use-cases/rollout/step-dependencies.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Only the one that is used is loaded. */
const PROXIES: Readonly<Record<ProxyKind, () => Promise<OpenProxy>>> = {
  haproxy: async () => (await import('../targets/compose/proxies/haproxy.js')).haproxy,
  nginx: async () => (await import('../targets/compose/proxies/nginx.js')).nginx,
  caddy: async () => (await import('../targets/compose/proxies/caddy.js')).caddy,
  traefik: async () => (await import('../targets/compose/proxies/traefik.js')).traefik,
  none: async () => (await import('../targets/compose/proxies/without-proxy.js')).withoutProxy
}

/** Where the project is, and how its server is reached. */
export interface ComposeConnection {
  readonly request: Pick<ComposeRequest, 'address' | 'spec'>
  readonly clock: Clock
  /** Told of the folder with the key, which `post` has to remove. */
  readonly folderMade: (folder: string) => void
}

/**
 * Opens the connection and all that stands on it. Throws a `DeployError` where the server is not reached, or Docker on it cannot be
 * used. `server.close` removes the key.
 */
export async function connectCompose(
  env: Environment,
  connection: ComposeConnection
): Promise<ComposeWorld & PlatformCalls> {
  const server = openServer(env, connection)
  try {
    return await openProject(env, { server, clock: connection.clock, spec: connection.request.spec })
  } catch (error) {
    await server.close()
    throw error
  }
}

/** The same for doctor: nothing is read yet. `close` ends the connection, and removes the key. */
export function connectComposeDoctor(
  env: Environment,
  connection: ComposeConnection
): InspectedServer & { readonly close: () => Promise<void> } {
  const server = openServer(env, connection)
  const { spec } = connection.request
  const { clock } = connection
  let opened: Promise<ComposeWorld> | undefined
  return {
    ...{ address: server.address, spec, docker: serverDocker(server, clock) },
    open: () => (opened ??= openProject(env, { server, clock, spec })),
    close: () => server.close()
  }
}

function openServer(env: Environment, { request: { address }, clock, folderMade }: ComposeConnection): Server {
  if (address.privateKey === undefined && (env.SSH_AUTH_SOCK ?? '') === '')
    throw badInput('ssh-key', 'no key is given, and the job has no SSH agent. Set the private key, from a secret.')
  const temporaryFolder = env.RUNNER_TEMP ?? tmpdir()
  return sshServer(address, { commands: execCommands(env), clock, temporaryFolder, folderMade })
}

interface OpenedProject {
  readonly server: Server
  readonly clock: Clock
  readonly spec: ComposeWorld['spec']
}

async function openProject(
  env: Environment,
  { server, clock, spec: requested }: OpenedProject
): Promise<ComposeWorld & PlatformCalls> {
  const engine = serverDocker(server, clock)
  const facts = await engine.readFacts(requested.directory)
  const docker = { ...engine, readFacts: onceFirst(facts, (directory: string) => engine.readFacts(directory)) }
  const unusable = inspectServerFacts({ facts, bytesToPull: undefined }).filter(({ kind }) => kind === 'refusal')
  if (unusable.length > 0) throw new DeployError('rejected', joinSentences(...unusable.map(({ text }) => text)))
  const project = requested.project ?? (await docker.projectName(requested))
  const spec = { ...requested, project }
  const folder = `${spec.directory}/.deploy-kit/${project}`
  const files = serverFiles(server)
  const openProxy = await PROXIES[spec.proxy]()
  return {
    ...{ spec, server, docker, files, clock, folder },
    lease: serverLease(folder, facts.timers, { server, clock }),
    proxy: openProxy({ server, files, docker, clock, spec, folder }),
    prober: httpProber(readProxies(env), host => refuseRemoteHost(env, host)),
    countCalls: () => server.countCalls(),
    boundCalls: until => server.boundCalls(until)
  }
}

/** The first reading is the one at hand; later ones are read anew. */
function onceFirst<Args extends readonly unknown[], Value>(
  first: Value,
  read: (...args: Args) => Promise<Value>
): (...args: Args) => Promise<Value> {
  let isTaken = false
  return async (...args) => {
    if (isTaken) return read(...args)
    isTaken = true
    return first
  }
}
