import type { AwsService, Shape } from '../aws-service.js'
import type { Clock } from '../clock.js'
import type { Place } from '../place.js'
import { batchGetImage, describeImages, describeImageScanFindings, putImage, type EcrImageDeps } from './ecr-images.js'
import { pageOf } from './ecr-page.js'
import { getLifecyclePolicy, putLifecyclePolicy } from './lifecycle-policy.js'
import { createMemoryImages } from './memory-images.js'
import { createRegistryImages } from './registry-images.js'
import { createRepositories, type Repositories } from './repositories.js'

export interface EcrOptions {
  readonly clock: Clock
  readonly place: Place
  /** `http://127.0.0.1:5000`: images are read from and written to this registry; without it they are kept in memory. */
  readonly registry: string | undefined
}

/** A token is good for 12 hours: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
const tokenMilliseconds = 12 * 3_600_000

/** ECR as far as building and deploying need it: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Operations.html */
export function createEcr({ clock, place, registry }: EcrOptions): AwsService {
  const awsHost = `${place.accountId}.dkr.ecr.${place.region}.amazonaws.com`
  const host = registry === undefined ? awsHost : new URL(registry).host
  const now = () => clock.now()
  const images = registry === undefined ? createMemoryImages(now) : createRegistryImages(registry)
  const repositories = createRepositories({ place, host, now })
  const deps: EcrImageDeps = { registryId: place.accountId, repositories, images }
  return {
    prefix: 'ecr',
    operations: {
      GetAuthorizationToken: () => ({
        authorizationData: [
          {
            authorizationToken: Buffer.from('AWS:local').toString('base64'),
            expiresAt: new Date(now() + tokenMilliseconds),
            proxyEndpoint: registry ?? `https://${awsHost}`
          }
        ]
      }),
      CreateRepository: input => ({ repository: repositories.describe(repositories.create(input)) }),
      DescribeRepositories: input => describeRepositories(input, repositories),
      DescribeImages: input => describeImages(input, deps),
      BatchGetImage: input => batchGetImage(input, deps),
      PutImage: input => putImage(input, deps),
      DescribeImageScanFindings: input => describeImageScanFindings(input, deps),
      PutLifecyclePolicy: input => putLifecyclePolicy(input, deps),
      GetLifecyclePolicy: input => getLifecyclePolicy(input, deps)
    },
    stop: () => Promise.resolve()
  }
}

function describeRepositories(input: Shape, repositories: Repositories): Shape {
  const names = Array.isArray(input.repositoryNames) ? (input.repositoryNames as readonly string[]) : undefined
  const { items, nextToken } = pageOf(input, repositories.list(names))
  return { repositories: items.map(repository => repositories.describe(repository)), nextToken }
}
