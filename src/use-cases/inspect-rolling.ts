import { DeployError } from '../domain/errors.js'
import { refuseStandstill } from '../domain/rollout/refuse-standstill.js'
import type { Ending } from '../domain/rollout/verdict.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { PreparedService } from './prepare-services.js'

/** Finds what keeps ECS from replacing the tasks of services, or what it would not heed while it does. Changes nothing. */
export async function inspectRolling(
  prepared: readonly PreparedService[],
  { metrics }: Pick<DeployDependencies, 'metrics'>
): Promise<readonly PreparedService[]> {
  const guarding = prepared.filter(service => service.refusal === undefined && replacesTasks(service)).flatMap(alarmsOf)
  const states = await readAlarms([...new Set(guarding)], metrics)
  if (states instanceof DeployError)
    prepared[0]?.story.detail(`whether an alarm rings already is not known: ${states.message}`, 'warning')
  const ringing = states instanceof DeployError ? [] : [...states].filter(([, state]) => state === 'ALARM')
  const names = ringing.map(([name]) => name)
  return prepared.map(service => ({ ...service, refusal: service.refusal ?? refuse(service, names) }))
}

function refuse(service: PreparedService, ringing: readonly string[]): Ending | undefined {
  const { before, request } = service
  if (before === undefined || !replacesTasks(service)) return undefined
  const alarm = alarmsOf(service).find(name => ringing.includes(name))
  if (alarm === undefined) return refuseStandstill(before, request.desiredCount ?? before.desiredCount)
  const reason = `Alarm ${alarm} of service ${before.name} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first, or set \`alarms: none\`.`
  return { verdict: 'failed', reasonCode: 'preflight', reason }
}

/** A setting alone is changed without a new task; and what runs already is only watched. */
function replacesTasks({ before, revision, request }: PreparedService): boolean {
  return request.redeploy === 'forced' || revision?.existing?.arn !== before?.taskDefinition
}

/** ECS ignores an alarm that rings when it starts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
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
