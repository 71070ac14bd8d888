import type { ECSClient } from '@aws-sdk/client-ecs'
import { DeployError } from '../domain/errors.js'

/**
 * The answer to a call that names a cluster. Where ECS does not find the cluster, throws `not-found` with its name and the region that was asked: a wrong
 * region is the likelier cause of the two.
 */
export async function namingCluster<Answer>(
  cluster: string,
  client: ECSClient,
  answer: Promise<Answer>
): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (!isClusterMissing(error)) throw error
    const region = await client.config.region()
    const message = `Cluster ${cluster} does not exist in this account and region. Check the name and the region (${region}).`
    throw new DeployError('not-found', message, { cause: error })
  }
}

function isClusterMissing(error: unknown): error is DeployError {
  return error instanceof DeployError && error.cause instanceof Error && error.cause.name === 'ClusterNotFoundException'
}
