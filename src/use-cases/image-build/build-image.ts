import { chooseImage, type ImageChoice } from '../../domain/image-build/choose-image.js'
import type { BuildEnding, BuildResult } from '../../domain/image-build/build-result.js'
import { DeployError } from '../../domain/errors.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import { formatSize } from '../../domain/image-build/format-size.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { BuildRequest } from './build-request.js'
import { deliverImage } from './deliver-image.js'
import { giveHints } from './give-hints.js'
import { limitTime, type TimeLimit } from './limit-time.js'
import { makeImage, planExports } from './make-image.js'
import type { PartialResult } from './partial-result.js'
import { openBuildSession, type BuildSession } from './open-build-session.js'
import { planBuild, type BuildPlan } from './plan-build.js'
import { proveImages } from './prove-images.js'
import type { ScanEnd } from './judge-scan.js'
import { countOf } from '../../domain/text/count-of.js'

/** Builds the image unless it is there, pushes it by its digest, sets its tags, and has it judged. */
export async function buildImage(
  request: BuildRequest,
  dependencies: BuildDependencies
): Promise<BuildResult & { readonly scan: ScanEnd | undefined }> {
  const { clock } = dependencies
  const startedAt = clock.now()
  const time = limitTime(request.timeoutSeconds, dependencies)
  const blank = {
    ...{ repository: request.targets[0]?.path ?? '', registries: [], tags: [], steps: [], notes: [] },
    ...{
      image: undefined,
      digestFrom: undefined,
      layersFrom: undefined,
      contentKey: undefined,
      builder: undefined,
      layers: undefined,
      failure: undefined,
      scan: undefined
    }
  }
  try {
    const ended = await reportRun(request, dependencies, time)
    return { ...blank, ...ended, startedAt, finishedAt: clock.now() }
  } finally {
    time.release()
  }
}

async function reportRun(
  request: BuildRequest,
  dependencies: BuildDependencies,
  time: TimeLimit
): Promise<PartialResult> {
  let known: Partial<BuildResult> = {}
  try {
    const plan = await planBuild(request, dependencies, time.signal)
    logPlan(plan, request, dependencies)
    known = { contentKey: plan.contentKey }
    const session = await openBuildSession(request, plan, dependencies)
    known = {
      ...known,
      registries: session.registries.map(({ host }) => host),
      builder: session.builder.kind.description
    }
    const { proved, unproved } =
      reuseOf(request) === 'reuse'
        ? await proveImages(session, dependencies)
        : { proved: new Set<string>(), unproved: [] }
    for (const sentence of unproved) dependencies.log.line(sentence)
    const choice = chooseImage(session.inspected, { contentKey: plan.contentKey, proved })
    const notes = [...(choice.kind === 'reuse' ? [] : unproved), ...notesOf(choice, plan)]
    return { ...known, ...(await carryOut(session, choice, { dependencies, time })), notes }
  } catch (error) {
    const ended = time.ended()
    if (ended !== undefined) return { ...known, ...endedEarly(ended) }
    // A wrong input is annotated at its place.
    if (!(error instanceof DeployError) || error.code === 'bad-input') throw error
    return { ...known, verdict: 'failed', reasonCode: error.code, reason: error.message }
  }
}

async function carryOut(
  session: BuildSession,
  choice: ImageChoice,
  { dependencies, time }: { readonly dependencies: BuildDependencies; readonly time: TimeLimit }
): Promise<PartialResult> {
  const { request, builder } = session
  if (choice.kind === 'refuse') {
    const reason = `Tag ${choice.tag} in ${choice.host} is immutable and already refers to other content (${choice.digest}). Build another commit, or use another tag.`
    return { verdict: 'failed', reasonCode: 'tag-taken', reason: joinSentences(reason, 'Nothing was built.') }
  }
  if (request.mode === 'dry-run') return logDryRun(session, choice, dependencies)
  if (choice.kind === 'reuse') {
    dependencies.log.line(`An image with this content already exists: ${choice.digest}.`)
    return deliverImage(session, { choice, digest: choice.digest, steps: [] }, { dependencies, time })
  }
  // The build does not wait for hints: they are made while the image is built. What was built before got its hints then.
  const [made] = await Promise.all([makeImage(session, dependencies, time), giveHints(session, dependencies)])
  if (made.kind === 'ended') return made.result
  if (request.push === 'no')
    return { verdict: 'succeeded', reasonCode: 'built', reason: localReason(request), steps: made.steps }
  return deliverImage(
    { ...session, builder },
    { choice, digest: made.digest, steps: made.steps },
    { dependencies, time }
  )
}

