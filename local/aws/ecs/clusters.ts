import type { ClusterSetting, CreateClusterRequest, Tag } from '@aws-sdk/client-ecs'
import { arn, type Place } from '../place.js'
import { ecsError } from './ecs-error.js'
import { checkTags } from './tags.js'

export interface Cluster {
  readonly name: string
  readonly arn: string
  status: 'ACTIVE' | 'INACTIVE'
  settings: readonly ClusterSetting[]
  capacityProviders: readonly string[]
  tags: readonly Tag[]
}

export interface Clusters {
  create(input: CreateClusterRequest): Cluster
  /** By name or ARN; `default` when absent. Throws `ClusterNotFoundException`. */
  get(reference: string | undefined): Cluster
  find(reference: string | undefined): Cluster | undefined
  /** The ARN that a cluster of this name has or would have; failures name what is missing by it. */
  arnOf(reference: string): string
  readonly all: Iterable<Cluster>
}

export function createClusters(place: Place): Clusters {
  const clusters = new Map<string, Cluster>()
  const find = (reference = 'default') => {
    const cluster = clusters.get(nameIn(reference))
    return cluster === undefined || (reference.startsWith('arn:') && cluster.arn !== reference) ? undefined : cluster
  }
  return {
    find,
    get: reference => {
      const cluster = find(reference)
      if (cluster?.status !== 'ACTIVE') throw ecsError.clusterNotFound()
      return cluster
    },
    create: input => {
      const existing = find(input.clusterName)
      if (existing?.status === 'ACTIVE') return existing
      const cluster = newCluster(input, place)
      clusters.set(cluster.name, cluster)
      return cluster
    },
    arnOf: reference => (reference.startsWith('arn:') ? reference : arn(place, 'ecs', `cluster/${reference}`)),
    all: { [Symbol.iterator]: () => clusters.values() }
  }
}

function newCluster(input: CreateClusterRequest, place: Place): Cluster {
  const name = input.clusterName ?? 'default'
  if (!/^[a-zA-Z0-9][\w-]{0,254}$/.test(name)) {
    throw ecsError.invalidParameter('Identifier is for cluster name contains invalid characters.')
  }
  return {
    name,
    arn: arn(place, 'ecs', `cluster/${name}`),
    status: 'ACTIVE',
    settings: input.settings ?? [{ name: 'containerInsights', value: 'disabled' }],
    capacityProviders: input.capacityProviders ?? [],
    tags: checkTags(input.tags)
  }
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
