import { DeployError } from '../../domain/errors.js'
import type { ImageExport } from '../../domain/image-build/build-recipe.js'
import type { BuildStep } from '../../domain/image-build/build-step.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { PartialResult } from './partial-result.js'
import { carryOutBuild } from './carry-out-build.js'
import type { TimeLimit } from './limit-time.js'
import type { BuildSession } from './open-build-session.js'
import { addressOf } from './registry.js'

/** An image that the builder made and, where that was asked for, pushed; or the outcome. */
export type MadeImage =
  | { readonly kind: 'made'; readonly digest: string; readonly steps: readonly BuildStep[] }
  | { readonly kind: 'ended'; readonly result: PartialResult }

/**
 * Lets the builder build and push. No published tag is changed by it, if the builder can push by digest. Throws
 * `platform-error` where the digest of a pushed image is not reported.
 */
export async function makeImage(
  session: BuildSession,
  dependencies: BuildDependencies,
  time: TimeLimit
): Promise<MadeImage> {
  const { builder, recipe, plan } = session
  for (const secret of recipe.secrets) if (secret.kind === 'value') dependencies.mask(secret.value)
  const build = { recipe, labels: plan.labels, exports: planExports(session) }
  const end = await carryOutBuild(build, builder, { ...dependencies, signal: time.signal })
  if (end.kind === 'built') {
    // What others put under a tag is never taken for what was built here.
    const digest = builder.kind.pushes === 'by-digest' ? end.digest : (end.digest ?? (await findCarrier(session)))
    if (digest === undefined && session.request.push === 'yes')
      throw new DeployError(
        'platform-error',
        'The builder did not report the digest of the pushed image. Run the job again.'
      )
    return { kind: 'made', digest: digest ?? '', steps: end.steps }
  }
  if (end.kind === 'failed') {
    const { code, reason } = end.failure
    return {
      kind: 'ended',
      result: { verdict: 'failed', reasonCode: code, reason, failure: end.failure, steps: end.steps }
    }
  }
  const verdict = time.ended() ?? 'cancelled'
  const cause = verdict === 'cancelled' ? 'The job was canceled' : 'The build timed out'
  const reason = `${cause} while the image was built; no tag was set.`
  return { kind: 'ended', result: { verdict, reasonCode: verdict, reason, steps: end.steps } }
}

/** Where the builder puts the image. */
export function planExports(session: BuildSession): readonly ImageExport[] {
  const { request, builder, plan, registries } = session
  if (request.push === 'yes') {
    const addresses = registries.map(addressOf)
    return builder.kind.pushes === 'by-digest'
      ? [{ kind: 'push-digest', repositories: addresses }]
      : [{ kind: 'push-tag', references: addresses.map(address => `${address}:${carrierOf(session)}`) }]
  }
  if (request.load === 'no') return []
  const { path } = request.targets[0] ?? { path: 'image' }
  return [{ kind: 'load', references: plan.tags.map(({ name }) => `${path}:${name}`) }]
}

/**
 * The tag that carries an image which cannot be pushed by its digest: that of its content, where it is free or can be moved, or the first
 * that is not permanent.
 */
function carrierOf({ plan, inspected }: BuildSession): string {
  const isUsable = inspected.every(({ ofContent, contentTag }) => ofContent === undefined || contentTag === 'moves')
  if (isUsable) return plan.contentTag
  const taken = new Set(inspected.flatMap(({ frozen }) => frozen.map(({ tag }) => tag.name)))
  return plan.tags.find(({ name }) => !taken.has(name))?.name ?? plan.spareTag
}

async function findCarrier(session: BuildSession): Promise<string | undefined> {
  const [registry] = session.registries
  return registry?.images.digest({ repository: registry.path, reference: carrierOf(session) })
}
