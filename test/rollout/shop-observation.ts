import type { Shop } from './rollout-stage.js'

/** A shop as its platform has it. */
export interface ShopObservation {
  /** Of its deployments, newest first; the oldest is its creation. */
  readonly statuses: readonly (string | undefined)[]
  /** What ECS reports of the newest deployment. */
  readonly statusReason: string | undefined
  /** Which of the two groups has all the production traffic. */
  readonly serving: 'first' | 'second' | 'both'
  readonly strategy: string | undefined
  readonly hooks: number
  /** Of the service: what a rollout remembers there must be gone after it. */
  readonly tags: number
}

export async function lookAtShop(shop: Shop): Promise<ShopObservation> {
  const [deployments, weights, { deploymentConfiguration, tags = [] }] = await Promise.all([
    shop.deployments(),
    shop.weights(),
    shop.service()
  ])
  const [first, second] = shop.groups.map(group => (weights.get(group) ?? 0) > 0)
  return {
    statuses: deployments.map(({ status }) => status),
    statusReason: deployments[0]?.statusReason,
    serving: first === second ? 'both' : first === true ? 'first' : 'second',
    strategy: deploymentConfiguration?.strategy,
    hooks: deploymentConfiguration?.lifecycleHooks?.length ?? 0,
    tags: tags.length
  }
}
