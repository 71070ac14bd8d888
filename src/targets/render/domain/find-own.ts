import { stage, type RenderDeploy } from './render-deploy.js'
import { isDead } from './deploy-status.js'
import type { RenderRef } from './render-spec.js'

/** The deploys that are newer than those before the start, newest first. */
export function deploysSince(
  { lastBefore }: Pick<RenderRef, 'lastBefore'>,
  deploys: readonly RenderDeploy[]
): readonly RenderDeploy[] {
  const index = deploys.findIndex(({ id }) => id === lastBefore)
  return index === -1 ? deploys : deploys.slice(0, index)
}

/**
 * The deploy of the rollout. An answer may have no ID (202: https://api-docs.render.com/reference/create-deploy) or be lost: then it is the
 * newest deploy of the same revision that was made since. A deploy of another revision, which another run made at the same time, never is.
 */
export function findOwn(ref: RenderRef, deploys: readonly RenderDeploy[]): RenderDeploy | undefined {
  const since = ref.isLive === true ? deploys : deploysSince(ref, deploys)
  const same = since.filter(({ id, revision }) => id === ref.deployId || revision?.id === ref.canary.id)
  // Deployed again by others: the earlier one was canceled for it.
  return same.find(deploy => !isDead(stage(deploy))) ?? same.find(({ id }) => id === ref.deployId) ?? same[0]
}

/** What came after the deploy of the rollout. */
export type Later =
  /** Back to what was live before. */
  | { readonly kind: 'back'; readonly deploy: RenderDeploy }
  | { readonly kind: 'successor'; readonly deploy: RenderDeploy }

/** The newest later deploy that still counts: failed and canceled ones of another revision changed nothing. */
export function findLater(
  { stable, isWayBack }: Pick<RenderRef, 'stable' | 'isWayBack'>,
  own: RenderDeploy,
  deploys: readonly RenderDeploy[]
): Later | undefined {
  const newer = deploys.slice(0, Math.max(0, deploys.indexOf(own)))
  const isBack = ({ revision }: RenderDeploy) =>
    !isWayBack && revision !== undefined && revision.id === stable?.revision.id
  const successor = newer.find(deploy => !isBack(deploy) && !isDead(stage(deploy)) && stage(deploy) !== 'replaced')
  if (successor !== undefined) return { kind: 'successor', deploy: successor }
  const back = newer.find(isBack)
  return back === undefined ? undefined : { kind: 'back', deploy: back }
}
