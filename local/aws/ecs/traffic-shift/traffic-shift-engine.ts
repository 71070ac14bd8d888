import { breakerThreshold } from '../rolling/circuit-breaker.js'
import { checkAlarms } from '../services/deployments/deployment-alarms.js'
import type { ServiceContext } from '../services/service-context.js'
import { Interruption } from './interruption.js'
import { createTrafficShiftRun, sharesOf, type TrafficShiftRun } from './traffic-shift-run.js'
import { createPace } from './pace.js'
import { runForward } from './run-forward.js'
import { runRollback } from './run-rollback.js'
import type { DeploymentEngine, ServiceDeployment } from '../services/service.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
const longestStageMilliseconds = 24 * 3_600_000
const longestDeploymentMilliseconds = 30 * 24 * 3_600_000

/** Drives a BLUE_GREEN, LINEAR or CANARY deployment. */
export function createTrafficShiftEngine(
  serviceDeployment: ServiceDeployment,
  context: ServiceContext
): DeploymentEngine {
  const forward = createPace()
  const back = createPace()
  const run = createTrafficShiftRun(serviceDeployment, context, forward)
  let hasStarted = false
  const rollBack = (reason: string) => forward.interrupt(new Interruption('rollback', reason))
  const start = () => {
    hasStarted = true
    serviceDeployment.production = sharesOf(run, 0)
    serviceDeployment.test = new Map([...sharesOf(run, 0).keys()].map(arn => [arn, 0]))
    void drive()
  }
  const drive = async () => {
    try {
      await runForward(run)
    } catch (error) {
      if (!(error instanceof Interruption)) throw error
      if (error.kind === 'rollback') await runRollback(run, error.message, back).catch(ignoreHalt)
    }
  }
  return {
    advance: () => {
      if (!hasStarted) start()
      watch(run, rollBack)
      forward.look()
      back.look()
    },
    rollBack: reason => {
      rollBack(reason)
      if (!hasStarted) start()
    },
    halt: () => {
      const interruption = new Interruption('halt', 'Superseded.')
      forward.interrupt(interruption)
      back.interrupt(interruption)
    }
  }
}

function ignoreHalt(error: unknown): void {
  if (!(error instanceof Interruption)) throw error
}

/** What rolls a deployment back automatically. */
function watch(run: TrafficShiftRun, rollBack: (reason: string) => void): void {
  const { serviceDeployment, context, stageSince, isCleaningUp } = run
  if (serviceDeployment.status !== 'IN_PROGRESS' || isCleaningUp) return
  const now = context.clock.now()
  if (checkAlarms(serviceDeployment, context)) return
  if (context.openQuestions.shiftBreaker === 'heeded' && tripsBreaker(serviceDeployment)) {
    rollBack('Service deployment rolled back because the circuit breaker threshold was exceeded.')
  } else if (serviceDeployment.hooks.length === 0 && now - stageSince > longestStageMilliseconds) {
    rollBack(`Service deployment rolled back because the ${serviceDeployment.lifecycleStage ?? ''} stage timed out.`)
  } else if (now - serviceDeployment.createdAt > longestDeploymentMilliseconds) {
    rollBack('Service deployment rolled back because the deployment timed out.')
  }
}

/** The API reference has the breaker for ROLLING only, but a blue/green deployment is seen to be rolled back by it. */
function tripsBreaker({ breaker, configuration, deployment, service }: ServiceDeployment): boolean {
  if (breaker.status !== 'MONITORING') return false
  breaker.threshold = breakerThreshold(configuration.deploymentCircuitBreaker, service.desiredCount)
  if (deployment.failedTasks < breaker.threshold) return false
  breaker.status = 'TRIGGERED'
  return true
}
