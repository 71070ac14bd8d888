import type { Revision } from '../../../domain/rollout/revision.js'
import type { Prepared } from '../../../ports/deployment-target.js'
import { isDead } from '../domain/deploy-status.js'
import { cancelable, findOthers, refuseService, warnOfService } from '../domain/inspect-service.js'
import {
  findLive,
  findOpen,
  findPrevious,
  nameDeploy,
  revisionOf,
  stage,
  type RenderDeploy,
  type RenderSource
} from '../domain/render-deploy.js'
import type { RenderService } from '../domain/render-service.js'
import type { EarlierDeploy, RenderRef, RenderSpec } from '../domain/render-spec.js'
import type { RenderApi } from '../ports/render-api.js'

/** What a start would send. */
export interface RenderPlan {
  readonly spec: RenderSpec
  readonly service: RenderService
  readonly ref: RenderRef
  readonly how: RenderStart
}

export type RenderStart =
  | { readonly kind: 'deploy'; readonly source: RenderSource }
  /** Reuses the build of an earlier deploy. */
  | { readonly kind: 'restore'; readonly deployId: string }
  /** The revision is live, or its deploy is in progress. */
  | { readonly kind: 'join' }

/**
 * A revision that became live within this time is judged again by a run that finds it: the run that deployed it may have been lost. One that has
 * been live for longer is not rolled back by a run that did not deploy it.
 */
const JUDGED_AGAIN_MILLISECONDS = 3_600_000

const NOTHING: Revision = { id: '', label: 'the previous revision', images: {}, digests: {} }

/** Reads a service and its deploys, and decides what a start would send. Changes nothing. */
export async function prepareRender(
  spec: RenderSpec,
  { api, now }: { readonly api: RenderApi; readonly now: number }
): Promise<Prepared<RenderPlan>> {
  const service = await api.service(spec.service)
  const deploys = await api.deploys(service)
  const live = findLive(deploys)
  const canary = chooseRevision(spec, { service, deploys, live })
  const source = canary && sourceOf(canary, spec.source, service)
  const open = findOpen(deploys)
  const others = findOthers(canary?.id, deploys, { now, judgedSeconds: spec.judgedSeconds })
  const refusals = refuseService({ service, source, others }, spec)
  const warnings = [...warnOfService({ service }), ...(spec.isWayBack ? refusals.map(({ reason }) => reason) : [])]
  const start = startOf(spec, { deploys, live, open, canary, source, now })
  const stable = start.stable ?? earlierOf(live)
  const ref: RenderRef = {
    ...{ service: service.id, canary: canary ?? NOTHING, isWayBack: spec.isWayBack },
    ...{ stable, lastBefore: start.lastBefore },
    ...(start.isLive ? { isLive: true } : {})
  }
  return {
    plan: { spec, service, ref, how: start.how },
    stable: stable?.revision,
    canary: canary ?? NOTHING,
    joins: start.how.kind === 'join',
    changes: canary === undefined ? [] : changesOf({ spec, service, live, canary, others, start }),
    warnings,
    // Without anything to go back to, there is nothing to do: that is refused also of a rollback.
    refusals
  }
}

interface Deploys {
  readonly service: RenderService
  readonly deploys: readonly RenderDeploy[]
  readonly live: RenderDeploy | undefined
}

function chooseRevision(spec: RenderSpec, { service, deploys, live }: Deploys): Revision | undefined {
  if (spec.source !== 'previous') return revisionOf(spec.source, service.name)
  return findPrevious(deploys, live)?.revision
}

function sourceOf(canary: Revision, source: RenderSpec['source'], { name }: RenderService): RenderSource {
  if (source !== 'previous') return source
  const image = canary.images[name]
  return image === undefined ? { kind: 'commit', commit: canary.id } : { kind: 'image', image }
}

interface Found {
  readonly deploys: readonly RenderDeploy[]
  readonly live: RenderDeploy | undefined
  readonly open: readonly RenderDeploy[]
  readonly canary: Revision | undefined
  readonly source: RenderSource | undefined
  readonly now: number
}

interface ChosenStart {
  readonly how: RenderStart
  readonly isLive: boolean
  /** Nothing is to be done: the revision has been live for long. */
  readonly isDone: boolean
  readonly stable?: EarlierDeploy | undefined
  readonly lastBefore: string | undefined
}

function startOf(spec: RenderSpec, { deploys, live, open, canary, source, now }: Found): ChosenStart {
  const [newest] = deploys
  const mine = open.find(({ revision }) => revision !== undefined && revision.id === canary?.id)
  if (mine !== undefined) {
    const lastBefore = deploys[deploys.indexOf(mine) + 1]?.id
    return { how: { kind: 'join' }, isLive: false, isDone: false, lastBefore }
  }
  if (live?.revision !== undefined && live.revision.id === canary?.id) {
    const previous = findPrevious(deploys, live)
    const lastBefore = deploys[deploys.indexOf(live) + 1]?.id
    const isNew = now - (live.finishedAt ?? live.createdAt) < JUDGED_AGAIN_MILLISECONDS
    // A deploy that restored a revision is not undone by a later run.
    const isJudged = isNew && previous !== undefined && live.trigger !== 'rollback' && !spec.isWayBack
    const stable = isJudged ? earlierOf(previous) : undefined
    return { how: { kind: 'join' }, isLive: true, isDone: !isJudged, stable, lastBefore }
  }
  const lastBefore = newest?.id
  const earlier = deploys.find(
    deploy => deploy.revision !== undefined && deploy.revision.id === canary?.id && stage(deploy) === 'replaced'
  )
  if (spec.isWayBack && earlier !== undefined)
    return { how: { kind: 'restore', deployId: earlier.id }, isLive: false, isDone: false, lastBefore }
  const how: RenderStart = source === undefined ? { kind: 'join' } : { kind: 'deploy', source }
  return { how, isLive: false, isDone: false, lastBefore }
}

function earlierOf(deploy: RenderDeploy | undefined): EarlierDeploy | undefined {
  if (deploy === undefined || isDead(stage(deploy))) return undefined
  const revision = deploy.revision ?? { id: deploy.id, label: deploy.id, images: {}, digests: {} }
  return { deployId: deploy.id, revision }
}

interface Changed {
  readonly spec: RenderSpec
  readonly service: RenderService
  readonly live: RenderDeploy | undefined
  readonly canary: Revision
  readonly others: readonly RenderDeploy[]
  readonly start: ChosenStart
}

function changesOf({ spec, service, live, canary, others, start }: Changed): readonly string[] {
  const canceled = spec.onRunning === 'refuse' && !spec.isWayBack ? [] : cancelable(others)
  const from = live?.revision?.label ?? live?.id ?? 'no revision'
  const how = start.how.kind === 'restore' ? ' (the build of an earlier deploy is used again)' : ''
  const lines = [
    ...(start.isDone ? [] : [`${service.name}: ${from} -> ${canary.label}${how}`]),
    ...canceled.map(deploy => `${service.name}: deploy ${nameDeploy(deploy)} is canceled`)
  ]
  const turnsOff = service.autoDeploy !== 'off' && spec.autoDeploy === 'turn-off'
  return [...lines, ...(turnsOff ? [`${service.name}: autodeploy ${service.autoDeploy} -> off`] : [])]
}
