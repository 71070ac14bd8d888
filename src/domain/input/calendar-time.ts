const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/

/**
 * A day (`2026-11-01`: its midnight in UTC) or a time with its offset, in epoch milliseconds. Undefined for any other text, and for a
 * day or an hour that does not exist: JavaScript takes 30 February for 2 March.
 */
export function parseCalendarTime(text: string): number | undefined {
  const [, year, month, day, hour = '00'] = FORM.exec(text) ?? []
  const midnight = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}`)
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day) || Number(hour) > 23) return undefined
  const at = Date.parse(text)
  return Number.isFinite(at) ? at : undefined
}
