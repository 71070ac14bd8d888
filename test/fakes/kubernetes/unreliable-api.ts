import { DeployError, type ErrorCode } from '../../../src/domain/errors.js'
import type { KubeApi } from '../../../src/targets/kubernetes/ports/kube-api.js'
import type { ConnectionPlan } from '../split/unreliable-split.js'

/** The calls that change something. */
const EFFECTS = ['create', 'replace', 'patch', 'apply', 'remove']

/** A connection to a cluster: calls take time, may fail, and end with the process that made them. */
export interface ApiConnection {
  readonly api: KubeApi
  readonly effects: readonly string[]
  isDead: boolean
}

const never = new Promise<never>(() => undefined)

/** Connects one process to a cluster. */
export function unreliableApi(api: KubeApi, { clock, random, frozenUntil, fateOf }: ConnectionPlan): ApiConnection {
  const effects: string[] = []
  const state = { isDead: false }
  const fail = (code: ErrorCode, operation: string) => {
    throw new DeployError(code, `${operation}: ${MESSAGES[code] ?? 'failed'}.`)
  }
  const send = async <Result>(operation: string, task: () => Promise<Result>): Promise<Result> => {
    if (state.isDead) return never
    const isEffect = EFFECTS.includes(operation)
    if (isEffect) effects.push(operation)
    const fate = fateOf(operation, isEffect ? effects.length : undefined)
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
  return {
    effects,
    get isDead() {
      return state.isDead
    },
    set isDead(isDead) {
      state.isDead = isDead
    },
    api: {
      server: api.server,
      now: () => send('now', () => api.now()),
      read: address => send('read', () => api.read(address)),
      list: (kind, namespace, labels) => send('list', () => api.list(kind, namespace, labels)),
      create: (kind, object) => send('create', () => api.create(kind, object)),
      replace: (kind, object) => send('replace', () => api.replace(kind, object)),
      patch: (address, patch) => send('patch', () => api.patch(address, patch)),
      remove: (address, preconditions) => send('remove', () => api.remove(address, preconditions)),
      lastLines: pod => send('lastLines', () => api.lastLines(pod)),
      linesSince: (pod, since) => send('linesSince', () => api.linesSince(pod, since)),
      resourcesOf: apiVersion => send('resourcesOf', () => api.resourcesOf(apiVersion)),
      readAny: address => send('readAny', () => api.readAny(address)),
      apply: (address, object, how) => send(how.isDryRun ? 'plan' : 'apply', () => api.apply(address, object, how)),
      review: (kind, spec) => send('review', () => api.review(kind, spec)),
      lastWarnings: pod => send('lastWarnings', () => api.lastWarnings(pod))
    }
  }
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  unreachable: 'the API server could not be reached',
  'access-denied': 'forbidden',
  'outcome-unknown': 'the answer was lost'
}

function isGone(state: { readonly isDead: boolean }): boolean {
  return state.isDead
}
