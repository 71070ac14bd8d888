/**
 * What a deploy of Render is at. Each status of the API has one meaning, and any other status is `unknown`: such a deploy is observed until
 * the timeout and counts neither as a success nor as a failure.
 */
export type DeployStage =
  | 'waiting'
  | 'building'
  | 'pre-deploy'
  | 'updating'
  | 'live'
  /** Was live, and a later deploy took its place. */
  | 'replaced'
  | 'build-failed'
  | 'pre-deploy-failed'
  | 'update-failed'
  | 'canceled'
  | 'unknown'

/** The values of `status`, as https://api-docs.render.com/reference/retrieve-deploy lists them. */
const STAGES = {
  created: 'waiting',
  queued: 'waiting',
  build_in_progress: 'building',
  pre_deploy_in_progress: 'pre-deploy',
  update_in_progress: 'updating',
  live: 'live',
  deactivated: 'replaced',
  build_failed: 'build-failed',
  pre_deploy_failed: 'pre-deploy-failed',
  update_failed: 'update-failed',
  canceled: 'canceled'
} as const satisfies Readonly<Record<string, DeployStage>>

/** Statuses in the order in which a deploy passes them, then those that it ends with. */
export const DEPLOY_STATUSES = Object.keys(STAGES) as readonly (keyof typeof STAGES)[]

const IN_PROGRESS: readonly DeployStage[] = ['waiting', 'building', 'pre-deploy', 'updating']

/** The meaning of a status; `unknown` for one that is not in the table. */
export function stageOf(status: string): DeployStage {
  return Object.hasOwn(STAGES, status) ? STAGES[status as keyof typeof STAGES] : 'unknown'
}

/** Whether the deploy can still become live, and can be canceled until then. */
export function isInProgress(stage: DeployStage): boolean {
  return IN_PROGRESS.includes(stage)
}

/** Whether the deploy never had traffic and never will. */
export function isDead(stage: DeployStage): boolean {
  return stage === 'canceled' || stage.endsWith('failed')
}
