import { isObject } from '../arm/read-body.js'
import { sharesOf } from './check-traffic.js'
import type { AppSettings, Replicas, StoredApp, StoredRevision } from './app-state.js'

export interface RevisionView {
  readonly replicas: Replicas
  readonly now: number
  readonly subscription: string
  readonly reported: AppSettings['reported']
}

/** After which a revision without traffic has no replicas: https://learn.microsoft.com/azure/container-apps/scale-app#scale-behavior */
const COOLDOWN_SECONDS = 300

/** The states of a revision that the API reports. */
export interface RevisionStates {
  readonly runningState: string
  readonly healthState: 'Healthy' | 'Unhealthy' | 'None'
  /** Running now. */
  readonly replicas: number
}

/**
 * https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions/get-revision. Beside the documented running
 * states, the service reports `RunningAtMaxScale`, `ActivationFailed` (https://github.com/Azure/azure-rest-api-specs/issues/29102)
 * and `ScaledToZero` (https://github.com/microsoft/vscode-azurecontainerapps/pull/1088).
 */
export function statesOf(app: StoredApp, revision: StoredRevision, { replicas, now }: RevisionView): RevisionStates {
  const { provisioning } = revision
  if (provisioning === 'Deprovisioning') return { runningState: 'Processing', healthState: 'None', replicas: 1 }
  if (provisioning === 'Deprovisioned') return { runningState: 'Stopped', healthState: 'None', replicas: 0 }
  const found = replicas.state(app, revision)
  if (provisioning === 'Failed') return { runningState: 'ActivationFailed', healthState: 'Unhealthy', replicas: 0 }
  if (provisioning === 'Provisioning')
    return found === 'exited'
      ? { runningState: 'Failed', healthState: 'Unhealthy', replicas: 0 }
      : { runningState: 'Processing', healthState: 'None', replicas: 0 }
  const { least, most, cooldown } = scaleOf(revision)
  if (least === 0 && now - revision.idleSince >= cooldown * 1000)
    return { runningState: 'ScaledToZero', healthState: 'Healthy', replicas: 0 }
  const count = Math.max(least, 1)
  if (found === 'healthy')
    return { runningState: count >= most ? 'RunningAtMaxScale' : 'Running', healthState: 'Healthy', replicas: count }
  const runningState = { starting: 'Processing', unhealthy: 'Degraded', exited: 'Failed' }[found]
  return { runningState, healthState: 'Unhealthy', replicas: found === 'exited' ? 0 : count }
}

export function revisionAnswer(app: StoredApp, revision: StoredRevision, view: RevisionView): object {
  const weight = sharesOf(app).find(share => share.revision === revision)?.weight ?? 0
  const { isActive, createdAt, lastActiveAt, provisioningError, provisioning } = revision
  return {
    ...{ id: `${appId(app, view.subscription)}/revisions/${revision.name}`, name: revision.name },
    type: 'Microsoft.App/containerapps/revisions',
    properties: {
      createdTime: new Date(createdAt).toISOString(),
      ...(isActive ? {} : { lastActiveTime: new Date(lastActiveAt).toISOString() }),
      ...(isObject(app.configuration.ingress) ? { fqdn: view.replicas.address(app, revision.name) } : {}),
      ...{ template: revision.template, active: isActive, trafficWeight: weight, provisioningState: provisioning },
      ...(provisioningError === undefined ? {} : { provisioningError }),
      ...statesOf(app, revision, view),
      ...view.reported.get(revision.name)
    }
  }
}

/** One entry for each replica: https://learn.microsoft.com/rest/api/containerapps/container-apps-revision-replicas/list-replicas */
export function replicaAnswers(app: StoredApp, revision: StoredRevision, view: RevisionView): readonly object[] {
  const found = view.replicas.state(app, revision)
  const restartCount = view.replicas.restarts(app, revision)
  const count =
    revision.provisioning === 'Deprovisioned'
      ? 0
      : Math.max(statesOf(app, revision, view).replicas, found === 'healthy' ? 0 : 1)
  const isRunning = found === 'healthy' || found === 'unhealthy' || found === 'starting'
  const containers = Array.isArray(revision.template.containers) ? revision.template.containers.filter(isObject) : []
  return podNames(revision, count).map(name => ({
    ...{ name, id: `${appId(app, view.subscription)}/revisions/${revision.name}/replicas/${name}` },
    type: 'Microsoft.App/containerapps/revisions/replicas',
    properties: {
      createdTime: new Date(revision.createdAt).toISOString(),
      runningState: isRunning ? 'Running' : 'NotRunning',
      runningStateDetails: found === 'exited' ? 'Container crashing: back-off restarting failed container' : '',
      containers: containers.map(container => ({
        ...{ name: container.name, ready: found === 'healthy', started: isRunning, restartCount },
        runningState: isRunning ? 'Running' : 'Waiting',
        runningStateDetails: found === 'exited' ? 'CrashLoopBackOff' : ''
      }))
    }
  }))
}

/** `<revision>-<hash>-<five letters>`, as https://learn.microsoft.com/azure/container-apps/log-streaming shows. */
export function podNames({ name }: StoredRevision, count: number): readonly string[] {
  const hash = Array.from(name)
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0x7fffffff, 7)
    .toString(16)
    .padStart(8, '0')
  return Array.from({ length: count }, (_, index) => `${name}-${hash}-${`aaaaa${index.toString(26)}`.slice(-5)}`)
}

export function appId({ group, name }: Pick<StoredApp, 'group' | 'name'>, subscription: string): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.App/containerapps/${name}`
}

function scaleOf({ template }: StoredRevision): {
  readonly least: number
  readonly most: number
  readonly cooldown: number
} {
  const {
    minReplicas = 0,
    maxReplicas = 10,
    cooldownPeriod = COOLDOWN_SECONDS
  } = isObject(template.scale) ? template.scale : {}
  return { least: Number(minReplicas), most: Number(maxReplicas), cooldown: Number(cooldownPeriod) }
}
