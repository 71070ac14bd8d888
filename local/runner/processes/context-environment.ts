import { toText } from '../expressions/evaluate-expression.js'
import type { JobState } from '../job/job-state.js'

/** The properties of the `github` context that reach a process; its `token` and `event` do not. */
const GITHUB =
  'action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace'.split(
    ' '
  )

/** GITHUB_* and RUNNER_*: https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables */
export function contextEnvironment({ github, runner }: JobState): Readonly<Record<string, string>> {
  const entries = [
    ...GITHUB.filter(name => name in github).map(
      name => [`GITHUB_${name.toUpperCase()}`, github[name] ?? null] as const
    ),
    ...Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value] as const)
  ]
  return Object.fromEntries(entries.map(([name, value]) => [name, toText(value)]))
}
