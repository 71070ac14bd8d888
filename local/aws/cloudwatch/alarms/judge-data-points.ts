import type { AlarmRule, AlarmState } from './alarm.js'

/** A period of an alarm's evaluation range; undefined where it has no value. */
export type Judged = 'breaching' | 'within' | undefined

export type Verdict = { readonly kind: 'state'; readonly state: AlarmState } | { readonly kind: 'keep' }

type Policy = Pick<AlarmRule, 'evaluationPeriods' | 'datapointsToAlarm' | 'missingData'>

/**
 * Decides an alarm's state from its evaluation range, the oldest period first. The range is longer than the evaluation
 * periods, so missing values are made up only where the real ones in it are too few:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function judgeDataPoints(range: readonly Judged[], policy: Policy): Verdict {
  const { evaluationPeriods, datapointsToAlarm, missingData } = policy
  const real = range.filter(judged => judged !== undefined)
  const used = real.slice(-evaluationPeriods)
  const breaching = used.filter(judged => judged === 'breaching').length
  const missing = evaluationPeriods - used.length
  if (breaching >= datapointsToAlarm) return state('ALARM')
  if (missing === 0) return state('OK')
  switch (missingData) {
    case 'breaching':
      return state(breaching + missing >= datapointsToAlarm ? 'ALARM' : 'OK')
    case 'notBreaching':
      return state('OK')
    case 'ignore':
      return used.includes('within') ? state('OK') : { kind: 'keep' }
    case 'missing':
      return used.includes('within') ? state('OK') : state(breachesForLong(range, datapointsToAlarm))
  }
}

/** All that is known breaches: alarming once the first breach is as old as the datapoints to alarm. */
function breachesForLong(range: readonly Judged[], datapointsToAlarm: number): AlarmState {
  const first = range.indexOf('breaching')
  return first >= 0 && range.length - first >= datapointsToAlarm ? 'ALARM' : 'INSUFFICIENT_DATA'
}

function state(value: AlarmState): Verdict {
  return { kind: 'state', state: value }
}
