import { markdownTable } from '../../render/markdown/markdown-blocks.js'
import { markdownCode, markdownText } from '../../render/markdown/markdown-text.js'
import type { ChangedPaths } from '../../ports/changed-paths.js'
import type { Log } from '../../ports/runner/log.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'
import type { Summary } from '../../ports/runner/summary.js'
import { findLastSuccess, type ServiceHistory } from '../../use-cases/delivery/find-last-success.js'
import type { Inputs, ServicePaths } from './inputs.js'

export interface Dependencies {
  readonly history: Pick<DeploymentHistory, 'list' | 'statuses'>
  readonly changes: ChangedPaths
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
}

interface Decision {
  readonly name: string
  readonly isChanged: boolean
  /** Why, in a few words. */
  readonly reason: string
  /** Commit of the last success, where it is known. */
  readonly since: string | undefined
}

/** Reports which services changed since their last successful deployment. A service without a known one counts as changed. */
export async function run({ services, shared, environment }: Omit<Inputs, 'token'>, dependencies: Dependencies) {
  const { history, log, summary } = dependencies
  const known = await findLastSuccess(history, { services: services.map(({ name }) => name), environment })
  const decisions: Decision[] = []
  for (const service of services)
    decisions.push(await decide(service, { before: known.get(service.name), shared, environment }, dependencies))
  const changed = decisions.filter(({ isChanged }) => isChanged).map(({ name }) => name)
  for (const { name, isChanged, reason } of decisions)
    log.line(`${isChanged ? 'changed  ' : 'unchanged'} ${name}: ${reason}`)
  await summary.append(render(decisions, environment))
  return { outputs: { services: JSON.stringify(changed), count: String(changed.length) } }
}

async function decide(
  { name, paths }: ServicePaths,
  {
    before,
    shared,
    environment
  }: { readonly before: ServiceHistory | undefined; readonly shared: readonly string[]; readonly environment: string },
  { changes }: Pick<Dependencies, 'changes'>
): Promise<Decision> {
  const since = before?.isOfOthers === true ? undefined : before?.lastSuccess?.commit
  const because = (isChanged: boolean, reason: string): Decision => ({ name, isChanged, reason, since })
  if (before?.unread !== undefined) return because(true, `last successful deployment unknown (${before.unread})`)
  if (since === undefined) return because(true, `no successful deployment to ${environment} is recorded`)
  const short = since.slice(0, 7)
  if (shared.length > 0 && (await changes.differ(since, shared)) === true)
    return because(true, `a shared path changed since ${short}`)
  const own = await changes.differ(since, paths)
  if (own === undefined) return because(true, `commit ${short} is not in the checkout; use fetch-depth: 0`)
  return own
    ? because(true, `one of its paths changed since ${short}`)
    : because(false, `none of its paths changed since ${short}`)
}

function render(decisions: readonly Decision[], environment: string): string {
  const count = decisions.filter(({ isChanged }) => isChanged).length
  const rows = decisions.map(({ name, isChanged, reason, since }) => [
    markdownCode(name),
    isChanged ? 'yes' : 'no',
    since === undefined ? '' : markdownCode(since.slice(0, 7)),
    markdownText(reason)
  ])
  const title = `### ${count} of ${decisions.length} services changed since their last deployment to ${markdownText(environment)}`
  return `${title}\n\n${markdownTable(['Service', 'Changed', 'Deployed', 'Why'], rows)}\n`
}
