import { createHash } from 'node:crypto'
import type { TaskRun } from '../../targets/ecs/ports/tasks.js'

/**
 * The same for the same task in the same step of the same attempt of a run, so that asking twice starts one task; another for
 * a re-run, for another step and for other parameters. 64 characters, the most that RunTask takes:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html
 */
export function deriveClientToken(task: Omit<TaskRun, 'clientToken' | 'startedBy'>, step: string): string {
  return createHash('sha256')
    .update(JSON.stringify([step, task]))
    .digest('hex')
}

/**
 * Names this step of this attempt of the run; undefined where the step does not run on GitHub.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readStepIdentity(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_REPOSITORY, GITHUB_JOB, GITHUB_ACTION } = env
  if (GITHUB_RUN_ID === undefined || GITHUB_RUN_ID === '') return undefined
  return [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION].join(' ')
}
