import { CONTENT_PREDICATE_TYPE, writeContentPredicate } from '../../domain/image-proof/content-statement.js'
import type { BuildResult } from '../../domain/image-build/build-result.js'
import { countCached } from '../../domain/image-build/build-step.js'
import type { ScanEnd } from './judge-scan.js'

/**
 * The outputs of a build. `repository`, `tag` and `digest` hold no registry and so no account id: the runner erases outputs that
 * hold a masked value between jobs (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs).
 */
export function buildOutcome(result: BuildResult, scan: ScanEnd | undefined) {
  const { image, tags, layers, startedAt, finishedAt } = result
  const first = image?.platforms[0]
  const { cached, all } = countCached(result.steps)
  const isReused = result.reasonCode === 'reused' || result.reasonCode === 'would-reuse'
  const references = image?.repositories.map(repository => `${repository}@${image.digest}`) ?? []
  return {
    outputs: {
      verdict: result.verdict,
      'reason-code': result.reasonCode,
      reason: result.reason,
      image: references[0] ?? '',
      images: JSON.stringify(references),
      registry: result.registries[0] ?? '',
      repository: result.repository,
      tag: tags[0] ?? '',
      tags: tags.join('\n'),
      digest: image?.digest ?? '',
      digests: JSON.stringify(
        Object.fromEntries(image?.platforms.map(({ platform, digest }) => [platform, digest]) ?? [])
      ),
      'content-key': result.contentKey ?? '',
      'attestation-predicate': isOfContent(result) ? writeContentPredicate(result.contentKey ?? '') : '',
      'attestation-predicate-type': CONTENT_PREDICATE_TYPE,
      'size-bytes': first === undefined ? '' : String(first.sizeBytes),
      'layers-changed': layers === undefined ? '' : `${layers.changed}/${layers.all}`,
      'cache-hit': String(isReused || (all > 0 && cached === all)),
      reused: String(isReused),
      'duration-seconds': ((finishedAt - startedAt) / 1000).toFixed(1),
      'scan-verdict': scan?.verdict ?? '',
      'scan-findings': scan?.counts === undefined ? '' : JSON.stringify(scan.counts)
    },
    ...(result.verdict === 'succeeded' ? {} : { failure: failureText(result) })
  }
}

/** Whether this run made the image of its content, and no other writer could have contributed to it. */
function isOfContent({ reasonCode, image, digestFrom, layersFrom }: BuildResult): boolean {
  return reasonCode === 'built' && image !== undefined && digestFrom === 'builder' && layersFrom === 'builder'
}

/** An annotation holds 4,096 characters: the instruction and its last lines fit. */
function failureText({ reason, failure }: BuildResult): string {
  const lines = failure?.step?.lastLines.slice(-10) ?? []
  return [reason, ...lines.map(line => `  ${line}`)].join('\n').slice(0, 3_500)
}
