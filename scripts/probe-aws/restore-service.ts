import {
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
  type DeploymentConfiguration,
  type Service
} from '@aws-sdk/client-ecs'
import { setTimeout as after } from 'node:timers/promises'
import { composeRestore } from '../../src/targets/ecs/domain/traffic-shift/deployment-configuration.js'
import type { JsonObject } from '../../src/domain/document/json-value.js'
import type { Aws } from './open-aws.js'
import type { ProbeOptions } from './read-options.js'
import { describeService } from './read-service.js'
import { composeTags, recallConfiguration, rememberedKeys } from './remembered-configuration.js'

type Named = Pick<ProbeOptions, 'cluster' | 'service'>

const TRIES = 5
const PAUSE_MILLISECONDS = 2_000

/** A configuration to bring back, and the tags that hold it. */
export interface Remembered {
  readonly configuration: DeploymentConfiguration
  readonly tagKeys: readonly string[]
}

/** Writes the service's configuration into its tags. Throws what AWS throws, and where it is too long. */
export async function remember({ ecs }: Aws, { serviceArn, deploymentConfiguration = {} }: Service): Promise<void> {
  const tags = [...composeTags(deploymentConfiguration)]
  await ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags }))
}

/** What `remember` has written, or will write. Throws where the configuration is too long. */
export function rememberedOf({ deploymentConfiguration = {} }: Service): Remembered {
  return { configuration: deploymentConfiguration, tagKeys: composeTags(deploymentConfiguration).map(({ key }) => key) }
}

/** What an earlier run of the probe left in the tags of a service. Undefined where there is nothing; throws where it is incomplete. */
export function recallLeft({ tags = [] }: Service): Remembered | undefined {
  const configuration = recallConfiguration(tags)
  return configuration === undefined ? undefined : { configuration, tagKeys: rememberedKeys(tags) }
}

/**
 * Restores a configuration and removes its tags. Returns the members that UpdateService left different. Throws what AWS throws at
 * the last of five attempts: then the tags remain for the next run.
 */
export async function restore(aws: Aws, named: Named, remembered: Remembered): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await restoreOnce(aws, named, remembered)
    } catch (error) {
      if (attempt === TRIES) throw error
      await after(PAUSE_MILLISECONDS)
    }
  }
}

async function restoreOnce(
  aws: Aws,
  { cluster, service }: Named,
  { configuration: before, tagKeys }: Remembered
): Promise<readonly string[]> {
  const { deploymentConfiguration: current = {}, serviceArn } = await describeService(aws, { cluster, service })
  if (differences(before, current).length > 0) {
    const deploymentConfiguration = composeRestore(
      before as JsonObject,
      current as JsonObject
    ) as DeploymentConfiguration
    await aws.ecs.send(new UpdateServiceCommand({ cluster, service, deploymentConfiguration }))
  }
  const { deploymentConfiguration: restored = {} } = await describeService(aws, { cluster, service })
  await aws.ecs.send(new UntagResourceCommand({ resourceArn: serviceArn, tagKeys: [...tagKeys] }))
  return differences(before, restored)
}

/** Members in which two configurations differ. No hooks and an empty list of hooks are the same. */
export function differences(one: DeploymentConfiguration, other: DeploymentConfiguration): readonly string[] {
  const [before, now] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    name => textOf(before.get(name)) !== textOf(now.get(name))
  )
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member
  )
}
