import type { RunIdentity } from '../rollout/run-identity.js'
import type { ReportLink } from './report.js'

/** The workflow run and its commit, where they are reached by https. */
export function linksOfRun(run: RunIdentity): readonly ReportLink[] {
  const ofRun = run.url?.startsWith('https://') === true ? [{ text: 'Workflow run', href: run.url }] : []
  return [...ofRun, ...[linkCommit(run)].filter(link => link !== undefined)]
}

/** The commit in the repository of the run. */
export function linkCommit({ commit, url }: RunIdentity): ReportLink | undefined {
  const repository = url?.replace(/\/actions\/runs\/.*$/, '')
  if (commit === undefined || repository?.startsWith('https://') !== true) return undefined
  return { text: `Commit ${commit.slice(0, 7)}`, href: `${repository}/commit/${commit}` }
}
