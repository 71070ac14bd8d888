import type { Observation, Phase } from '../../../domain/rollout/observation.js'
import { isInProgress } from './deploy-status.js'
import { findLater, findOwn, type Later } from './find-own.js'
import { findLive, nameDeploy, stage, type RenderDeploy } from './render-deploy.js'
import type { RenderRef } from './render-spec.js'

/** What the run knows beside the list of deploys. Times are epoch milliseconds. */
export interface RenderFacts {
  readonly now: number
  /** When the run first observed the deploy to be live. */
  readonly liveSince: (deployId: string) => number
  /** Deploys that passed their gates after they became live. */
  readonly verified: ReadonlySet<string>
  /** Deploys that this run canceled. */
  readonly canceled: ReadonlySet<string>
}

type Seen = Pick<Observation, 'phase'> & Partial<Observation>

/**
 * One look at the deploys of a service. Render moves all traffic when the new instances are healthy, so the share is 0 or 100. A live
 * deploy is at a stop: its gates are judged, and the earlier deploy can be restored until a later one takes its place.
 */
export function toObservation(ref: RenderRef, deploys: readonly RenderDeploy[], facts: RenderFacts): Observation {
  const own = findOwn(ref, deploys)
  const base = {
    ...{ at: facts.now, startedAt: own?.createdAt, state: own?.status, stage: undefined, reason: undefined },
    ...{ cause: undefined, stable: ref.stable?.revision, canary: ref.canary, canaryPercent: 0, stop: undefined },
    ...{ successor: undefined, drift: undefined, unread: undefined }
  }
  return { ...base, ...(own === undefined ? { phase: 'absent' } : observeOwn(ref, { own, deploys }, facts)) }
}

interface Found {
  readonly own: RenderDeploy
  readonly deploys: readonly RenderDeploy[]
}

function observeOwn(ref: RenderRef, { own, deploys }: Found, facts: RenderFacts): Seen {
  const later = findLater(ref, own, deploys)
  const at = stage(own)
  switch (at) {
    case 'waiting':
      return later === undefined ? { phase: 'starting' } : afterOther(later, { phase: 'starting' })
    case 'building':
    case 'pre-deploy':
    case 'updating':
      return later?.kind === 'successor' && stage(later.deploy) === 'live'
        ? superseded(later.deploy)
        : { phase: 'progressing' }
    case 'live':
      return later === undefined ? observeLive(own, facts) : afterLive(later)
    case 'replaced':
      return later === undefined ? replacedBy(ref, deploys) : afterLive(later)
    case 'canceled':
      return later === undefined ? observeCanceled(own, facts) : afterOther(later, observeCanceled(own, facts))
    case 'build-failed':
      return { phase: 'failed', reason: 'the build failed.' }
    case 'pre-deploy-failed':
      return { phase: 'failed', reason: 'the pre-deploy command failed.' }
    case 'update-failed':
      return ref.stable === undefined || ref.isWayBack
        ? { phase: 'failed', reason: 'the new instances did not become healthy.', cause: 'never-healthy' }
        : { phase: 'rolled-back', reason: 'The new instances did not become healthy.', cause: 'never-healthy' }
    case 'unknown':
      return { phase: 'unknown', canaryPercent: undefined }
  }
}

function observeLive(own: RenderDeploy, { liveSince, verified }: RenderFacts): Seen {
  if (verified.has(own.id)) return { phase: 'succeeded', canaryPercent: 100 }
  return {
    phase: 'paused',
    canaryPercent: 100,
    stop: { id: own.id, since: liveSince(own.id), expiresAt: undefined }
  }
}

/** Not canceled by this run: by another one, by a person, or by Render. */
function observeCanceled({ id }: RenderDeploy, { canceled }: RenderFacts): Seen {
  return canceled.has(id)
    ? { phase: 'rolled-back' }
    : { phase: 'stopped', reason: 'the deploy was canceled before it was live.' }
}

/** A later deploy is there, and this one never had traffic. */
function afterOther({ kind, deploy }: Later, otherwise: Seen): Seen {
  if (kind === 'successor') return superseded(deploy)
  return stage(deploy) === 'live' ? { phase: 'rolled-back', reason: ROLLED_BACK } : otherwise
}

/** A later deploy is there, and this one had all traffic. */
function afterLive({ kind, deploy }: Later): Seen {
  if (kind === 'successor') return superseded(deploy)
  const at = stage(deploy)
  const state = deploy.status
  if (at === 'live') return { phase: 'rolled-back', canaryPercent: 0, state, reason: ROLLED_BACK }
  if (at === 'unknown') return { phase: 'unknown', canaryPercent: undefined, state }
  const phase: Phase = isInProgress(at) ? 'rolling-back' : 'rollback-failed'
  const reason = phase === 'rollback-failed' ? `deploy ${deploy.id} of the rollback ended as ${state}.` : undefined
  return { phase, canaryPercent: 100, state, reason }
}

const ROLLED_BACK = 'The earlier revision was deployed again.'

/** The deploy that took its place is older, or no longer in the list. */
function replacedBy({ stable, isWayBack }: RenderRef, deploys: readonly RenderDeploy[]): Seen {
  const live = findLive(deploys)
  if (live === undefined) return { phase: 'unknown', canaryPercent: undefined }
  if (!isWayBack && live.revision !== undefined && live.revision.id === stable?.revision.id)
    return { phase: 'rolled-back', reason: ROLLED_BACK }
  return superseded(live)
}

function superseded(deploy: RenderDeploy): Seen {
  return {
    phase: 'superseded',
    canaryPercent: undefined,
    successor: { label: `deploy ${nameDeploy(deploy)}`, revision: deploy.revision?.id }
  }
}