function localReason({ load }: BuildRequest): string {
  return load === 'yes'
    ? 'The image was built into the Docker engine and not pushed.'
    : 'The image was built and not pushed.'
}

/** What is asked to be new is not looked for. */
function reuseOf({ unchanged, recipe }: BuildRequest): 'reuse' | 'build' {
  const { baseImages, layers } = recipe.refresh
  return unchanged === 'reuse' && baseImages === 'keep' && layers === 'reuse' ? 'reuse' : 'build'
}

function endedEarly(ended: 'cancelled' | 'timed-out'): BuildEnding {
  const cause = ended === 'cancelled' ? 'The job was canceled' : 'The build timed out'
  return { verdict: ended, reasonCode: ended, reason: `${cause} before the image was pushed; no tag was set.` }
}

function logPlan(plan: BuildPlan, { recipe }: BuildRequest, { log }: BuildDependencies): void {
  const { context, tags } = plan
  const ignore = context.ignoreFile === undefined ? 'no .dockerignore' : `filtered by ${context.ignoreFile}`
  log.line(`Context: ${recipe.context}, ${countOf(context.files, 'file')}, ${formatSize(context.bytes)}, ${ignore}.`)
  log.line(`Dockerfile: ${recipe.dockerfile}${recipe.target === undefined ? '' : `, stage ${recipe.target}`}.`)
  log.line(`Tags: ${tags.map(({ name }) => name).join(', ') || 'none'}; content ${plan.contentKey.slice(0, 12)}.`)
}

function logDryRun(session: BuildSession, choice: ImageChoice, { log }: BuildDependencies): PartialResult {
  const { plan, builder, recipe } = session
  const exports = planExports(session)
  if (choice.kind === 'reuse') {
    const reason = `Would reuse the existing image ${choice.digest} and set its tags; nothing was changed.`
    return { verdict: 'succeeded', reasonCode: 'would-reuse', reason }
  }
  for (const argv of builder.plan({ recipe, labels: plan.labels, exports }))
    log.line(`Would run: ${JSON.stringify(argv)}`)
  const names = plan.tags.map(({ name }) => name).join(', ')
  return {
    verdict: 'succeeded',
    reasonCode: 'would-build',
    reason: `Would build the image and tag it ${names}; nothing was changed.`
  }
}

/** Beyond this a context is rarely meant: all of it is read for its key, and what instructions name is sent to the builder. */
const LARGE_CONTEXT_BYTES = 1_000_000_000

function noteSize({ bytes, largest }: BuildPlan['context']): readonly string[] {
  if (bytes < LARGE_CONTEXT_BYTES || largest === undefined) return []
  const most = `of which ${largest.path} is ${formatSize(largest.bytes)}`
  return [`The context is ${formatSize(bytes)}, ${most}. Exclude unused files in .dockerignore.`]
}

function notesOf(choice: ImageChoice, { unusedRules, tagReasons, context }: BuildPlan): readonly string[] {
  const left = choice.kind === 'refuse' ? [] : choice.left
  return [
    ...(unusedRules.length === 0 ? [] : [`No tag for this event: ${unusedRules.join(', ')}.`]),
    ...tagReasons,
    ...(left.length === 0
      ? []
      : [`Tags not moved, because tags of this repository are immutable: ${left.join(', ')}.`]),
    ...noteSize(context),
    ...(context.git === 'sent'
      ? ['.git is part of the context, so every commit changes the content. Add it to .dockerignore.']
      : [])
  ]
}
