import { explainUnits, parseDurationSeconds, writeDuration } from '../../input/duration.js'
import type { BreachRule } from '../gate-plan.js'
import { badGate, gotGateText, type GateText } from './gate-text.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Reads a text that is not blank. Throws `bad-input`, with the line. */
export function readText(text: GateText, what: string): string {
  if (text.kind === 'scalar' && text.text.trim() !== '') return text.text
  throw badGate(text.at, `expected ${what}${gotGateText(text)}.`)
}

/** Reads one of the choices. Throws `bad-input`, with the line. */
export function readChoice<const Choice extends string>(text: GateText, choices: readonly Choice[]): Choice {
  const found = choices.find(choice => text.kind === 'scalar' && choice === text.text)
  if (found !== undefined) return found
  throw badGate(text.at, `expected one of ${choices.join(', ')}${gotGateText(text, ';')}.`)
}

/** Reads a whole number between both bounds, inclusive. Throws `bad-input`, with the line. */
export function readWholeNumber(text: GateText, { from, to }: Range): number {
  const number = text.kind === 'scalar' && /^\d+$/.test(text.text) ? Number(text.text) : Number.NaN
  if (number >= from && number <= to) return number
  throw badGate(text.at, `expected a whole number from ${from} to ${to}${gotGateText(text)}.`)
}

/** `5%` or `0.1%` as a share. A bare number is refused: 0.05 could be 5% or 0.05%. Throws `bad-input`, with the line. */
export function readPercent(
  text: GateText,
  { above, from, to }: { above?: number; from?: number; to: number }
): number {
  const written = text.kind === 'scalar' ? /^(\d+(?:\.\d+)?) ?%$/.exec(text.text)?.[1] : undefined
  const percent = written === undefined ? Number.NaN : Number(written)
  if ((above === undefined || percent > above) && (from === undefined || percent >= from) && percent <= to) {
    return percent / 100
  }
  refuseBareNumber(text, '%')
  const range = above === undefined ? `from ${from ?? 0}% to ${to}%` : `above ${above}%, up to ${to}%`
  throw badGate(text.at, `expected a percentage such as 5% (${range})${gotGateText(text)}.`)
}

/** `25%`: how far from stable is accepted. A bare `1.25` may be meant as 1.25 times. Throws `bad-input`, with the line. */
export function readTolerance(text: GateText): number {
  const times = text.kind === 'scalar' && /^[1-9](?:\.\d{1,4})?$/.test(text.text) ? Number(text.text) : 1
  if (times === 1) return readPercent(text, { from: 0, to: 900 })
  const excess = Number(((times - 1) * 100).toFixed(4))
  throw badGate(
    text.at,
    `${times} has no percent sign. Write ${excess}% to accept ${times} times the value of stable, or ${times}% to accept ${times}% more.`
  )
}

/** `90s`, `2m`, `1h30m` in seconds. Throws `bad-input`, with the line. */
export function readSeconds(text: GateText, { from, to }: Range): number {
  const seconds = text.kind === 'scalar' && !/^\d+$/.test(text.text) ? parseDurationSeconds(text.text) : undefined
  if (seconds !== undefined && seconds >= from && seconds <= to) return seconds
  const missing = text.kind === 'scalar' ? explainUnits(text.text, { from, to }) : undefined
  if (missing !== undefined) throw badGate(text.at, `${missing}.`)
  const range = `${writeDuration(from)} to ${writeDuration(to)}`
  throw badGate(text.at, `expected a duration such as 90s or 2m (${range})${gotGateText(text)}.`)
}

/** The message about a number without its unit. A share such as 0.05 may have been meant as 5%. */
function refuseBareNumber(text: GateText, unit: '%' | 'm' | 'ms'): void {
  if (text.kind !== 'scalar' || !/^\d{1,6}(?:\.\d{1,6})?$/.test(text.text)) return
  const asShare = unit === '%' && Number(text.text) < 1 ? `${Number((Number(text.text) * 100).toFixed(4))}% or ` : ''
  const missing = unit === '%' ? 'percent sign' : 'unit'
  throw badGate(text.at, `${text.text} has no ${missing}. Write ${asShare}${text.text}${unit}.`)
}

/** `5m` as a number of minutes. Throws `bad-input`, with the line. */
export function readMinutes(text: GateText, { from, to }: Range): number {
  const written = text.kind === 'scalar' ? /^(\d+)m$/.exec(text.text)?.[1] : undefined
  const minutes = written === undefined ? Number.NaN : Number(written)
  if (minutes >= from && minutes <= to) return minutes
  refuseBareNumber(text, 'm')
  throw badGate(text.at, `expected whole minutes such as 5m (${from}m to ${to}m)${gotGateText(text)}.`)
}

/** `300ms`, `1.5s` in milliseconds. Throws `bad-input`, with the line. */
export function readMilliseconds(text: GateText): number {
  const [, written, unit] = text.kind === 'scalar' ? (/^(\d+(?:\.\d+)?) ?(ms|s)$/.exec(text.text) ?? []) : []
  const milliseconds = unit === 's' ? Number(written) * 1000 : Number(written)
  if (milliseconds >= 1 && milliseconds <= 300_000) return Number(milliseconds.toFixed(3))
  refuseBareNumber(text, 'ms')
  throw badGate(text.at, `expected a response time such as 300ms or 1.5s (1 ms to 300 s)${gotGateText(text)}.`)
}

/** Minutes that an alert rule may look at. One would be noise, and gates never fail on it. */
const RULE_MINUTES: Range = { from: 2, to: 999 }

/** `5m`: that many in a row · `3 of 5m` · `5m in total`. Throws `bad-input`, with the line. */
export function readBreachRule(text: GateText): BreachRule {
  const written = text.kind === 'scalar' ? /^(?:(\d+) of )?(\d+)m( in total)?$/.exec(text.text) : undefined
  const [, some, all, total] = written ?? []
  const rule = all === undefined ? undefined : breachRule(some, Number(all), total)
  if (rule !== undefined && rule.minutes >= RULE_MINUTES.from && Number(all) <= RULE_MINUTES.to) return rule
  refuseBareNumber(text, 'm')
  const swapped = some !== undefined && total === undefined ? refuseMoreThanAll(Number(some), Number(all)) : undefined
  if (swapped !== undefined) throw badGate(text.at, swapped)
  throw badGate(
    text.at,
    `expected minutes such as 5m (in a row), "3 of 5m" or "5m in total", from ${RULE_MINUTES.from}m to ${RULE_MINUTES.to}m${gotGateText(text, ';')}.`
  )
}

/** `9 of 5m`: in the form of a rule, with more minutes than there are. */
function refuseMoreThanAll(some: number, all: number): string | undefined {
  const isInRange = all >= RULE_MINUTES.from && some <= RULE_MINUTES.to
  if (some <= all || !isInRange) return undefined
  return `"${some} of ${all}m" requires more minutes than its period has. Write "${all} of ${some}m", or at most "${all} of ${all}m".`
}

function breachRule(some: string | undefined, all: number, total: string | undefined): BreachRule | undefined {
  if (some === undefined) return { kind: total === undefined ? 'consecutive' : 'cumulative', minutes: all }
  if (total !== undefined || Number(some) > all) return undefined
  return { kind: 'm-of-n', minutes: Number(some), of: all }
}
