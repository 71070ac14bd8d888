import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import type { AppRevision, Replica } from './container-app.js'
import { findReplicaTrouble } from './replica-trouble.js'

/** `gone`: stopped for good. `unknown`: a state that this version does not know; the replicas decide. */
type Meaning = 'starting' | 'running' | 'idle' | 'degraded' | 'failed' | 'gone' | 'unknown'

/** https://learn.microsoft.com/azure/container-apps/revisions#provisioning-status */
const PROVISIONING: Readonly<Record<string, Meaning>> = {
  provisioning: 'starting',
  provisioned: 'running',
  failed: 'failed',
  provisioningfailed: 'failed',
  deprovisioning: 'gone',
  deprovisioned: 'gone'
}

/**
 * The API documents Running, Processing, Stopped, Degraded, Failed and Unknown
 * (https://learn.microsoft.com/rest/api/containerapps/container-apps-revisions/get-revision#revisionrunningstate), and the pages more
 * (https://learn.microsoft.com/azure/container-apps/revisions#running-status).
 */
const RUNNING: Readonly<Record<string, Meaning>> = {
  running: 'running',
  runningatmaxscale: 'running',
  runningatmax: 'running',
  scaledtozero: 'idle',
  scaletozero: 'idle',
  scaleto0: 'idle',
  processing: 'starting',
  scaling: 'starting',
  activating: 'starting',
  provisioning: 'starting',
  deprovisioning: 'gone',
  stopped: 'starting',
  degraded: 'degraded',
  failed: 'failed',
  activationfailed: 'failed',
  unknown: 'unknown'
}

const HEALTH: Readonly<Record<string, 'healthy' | 'unhealthy'>> = {
  healthy: 'healthy',
  none: 'healthy',
  unhealthy: 'unhealthy'
}

/** The meaning of a state, whatever its case and blanks; undefined where Azure names none. Total: a state that is new is `unknown`. */
export function meaningOf(state: string | undefined, table: 'provisioning' | 'running'): Meaning | undefined {
  if (state === undefined) return undefined
  const known = table === 'provisioning' ? PROVISIONING : RUNNING
  const name = state.toLowerCase().replace(/[^a-z0-9]/g, '')
  return (Object.hasOwn(known, name) ? known[name] : undefined) ?? 'unknown'
}

/** Whether an instance of a revision that is active serves, in the words of a placement. `replicas`: empty where it is not known. */
export function judgeRevision(revision: AppRevision, replicas: readonly Replica[]): Placement {
  if (!revision.isActive) return { state: 'absent' }
  const provisioning = meaningOf(revision.provisioningState, 'provisioning') ?? 'unknown'
  const running = meaningOf(revision.runningState, 'running') ?? 'unknown'
  if (provisioning === 'gone' || running === 'gone') return { state: 'absent' }
  const trouble = findReplicaTrouble(replicas)
  if (provisioning === 'failed' || running === 'failed')
    return { state: 'failed', ...(trouble ?? { cause: 'never-healthy', reason: describeFailed(revision) }) }
  if (trouble !== undefined && !hasReady(replicas)) return { state: 'failed', ...trouble }
  if (provisioning === 'starting') return { state: 'starting' }
  return { state: isServing(revision, running, replicas) ? 'ready' : 'starting' }
}

function isServing({ healthState }: AppRevision, running: Meaning, replicas: readonly Replica[]): boolean {
  const name = healthState?.toLowerCase() ?? 'none'
  const health = (Object.hasOwn(HEALTH, name) ? HEALTH[name] : undefined) ?? 'healthy'
  if (health === 'unhealthy') return false
  if (running === 'idle') return true
  return (running === 'running' || running === 'unknown') && hasReady(replicas)
}

/** Whether a replica has all its containers ready. */
function hasReady(replicas: readonly Replica[]): boolean {
  return replicas.some(isReplicaReady)
}

/** Init containers have ended, and are not ready any more. */
export function isReplicaReady({ containers }: Replica): boolean {
  const running = containers.filter(({ state }) => state?.toLowerCase() !== 'terminated')
  return running.length > 0 && running.every(({ isReady }) => isReady)
}

function describeFailed({ name, provisioningError, runningDetails }: AppRevision): string {
  return joinSentences(`Container Apps could not start revision ${name}.`, provisioningError ?? runningDetails)
}
