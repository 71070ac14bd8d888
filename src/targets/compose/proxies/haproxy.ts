import { DeployError } from '../../../domain/errors.js'
import { formatBackends, type BackendPlan } from '../domain/proxy/haproxy/backend-file.js'
import { parseStat } from '../domain/proxy/haproxy/parse-stat.js'
import {
  addressCommands,
  carries,
  fillSlots,
  readSlots,
  weightCommands,
  type FilledSlot
} from '../domain/proxy/haproxy/plan-slots.js'
import { parseSlots } from '../domain/proxy/haproxy/slots.js'
import { hostPort, type ProxyServer } from '../domain/proxy/proxy-servers.js'
import { counterEvidence, counterReadings } from './haproxy/counter-evidence.js'
import { inspectHaproxy } from './haproxy/inspect-haproxy.js'
import { RESTORE, WRITE_BASELINE } from './haproxy/scripts.js'
import { needed, proxyScript, runProxyScript } from './proxy-script.js'
import type { OpenProxy } from './proxy-world.js'
import { EVIDENCE_OF } from '../domain/proxy/proxy-kind.js'

const RESOLVE_MILLISECONDS = 20_000
const POLL_MILLISECONDS = 250
/** HAProxy reads a line into a buffer of 16 KiB. */
const MOST_COMMANDS = 64

/**
 * HAProxy, by its admin socket through SSH: `show servers state`, `set server … addr|fqdn|weight|state`, `show stat`. Slots that carry no
 * container are in `maint`. Our file is the backend with the baseline and the free slots; restored by a reload (`SIGUSR2` to the master). Evidence: differences of the counters per server.
 */
export const haproxy: OpenProxy = world => {
  const { server, spec, clock } = world
  const plan: BackendPlan = { ...spec, isByName: spec.proxyService !== undefined }
  const seen = new Map<string, ProxyServer>()
  const remember = (servers: readonly ProxyServer[]) => servers.forEach(each => seen.set(each.containerId, each))
  const ask = async (commands: readonly string[]) => {
    const path = needed(spec.proxySocket, 'proxy-socket')
    const answers: string[] = []
    for (let first = 0; first < commands.length; first += MOST_COMMANDS) {
      const text = `${commands.slice(first, first + MOST_COMMANDS).join('; ')}\n`
      answers.push(await server.askSocket({ path, input: 'proxy-socket', text }))
    }
    return answers.join('\n')
  }
  const readings = counterReadings(clock, ask)
  const readState = async () => parseSlots(await ask(['show servers state']))
  const change = async (commands: readonly string[]) => {
    if (commands.length === 0) return
    // The socket knows no lock: the server checks it right before.
    await server.run({ program: ':', args: [], effect: 'change' })
    await ask(commands)
  }
  const baseline = (servers: readonly ProxyServer[]) => [
    needed(spec.proxyFile, 'proxy-file'),
    formatBackends(servers, plan)
  ]

  return {
    kind: 'haproxy',
    evidenceOf: EVIDENCE_OF.haproxy,
    inspect: () => inspectHaproxy(world, plan, ask),
    async readServers(known) {
      remember(known)
      return readSlots(await readState(), known, plan)
    },
    async setServers(servers) {
      remember(servers)
      await change(addressCommands(fillSlots(await readState(), servers, plan)))
      const { filled, slots } = await untilResolved(servers)
      // What was counted so far is of the weights so far. Weights are set without it too.
      await readings.sample().catch(unlessDeployError)
      await change(weightCommands(filled, slots, plan))
      const after = await readState()
      const rest = weightCommands(fillSlots(after, servers, plan), after, plan)
      if (rest.length > 0)
        throw new DeployError(
          'platform-error',
          `HAProxy accepted commands of the admin socket without effect: ${rest.join('; ')}. Read its log.`
        )
    },
    async writeBaseline(servers) {
      await runProxyScript(world, { name: 'HAProxy', effect: 'change', body: WRITE_BASELINE, args: baseline(servers) })
    },
    restoreScripts: servers => [proxyScript(world, RESTORE, baseline(servers))],
    async activeRequests(containerIds) {
      const known = containerIds.map(id => seen.get(id))
      const endpoints = new Set(known.map(each => each && hostPort(each.address, each.port)))
      if (endpoints.has(undefined)) return undefined
      const rows = parseStat(await ask(['show stat']))
      return rows.filter(row => endpoints.has(row.endpoint)).reduce((sum, { active }) => sum + active, 0)
    },
    evidence: measured => counterEvidence(world, readings, measured)
  }

  /** Waits until each slot has the address of its container: before that it must not get traffic. */
  async function untilResolved(servers: readonly ProxyServer[]) {
    const until = clock.now() + RESOLVE_MILLISECONDS
    for (;;) {
      const slots = await readState()
      const filled = fillSlots(slots, servers, plan)
      const waiting = filled.filter(each => !hasAddress(each))
      if (waiting.length === 0) return { filled, slots }
      if (clock.now() >= until) throw notResolved(waiting)
      await clock.sleep(POLL_MILLISECONDS)
    }
  }
}

function unlessDeployError(error: unknown): void {
  if (!(error instanceof DeployError)) throw error
}

function hasAddress({ slot, server }: FilledSlot): boolean {
  // A slot that carries traffic is followed by HAProxy itself.
  // One that does not run is resolved once it does, and gets no traffic until then.
  const isStopped = server.address === ''
  return (
    carries(slot, server) &&
    (!slot.isFree || isStopped || (slot.address === server.address && slot.port === server.port))
  )
}

function notResolved(waiting: readonly FilledSlot[]): DeployError {
  const [first] = waiting
  const found = first?.slot.address === '' ? 'nothing' : `${first?.slot.address}:${first?.slot.port}`
  return new DeployError(
    'rejected',
    `HAProxy resolves container ${first?.server.host} to ${found}, not to ${first?.server.address}:${first?.server.port}. Check the section "resolvers docker", and that both share a network.`
  )
}
