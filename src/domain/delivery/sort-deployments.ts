import type { ListedDeployment } from './delivery.js'
import type { DeploymentPayload } from './deployment-payload.js'
import { readDeploymentPayload } from './read-deployment-payload.js'

/** Deployments by who recorded them. */
export interface SortedDeployments {
  readonly ours: readonly OurDeployment[]
  readonly foreign: number
  readonly unusable: readonly { readonly id: number; readonly problem: string }[]
}

export interface OurDeployment {
  readonly deployment: ListedDeployment
  readonly payload: DeploymentPayload
}

/** Separates ours from those of others; of ours, keeps the requested services (all, when none is named). */
export function sortDeployments(listed: readonly ListedDeployment[], services: readonly string[]): SortedDeployments {
  const read = listed.map(deployment => ({ deployment, read: readDeploymentPayload(deployment.payload) }))
  return {
    ours: read.flatMap(({ deployment, read: found }) => {
      const isRequested = found.kind === 'ours' && (services.length === 0 || services.includes(found.payload.service))
      return isRequested ? [{ deployment, payload: found.payload }] : []
    }),
    foreign: read.filter(({ read: { kind } }) => kind === 'foreign').length,
    unusable: read.flatMap(({ deployment: { id }, read: found }) =>
      found.kind === 'unusable' ? [{ id, problem: found.problem }] : []
    )
  }
}
