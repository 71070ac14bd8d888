import { systemClock } from '../../../src/adapters/system-clock.js'
import type { GateText } from '../../../src/domain/gate/read/gate-text.js'
import { patientFetch } from '../../../src/http/patient-fetch.js'
import type { SourceReading } from '../../../src/ports/metric-source.js'
import { prometheusDialect } from '../../../src/sources/prometheus/domain/prometheus-dialect.js'
import { openPrometheus } from '../../../src/sources/prometheus/http/open-prometheus.js'

const clock = systemClock({})

/** What is read of a Prometheus: queries as they are written in the gates. */
export interface SourceLook {
  readonly url: string
  readonly from: number
  readonly to: number
  readonly counts?: readonly string[]
  readonly values?: readonly string[]
  readonly preset?: string
  readonly windowSeconds?: number
  /** Revisions of the sides. */
  readonly canary: string
  readonly stable?: string
}

export const WINDOW_SECONDS = 2

/** Reads a Prometheus as a rollout does. */
export async function readSource(look: SourceLook): Promise<readonly SourceReading[]> {
  const { url, from, to, counts = [], values = [], preset, windowSeconds = WINDOW_SECONDS } = look
  const given = new Map([['prometheus', scalar(url)]])
  const declaration = { name: 'prom', at: { line: 1, column: 1 }, given, windowSeconds, delaySeconds: 0 }
  const source = prometheusDialect.declare(declaration)
  const queryOf = (text: string, use: 'count' | 'value') => ({
    query: prometheusDialect.readQuery(scalar(text), { source, use }),
    use
  })
  const presets =
    preset === undefined
      ? undefined
      : prometheusDialect.readPreset?.(scalar(preset), { source, signal: { kind: 'errors' } })
  const ofPreset = [presets?.requests, presets?.bad].flatMap(query =>
    query === undefined ? [] : [{ query, use: 'count' as const }]
  )
  const fetchUntil = (deadlineAt: number) => patientFetch({ clock, deadlineAt, random: Math.random, onlyReads: true })
  const open = openPrometheus({ clock, fetchUntil, signer: () => Promise.reject(new Error('not signed')) })
  return open(source, new Map()).read({
    ...{ from, to, windowSeconds },
    queries: [
      ...ofPreset,
      ...counts.map(text => queryOf(text, 'count')),
      ...values.map(text => queryOf(text, 'value'))
    ],
    sides: { canary: namesOf(look.canary), stable: namesOf(look.stable) }
  })
}

function namesOf(revision: string | undefined): ReadonlyMap<string, string> {
  return revision === undefined ? new Map<string, string>() : new Map([['side.id', revision]])
}

function scalar(text: string): GateText {
  return { kind: 'scalar', text, at: { line: 1, column: 1 } }
}

/** The start of the window that a moment is in. */
export function windowStart(at: number, windowSeconds = WINDOW_SECONDS): number {
  return Math.floor(at / (windowSeconds * 1_000)) * windowSeconds * 1_000
}

/** The sum of all windows. */
export function sumOf(values: ReadonlyMap<number, number> = new Map()): number {
  return [...values.values()].reduce((sum, value) => sum + value, 0)
}
