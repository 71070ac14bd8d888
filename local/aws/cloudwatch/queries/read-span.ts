import type { AwsError } from '../../aws-error.js'
import type { RequestFields } from '../../request-fields.js'

const minute = 60_000

/** From when to when values are wanted: the start is rounded down to its minute. */
export function readSpan(
  fields: RequestFields,
  refuse: (message: string) => AwsError
): { readonly start: number; readonly end: number } {
  const start = fields.time('StartTime')
  const end = fields.time('EndTime')
  if (start === undefined || end === undefined) throw refuse('The parameters StartTime and EndTime are required.')
  if (start >= end) throw refuse('The parameter StartTime must be less than the parameter EndTime.')
  return { start: Math.floor(start / minute) * minute, end }
}
