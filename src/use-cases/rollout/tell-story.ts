import { DeployError } from '../../domain/errors.js'
import { renderSummary } from '../../render/markdown/render-summary.js'
import { reportDeployment } from '../../domain/report/report-deployment.js'
import type { DeploymentOutcome } from '../../domain/rollout/deployment-outcome.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import type { DeployDependencies } from '../../targets/ecs/use-cases/rolling/deploy-dependencies.js'
import { markStart } from '../../targets/ecs/use-cases/rolling/mark-start.js'
import type { Asked } from './read-asked.js'
import { tellOutcome } from './tell-outcome.js'
import { Cancelled } from './unless-cancelled.js'

/** The step itself, which is there before anything of AWS is. */
export type StepDependencies = Pick<
  DeployDependencies,
  'clock' | 'state' | 'cancelled' | 'log' | 'summary' | 'files' | 'run'
>

/** Connects to AWS, only once that is needed, and remembers how many calls are made. */
export type Reach = <Aws extends Pick<DeployDependencies, 'countCalls'>>(connect: () => Promise<Aws>) => Promise<Aws>

/** `main`: plays the story that the inputs ask for, and tells how it ended, however it ended. `asked`: for a story that ends before it begins. */
export async function tellStory(
  story: (reach: Reach) => Promise<DeploymentOutcome>,
  step: StepDependencies,
  asked: Asked = { mode: 'deploy' }
) {
  const startedAt = markStart(step.clock)
  const { reach, countCalls } = reacher()
  try {
    const outcome = await story(reach)
    return await tellOutcome({ outcome, error: undefined, awsCalls: countCalls() }, step)
  } catch (error) {
    const ending = endBefore(error)
    if (ending === undefined) throw error
    const outcome = {
      ...asked,
      ending,
      startedAt: startedAt(),
      finishedAt: step.clock.now(),
      services: []
    }
    return tellOutcome(
      { outcome, error: error instanceof DeployError ? error : undefined, awsCalls: countCalls() },
      step
    )
  }
}

/** `post`: tells what became of what `main` had left; nothing where it had left nothing. */
export async function tellWhatWasLeft(
  story: (reach: Reach) => Promise<DeploymentOutcome | undefined>,
  step: StepDependencies
) {
  const { reach, countCalls } = reacher()
  const outcome = await unlessStopped(story(reach), step)
  if (outcome === undefined) return { outputs: {} }
  const { simulatedRate } = step.clock
  const report = reportDeployment(outcome, { run: step.run, awsCalls: countCalls(), simulatedRate })
  await step.summary.append(renderSummary(report))
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown'
  // No error says it: a step whose job is over anyway does not fail by what it found.
  if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1)
    step.log.line(outcome.ending.reason)
  return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) }
}

/** Undefined where post itself was stopped before it could read anything. */
async function unlessStopped<Outcome>(
  story: Promise<Outcome>,
  { log }: Pick<StepDependencies, 'log'>
): Promise<Outcome | undefined> {
  try {
    return await story
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    log.line('The job was cancelled before post could read the deployment. Check the service in the console.')
    return undefined
  }
}

function reacher(): { readonly reach: Reach; readonly countCalls: () => number } {
  let countCalls = () => 0
  return {
    reach: async connect => {
      const aws = await connect()
      countCalls = aws.countCalls
      return aws
    },
    countCalls: () => countCalls()
  }
}

/** The ending of a step that was stopped before it changed a service. */
function endBefore(error: unknown): Ending | undefined {
  if (error instanceof Cancelled) {
    const reason = 'The job was cancelled before anything was changed.'
    return { verdict: 'cancelled', reasonCode: 'cancelled', reason }
  }
  return error instanceof DeployError ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined
}
