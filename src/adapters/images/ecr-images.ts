import type { ECRClient } from '@aws-sdk/client-ecr'
import type { AwsCalls } from '../../aws/calls.js'
import type { ClientSettings } from '../../aws/client-settings.js'
import { readPages } from '../../aws/read-pages.js'
import { DeployError } from '../../domain/errors.js'
import type { EcrImage } from '../../domain/image-registry/ecr-image.js'
import type { ImagePresence } from '../../domain/image-registry/missing-image.js'
import type { EcrImages } from '../../ports/images/ecr-images.js'

/** As many as one answer may hold; a registry has 50 at most: https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html */
const RULES_PER_PAGE = 1000

/**
 * ECR's images by their metadata: DescribeImages counts as no pull, and imports nothing through a cache. The client is loaded with
 * the first look: most runs name no image of ECR, or none that is new.
 */
export function ecrImages(settings: ClientSettings, calls: AwsCalls): EcrImages {
  const clients = new Map<string, ECRClient>()

  async function connect(region: string) {
    // Named one by one: the bundle then holds no more of the client than these.
    const { ECRClient, DescribeImagesCommand, DescribePullThroughCacheRulesCommand } =
      await import('@aws-sdk/client-ecr')
    const client = clients.get(region) ?? calls.listenTo(new ECRClient({ ...settings, region }))
    clients.set(region, client)
    return { client, DescribeImagesCommand, DescribePullThroughCacheRulesCommand }
  }

  async function look({ accountId, region, repository, id }: EcrImage): Promise<ImagePresence> {
    const { client, DescribeImagesCommand } = await connect(region)
    const imageIds = [id.kind === 'digest' ? { imageDigest: id.text } : { imageTag: id.text }]
    const command = new DescribeImagesCommand({ registryId: accountId, repositoryName: repository, imageIds })
    try {
      await calls.read('ecr:DescribeImages', options => client.send(command, options), 'glance')
      return 'found'
    } catch (error) {
      const name = error instanceof DeployError && error.cause instanceof Error ? error.cause.name : undefined
      if (name === 'ImageNotFoundException') return 'no-image'
      if (name === 'RepositoryNotFoundException') return 'no-repository'
      throw error
    }
  }

  async function readPrefixes({ accountId, region }: EcrImage): Promise<readonly string[]> {
    const { client, DescribePullThroughCacheRulesCommand } = await connect(region)
    const page = (nextToken: string | undefined) =>
      new DescribePullThroughCacheRulesCommand({ registryId: accountId, maxResults: RULES_PER_PAGE, nextToken })
    const pages = await readPages({
      what: 'the pull-through cache rules',
      ask: async token =>
        calls.read('ecr:DescribePullThroughCacheRules', options => client.send(page(token), options), 'glance'),
      nextOf: ({ nextToken }) => nextToken
    })
    return pages.flatMap(({ pullThroughCacheRules = [] }) =>
      pullThroughCacheRules.flatMap(({ ecrRepositoryPrefix }) => ecrRepositoryPrefix ?? [])
    )
  }

  return {
    find: once(({ name }) => name, look),
    cachePrefixes: once(({ accountId, region }) => `${accountId}.${region}`, readPrefixes)
  }
}

function once<Question, Answer>(keyOf: (question: Question) => string, ask: (question: Question) => Promise<Answer>) {
  const requested = new Map<string, Promise<Answer>>()
  return (question: Question) => {
    const key = keyOf(question)
    const answer = requested.get(key) ?? ask(question)
    requested.set(key, answer)
    return answer
  }
}
