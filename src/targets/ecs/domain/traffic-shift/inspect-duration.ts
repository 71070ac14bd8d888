import { formatDuration } from '../../../../domain/input/duration.js'
import type { TrafficShiftService } from './traffic-shift-service.js'
import type { Finding } from './preflight.js'

/** How long a rollout may take, by its inputs. */
export interface PlannedTime {
  /** When every bake is extended to its limit. */
  readonly longestSeconds: number
  /** Longest time that ECS waits at one pause. */
  readonly pauseSeconds: number
  /** When it times out. */
  readonly timeoutSeconds: number
  /** Whether the input `timeout` sets it. */
  readonly timeoutFrom: 'input' | 'plan'
}

/** What the service changes about it. */
export interface Duration {
  readonly timeoutSeconds: number
  /** A line for the plan, if there is something to report. */
  readonly planLines: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * ECS adds ten minutes to these stages behind a Network Load Balancer: TEST_TRAFFIC_SHIFT, each PRODUCTION_TRAFFIC_SHIFT, and
 * PRE_SCALE_UP by some versions of the page. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/nlb-resources-for-blue-green.html
 */
const NETWORK_DELAY_SECONDS = 600
const STAGES_BEFORE_SHIFTS = 2
/** CloudFormation gives up on a service that is not stable after 33 to 36 hours: docs/verified-against.md, `stack-timeouts`. */
const STACK_PATIENCE_SECONDS = 33 * 3_600
const STACK_TAG = 'aws:cloudformation:stack-name'

/** Works out how long the rollout of a service may take. `shifts`: how often ECS moves production traffic. */
export function inspectDuration(
  time: PlannedTime,
  shifts: number,
  service: Pick<TrafficShiftService, 'name' | 'loadBalancers' | 'tags'>
): Duration {
  const stages = shifts + STAGES_BEFORE_SHIFTS
  const delaySeconds = isBehindNetworkBalancer(service) ? stages * NETWORK_DELAY_SECONDS : 0
  const longestSeconds = time.longestSeconds + delaySeconds
  const timeoutSeconds = time.timeoutFrom === 'plan' ? time.timeoutSeconds + delaySeconds : time.timeoutSeconds
  return {
    timeoutSeconds,
    planLines:
      delaySeconds === 0
        ? []
        : [
            `Behind a Network Load Balancer, ECS adds 10 minutes to each of ${stages} stages: ${show(delaySeconds)} more, ${show(longestSeconds)} at most in all.`
          ],
    findings: [
      ...(delaySeconds > 0 && timeoutSeconds < longestSeconds ? [tooShort(timeoutSeconds, longestSeconds)] : []),
      ...warnOfStack(service, Math.max(longestSeconds, time.pauseSeconds))
    ]
  }
}

/** An Application Load Balancer is named by rules, a Network Load Balancer by listeners. */
function isBehindNetworkBalancer({ loadBalancers }: Pick<TrafficShiftService, 'loadBalancers'>): boolean {
  return loadBalancers.some(({ productionRule }) => productionRule?.includes(':listener/net/') === true)
}

function tooShort(timeoutSeconds: number, longestSeconds: number): Finding {
  return warns(
    'timeout',
    `The timeout of ${show(timeoutSeconds)} is too short behind a Network Load Balancer: the rollout may take ${show(longestSeconds)}. Increase \`timeout\`, or shift in fewer steps.`
  )
}

function warnOfStack(
  { name, tags }: Pick<TrafficShiftService, 'name' | 'tags'>,
  longestSeconds: number
): readonly Finding[] {
  const isOfStack = tags.some(({ key }) => key === STACK_TAG)
  if (!isOfStack || longestSeconds <= STACK_PATIENCE_SECONDS) return []
  return [
    warns(
      'stack',
      `Service ${name} belongs to a CloudFormation stack, and the rollout may take ${show(longestSeconds)}. A stack update that starts meanwhile fails after 33 hours and is rolled back. Do not update the stack during the rollout, or shorten \`bake-max\`, \`scale-down-delay\` or \`pause-timeout\`.`
    )
  ]
}

function warns(code: Finding['code'], message: string): Finding {
  return { severity: 'warns', code, message }
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
