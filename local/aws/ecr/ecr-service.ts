import { AwsError } from '../aws-error.js'
import type { AwsService, Caller, Operation, Shape } from '../aws-service.js'
import { accountOf } from '../place.js'
import { createCacheRule, describeCacheRules } from './cache-rules.js'
import { batchGetImage, describeImages, putImage } from './images/ecr-images.js'
import { pageOf } from './ecr-page.js'
import { createAuthorizationTokens, type AuthorizationTokens } from './authorization-tokens.js'
import { openEcrRegistry, type EcrRegistry, type EcrRegistryOptions } from './ecr-registry.js'
import { getLifecyclePolicy, putLifecyclePolicy } from './repositories/lifecycle-policy.js'
import type { Repositories } from './repositories/repositories.js'
import { refuseForeigner, setRepositoryPolicy } from './repositories/repository-policy.js'
import { describeImageScanFindings, putRegistryScanningConfiguration, startImageScan } from './scans/scan-operations.js'

export interface EcrOptions extends Omit<EcrRegistryOptions, 'tokens'> {
  /** How long a login is good. */
  readonly tokenMilliseconds: number
}

type RegistryOperation = (input: Shape, registry: EcrRegistry) => Promise<Shape> | Shape

const REGISTRY_OPERATIONS: Readonly<Record<string, RegistryOperation>> = {
  CreateRepository: (input, { repositories }) => ({ repository: repositories.describe(repositories.create(input)) }),
  DescribeRepositories: (input, { repositories }) => describeRepositories(input, repositories),
  DescribeImages: describeImages,
  BatchGetImage: batchGetImage,
  PutImage: putImage,
  DescribeImageScanFindings: describeImageScanFindings,
  StartImageScan: startImageScan,
  PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
  CreatePullThroughCacheRule: createCacheRule,
  DescribePullThroughCacheRules: describeCacheRules,
  SetRepositoryPolicy: setRepositoryPolicy,
  PutLifecyclePolicy: putLifecyclePolicy,
  GetLifecyclePolicy: getLifecyclePolicy
}

/** Findings of enhanced scans are Amazon Inspector's: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-enhanced.html */
const READS_OF_INSPECTOR = ['inspector2:ListFindings', 'inspector2:ListCoverage'].map(action => ({
  ...{ action, resource: '*', keys: {} }
}))

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
  const inRegistry = (name: string, operation: RegistryOperation): Operation => {
    return async (input, caller) => {
      const accountId = typeof input.registryId === 'string' ? input.registryId : accountOf(caller.arn)
      const registry = await registryOf(accountId, caller.region ?? place.region)
      admit(input, { arn: caller.arn, action: `ecr:${name}` }, registry)
      return operation(input, registry)
    }
  }
  return {
    prefix: 'ecr',
    operations: {
      GetAuthorizationToken: async (input, caller) => {
        const ids = Array.isArray(input.registryIds)
          ? (input.registryIds as readonly string[])
          : [accountOf(caller.arn)]
        const region = caller.region ?? place.region
        const registries = await Promise.all(ids.map(id => registryOf(id, region)))
        return { authorizationData: registries.map(registry => authorize(registry, tokens, caller)) }
      },
      ...Object.fromEntries(
        Object.entries(REGISTRY_OPERATIONS).map(([name, carryOut]) => [name, inRegistry(name, carryOut)])
      )
    },
    furtherNeeds: async (operation, input, caller) => {
      if (operation !== 'DescribeImageScanFindings') return []
      const accountId = typeof input.registryId === 'string' ? input.registryId : accountOf(caller.arn)
      const { scans } = await registryOf(accountId, caller.region ?? place.region)
      return scans.type === 'ENHANCED' ? READS_OF_INSPECTOR : []
    },
    stop: async () => {
      const registries = await Promise.allSettled(opened.values())
      await Promise.all(registries.map(async result => result.status === 'fulfilled' && result.value.stop()))
    }
  }
}

/**
 * What concerns no repository that is there is for the registry's own account alone:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
 */
function admit(
  input: Shape,
  { arn, action }: { readonly arn: string; readonly action: string },
  { repositories }: EcrRegistry
): void {
  if (accountOf(arn) === repositories.id) return
  const names = Array.isArray(input.repositoryNames) ? (input.repositoryNames as readonly string[]) : []
  const found = [input.repositoryName, ...names].flatMap(name => repositories.find(String(name)) ?? [])
  const refusals = found.flatMap(repository => refuseForeigner({ arn, action }, repository, repositories) ?? [])
  const nothing = `User: ${arn} is not authorized to perform: ${action} ${repositories.where}`
  const [refusal] = found.length === 0 ? [nothing] : refusals
  if (refusal !== undefined) throw new AwsError('AccessDeniedException', refusal)
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
