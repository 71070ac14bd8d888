import { DeployError } from '../../domain/errors.js'
import type { BuildRecipe } from '../../domain/image-build/build-recipe.js'
import type { ImageBuilder } from '../../ports/images/image-builder.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildRequest } from './build-request.js'
import { inspectRegistry, prepareRepository, type InspectedRegistry } from './inspect-registry.js'
import type { BuildPlan } from './plan-build.js'
import { addressOf, type Registry } from './registry.js'

/** All that a build requires: what to make, with what, and where it goes. */
export interface BuildSession {
  readonly request: BuildRequest
  readonly plan: BuildPlan
  readonly builder: ImageBuilder
  readonly recipe: BuildRecipe
  /** None when nothing is pushed. */
  readonly registries: readonly Registry[]
  readonly inspected: readonly InspectedRegistry[]
}

/** Signs in to every registry, makes repositories that are missing and asked for, and looks at what they hold. */
export async function openBuildSession(
  request: BuildRequest,
  plan: BuildPlan,
  dependencies: BuildDependencies
): Promise<BuildSession> {
  const { log } = dependencies
  const config = await dependencies.openClientConfig()
  const needsRegistry =
    request.push === 'yes' || request.recipe.cache.kind === 'registry' || request.recipe.cache.kind === 'inline'
  const targets = needsRegistry ? request.targets : []
  for (const { password } of request.logins) dependencies.mask(password)
  const [logins, builder] = await Promise.all([
    dependencies.logins(targets, request.logins),
    dependencies.openBuilder(config, request.recipe.builder)
  ])
  for (const login of logins) {
    if (login === undefined) continue
    dependencies.mask(login.password)
    // The client's file holds it so, and so may an error of the client.
    dependencies.mask(btoa(`${login.username}:${login.password}`))
    await config.signIn(login)
    log.line(`Signed in to ${login.host} as ${login.username}.`)
  }
  const registries = await Promise.all(targets.map((target, index) => dependencies.connect(target, logins[index])))
  log.line(`Builder: ${builder.kind.description}.`)
  if (builder.kind.kind === 'classic') logClassicBuilder(dependencies)
  if (request.recipe.cache.kind === 'gha') logMissingCache(dependencies)
  const inspected: InspectedRegistry[] = []
  if (request.push === 'yes') {
    for (const registry of registries) {
      inspected.push(await inspectRegistry(registry, plan, await prepareRepository(registry, request, dependencies)))
    }
  }
  return { request, plan, builder, recipe: resolveRecipe(request, registries[0]), registries, inspected }
}

function logClassicBuilder({ log }: BuildDependencies): void {
  log.warning(
    'No BuildKit',
    'docker buildx is not installed on this runner, so `docker build` and `docker push` are used. Parallel stages, secrets, ssh, multiple platforms, cache and attestations are not available. Install it with docker/setup-buildx-action.'
  )
}

/** Without these the client leaves the cache out without a message: https://docs.docker.com/build/cache/backends/gha/#authentication */
function logMissingCache({ log, env }: BuildDependencies): void {
  const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? ''
  if (url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '') return
  log.warning(
    'No cache',
    '`cache: gha` is not available on this runner (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set). Set `cache: registry`.'
  )
}

/** A cache lies beside the image unless a place is named. */
function resolveRecipe({ recipe }: BuildRequest, registry: Registry | undefined): BuildRecipe {
  const { cache } = recipe
  if (cache.kind === 'none' || cache.kind === 'gha') return { ...recipe, cache }
  const beside =
    registry === undefined ? undefined : `${addressOf(registry)}:${cache.kind === 'inline' ? 'latest' : 'build-cache'}`
  const image = cache.image ?? beside
  if (image === undefined)
    throw new DeployError('bad-input', 'Input "cache-image": a value is required when no registry is set. Set it.')
  return { ...recipe, cache: { kind: cache.kind, image } }
}
