import type { KubernetesRequest } from '../../targets/kubernetes/use-cases/kubernetes-request.js'
import { readWay } from '../../targets/kubernetes/use-cases/left-way.js'
import type { ReachedCluster } from '../../targets/kubernetes/use-cases/reached-cluster.js'
import { readLeft } from '../../targets/stepped/use-cases/left-rollout.js'
import type { Asked } from '../../use-cases/rollout/read-requested.js'
import { reportLeftRun, reportRun, type Reach } from '../../use-cases/rollout/report/report-run.js'
import type { ConnectHooks } from '../../use-cases/rollout/open-hooks.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { StepDependencies } from '../../use-cases/rollout/step-dependencies.js'

/** What the step stands on. */
export interface KubernetesStep {
  /** Throws `bad-input`. */
  readonly readRequest: () => Promise<KubernetesRequest>
  /** Reaches the cluster: only once the inputs are known to be good. */
  readonly connect: (request: KubernetesRequest) => Promise<ReachedCluster>
  readonly step: StepDependencies
  /** Unique: no two runs control a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks
}

/** `main`: deploys what the inputs ask for, and always reports how it ended. */
export function deploy(kubernetes: KubernetesStep, requested?: Asked) {
  const { readRequest, step } = kubernetes
  return reportRun(
    async reach => {
      const request = await readRequest()
      if (request.planLines.length > 0)
        await step.log.group('Plan', () => {
          request.planLines.forEach(line => step.log.line(line))
          return Promise.resolve()
        })
      const { deployKubernetes } = await import('../../targets/kubernetes/use-cases/deploy-kubernetes.js')
      return connected(kubernetes, { request, reach }, dependencies => deployKubernetes(request, dependencies))
    },
    step,
    { ownOutputs: () => ({}), requested }
  )
}

/** `post`: turns back the rollout of a `main` that was killed. */
export function finish(kubernetes: KubernetesStep) {
  const { readRequest, step } = kubernetes
  return reportLeftRun(async reach => {
    const left = readLeft(step.state)
    const way = readWay(step.state)
    if (left === undefined || way === undefined) return undefined
    const request = await readRequest()
    const { finishLeftKubernetes } = await import('../../targets/kubernetes/use-cases/finish-left-kubernetes.js')
    return connected(kubernetes, { request, reach }, dependencies =>
      finishLeftKubernetes({ ...left, ...way }, request, dependencies)
    )
  }, step)
}

/** The connections are closed when the task ends, however it ends. */
async function connected<Result>(
  { connect, step, newToken, connectSources, connectHooks }: KubernetesStep,
  { request, reach }: { readonly request: KubernetesRequest; readonly reach: Reach },
  task: (
    dependencies: StepDependencies & {
      world: ReachedCluster
      newToken: () => string
      connectSources: ConnectSources | undefined
      connectHooks: ConnectHooks | undefined
    }
  ) => Promise<Result>
): Promise<Result> {
  const world = await reach(() => connect(request))
  try {
    return await task({ ...step, world, newToken, connectSources, connectHooks })
  } finally {
    world.close()
  }
}
