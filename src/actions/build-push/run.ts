import { renderBuildSummary } from '../../render/summary/render-build-summary.js'
import type { BuildDependencies } from '../../use-cases/image-build/build-dependencies.js'
import { buildImage } from '../../use-cases/image-build/build-image.js'
import { buildOutcome } from '../../use-cases/image-build/build-outcome.js'
import type { BuildRequest } from '../../use-cases/image-build/build-request.js'

/** Builds an image, pushes it and reports how that ended. */
export async function run(request: BuildRequest, dependencies: BuildDependencies) {
  const { log, summary } = dependencies
  for (const remark of request.remarks) log.warning('Inputs', remark)
  const { scan, ...result } = await buildImage(request, dependencies)
  // The error of a failed step reports it.
  if (result.verdict === 'succeeded') log.line(`succeeded: ${result.reason}`)
  await summary.append(renderBuildSummary(result, dependencies.run) + (scan?.markdown ?? ''))
  return buildOutcome(result, scan)
}
