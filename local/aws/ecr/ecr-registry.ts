import type { Clock } from '../clock.js'
import type { FaultPlan } from '../faults.js'
import type { Authorizer } from '../iam/authorize-call.js'
import type { CallJournal } from '../journal.js'
import type { Place } from '../place.js'
import type { AuthorizationTokens } from './authorization-tokens.js'
import type { PullLogins } from '../tasks/pull-logins.js'
import type { CacheRule } from './cache-rules.js'
import { createMemoryImages } from './images/memory-images.js'
import { createPushedImages } from './images/pushed-images.js'
import { openRegistryFront } from './docker-registry/registry-front.js'
import { startRegistryProcess } from './docker-registry/registry-process.js'
import { createRepositories, type Repositories } from './repositories/repositories.js'
import type { RepositoryImages } from './images/repository-images.js'
import { createScanBook, type ScanBook } from './scans/scan-book.js'
import type { ScanResults } from './scans/scan-results.js'

/** The private registry of one account in one region. */
export interface EcrRegistry {
  /** The account. */
  readonly id: string
  readonly repositories: Repositories
  readonly images: RepositoryImages
  readonly scans: ScanBook
  readonly cacheRules: CacheRule[]
  /** Where Docker goes: `https://123456789012.dkr.ecr.eu-west-1.amazonaws.com`, or a port on loopback. */
  readonly proxyEndpoint: string
  stop(): Promise<void>
}

export interface EcrRegistryOptions {
  readonly clock: Clock
  readonly place: Place
  readonly faults: FaultPlan
  readonly journal: CallJournal
  readonly results: ScanResults
  /** The program that keeps what is pushed; without it there is no registry to push to, and images are kept in memory. */
  readonly program: string | undefined
  readonly tokens: AuthorizationTokens
  readonly authorizer: Pick<Authorizer, 'refuse'>
  /** Gets the registry's host, so that ECS can pull from it. */
  readonly pullLogins: PullLogins
}

export async function openEcrRegistry(options: EcrRegistryOptions): Promise<EcrRegistry> {
  const { clock, place, program, results, tokens } = options
  const now = () => clock.now()
  const scans = createScanBook({ clock, results })
  const awsHost = `${place.accountId}.dkr.ecr.${place.region}.amazonaws.com`
  const memory = createMemoryImages(now)
  if (program === undefined) {
    const repositories = createRepositories({ place, host: awsHost, now })
    const images = scannedImages(memory, { repositories, scans })
    return {
      ...{ id: place.accountId, repositories, images, scans, cacheRules: [] },
      proxyEndpoint: `https://${awsHost}`,
      stop: () => Promise.resolve()
    }
  }
  const backend = await startRegistryProcess(program)
  const { socketPath } = backend
  const front = await openRegistryFront({ ...options, socketPath, registry: () => registry })
  // As the agent of ECS does, with the execution role: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_ECS.html
  const ecs = { accessKeyId: '', arn: `arn:${place.partition}:iam::${place.accountId}:role/ecs-execution` }
  options.pullLogins.add(front.host, () => tokens.issue(ecs).credentials)
  const repositories = createRepositories({ place, host: front.host, now })
  const pushed = scannedImages(memory, { repositories, scans })
  const registry = { repositories, images: pushed }
  return {
    ...{ id: place.accountId, repositories, images: createPushedImages(pushed, socketPath), scans, cacheRules: [] },
    proxyEndpoint: `http://${front.host}`,
    stop: async () => {
      await front.close()
      await backend.stop()
    }
  }
}

/** Every push may start a scan. */
function scannedImages(
  images: RepositoryImages,
  { repositories, scans }: { readonly repositories: Repositories; readonly scans: ScanBook }
): RepositoryImages {
  return {
    ...images,
    put: async (name, upload) => {
      const digest = await images.put(name, upload)
      const repository = repositories.find(name)
      const image = await images.find(name, { imageDigest: digest })
      if (repository !== undefined && image !== undefined) scans.pushed(repository, image)
      return digest
    }
  }
}
