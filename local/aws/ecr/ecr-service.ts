import type { AwsService, Caller, Operation, Shape } from '../aws-service.js'
import { batchGetImage, describeImages, putImage } from './ecr-images.js'
import { pageOf } from './ecr-page.js'
import { createAuthorizationTokens, type AuthorizationTokens } from './authorization-tokens.js'
import { openEcrRegistry, type EcrRegistry, type EcrRegistryOptions } from './ecr-registry.js'
import { getLifecyclePolicy, putLifecyclePolicy } from './lifecycle-policy.js'
import type { Repositories } from './repositories.js'
import { describeImageScanFindings, putRegistryScanningConfiguration, startImageScan } from './scan-operations.js'

export interface EcrOptions extends Omit<EcrRegistryOptions, 'tokens'> {
  /** How long a login is good. */
  readonly tokenMilliseconds: number
}

/**
 * ECR as far as building and deploying need it: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Operations.html
 * Every account has a registry in every region; but the one of `place`, they are opened when they are first asked for.
 */
export async function createEcr(options: EcrOptions): Promise<AwsService> {
  const { place } = options
  const tokens = createAuthorizationTokens(options.clock, options.tokenMilliseconds)
  const opened = new Map<string, Promise<EcrRegistry>>()
  const registryOf = (accountId: string, region: string) => {
    const key = `${accountId}.${region}`
    const registry = opened.get(key) ?? openEcrRegistry({ ...options, tokens, place: { ...place, accountId, region } })
    opened.set(key, registry)
    return registry
  }
  await registryOf(place.accountId, place.region)
  const of = (operation: (input: Shape, registry: EcrRegistry) => Promise<Shape> | Shape): Operation => {
    return async (input, { region = place.region }) => {
      const accountId = typeof input.registryId === 'string' ? input.registryId : place.accountId
      return operation(input, await registryOf(accountId, region))
    }
  }
  return {
    prefix: 'ecr',
    operations: {
      GetAuthorizationToken: async (input, caller) => {
        const ids = Array.isArray(input.registryIds) ? (input.registryIds as readonly string[]) : [place.accountId]
        const region = caller.region ?? place.region
        const registries = await Promise.all(ids.map(id => registryOf(id, region)))
        return { authorizationData: registries.map(registry => authorize(registry, tokens, caller)) }
      },
      CreateRepository: of((input, { repositories }) => ({
        repository: repositories.describe(repositories.create(input))
      })),
      DescribeRepositories: of((input, { repositories }) => describeRepositories(input, repositories)),
      DescribeImages: of(describeImages),
      BatchGetImage: of(batchGetImage),
      PutImage: of(putImage),
      DescribeImageScanFindings: of(describeImageScanFindings),
      StartImageScan: of(startImageScan),
      PutRegistryScanningConfiguration: of(putRegistryScanningConfiguration),
      PutLifecyclePolicy: of(putLifecyclePolicy),
      GetLifecyclePolicy: of(getLifecyclePolicy)
    },
    stop: async () => {
      const registries = await Promise.allSettled(opened.values())
      await Promise.all(registries.map(async result => result.status === 'fulfilled' && result.value.stop()))
    }
  }
}

/** A token opens every registry that its owner may enter: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
function authorize({ proxyEndpoint }: EcrRegistry, tokens: AuthorizationTokens, caller: Caller): Shape {
  const { credentials, expiresAt } = tokens.issue(caller)
  return {
    authorizationToken: credentials,
    expiresAt: new Date(expiresAt),
    proxyEndpoint
  }
}

function describeRepositories(input: Shape, repositories: Repositories): Shape {
  const names = Array.isArray(input.repositoryNames) ? (input.repositoryNames as readonly string[]) : undefined
  const { items, nextToken } = pageOf(input, repositories.list(names))
  return { repositories: items.map(repository => repositories.describe(repository)), nextToken }
}
