import { isObject, valueAt } from '../../../domain/document/document.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { oneLine } from '../../../domain/text/one-line.js'
import { printable } from '../../../domain/text/printable.js'
import { itemsOf, numberAt, textAt } from './api-json.js'

/** Of a text of Render in a sentence. */
const MOST_CHARACTERS = 200
const EVENTS = ['deploy_ended', 'build_ended', 'pre_deploy_ended', 'image_pull_failed']

/**
 * Why a deploy failed, as a clause without a period, by the events of its service: https://api-docs.render.com/reference/list-events.
 * Undefined where no event has a reason.
 */
export function readFailure(events: JsonValue, deployId: string): string | undefined {
  const own = itemsOf(events, 'event').filter(event => {
    const about = textAt(event, 'details', 'deployId')
    return EVENTS.includes(textAt(event, 'type') ?? '') && (about === undefined || about === deployId)
  })
  return own.map(event => explain(valueAt(event, ['details']))).find(clause => clause !== undefined)
}

function explain(details: JsonValue | undefined): string | undefined {
  const image = textAt(details, 'imageURL')
  const message = textAt(details, 'message')
  if (image !== undefined) return `the image could not be pulled${message === undefined ? '' : `: ${shown(message)}`}`
  const reason = valueAt(details, ['reason', 'failure']) ?? valueAt(details, ['reason'])
  if (!isObject(reason)) return undefined
  const memory = textAt(reason, 'oomKilled', 'memoryLimit')
  if (isObject(reason.oomKilled))
    return `an instance ran out of memory${memory === undefined ? '' : ` (limit ${shown(memory)})`}`
  const exit = numberAt(reason, 'nonZeroExit')
  if (exit !== undefined) return `a process exited with code ${exit}`
  const unhealthy = textAt(reason, 'unhealthy')
  if (unhealthy !== undefined) return `an instance was unhealthy: ${shown(unhealthy)}`
  const timedOut = textAt(reason, 'timedOutReason')
  const seconds = numberAt(reason, 'timedOutSeconds')
  if (timedOut !== undefined || seconds !== undefined)
    return `it timed out${seconds === undefined ? '' : ` after ${seconds} s`}${timedOut === undefined ? '' : `: ${shown(timedOut)}`}`
  if (reason.earlyExit === true) return 'a process exited before it was ready'
  if (reason.evicted === true) return 'an instance was evicted'
  return undefined
}

/** The message lines of a page of logs, oldest first: https://api-docs.render.com/reference/list-logs. `printable`, at most `most` of 500 characters. */
export function readLogLines(answer: JsonValue, most: number): readonly string[] {
  return itemsOf(valueAt(answer, ['logs']) ?? [], 'log')
    .map(log => ({ at: Date.parse(textAt(log, 'timestamp') ?? ''), text: textAt(log, 'message') ?? '' }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => printable(text).replaceAll('\n', ' ').slice(0, LONGEST_LINE))
    .filter(line => line.trim() !== '')
    .slice(-most)
}

const LONGEST_LINE = 500

function shown(text: string): string {
  return clipText(oneLine(text), MOST_CHARACTERS).replace(/\.$/, '')
}
