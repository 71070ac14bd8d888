import {
  DOCTOR_STRATEGIES,
  type DoctorFinding,
  type DoctorStrategy
} from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { titleOfCommands } from '../../targets/ecs/domain/readiness/describe-readiness.js'
import { renderDoctorSummary } from '../../targets/ecs/render/render-doctor-summary.js'
import { DeployError } from '../../domain/errors.js'
import type { PolicyQuestion } from '../../targets/ecs/domain/iam/simulated-decision.js'
import type { ClaimTexts } from '../../domain/oidc/token-claims.js'
import type { TrafficShiftService } from '../../targets/ecs/domain/traffic-shift/traffic-shift-service.js'
import type { CallerIdentity } from '../../targets/ecs/ports/caller-identity.js'
import type { IdTokens } from '../../ports/runner/id-tokens.js'
import type { Log } from '../../ports/runner/log.js'
import type { RolePolicies } from '../../targets/ecs/ports/role-policies.js'
import type { Summary } from '../../ports/runner/summary.js'
import { findPrincipal, type Principal } from '../../targets/ecs/use-cases/doctor/find-principal.js'
import { inspectChanges } from '../../targets/ecs/use-cases/doctor/inspect-changes.js'
import { inspectToken, inspectTrust, judgeRole } from '../../targets/ecs/use-cases/doctor/inspect-identity.js'
import { inspectPermissions, type PermissionWorld } from '../../targets/ecs/use-cases/doctor/inspect-permissions.js'
import { inspectReadiness, type ReadinessWorld } from '../../targets/ecs/use-cases/doctor/inspect-readiness.js'
import { readRunningSides } from '../../targets/ecs/use-cases/evidence/running-sides.js'
import type { ShiftDependencies } from '../../targets/ecs/use-cases/traffic-shift/shift-dependencies.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { Inputs } from './inputs.js'
import { judge, lineOf } from './judge.js'
import { findSources } from './source-findings.js'

export type DoctorWorld = PermissionWorld &
  ReadinessWorld &
  Pick<ShiftDependencies, 'taskDefinitions'> & {
    readonly caller: CallerIdentity
    readonly rolePolicies: RolePolicies
    readonly connectSources: ConnectSources
  }

export interface Dependencies {
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
  readonly idTokens: IdTokens
  /** Takes the role on, where there is one; its refusal is a finding. */
  readonly connect: () => Promise<DoctorWorld>
}

/** Checks everything that a deployment requires, and reports which checks fail. Changes nothing. */
export async function examine(inputs: Inputs, dependencies: Dependencies) {
  const { log, summary, idTokens } = dependencies
  const strategies = inputs.strategy === undefined ? DOCTOR_STRATEGIES : [inputs.strategy]
  const { role, trustPolicy } = inputs
  const token = role === undefined ? undefined : await inspectToken(role, idTokens)
  const seen = await inspectWorld(inputs, strategies, dependencies)
  const trust = token?.claims === undefined ? [] : inspectTrust(trustPolicy, token.claims, seen.principal)
  const findings = [...(token?.findings ?? []), ...trust, ...seen.findings]
  const { readiness, verdict, reason } = judge(strategies, findings)
  for (const finding of findings) log.line(lineOf(finding))
  const [commands] = findings.flatMap(finding => (finding.commands === undefined ? [] : [finding.commands]))
  if (commands !== undefined) for (const line of [`${titleOfCommands(inputs.service)}:`, ...commands]) log.line(line)
  // The error of a failed step reports it.
  if (verdict === 'ready') log.line(`ready: ${reason}`)
  const claims: ClaimTexts | undefined = token?.claims
  await summary.append(
    renderDoctorSummary({
      ...{ service: inputs.service, verdict, reason, findings, claims },
      ...{ principal: seen.principal?.likelyArn, simulated: seen.simulated, unrequested: seen.unrequested }
    })
  )
  return {
    outputs: {
      verdict,
      reason,
      rolling: readiness.get('rolling') ?? '',
      canary: readiness.get('canary') ?? '',
      'blue-green': readiness.get('blue-green') ?? '',
      findings: JSON.stringify({
        schema: 'deploy-kit/doctor@1',
        service: inputs.service,
        cluster: inputs.cluster,
        verdict,
        findings
      })
    },
    ...(verdict === 'ready' ? {} : { failure: reason })
  }
}

interface Seen {
  readonly findings: readonly DoctorFinding[]
  /** Undefined when no credentials were accepted. */
  readonly principal: Principal | undefined
  /** ARN of whose policies IAM simulated. */
  readonly simulated: string | undefined
  readonly unrequested: readonly PolicyQuestion[]
}

const NOTHING = { principal: undefined, simulated: undefined, unrequested: [] }

async function inspectWorld(
  { role, cluster, service: name, gates }: Inputs,
  strategies: readonly DoctorStrategy[],
  { connect }: Pick<Dependencies, 'connect'>
): Promise<Seen> {
  try {
    const world = await connect()
    const caller = await world.caller.arn()
    const identity = judgeRole(role, { arn: caller })
    const [principal, service] = await Promise.all([
      findPrincipal(role, { caller, rolePolicies: world.rolePolicies }),
      readService({ cluster, name }, world)
    ])
    if ('finding' in service) return { ...NOTHING, principal, findings: [identity, service.finding] }
    const [permissions, changes, readiness, sources] = await Promise.all([
      inspectPermissions(service, world),
      inspectChanges({ service, strategies }, principal, world),
      inspectReadiness(strategies, { service, gates }, world),
      findSources(
        { gates, strategies },
        { connect: world.connectSources, clock: world.clock, readSides: () => readRunningSides(service, world) }
      )
    ])
    return {
      ...{ principal, simulated: changes.simulated, unrequested: changes.unrequested },
      findings: [identity, ...permissions, ...changes.findings, ...readiness, ...sources]
    }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { ...NOTHING, findings: [judgeRole(role, error)] }
  }
}

async function readService(
  { cluster, name }: { readonly cluster: string; readonly name: string },
  { services }: DoctorWorld
): Promise<TrafficShiftService | { readonly finding: DoctorFinding }> {
  const finding = (state: DoctorFinding['state'], message: string) => ({
    finding: { area: 'service', strategy: undefined, check: 'service', state, message, fix: undefined } as const
  })
  try {
    const service = await services.find(cluster, name)
    const message = `Service ${name} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`
    return service ?? finding('blocked', message)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return finding('blocked', error.message)
  }
}
