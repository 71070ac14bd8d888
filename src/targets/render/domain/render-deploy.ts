import type { Revision } from '../../../domain/rollout/revision.js'
import { isInProgress, stageOf, type DeployStage } from './deploy-status.js'

/** One deploy of a service. Times are epoch milliseconds. */
export interface RenderDeploy {
  readonly id: string
  /** As the API has it. */
  readonly status: string
  /** What started it: `api`, `rollback`, `new_commit` …; empty where the API does not report it. */
  readonly trigger: string
  /** Undefined while Render does not show what is deployed. */
  readonly revision: Revision | undefined
  readonly createdAt: number
  readonly finishedAt: number | undefined
}

/** What a deploy is of: a commit of the connected repository, or an image by its digest. */
export type RenderSource =
  | { readonly kind: 'commit'; readonly commit: string }
  /** `host/name@sha256:…`, with or without a tag. */
  | { readonly kind: 'image'; readonly image: string }

/** The revision of a commit (40 hexadecimal digits) or an image (with its digest). `service`: the name under which results list the image. */
export function revisionOf(source: RenderSource, service: string): Revision {
  if (source.kind === 'commit') return { id: source.commit, label: source.commit.slice(0, 7), images: {}, digests: {} }
  const { image } = source
  const digest = digestOf(image) ?? image
  return { id: digest, label: labelOf(image, digest), images: { [service]: image }, digests: { [service]: digest } }
}

/** `sha256:…` of an image reference; undefined where it has none. */
export function digestOf(image: string): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1]
}

/** Host, repository and name, without tag and digest: what Render requires to stay the same. */
export function repositoryOf(image: string): string {
  return image.replace(/@sha256:[0-9a-f]+$/, '').replace(/:[\w.-]+$/, '')
}

function labelOf(image: string, digest: string): string {
  const tag = /:([\w.-]+)@/.exec(image)?.[1]
  return tag ?? digest.replace(/^sha256:/, '').slice(0, 12)
}

/** The stage of a deploy. */
export function stage({ status }: Pick<RenderDeploy, 'status'>): DeployStage {
  return stageOf(status)
}

/** The deploy that serves; undefined where none does. */
export function findLive(deploys: readonly RenderDeploy[]): RenderDeploy | undefined {
  return deploys.find(deploy => stage(deploy) === 'live')
}

/** Deploys that can still become live, newest first. One with an unknown status counts where it is newer than the live one. */
export function findOpen(deploys: readonly RenderDeploy[]): readonly RenderDeploy[] {
  const live = findLive(deploys)
  return deploys.filter(
    deploy =>
      isInProgress(stage(deploy)) ||
      (stage(deploy) === 'unknown' && (live === undefined || deploy.createdAt > live.createdAt))
  )
}

/**
 * The live deploy that another run may still judge, because it was requested by the API and is younger than `judgedSeconds`; undefined where
 * there is none. Render itself shows no such thing.
 */
export function findJudged(
  deploys: readonly RenderDeploy[],
  { now, judgedSeconds }: { readonly now: number; readonly judgedSeconds: number }
): RenderDeploy | undefined {
  const live = findLive(deploys)
  if (live?.finishedAt === undefined || live.trigger !== 'api') return undefined
  return now < live.finishedAt + judgedSeconds * 1000 ? live : undefined
}

/**
 * The deploy whose revision was live before that of `live`: what a rollback goes back to. Where `live` is itself a rollback, that is what came
 * before the deploy that it restored, and never what it rolled back. Render can roll back to a deploy only while it keeps its build:
 * https://render.com/docs/rollbacks
 */
export function findPrevious(
  deploys: readonly RenderDeploy[],
  live: RenderDeploy | undefined
): RenderDeploy | undefined {
  if (live === undefined) return undefined
  const served = deploys.filter(deploy => stage(deploy) === 'replaced' && deploy.createdAt < live.createdAt)
  let earlier: readonly RenderDeploy[] = []
  for (const deploy of [...served, live].toSorted((one, other) => one.createdAt - other.createdAt)) {
    const { revision, trigger } = deploy
    if (revision === undefined && deploy !== live) continue
    const restored = earlier.findLastIndex(each => each.revision?.id === revision?.id)
    const others = trigger === 'rollback' ? earlier.slice(0, Math.max(0, restored)) : earlier
    if (deploy === live) return others.findLast(each => each.revision?.id !== revision?.id)
    earlier = [...others, deploy]
  }
  return undefined
}

/** A deploy for people: `dep-abc of 1a2b3c4`. */
export function nameDeploy({ id, revision }: Pick<RenderDeploy, 'id' | 'revision'>): string {
  return revision === undefined ? id : `${id} of ${revision.label}`
}
