import { DeployError } from '../../../../domain/errors.js'
import { describeMissingAlarm } from '../../domain/service/describe-missing-alarm.js'
import { refuseStandstill } from '../../domain/service/refuse-standstill.js'
import { diffSettings, type ServiceSettings } from '../../domain/service/service-settings.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { withinSeconds } from '../left-behind/within-seconds.js'
import type { PreparedService } from './prepare-services.js'

const ALARMS_WITHIN_SECONDS = 5

/** Finds what keeps ECS from replacing the tasks of services, or what it would ignore while it does or from now on. Changes nothing. */
export async function inspectRolling(
  prepared: readonly PreparedService[],
  purpose: DeployRequest['purpose'],
  { metrics, clock }: Pick<DeployDependencies, 'metrics' | 'clock'>
): Promise<readonly PreparedService[]> {
  const guarding = prepared.filter(service => service.refusal === undefined && setsAlarms(service)).flatMap(alarmsOf)
  const reading = readAlarms([...new Set(guarding)], metrics)
  // A rollback does not wait for what it would only warn of.
  const states = purpose === 'rollback' ? await withinSeconds(ALARMS_WITHIN_SECONDS, reading, clock) : await reading
  if (states instanceof DeployError)
    prepared[0]?.eventLog.detail(`could not read the state of the alarms: ${states.message}`, 'warning')
  const known = states instanceof DeployError ? undefined : states
  return prepared.map(service => ({ ...service, refusal: service.refusal ?? refuse(service, purpose, known) }))
}

function refuse(
  service: PreparedService,
  purpose: DeployRequest['purpose'],
  states: ReadonlyMap<string, string> | undefined
): Ending | undefined {
  const { before, request, decision } = service
  if (before === undefined) return undefined
  const found = states === undefined || !setsAlarms(service) ? undefined : refuseAlarms(service, states)
  const reason = purpose === 'rollback' ? undefined : found
  if (found !== reason) service.eventLog.detail(`${found ?? ''} The rollback continues without it.`, 'warning')
  if (reason !== undefined) return { verdict: 'failed', reasonCode: 'preflight', reason }
  // A deployment at once needs no room beside the running tasks, and a rollback makes room.
  return decision.kind === 'at-once' || purpose === 'rollback' || !replacesTasks(service)
    ? undefined
    : refuseStandstill(before, request.desiredCount ?? before.desiredCount)
}

/** A name that this step was given and that no alarm has is an error; one that the service already has is only reported. */
function refuseAlarms(service: PreparedService, states: ReadonlyMap<string, string>): string | undefined {
  const names = alarmsOf(service)
  const ringing = names.find(name => states.get(name) === 'ALARM')
  if (ringing !== undefined) {
    const effect = replacesTasks(service)
      ? 'so ECS would ignore it for the whole deployment'
      : 'so the next deployment would be refused'
    return `Alarm ${ringing} of service ${service.before?.name ?? ''} is already in ALARM, ${effect}. Resolve it first, or set \`alarms: none\`.`
  }
  const missing = names.find(name => !states.has(name))
  if (missing === undefined) return undefined
  const sentence = describeMissingAlarm(missing, 'deployment')
  if (service.request.alarms !== undefined) return sentence
  service.eventLog.detail(sentence, 'warning')
  return undefined
}

/** Whether alarms are to guard a deployment, now or from now on. */
function setsAlarms(service: PreparedService): boolean {
  const { before, request } = service
  return replacesTasks(service) || (before !== undefined && diffSettings(onlyAlarms(request), before).length > 0)
}

function onlyAlarms({ alarms }: PreparedService['request']): ServiceSettings {
  return { alarms, desiredCount: undefined, circuitBreaker: undefined }
}

/** A setting alone is changed without a new task; and what runs already is only watched. */
function replacesTasks({ before, revision, request }: PreparedService): boolean {
  return request.redeploy === 'forced' || revision?.existing?.arn !== before?.taskDefinition
}

/** ECS ignores an alarm that is in ALARM when it starts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
function alarmsOf({ before, request }: PreparedService): readonly string[] {
  const alarms = request.alarms ?? before?.alarms
  return alarms?.enabled === true ? alarms.names : []
}

/** States by name, or why they cannot be read: a deployment does not depend on that permission. */
async function readAlarms(names: readonly string[], metrics: DeployDependencies['metrics']) {
  if (names.length === 0) return new Map<string, string>()
  try {
    return await metrics.alarms(names)
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}
