import { badGate, gotGateText, readGateText, readMapping, type GateText } from '../gate/read/gate-text.js'
import { readChoice, readSeconds, readText } from '../gate/read/gate-values.js'
import { readAddress } from '../gate/source/read-address.js'
import { readSourceAuth } from '../gate/source/source-auth.js'
import { badInput } from '../errors.js'
import { HOOK_METHODS, type HookMoment, type StepHook } from './step-hook.js'

const KEYS = ['at', 'url', 'method', 'headers', 'auth', 'body', 'timeout', 'on-failure'] as const
const MOST_HOOKS = 50
/** Of all that are sent one after the other: in this time no gate is judged, and no lease renewed, which is at least twice as long. */
const TOGETHER_SECONDS = 120
const TIMEOUT_SECONDS = { from: 1, to: 60, otherwise: 20 }
/** Those that have a place of their own, or that the request sets. */
const RESERVED = /^(?:authorization|host|connection|transfer-encoding|content-length|cookie|x-deploy-kit-.*)$/i

/**
 * Reads the YAML of the input `hooks`: a list of HTTP requests. Throws `bad-input`, with the line; no value of a header, a body or a secret
 * is shown.
 */
export function readHooks(yaml: string): readonly StepHook[] {
  const text = readGateText(yaml, 'hooks')
  if (text.kind !== 'list')
    throw badGate(text.at, `expected a list of hooks${gotGateText(text)}. Begin each with "- at:".`)
  if (text.items.length > MOST_HOOKS)
    throw badGate(text.at, `at most ${MOST_HOOKS} hooks are supported, got ${text.items.length}.`)
  const hooks = text.items.map(readHook)
  for (const { at } of hooks) {
    const seconds = hooks.reduce((sum, hook) => sum + (hook.at === at ? hook.timeoutSeconds : 0), 0)
    if (seconds > TOGETHER_SECONDS)
      throw badInput(
        'hooks',
        `all hooks at ${typeof at === 'number' ? `${at}%` : at} together may take ${seconds}s, and at most ${TOGETHER_SECONDS}s are supported. Decrease their "timeout".`
      )
  }
  return hooks
}

/** Refuses a hook at a share that the rollout never has. Throws `bad-input`. */
export function refuseUnreachedHooks(hooks: readonly StepHook[], steps: readonly number[]): void {
  const unreached = hooks.find(({ at }) => typeof at === 'number' && !steps.includes(at))
  if (unreached === undefined) return
  const shares = steps.filter(share => share > 0)
  throw badInput(
    'hooks',
    `${unreached.at}% is not a step of this rollout. Use one of its steps: ${shares.join('%, ')}%.`
  )
}

function readHook(text: GateText): StepHook {
  if (text.kind === 'blank') throw badGate(text.at, 'this hook is empty. Set "at" and "url".')
  const given = readMapping(text, { keys: KEYS, of: 'a hook' })
  const [atText, urlText] = [given.get('at'), given.get('url')]
  if (atText === undefined || urlText === undefined) throw badGate(text.at, 'a hook requires "at" and "url".')
  const at = readMoment(atText)
  const auth = readSourceAuth(given.get('auth'))
  const method = given.get('method')
  const body = given.get('body')
  const timeout = given.get('timeout')
  return {
    ...{ at, auth, headers: readHeaders(given.get('headers')), onFailure: readFailure(given.get('on-failure'), at) },
    url: readAddress(urlText, { plainHttp: 'without-secret', hasSecret: auth.kind !== 'none' }),
    method: method === undefined ? 'POST' : readChoice(method, HOOK_METHODS),
    body: body === undefined ? undefined : readBody(body, method),
    timeoutSeconds: timeout === undefined ? TIMEOUT_SECONDS.otherwise : readSeconds(timeout, TIMEOUT_SECONDS)
  }
}

function readMoment(text: GateText): HookMoment {
  const written = text.kind === 'scalar' ? text.text : ''
  const percent = /^(\d{1,3}(?:\.\d)?)%$/.exec(written)?.[1]
  if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100) return Number(percent)
  const named = (['before-traffic', 'succeeded', 'rolled-back'] as const).find(name => name === written)
  if (named !== undefined) return named
  throw badGate(
    text.at,
    `expected before-traffic, a step such as 10%, succeeded or rolled-back${gotGateText(text, ';')}.`
  )
}

function readFailure(text: GateText | undefined, at: HookMoment): StepHook['onFailure'] {
  const isAtEnd = at === 'succeeded' || at === 'rolled-back'
  if (text === undefined) return isAtEnd ? 'continue' : 'roll-back'
  const choice = readChoice(text, ['roll-back', 'continue'])
  if (choice === 'continue' || !isAtEnd) return choice
  throw badGate(text.at, `a hook at ${at} is sent after the rollout has ended. Remove on-failure.`)
}

function readHeaders(text: GateText | undefined): ReadonlyMap<string, string> {
  if (text === undefined) return new Map()
  if (text.kind !== 'mapping')
    throw badGate(text.at, `expected headers as a mapping of names to values${gotGateText(text)}.`)
  return new Map(
    text.entries.map(({ key, keyAt, value }) => {
      if (!/^[\w-]{1,100}$/.test(key)) throw badGate(keyAt, 'this key is not a valid header name.')
      if (RESERVED.test(key)) throw badGate(keyAt, `header ${key} cannot be set here. Set credentials under "auth".`)
      const written = readText(value, `the value of header ${key}`)
      if (/^[\x20-\x7e]{1,1000}$/.test(written)) return [key.toLowerCase(), written] as const
      throw badGate(value.at, `the value of header ${key} contains characters that a header cannot have.`)
    })
  )
}

function readBody(text: GateText, method: GateText | undefined): string {
  if (method?.kind === 'scalar' && method.text === 'GET')
    throw badGate(text.at, 'a request with method GET has no body. Remove the body, or set another method.')
  return readText(text, 'the text of the body')
}
