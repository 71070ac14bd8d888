import { describeFailure, type BuildFailure } from '../../domain/image-build/build-failure.js'
import type { BuildStep } from '../../domain/image-build/build-step.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { Clock } from '../../ports/clock.js'
import type { ImageBuild, ImageBuilder } from '../../ports/images/image-builder.js'
import type { Log } from '../../ports/runner/log.js'
import { buildLog } from './build-log.js'

/** How the builder's work ended. */
export type BuilderEnd =
  | { readonly kind: 'built'; readonly steps: readonly BuildStep[]; readonly digest: string | undefined }
  | { readonly kind: 'failed'; readonly steps: readonly BuildStep[]; readonly failure: BuildFailure }
  | { readonly kind: 'stopped'; readonly steps: readonly BuildStep[] }

const MOST_TRIES = 4
const FIRST_DELAY_MILLISECONDS = 1_000

/**
 * Builds and pushes. A registry that answers with errors is tried again: what was built is in the builder's cache, and what was
 * pushed is in the registry.
 */
export async function carryOutBuild(
  build: ImageBuild,
  builder: ImageBuilder,
  { clock, log, signal }: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal }
): Promise<BuilderEnd> {
  let steps: readonly BuildStep[] = []
  for (let tries = 1; ; tries += 1) {
    const lines = buildLog(log)
    const end = await builder.build(build, { onEvents: events => lines.add(events), signal })
    await lines.end()
    // The first try shows how long the steps took; in later ones they are cached.
    if (steps.length === 0) steps = end.progress.steps()
    if (end.exitCode === 0) return { kind: 'built', steps, digest: end.digest }
    if (signal.aborted) return { kind: 'stopped', steps: end.progress.steps() }
    const failure = describeFailure(end.progress.steps(), end.progress.otherLines())
    if (failure.remedy === 'none' || tries >= MOST_TRIES)
      return { kind: 'failed', steps: end.progress.steps(), failure }
    const delayMilliseconds = FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1)
    log.line(joinSentences(failure.reason, `Retrying in ${delayMilliseconds / 1000} s.`))
    await clock.sleep(delayMilliseconds, signal)
  }
}
