import { DeployError } from '../../domain/errors.js'
import type { FrozenTag, RegistryState } from '../../domain/image-build/choose-image.js'
import { isImmutableTag, type ImageRepository } from '../../domain/image-registry/image-repository.js'
import type { RegistryImage } from '../../domain/image-registry/registry-image.js'
import type { BuildPlan } from './plan-build.js'
import { readLifecyclePolicy } from './plan-build.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildRequest } from './build-request.js'
import { addressOf, type Registry } from './registry.js'

/** What a registry holds of the image, and of the one before it. */
export interface InspectedRegistry extends RegistryState {
  readonly before: RegistryImage | undefined
}

/** Looks for the content, for tags that are taken, and for an image to compare with. */
export async function inspectRegistry(
  registry: Registry,
  plan: BuildPlan,
  repository: ImageRepository | undefined
): Promise<InspectedRegistry> {
  const { host, path, images } = registry
  const find = (reference: string) => images.find({ repository: path, reference })
  const ofContent = await find(plan.contentTag)
  const mutability = repository?.tagMutability
  const fixed = mutability === undefined ? [] : plan.tags.filter(({ name }) => isImmutableTag(name, mutability))
  const frozen: FrozenTag[] = []
  for (const tag of fixed) {
    const image = await find(tag.name)
    if (image !== undefined) frozen.push({ tag, image })
  }
  const moving = plan.tags.filter(({ permanence }) => permanence === 'moves').map(({ name }) => name)
  const contentTag = mutability !== undefined && isImmutableTag(plan.contentTag, mutability) ? 'stays' : 'moves'
  return { host, ofContent, frozen, contentTag, before: ofContent ?? (await findFirst([...moving, 'latest'], find)) }
}

async function findFirst(
  references: readonly string[],
  find: (reference: string) => Promise<RegistryImage | undefined>
): Promise<RegistryImage | undefined> {
  for (const reference of new Set(references)) {
    const image = await find(reference)
    if (image !== undefined) return image
  }
  return undefined
}

/**
 * The repository in ECR, created if it is missing and that is requested; undefined for registries without this information. Throws
 * `not-found` for a missing one that is not to be created.
 */
export async function prepareRepository(
  registry: Registry,
  request: BuildRequest,
  dependencies: Pick<BuildDependencies, 'files' | 'log'>
): Promise<ImageRepository | undefined> {
  if (registry.ecr === undefined) return undefined
  const { repositories } = registry.ecr
  const found = await repositories.find(registry.path)
  if (found !== undefined || request.push === 'no') return found
  const { repositories: spec, mode } = request
  if (spec.kind === 'expect') {
    throw new DeployError(
      'not-found',
      `The repository ${addressOf(registry)} does not exist. Create it, or set \`create-repository: true\`.`
    )
  }
  const lifecyclePolicy = await readLifecyclePolicy(spec.lifecyclePolicy, dependencies)
  if (mode === 'dry-run') {
    dependencies.log.line(`Would create the repository ${addressOf(registry)}.`)
    return undefined
  }
  const { outcome, repository } = await repositories.create(registry.path, { ...spec, lifecyclePolicy })
  if (outcome === 'created') dependencies.log.line(`Created the repository ${addressOf(registry)}.`)
  return repository
}
