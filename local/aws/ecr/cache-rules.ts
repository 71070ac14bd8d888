import { AwsError } from '../aws-error.js'
import type { Shape } from '../aws-service.js'
import { pageOf } from './ecr-page.js'

/** A rule by which ECR pulls from an upstream registry what it has not yet. Nothing is pulled here: a rule is only listed. */
export interface CacheRule {
  /** Of repositories: `docker-hub`, or `ROOT` for all that no other rule is for. */
  readonly prefix: string
  readonly upstreamUrl: string
}

interface CachingRegistry {
  readonly id: string
  readonly cacheRules: CacheRule[]
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html */
export function createCacheRule(input: Shape, { id, cacheRules }: CachingRegistry): Shape {
  const rule = { prefix: String(input.ecrRepositoryPrefix), upstreamUrl: String(input.upstreamRegistryUrl) }
  if (cacheRules.some(({ prefix }) => prefix === rule.prefix))
    throw new AwsError(
      'PullThroughCacheRuleAlreadyExistsException',
      `A pull through cache rule with the prefix '${rule.prefix}' already exists in the registry with id '${id}'`
    )
  cacheRules.push(rule)
  return describe(rule, id)
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html */
export function describeCacheRules(input: Shape, { id, cacheRules }: CachingRegistry): Shape {
  const { items, nextToken } = pageOf(input, cacheRules)
  return { pullThroughCacheRules: items.map(rule => describe(rule, id)), nextToken }
}

function describe({ prefix, upstreamUrl }: CacheRule, registryId: string): Shape {
  return { registryId, ecrRepositoryPrefix: prefix, upstreamRegistryUrl: upstreamUrl }
}
