/** What is written into objects of the user, or names objects of ours. A prefix is a DNS subdomain by the rules of Kubernetes. */
export const CANARY_OF = 'deploy-kit/canary-of'
/** On a canary: the images of the stable revision, as JSON. On a workload that is updated in place: of the one before. */
export const STABLE_IMAGES = 'deploy-kit/stable-images'
/** On what a rollout changes: who holds its lock. Its change makes a call that comes late of another run fail. */
export const ROLLOUT = 'deploy-kit/rollout'
/** On an autoscaler: the `minReplicas` before the rollout. */
export const MIN_REPLICAS = 'deploy-kit/min-replicas'
/** On a workload that is updated in place: the share of its new revision. */
export const SHARE = 'deploy-kit/share'
/** On the lease: where the rollout is. */
export const NOTE = 'deploy-kit/note'

export const MANAGED_BY = 'app.kubernetes.io/managed-by'
export const MANAGER = 'deploy-kit'

/** `web-canary`. */
export function canaryName(name: string): string {
  return `${name}-canary`
}
