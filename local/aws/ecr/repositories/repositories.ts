import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import { arn, type Place } from '../../place.js'
import { isImmutableTag, readTagMutability, type TagMutability } from './tag-mutability.js'

export interface Repository {
  readonly name: string
  readonly createdAt: Date
  readonly tagMutability: TagMutability
  readonly scanOnPush: boolean
  isImmutable(tag: string): boolean
  lifecyclePolicy?: string
  /** Who may do what with it from other accounts. */
  policy?: RepositoryPolicy
}

/** The statements of a repository's policy, as far as accounts and actions go. */
export interface RepositoryPolicy {
  readonly text: string
  readonly statements: readonly PolicyStatement[]
}

export interface PolicyStatement {
  readonly Effect?: string
  readonly Principal?: '*' | { readonly AWS?: string | readonly string[] }
  readonly Action?: string | readonly string[]
}

export interface RepositoriesOptions {
  readonly place: Place
  /** `123456789012.dkr.ecr.eu-west-1.amazonaws.com`, or the host and port of a registry on loopback. */
  readonly host: string
  readonly now: () => number
}

/** The repositories of one registry, by name. */
export interface Repositories {
  readonly host: string
  /** The account. */
  readonly id: string
  /** `in the registry with id …`, as ECR's messages end. */
  readonly where: string
  create(input: Shape): Repository
  find(name: string): Repository | undefined
  require(input: Shape): Repository
  list(names: readonly string[] | undefined): readonly Repository[]
  describe(repository: Repository): Shape
  arnOf(repository: Repository): string
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html */
const namePattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/

export function createRepositories({ place, host, now }: RepositoriesOptions): Repositories {
  const byName = new Map<string, Repository>()
  const where = `in the registry with id '${place.accountId}'`
  const require = (name: string) => {
    const repository = byName.get(name)
    if (repository !== undefined) return repository
    throw new AwsError('RepositoryNotFoundException', `The repository with name '${name}' does not exist ${where}`)
  }
  const arnOf = ({ name }: Repository) => arn(place, 'ecr', `repository/${name}`)
  return {
    host,
    id: place.accountId,
    where,
    create: input => {
      const name = readName(input.repositoryName)
      if (byName.has(name)) {
        throw new AwsError(
          'RepositoryAlreadyExistsException',
          `The repository with name '${name}' already exists ${where}`
        )
      }
      const repository = readRepository(input, name, new Date(now()))
      byName.set(name, repository)
      return repository
    },
    find: name => byName.get(name),
    require: input => require(readName(input.repositoryName)),
    list: names => (names === undefined ? [...byName.values()] : names.map(require)),
    arnOf,
    describe: repository => ({
      repositoryArn: arnOf(repository),
      registryId: place.accountId,
      repositoryName: repository.name,
      repositoryUri: `${host}/${repository.name}`,
      createdAt: repository.createdAt,
      imageTagMutability: repository.tagMutability.setting,
      imageTagMutabilityExclusionFilters: repository.tagMutability.filters,
      imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
      encryptionConfiguration: { encryptionType: 'AES256' }
    })
  }
}

function readRepository(input: Shape, name: string, createdAt: Date): Repository {
  const scanning = input.imageScanningConfiguration as { scanOnPush?: unknown } | undefined
  const tagMutability = readTagMutability(input)
  return {
    name,
    createdAt,
    tagMutability,
    scanOnPush: scanning?.scanOnPush === true,
    isImmutable: tag => isImmutableTag(tag, tagMutability)
  }
}

function readName(value: unknown): string {
  if (typeof value === 'string' && value.length >= 2 && value.length <= 256 && namePattern.test(value)) return value
  throw new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '${namePattern.source.slice(1, -1)}''`
  )
}
