const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** The largest first, as in a text. */
const PARTS = ['d', 'h', 'm', 's'] as const

/** A longer text is not a valid duration. */
const LONGEST_CHARACTERS = 100

/**
 * Seconds of `90s`, `15m`, `1h30m`, `2d`, and `0`. Undefined when the text is not a duration: any other number needs a unit, and each unit
 * occurs once, the largest first.
 */
export function parseDurationSeconds(text: string): number | undefined {
  if (/^0+$/.test(text)) return 0
  if (text.length > LONGEST_CHARACTERS) return undefined
  const parts = /^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text)
  if (parts === null) return undefined
  return PARTS.reduce((total, unit, index) => total + Number(parts[index + 1] ?? 0) * (UNIT_SECONDS[unit] ?? 0), 0)
}

const LONGEST_SHOWN = 20

const UNITS = ['m', 's', 'h', 'd'] as const

/**
 * What is wrong with the units of a duration. A number without one, minutes first: `15 has no unit. Write 15m for minutes or 15s for seconds`;
 * only units with which the number is in the range are named. Units that repeat or are out of order. Undefined for any other text, and where
 * no unit fits.
 */
export function explainUnits(text: string, { from, to }: DurationRange): string | undefined {
  if (text.length <= LONGEST_SHOWN && /^(?:\d+[smhd]){2,}$/.test(text) && parseDurationSeconds(text) === undefined) {
    const units = text.replaceAll(/\d/g, '')
    const problem = new Set(units).size < units.length ? 'repeats a unit' : 'has its units out of order'
    return `${text} ${problem}. Write each unit once, the largest first: 1h30m`
  }
  if (!/^\d{1,6}$/.test(text)) return undefined
  const written = UNITS.filter(unit => isWithin(Number(text) * (UNIT_SECONDS[unit] ?? 0), { from, to })).slice(0, 2)
  if (written.length === 0) return undefined
  return `${text} has no unit. Write ${written.map(unit => `${text}${unit} for ${UNIT_NAMES[unit]}`).join(' or ')}`
}

/** Seconds, both inclusive. */
export interface DurationRange {
  readonly from: number
  readonly to: number
}

function isWithin(seconds: number, { from, to }: DurationRange): boolean {
  return seconds >= from && seconds <= to
}

const UNIT_NAMES: Readonly<Record<(typeof UNITS)[number], string>> = {
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days'
}

/** A duration as an input takes it: `90s`, `15m`, `1h30m`, `7d`. Whole seconds. */
export function writeDuration(seconds: number): string {
  let left = seconds
  let text = ''
  for (const unit of ['d', 'h', 'm', 's']) {
    const size = UNIT_SECONDS[unit] ?? 1
    if (left >= size) text += `${Math.floor(left / size)}${unit}`
    left %= size
  }
  return text === '' ? '0s' : text
}

const DAY_SECONDS = 86_400

/** `45s`, `3m 20s`, `1h 05m`, `3d 04h` for people. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)}s`
  if (seconds < 60) return `${seconds}s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`
  if (seconds >= 2 * DAY_SECONDS)
    return `${Math.floor(seconds / DAY_SECONDS)}d ${pad(Math.floor((seconds % DAY_SECONDS) / 3600))}h`
  return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds / 60) % 60)}m`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
