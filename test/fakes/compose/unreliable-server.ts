import { DeployError, type ErrorCode } from '../../../src/domain/errors.js'
import type { DockerEngine } from '../../../src/targets/compose/ports/docker-engine.js'
import type { LeaseStore } from '../../../src/targets/compose/ports/lease-store.js'
import type { Proxy } from '../../../src/targets/compose/ports/proxy.js'
import type { ServerFiles } from '../../../src/targets/compose/ports/server-files.js'
import type { CallFate, ConnectionPlan } from '../split/unreliable-split.js'

/** The calls that change something. */
const EFFECTS = [
  ...['pull', 'removeImages', 'scaleUp', 'setRestartPolicy', 'stop', 'remove', 'startTask', 'write', 'makeFolder'],
  ...['replace', 'arm', 'disarmBelow', 'setServers', 'writeBaseline', 'loadBaseline']
]

export interface ServerPorts {
  readonly docker: DockerEngine
  readonly files: ServerFiles
  readonly lease: LeaseStore
  readonly proxy: Proxy
}

/** A connection to a server: calls take time, may fail, and end with the process that made them. */
export interface ServerConnection extends ServerPorts {
  readonly effects: readonly string[]
  isDead: boolean
}

const never = new Promise<never>(() => undefined)

interface CountedEffects {
  readonly isCounted?: (operation: string) => boolean
}

/** Connects one process to a server. `isCounted`: whether a call that changes something is one of `effects`; each is unless given. */
export function unreliableServer(
  ports: ServerPorts,
  { clock, random, frozenUntil, fateOf, isCounted = () => true }: ConnectionPlan & CountedEffects
): ServerConnection {
  const effects: string[] = []
  const state = { isDead: false }
  const fail = (code: ErrorCode, operation: string) => {
    throw new DeployError(code, `${operation}: ${MESSAGES[code] ?? 'failed'}.`)
  }
  const send = async <Result>(operation: string, task: () => Promise<Result>): Promise<Result> => {
    if (state.isDead) return never
    const isEffect = EFFECTS.includes(operation) && isCounted(operation)
    if (isEffect) effects.push(operation)
    const fate: CallFate = fateOf(operation, isEffect ? effects.length : undefined)
    if (clock.now() < frozenUntil()) await clock.sleep(frozenUntil() - clock.now())
    if (fate === 'killed-before') state.isDead = true
    if (isGone(state)) return never
    await clock.sleep(5 + random() * 40)
    if (fate === 'fails') fail('unreachable', operation)
    if (fate === 'denied') fail('access-denied', operation)
    const result = await task()
    await clock.sleep(5 + random() * 40)
    if (fate === 'killed-after') state.isDead = true
    if (isGone(state)) return never
    if (fate === 'lost') fail(isEffect ? 'outcome-unknown' : 'unreachable', operation)
    return result
  }
  const over = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, member]: readonly [string, unknown]) => {
        if (typeof member !== 'function' || name === 'restoreScripts' || name === 'evidence') return [name, member]
        const call = member as (...args: readonly unknown[]) => Promise<unknown>
        return [name, (...args: readonly unknown[]) => send(name, () => call(...args))]
      })
    ) as Port
  return {
    effects,
    get isDead() {
      return state.isDead
    },
    set isDead(isDead) {
      state.isDead = isDead
    },
    ...{ docker: over(ports.docker), files: over(ports.files), lease: over(ports.lease) },
    proxy: { ...over(ports.proxy), evidence: measured => over(ports.proxy.evidence(measured)) }
  }
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  unreachable: 'the server could not be reached',
  'access-denied': 'the key was refused',
  'outcome-unknown': 'the answer was lost'
}

function isGone(state: { readonly isDead: boolean }): boolean {
  return state.isDead
}
