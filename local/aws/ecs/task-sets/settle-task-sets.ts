import { healthyCount, wantedCount } from '../services/deployments/deployment.js'
import type { Service, TaskSet } from '../services/service.js'
import type { ServiceContext } from '../services/service-context.js'

/** Notes which task sets are stable, and forgets those that have drained. */
export function settleTaskSets(service: Service, { clock }: ServiceContext): void {
  for (const taskSet of service.taskSets) {
    const stabilityStatus = isStable(taskSet) ? 'STEADY_STATE' : 'STABILIZING'
    if (stabilityStatus !== taskSet.stabilityStatus) {
      Object.assign(taskSet, { stabilityStatus, stabilityStatusAt: clock.now() })
    }
  }
  service.taskSets = service.taskSets.filter(({ status, pool }) => status !== 'DRAINING' || pool.tasks.size > 0)
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html (stabilityStatus) */
function isStable({ pool }: TaskSet): boolean {
  return pool.tasks.size === wantedCount(pool) && healthyCount(pool) === wantedCount(pool)
}
