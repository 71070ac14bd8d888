import { DeployError } from '../../../../domain/errors.js'
import type { Attachment } from '../../domain/readiness/attachment.js'
import { isReady, planReadiness, type ReadinessPlan } from '../../domain/readiness/plan-readiness.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { Finding } from '../../domain/traffic-shift/preflight.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'

/** What a service lacks that was never prepared for shifted traffic. */
export const OF_PREPARATION: readonly Finding['code'][] = ['load-balancer', 'role']

/**
 * How a service becomes ready for canary and blue/green, by what its load balancers look like. Changes nothing. Throws only what is not
 * a `DeployError`.
 */
export async function readReadiness(
  service: TrafficShiftService,
  { router }: { readonly router: Pick<TrafficRouter, 'attachmentOf'> }
): Promise<ReadinessPlan> {
  const { loadBalancers } = service
  if (loadBalancers.length === 0 || isReady(loadBalancers)) return planReadiness({ service, attachments: new Map() })
  try {
    const groups = [...new Set(loadBalancers.map(({ targetGroup }) => targetGroup))].filter(group => group !== '')
    const read = await Promise.all(groups.map(async group => [group, await router.attachmentOf(group)] as const))
    const known = read.filter((entry): entry is readonly [string, Attachment] => entry[1] !== undefined)
    return planReadiness({ service, attachments: new Map(known) })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return { kind: 'by-hand', reason: `The load balancer could not be read. ${error.message}` }
  }
}
