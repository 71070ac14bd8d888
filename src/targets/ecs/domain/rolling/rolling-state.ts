import { findPrimary, type DeploymentSnapshot, type ServiceSnapshot } from '../service/service-snapshot.js'

/** What a run has done to one service so far, and the deployment that it follows. */
export interface RollingState {
  readonly update: { readonly at: number; readonly tries: number; readonly answer: 'received' | 'lost' } | undefined
  /** Ids of the deployments there were before the update. */
  readonly deploymentsBefore: readonly string[]
  /** ARNs of service deployments that certainly belong to other deployments. */
  readonly othersServiceDeployments: readonly string[]
  readonly followed: { readonly id: string; readonly createdAt: number; readonly because: FollowReason } | undefined
  /** ARN of the service deployment that belongs to the deployment followed. */
  readonly serviceDeployment: string | undefined
  /** When the deployment followed was first seen so. */
  readonly completedAt: number | undefined
  readonly failedAt: number | undefined
  readonly replacedAt: number | undefined
}

/** `started` by us; `attached`: in progress at the start; the others by their names. */
export type FollowReason = 'started' | 'attached' | 'already-live' | 'redeployed-by-others'

/** The state of a run that has not done anything yet to a service in this state. */
export function initialState(service: ServiceSnapshot): RollingState {
  return {
    update: undefined,
    deploymentsBefore: service.deployments.map(deployment => deployment.id),
    othersServiceDeployments: present(service.currentServiceDeployment),
    followed: undefined,
    serviceDeployment: undefined,
    completedAt: undefined,
    failedAt: undefined,
    replacedAt: undefined
  }
}

/** Takes a deployment for ours from now on. */
export function follow(
  state: RollingState,
  { id, createdAt }: Pick<DeploymentSnapshot, 'id' | 'createdAt'>,
  because: FollowReason
): RollingState {
  // What was found before any deployment was followed is of this one.
  const [ofAnother, ofThisOne] =
    state.followed === undefined ? [undefined, state.serviceDeployment] : [state.serviceDeployment, undefined]
  return {
    ...state,
    followed: { id, createdAt, because },
    // The one that was there when we came may be of the deployment that we attach to.
    othersServiceDeployments: because === 'attached' ? [] : [...state.othersServiceDeployments, ...present(ofAnother)],
    serviceDeployment: ofThisOne,
    completedAt: undefined,
    failedAt: undefined,
    replacedAt: undefined
  }
}

/** Notes what the service shows of the deployment followed: its service deployment, and since when it is as it is. */
export function noteObservation(state: RollingState, service: ServiceSnapshot, now: number): RollingState {
  const { followed } = state
  if (followed === undefined) return state
  const primary = findPrimary(service)
  const ours = service.deployments.find(deployment => deployment.id === followed.id)
  const isPrimary = primary?.id === followed.id
  const current = service.currentServiceDeployment
  // ECS may still show an older one; that of a deployment of others is looked for among all.
  const isOurs = isPrimary && followed.because === 'started' && !state.othersServiceDeployments.includes(current ?? '')
  return {
    ...state,
    serviceDeployment: state.serviceDeployment ?? (isOurs ? current : undefined),
    completedAt: ours?.rolloutState === 'COMPLETED' ? (state.completedAt ?? now) : undefined,
    failedAt: ours?.rolloutState === 'FAILED' ? (state.failedAt ?? now) : state.failedAt,
    replacedAt: isPrimary ? undefined : (state.replacedAt ?? now)
  }
}

function present(arn: string | undefined): readonly string[] {
  return arn === undefined ? [] : [arn]
}
