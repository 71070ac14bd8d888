import { DeployError } from '../../../domain/errors.js'
import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { ComposeWorld } from './compose-world.js'

/** What a release has of containers. */
export interface WantedContainers {
  /** Name of the project. */
  readonly project: string
  readonly services: readonly string[]
  /** As many as a release is placed with. */
  readonly desired: number
}

/** Counts the containers of the deployed services that run now, of whatever release. Undefined where the server does not answer. */
export async function countInstances(
  { project, services, desired }: WantedContainers,
  { docker }: Pick<ComposeWorld, 'docker'>
): Promise<RolloutRecord['instances']> {
  const containers = await docker.listContainers(project).catch(unlessDeployError)
  const running = containers?.filter(({ service, state }) => services.includes(service) && state === 'running')
  return running && { desired, running: running.length }
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
