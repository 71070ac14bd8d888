import { DeployError } from '../../domain/errors.js'
import { groupBy } from '../../domain/group-by.js'
import type { Delivery, ListedDeployment } from '../../domain/delivery/delivery.js'
import type { CommitTimes } from '../../domain/delivery/deployment-payload.js'
import type { DoraReport } from '../../domain/delivery/dora-report.js'
import { findMissedGoals } from '../../domain/delivery/goals.js'
import { toDoraResult } from '../../domain/delivery/dora-result.js'
import { DAY, measureDelivery, type DeliveryWindow } from '../../domain/delivery/measure-delivery.js'
import { countCutCommits, findMissingCommits } from '../../domain/delivery/missing-commits.js'
import { readDelivery } from '../../domain/delivery/read-delivery.js'
import { renderDoraSummary } from '../../render/summary/render-dora-summary.js'
import { sortDeployments, type OurDeployment } from '../../domain/delivery/sort-deployments.js'
import type { Clock } from '../../ports/clock.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import { forEachLimited } from '../../use-cases/rollout/for-each-limited.js'
import { Cancelled, unlessCancelled } from '../../use-cases/rollout/unless-cancelled.js'
import type { DoraInputs } from './inputs.js'
import { countOf } from '../../domain/text/count-of.js'

/** What started before the window may end in it, and a change can be rolled back some time after it was made. */
const LOOK_BACK_DAYS = 7
/** A change of more commits than these is measured by its oldest ones. */
const MOST_COMMITS = 1_000
/** GitHub recommends few concurrent requests. */
const REQUESTS_AT_ONCE = 4

/** The world as the report needs it. */
export interface DoraDependencies {
  readonly history: DeploymentHistory
  readonly clock: Clock
  readonly log: Log
  readonly summary: Summary
  /** `owner/name`, as it is read. */
  readonly repository: string
}

/**
 * As `reportDora`. A cancelled job reports no figures, because figures of a part of the deployments would be wrong. Throws what
 * `reportDora` throws.
 */
export async function reportUnlessCancelled(
  inputs: DoraInputs,
  { cancelled, ...dependencies }: DoraDependencies & { readonly cancelled: AbortSignal }
) {
  try {
    return await unlessCancelled(cancelled, reportDora(inputs, dependencies))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return {
      outputs: {},
      failure: 'The job was canceled before all deployments were read. No metrics were calculated.'
    }
  }
}

/** Reads what was deployed, measures it, and reports the figures. */
export async function reportDora(inputs: DoraInputs, dependencies: DoraDependencies) {
  const { history, clock, log, summary, repository } = dependencies
  const until = inputs.until ?? clock.now()
  const window = { from: until - inputs.days * DAY, until }
  const since = window.from - LOOK_BACK_DAYS * DAY
  const listed = (
    await forEachLimited(inputs.environments, 1, environment => listSince(history, { environment, since }))
  ).flat()
  const { ours, foreign, unusable } = sortDeployments(listed, inputs.services)
  log.line(
    `Found ${countOf(listed.length, 'recorded deployment')}, ${ours.length} of them by deploy-kit for these services.`
  )
  const groups = groupDeliveries(await readDeliveries(ours, history))
  const read = await forEachLimited(groups, 1, group => readCommits(group, window, history))
  const report: DoraReport = {
    repository,
    window,
    environments: inputs.environments,
    groups: read.flatMap(({ deliveries }) => {
      const [first] = deliveries
      return first === undefined ? [] : [measureDelivery(deliveries, { ...first, window })]
    }),
    reading: {
      deployments: listed.length,
      foreign,
      unusable,
      commitsUnreadable: read.reduce((total, { unreadable }) => total + unreadable, 0),
      commitsCut: read.reduce((total, { deliveries }) => total + countCutCommits(deliveries, window), 0),
      requests: history.countRequests()
    }
  }
  await summary.append(renderDoraSummary(report))
  log.line(`Measured ${countOf(report.groups.length, 'service')} with ${countOf(report.reading.requests, 'request')}.`)
  for (const figures of report.groups)
    for (const missed of findMissedGoals(figures, inputs.goals))
      log.warning('DORA goals', `${figures.service} in ${figures.environment}: ${missed}`)
  return { outputs: { result: JSON.stringify(toDoraResult(report)) } }
}

/** The deployments to an environment that were created since, each once. */
async function listSince(
  history: DeploymentHistory,
  { environment, since }: { readonly environment: string; readonly since: number }
): Promise<readonly ListedDeployment[]> {
  const found = new Map<number, ListedDeployment>()
  for await (const page of history.list(environment)) {
    for (const deployment of page) if (deployment.createdAt >= since) found.set(deployment.id, deployment)
    if (page.every(({ createdAt }) => createdAt < since)) break
  }
  return [...found.values()]
}

async function readDeliveries(ours: readonly OurDeployment[], history: DeploymentHistory) {
  return forEachLimited(ours, REQUESTS_AT_ONCE, async ({ deployment, payload }) =>
    readDelivery({ ...deployment, statuses: await history.statuses(deployment.id) }, payload)
  )
}

/** By environment and service, in the order of their names. */
function groupDeliveries(deliveries: readonly Delivery[]): readonly (readonly Delivery[])[] {
  const keyOf = ({ environment, service }: Delivery) => JSON.stringify([environment, service])
  const groups = groupBy(deliveries, keyOf)
  return [...groups.keys()].toSorted().map(key => groups.get(key) ?? [])
}

/** Reads the commits of the changes that were recorded without them, as far as the token may. */
async function readCommits(deliveries: readonly Delivery[], window: DeliveryWindow, history: DeploymentHistory) {
  const found = await forEachLimited(
    findMissingCommits(deliveries, window),
    REQUESTS_AT_ONCE,
    async ({ delivery, base, head }) => ({ delivery, commits: await compare(history, base, head) })
  )
  const read = new Map(found.map(({ delivery, commits }) => [delivery, commits]))
  return {
    deliveries: deliveries.map(delivery => ({ ...delivery, commits: read.get(delivery) ?? delivery.commits })),
    unreadable: found.filter(({ commits }) => commits === undefined).length
  }
}

/** Undefined when the token may not read them. */
async function compare(history: DeploymentHistory, base: string, head: string): Promise<CommitTimes | undefined> {
  try {
    const { total, list } = await history.compare(base, head, MOST_COMMITS)
    return { total, list: list.filter(({ committedAt }) => committedAt !== '') }
  } catch (error) {
    const isUnreadable = error instanceof DeployError && ['access-denied', 'not-found'].includes(error.code)
    if (isUnreadable) return undefined
    throw error
  }
}
