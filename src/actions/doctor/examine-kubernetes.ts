import { DeployError } from '../../domain/errors.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { DoctorFinding } from '../../targets/ecs/domain/doctor/doctor-finding.js'
import { renderDoctorSummary } from '../../targets/ecs/render/render-doctor-summary.js'
import type { ClusterCheck } from '../../targets/kubernetes/domain/doctor/cluster-check.js'
import { failedCheck } from '../../targets/kubernetes/use-cases/doctor/attempt-read.js'
import { inspectKubernetes } from '../../targets/kubernetes/use-cases/doctor/inspect-kubernetes.js'
import type { ReachedCluster } from '../../targets/kubernetes/use-cases/reached-cluster.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import { judge, lineOf } from './judge.js'
import type { KubernetesInputs } from './kubernetes-inputs.js'
import { findSources } from './source-findings.js'

type Cluster = Pick<ReachedCluster, 'api' | 'clock' | 'namespace' | 'close'>

export interface KubernetesDoctorDependencies {
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
  /** Its refusal is a finding. */
  readonly connect: () => Promise<Cluster>
  readonly connectSources: ConnectSources
  readonly clock: Clock
}

/** Checks everything that a deployment to Kubernetes requires, and reports which checks fail. Changes nothing. */
export async function examineKubernetes(
  inputs: Omit<KubernetesInputs, 'connection'>,
  dependencies: KubernetesDoctorDependencies
) {
  const { log, summary } = dependencies
  const { spec, strategies } = inputs
  const { server, findings } = await findAll(inputs, dependencies)
  const { readiness, verdict, reason } = judge(strategies, findings)
  for (const finding of findings) log.line(lineOf(finding))
  // The error of a failed step reports it.
  if (verdict === 'ready') log.line(`ready: ${reason}`)
  await summary.append(
    renderDoctorSummary({
      ...{ service: spec.workload, verdict, reason, findings, claims: undefined },
      ...{ principal: undefined, simulated: undefined, unrequested: [] }
    })
  )
  return {
    outputs: {
      ...{ verdict, reason, rolling: readiness.get('rolling') ?? '', canary: readiness.get('canary') ?? '' },
      'blue-green': readiness.get('blue-green') ?? '',
      findings: JSON.stringify({
        ...{ schema: 'deploy-kit/doctor@1', service: spec.workload, server, verdict, findings }
      })
    },
    ...(verdict === 'ready' ? {} : { failure: reason })
  }
}

/** `server`: of the API server; undefined where it is not known. */
async function findAll(
  { spec, strategies, gates }: Omit<KubernetesInputs, 'connection'>,
  { connect, connectSources, clock }: KubernetesDoctorDependencies
): Promise<{ readonly server: string | undefined; readonly findings: readonly DoctorFinding[] }> {
  let cluster: Cluster
  try {
    cluster = await connect()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const check = failedCheck({ area: 'identity', check: 'cluster' }, error)
    return { server: undefined, findings: [toDoctorFinding(check)] }
  }
  try {
    const { checks, readSides } = await inspectKubernetes({ spec, strategies }, cluster)
    const sources = await findSources({ gates, strategies }, { connect: connectSources, clock, readSides })
    return { server: cluster.api.server, findings: [...checks.map(toDoctorFinding), ...sources] }
  } finally {
    cluster.close()
  }
}

const STATES = { fact: 'ok', warning: 'warning', refusal: 'blocked', unknown: 'unknown' } as const

function toDoctorFinding({ area, strategy, check, kind, text, fix }: ClusterCheck): DoctorFinding {
  return { area, strategy, check, state: STATES[kind], message: text, fix }
}
