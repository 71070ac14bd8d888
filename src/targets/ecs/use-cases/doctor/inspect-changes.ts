import type { DoctorFinding, DoctorStrategy } from '../../domain/doctor/doctor-finding.js'
import { judgeChange } from '../../domain/doctor/judge-change.js'
import { DeployError } from '../../../../domain/errors.js'
import { CHANGE_ACTIONS } from '../../domain/iam/needed-actions.js'
import { neededChanges, questionsOf } from '../../domain/iam/needed-changes.js'
import type { PolicyQuestion, SimulatedDecision } from '../../domain/iam/simulated-decision.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { RolePolicies } from '../../ports/role-policies.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { Principal } from './find-principal.js'

/** What is asked. */
export interface ChangesWorld {
  readonly rolePolicies: Pick<RolePolicies, 'simulate'>
  readonly taskDefinitions: Pick<TaskDefinitions, 'find'>
}

export interface ChangesAnswer {
  readonly findings: readonly DoctorFinding[]
  /** ARN of whose policies were simulated; undefined when they were not. */
  readonly simulated: string | undefined
  /** What IAM was to be asked, and could not be. */
  readonly unrequested: readonly PolicyQuestion[]
}

/**
 * Has IAM judge what changes something, which is never tried. Where it may not be asked, the result is unknown, and reported as such. Throws
 * only what is not a `DeployError`.
 */
export async function inspectChanges(
  { service, strategies }: { readonly service: TrafficShiftService; readonly strategies: readonly DoctorStrategy[] },
  { arn, likelyArn, problem }: Principal,
  world: ChangesWorld
): Promise<ChangesAnswer> {
  const current = await readCurrent(service, world)
  if (current instanceof DeployError)
    return { findings: [untried(current.message, undefined)], simulated: undefined, unrequested: [] }
  const shifts = strategies.some(strategy => strategy !== 'rolling')
  const changes = neededChanges(service, current).filter(({ need }) => need !== 'shift' || shifts)
  const questions = questionsOf(changes)
  if (arn === undefined)
    return { findings: [untried(problem ?? '', likelyArn)], simulated: undefined, unrequested: questions }
  try {
    const decisions: SimulatedDecision[] = []
    for (const question of questions) decisions.push(...(await world.rolePolicies.simulate(arn, question)))
    const findings = changes.flatMap(change => judgeChange(change, decisions, strategies))
    return { findings, simulated: arn, unrequested: [] }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { findings: [untried(error.message, arn)], simulated: undefined, unrequested: questions }
  }
}

async function readCurrent(
  { taskDefinition }: TrafficShiftService,
  { taskDefinitions }: ChangesWorld
): Promise<RegisteredTaskDefinition | DeployError> {
  try {
    return (
      (await taskDefinitions.find(taskDefinition)) ??
      new DeployError('not-found', `Task definition ${taskDefinition} does not exist.`)
    )
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

/** `arn`: the principal to check manually, or with one more statement; undefined where that would not help. */
function untried(problem: string, arn: string | undefined): DoctorFinding {
  return {
    ...{ area: 'permissions', strategy: undefined, check: 'write actions', state: 'unknown' },
    message: `${CHANGE_ACTIONS.length} write actions were not checked: ${CHANGE_ACTIONS.join(', ')}. ${problem}`,
    ...(arn === undefined ? { fix: undefined } : howToAsk(arn))
  }
}

function howToAsk(arn: string): Pick<DoctorFinding, 'fix' | 'statement'> {
  return {
    fix: 'Run the commands below with iam:SimulatePrincipalPolicy to check them.',
    statement: { Effect: 'Allow', Action: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'], Resource: [arn] }
  }
}
