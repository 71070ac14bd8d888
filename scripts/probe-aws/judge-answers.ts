import { estimateSkew } from '../../src/domain/estimate-skew.js'
import { answerOf, NOT_SEEN, type Finding } from './checks.js'
import type { Answered } from './open-aws.js'

/** Deadlines of a call: src/aws/calls.ts. */
const READ_MILLISECONDS = 5_000
const EFFECT_MILLISECONDS = 15_000

/** What the answers themselves show: their times and how long they took. */
export function judgeAnswers(answers: readonly Answered[]): readonly Finding[] {
  const updates = answers.filter(({ operation }) => operation === 'UpdateService')
  const reads = answers.filter(({ operation }) => /^(?:Describe|List|Get)/.test(operation))
  return [
    judgeDates(answers),
    judgeLatency('read-latency', reads, READ_MILLISECONDS),
    judgeLatency('update-latency', updates, EFFECT_MILLISECONDS)
  ]
}

function judgeDates(answers: readonly Answered[]): Finding {
  const check = 'server-date'
  const dated = answers.flatMap(({ date, ...times }) => (date === undefined ? [] : [{ date, ...times }]))
  if (answers.length === 0) return { check, answer: NOT_SEEN, seen: 'No call was answered.' }
  const skews = dated.map(estimateSkew)
  const [least, most] = [Math.min(...skews), Math.max(...skews)].map(skew => (skew / 1000).toFixed(1))
  const off =
    dated.length === 0 ? '' : `; this clock is behind by ${least ?? ''} to ${most ?? ''} s (within 5 s counts as 0)`
  return {
    ...{ check, answer: answerOf(dated.length === answers.length) },
    seen: `${dated.length} of ${answers.length} answers have a Date header${off}`
  }
}

function judgeLatency(check: 'read-latency' | 'update-latency', answers: readonly Answered[], limit: number): Finding {
  if (answers.length === 0) return { check, answer: NOT_SEEN, seen: 'No such call was made.' }
  const sorted = answers.map(({ sentAt, receivedAt }) => receivedAt - sentAt).toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const longest = sorted.at(-1) ?? 0
  const seen = `${sorted.length} calls: median ${median} ms, longest ${longest} ms; limit ${limit} ms`
  return { check, answer: answerOf(longest < limit), seen }
}
