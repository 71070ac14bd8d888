import type { ExpressionObject } from '../expressions/evaluate-expression.js'
import type { JobState } from './job-state.js'

/** What every expression of an action may read: https://docs.github.com/actions/reference/contexts-reference#context-availability */
export function jobContexts({
  github,
  runner,
  status
}: Pick<JobState, 'github' | 'runner' | 'status'>): ExpressionObject {
  return { github, runner, job: { status }, strategy: {}, matrix: {} }
}
