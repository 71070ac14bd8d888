import type { MetricTrouble } from '../cloudwatch/metrics/metric-troubles.js'
import { BadRequest } from './bad-request.js'
import { readNumber, readObject, readText, refuseUnknown } from './read-member.js'

const statuses = ['InternalError', 'PartialData', 'Forbidden'] as const

/** Reads what is to be wrong with CloudWatch's answers, member by member. */
export function readMetricTrouble(value: unknown): MetricTrouble {
  const trouble = readObject(value, 'trouble')
  refuseUnknown(trouble, ['metric', 'of', 'kind', 'times'])
  const times = readNumber(trouble, 'times')
  return {
    ...(trouble.metric === undefined ? {} : { metric: readText(trouble, 'metric') }),
    ...(trouble.of === undefined ? {} : { of: readText(trouble, 'of') }),
    ...(times === undefined ? {} : { times }),
    kind: readKind(readObject(trouble.kind, 'kind'))
  }
}

function readKind(kind: Readonly<Record<string, unknown>>): MetricTrouble['kind'] {
  const name = readText(kind, 'kind')
  if (name === 'status') {
    refuseUnknown(kind, ['kind', 'status', 'message'])
    const status = statuses.find(known => known === kind.status)
    if (status === undefined) throw new BadRequest(`status is one of ${statuses.join(', ')}.`)
    return { kind: name, status, ...(kind.message === undefined ? {} : { message: readText(kind, 'message') }) }
  }
  if (name === 'late') {
    refuseUnknown(kind, ['kind', 'milliseconds'])
    return { kind: name, milliseconds: requireNumber(kind, 'milliseconds') }
  }
  if (name === 'paged') {
    refuseUnknown(kind, ['kind', 'values'])
    return { kind: name, values: requireNumber(kind, 'values') }
  }
  throw new BadRequest(`kind is "status", "late" or "paged"; got "${name}".`)
}

function requireNumber(object: Readonly<Record<string, unknown>>, name: string): number {
  const value = readNumber(object, name)
  if (value === undefined) throw new BadRequest(`${name} is missing: it is a number.`)
  return value
}
