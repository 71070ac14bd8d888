import { capitalize } from '../../text/capitalize.js'
import type { AlarmsGate } from '../gate-plan.js'
import type { GateResult } from '../gate-result.js'
import type { Observations } from '../observations.js'

/** Judges by alarms of the platform. One without data does not fail: an alarm on errors has no data while there are none. */
export function judgeAlarms({ alarms, called }: AlarmsGate, { alarms: states }: Observations): GateResult {
  if (states === undefined) {
    return {
      kind: 'inconclusive',
      doubt: 'insufficient-data',
      reason: 'The alarms have not been read yet.',
      clause: 'the alarms could not be read',
      evidence: { abortProgress: 0, dataProgress: 0 }
    }
  }
  const ringing = alarms.filter(name => states.get(name) === 'ALARM')
  if (ringing.length > 0) {
    const { length } = ringing
    const clause = `${length === 1 ? 'alarm' : 'alarms'} ${ringing.join(', ')} ${length === 1 ? 'is' : 'are'} in ALARM`
    return { kind: 'fail', reason: `${capitalize(clause)}.`, clause, evidence: { abortProgress: 1, dataProgress: 1 } }
  }
  const missing = alarms.filter(name => !states.has(name))
  if (missing.length > 0) {
    return {
      kind: 'inconclusive',
      doubt: 'insufficient-data',
      reason: `There is no ${called} named ${missing.join(', ')}.`,
      clause: `there is no ${called} named ${missing.join(', ')}`,
      evidence: { abortProgress: 0, dataProgress: (alarms.length - missing.length) / alarms.length }
    }
  }
  return { kind: 'pass', reason: describeQuiet(alarms, states), evidence: { abortProgress: 0, dataProgress: 1 } }
}

function describeQuiet(alarms: readonly string[], states: ReadonlyMap<string, string>): string {
  const unsure = alarms.filter(name => states.get(name) !== 'OK')
  const quiet = alarms.length === 1 ? 'The alarm is not in ALARM' : `None of ${alarms.length} alarms is in ALARM`
  return unsure.length === 0 ? `${quiet}.` : `${quiet}; without data: ${unsure.join(', ')}.`
}
