import type { DoctorFinding, DoctorStrategy } from '../../domain/doctor/doctor-finding.js'
import { judgeChange } from '../../domain/doctor/judge-change.js'
import { DeployError } from '../../domain/errors.js'
import { NEEDED_ACTIONS } from '../../domain/iam/needed-actions.js'
import { neededChanges, type NeededChange } from '../../domain/iam/needed-changes.js'
import type { SimulatedDecision } from '../../domain/iam/simulated-decision.js'
import type { NativeService } from '../../domain/rollout/native-service.js'
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
}

/** Has IAM judge what changes something, which is never tried. Where it may not be asked, nothing is known, and it is said so. */
export async function inspectChanges(
  { service, strategies }: { readonly service: NativeService; readonly strategies: readonly DoctorStrategy[] },
  { arn, likelyArn, problem }: Principal,
  world: ChangesWorld
): Promise<ChangesAnswer> {
  if (arn === undefined) return nothingKnown(problem ?? '', likelyArn)
  const current = await readCurrent(service, world)
  if (current instanceof DeployError) return nothingKnown(current.message, undefined)
  const shifts = strategies.some(strategy => strategy !== 'rolling')
  const changes = neededChanges(service, current).filter(({ need }) => need !== 'shift' || shifts)
  try {
    const decisions = await askAll(changes, arn, world)
    return { findings: changes.flatMap(change => judgeChange(change, decisions, strategies)), simulated: arn }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return nothingKnown(error.message, arn)
  }
}

async function readCurrent(
  { taskDefinition }: NativeService,
  { taskDefinitions }: ChangesWorld
): Promise<RegisteredTaskDefinition | DeployError> {
  try {
    return (
      (await taskDefinitions.find(taskDefinition)) ?? new DeployError('not-found', `There is no ${taskDefinition}.`)
    )
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

/** One call for all actions on the same resources, one after the other: IAM throttles simulations early. */
async function askAll(
  changes: readonly NeededChange[],
  principal: string,
  { rolePolicies }: ChangesWorld
): Promise<readonly SimulatedDecision[]> {
  const groups = new Map<string, NeededChange[]>()
  for (const change of changes) {
    const key = JSON.stringify([change.targets, change.context])
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const decisions: SimulatedDecision[] = []
  for (const group of groups.values()) {
    const [{ targets, context } = { targets: [], context: [] }] = group
    const actions = group.map(({ action }) => action)
    decisions.push(
      ...(await rolePolicies.simulate(principal, {
        actions,
        resources: targets.map(({ resource }) => resource),
        context
      }))
    )
  }
  return decisions
}

/** `arn`: of whom IAM is to be asked by hand, or with one more statement; undefined where that would not help. */
function nothingKnown(problem: string, arn: string | undefined): ChangesAnswer {
  return { findings: [untried(problem, arn)], simulated: undefined }
}

function untried(problem: string, arn: string | undefined): DoctorFinding {
  const { Register, Deploy, Migrate, PassRoles } = NEEDED_ACTIONS
  const actions = [...Register, ...Deploy, ...Migrate, ...PassRoles]
  return {
    ...{ area: 'permissions', strategy: undefined, check: 'what changes something', state: 'unknown' },
    message: `${actions.length} actions that change something were not tried: ${actions.join(', ')}. ${problem}`,
    ...(arn === undefined ? { fix: undefined } : howToAsk(arn))
  }
}

function howToAsk(arn: string): Pick<DoctorFinding, 'fix' | 'statement'> {
  return {
    fix: 'The command below has IAM judge them; whoever runs it needs iam:SimulatePrincipalPolicy.',
    statement: { Effect: 'Allow', Action: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'], Resource: [arn] }
  }
}
