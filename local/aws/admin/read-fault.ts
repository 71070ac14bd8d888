import type { Fault } from '../local-cloud.js'
import { BadRequest } from './bad-request.js'
import { readNumber, readObject, readText, refuseUnknown } from './read-member.js'

/** Reads a fault from JSON, member by member: a misspelt one would be a fault that never strikes. */
export function readFault(value: unknown): Fault {
  const fault = readObject(value, 'fault')
  refuseUnknown(fault, ['action', 'kind', 'rate', 'times', 'after', 'burst'])
  const rate = readNumber(fault, 'rate')
  const times = readNumber(fault, 'times')
  const after = readNumber(fault, 'after')
  return {
    action: readAction(fault),
    kind: readKind(fault.kind),
    ...(rate === undefined ? {} : { rate }),
    ...(times === undefined ? {} : { times }),
    ...(after === undefined ? {} : { after }),
    ...(fault.burst === undefined ? {} : { burst: readBurst(fault.burst) })
  }
}

function readAction(fault: Readonly<Record<string, unknown>>): string {
  const action = readText(fault, 'action')
  if (/^(\*|[a-z]+:(\*|[A-Za-z]+))$/.test(action)) return action
  throw new BadRequest(`action is "*", "ecs:*" or "ecs:UpdateService"; got "${action}".`)
}

function readKind(value: unknown): Fault['kind'] {
  // The name alone is enough for a kind without parameters.
  const kind = readObject(typeof value === 'string' ? { kind: value } : value, 'kind')
  const name = readText(kind, 'kind')
  switch (name) {
    case 'reset':
    case 'lost-response':
    case 'hang':
      refuseUnknown(kind, ['kind'])
      return { kind: name }
    case 'latency':
      refuseUnknown(kind, ['kind', 'milliseconds'])
      return { kind: name, milliseconds: requireNumber(kind, 'milliseconds') }
    case 'error':
      return readError(kind)
    default:
      throw new BadRequest(`kind is "error", "reset", "lost-response", "hang" or "latency"; got "${name}".`)
  }
}

function readError(kind: Readonly<Record<string, unknown>>): Fault['kind'] {
  refuseUnknown(kind, ['kind', 'code', 'status', 'message'])
  const status = requireNumber(kind, 'status')
  if (!Number.isInteger(status) || status < 400 || status > 599) throw new BadRequest('status is from 400 to 599.')
  const message = kind.message === undefined ? {} : { message: readText(kind, 'message') }
  return { kind: 'error', code: readText(kind, 'code'), status, ...message }
}

function readBurst(value: unknown): { readonly on: number; readonly period: number } {
  const burst = readObject(value, 'burst')
  refuseUnknown(burst, ['on', 'period'])
  return { on: requireNumber(burst, 'on'), period: requireNumber(burst, 'period') }
}

function requireNumber(object: Readonly<Record<string, unknown>>, name: string): number {
  const value = readNumber(object, name)
  if (value === undefined) throw new BadRequest(`${name} is missing: it is a number.`)
  return value
}
