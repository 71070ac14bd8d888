import type { ProbeExpectation, StatusRange, VersionExpectation } from '../gate-plan.js'
import type { Probe } from '../observations.js'

type Answer = Extract<Probe['outcome'], { kind: 'answer' }>

/** Why a probe's outcome is not what was expected; undefined when it is. */
export function findMismatch(outcome: Probe['outcome'], expect: ProbeExpectation): string | undefined {
  if (outcome.kind === 'no-answer') return `no response (${outcome.why})`
  return (
    checkStatus(outcome, expect) ??
    checkHeaders(outcome, expect) ??
    checkBody(outcome, expect) ??
    checkVersion(outcome, expect)
  )
}

/** `200-299, 304` */
export function formatStatuses(statuses: readonly StatusRange[]): string {
  return statuses.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}

function checkStatus({ status }: Answer, { statuses }: ProbeExpectation): string | undefined {
  if (statuses.some(({ from, to }) => status >= from && status <= to)) return undefined
  return `status ${status} instead of ${formatStatuses(statuses)}`
}

function checkHeaders(answer: Answer, { headers }: ProbeExpectation): string | undefined {
  const wrong = [...headers].find(([name, value]) => findHeader(answer, name) !== value)
  return wrong === undefined
    ? undefined
    : `header ${wrong[0]} ${findHeader(answer, wrong[0]) === undefined ? 'is missing' : 'has an unexpected value'}`
}

function checkBody({ body }: Answer, { bodyContains }: ProbeExpectation): string | undefined {
  if (bodyContains === undefined || body.includes(bodyContains)) return undefined
  return 'the body does not contain the expected text'
}

function checkVersion(answer: Answer, { version }: ProbeExpectation): string | undefined {
  if (version === undefined) return undefined
  const told =
    version.in.kind === 'header' ? findHeader(answer, version.in.name) : readJsonText(answer.body, version.in.path)
  return told === version.equals
    ? undefined
    : `${place(version)} reports version ${quote(told)} instead of "${version.equals}"`
}

/** Header names have no case: https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
function findHeader({ headers }: Answer, name: string): string | undefined {
  return [...headers].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1]
}

function readJsonText(body: string, path: readonly string[]): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function place({ in: where }: VersionExpectation): string {
  return where.kind === 'header' ? `header ${where.name}` : `${where.path.join('.')} of the body`
}

function quote(value: string | undefined): string {
  if (value === undefined) return 'nothing'
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`
}
