import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  PutLifecyclePolicyCommand,
  type ECRClient,
  type Repository
} from '@aws-sdk/client-ecr'
import type { AwsCalls } from '../../aws/calls.js'
import { DeployError } from '../../domain/errors.js'
import type { ImageRepository, TagMutability } from '../../domain/image-registry/image-repository.js'
import type { ImageRepositories } from '../../ports/images/image-repositories.js'

/** The repositories of one registry; `registryId` undefined is the caller's own account. */
export function ecrRepositories(client: ECRClient, calls: AwsCalls, registryId: string | undefined): ImageRepositories {
  async function find(name: string): Promise<ImageRepository | undefined> {
    const command = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] })
    try {
      const answer = await calls.read('ecr:DescribeRepositories', options => client.send(command, options))
      const [repository] = answer.repositories ?? []
      return repository === undefined ? undefined : readRepository(repository)
    } catch (error) {
      if (isNamed(error, 'RepositoryNotFoundException')) return undefined
      throw error
    }
  }

  /** Undefined: it is there already. */
  async function tryCreate(command: CreateRepositoryCommand): Promise<ImageRepository | undefined> {
    try {
      const answer = await calls.change('ecr:CreateRepository', options => client.send(command, options))
      return readRepository(answer.repository ?? {})
    } catch (error) {
      if (isNamed(error, 'RepositoryAlreadyExistsException')) return undefined
      throw error
    }
  }

  async function putPolicy(name: string, lifecyclePolicyText: string): Promise<void> {
    const command = new PutLifecyclePolicyCommand({ registryId, repositoryName: name, lifecyclePolicyText })
    try {
      // Repeatable: the same policy again changes nothing.
      await calls.read('ecr:PutLifecyclePolicy', options => client.send(command, options), 'effect')
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      throw new DeployError(
        error.code,
        `Repository ${name} was created without its lifecycle policy. Later runs do not add it; run \`aws ecr put-lifecycle-policy\`. ${error.message}`,
        { cause: error }
      )
    }
  }

  return {
    find,
    async create(name, settings) {
      const command = new CreateRepositoryCommand({
        registryId,
        repositoryName: name,
        imageTagMutability: settings.tagMutability === 'immutable' ? 'IMMUTABLE' : 'MUTABLE',
        imageScanningConfiguration: { scanOnPush: settings.scanOnPush === 'scan' }
      })
      const created = await tryCreate(command).catch(async (error: unknown) => {
        // When the answer was lost, the repository that is there now is most likely the one that was asked for.
        const made = error instanceof DeployError && error.code === 'outcome-unknown' ? await find(name) : undefined
        if (made === undefined) throw error
        return made
      })
      if (created !== undefined) {
        if (settings.lifecyclePolicy !== undefined) await putPolicy(name, settings.lifecyclePolicy)
        return { outcome: 'created', repository: created }
      }
      const repository = await find(name)
      if (repository !== undefined) return { outcome: 'was-there', repository }
      throw new DeployError('conflict', `Repository ${name} was deleted while it was being created. Run the job again.`)
    }
  }
}

function readRepository(repository: Repository): ImageRepository {
  return {
    name: repository.repositoryName ?? '',
    uri: repository.repositoryUri ?? '',
    registryId: repository.registryId ?? '',
    tagMutability: readMutability(repository),
    scansOnPush: repository.imageScanningConfiguration?.scanOnPush === true
  }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html */
function readMutability({ imageTagMutability, imageTagMutabilityExclusionFilters }: Repository): TagMutability {
  const patterns = (imageTagMutabilityExclusionFilters ?? []).map(({ filter }) => filter ?? '')
  switch (imageTagMutability) {
    case 'IMMUTABLE':
      return { kind: 'immutable' }
    case 'IMMUTABLE_WITH_EXCLUSION':
      return { kind: 'immutable-except', patterns }
    case 'MUTABLE_WITH_EXCLUSION':
      return { kind: 'mutable-except', patterns }
    case 'MUTABLE':
    case undefined:
      return { kind: 'mutable' }
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DeployError && error.cause instanceof Error && error.cause.name === name
}
