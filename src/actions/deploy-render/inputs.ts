import { noSourceKinds, type SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { longestWaitMilliseconds, ON_RUNNING } from '../../domain/rollout/plan/on-running.js'
import { readAccess, type RenderAccess } from '../../targets/render/use-cases/inputs/api-inputs.js'
import { readHealthUrls, readServices, readSources } from '../../targets/render/use-cases/inputs/service-inputs.js'
import type { RenderRequest } from '../../targets/render/use-cases/render-request.js'

const DAY_SECONDS = 86_400
/** To build, to run the pre-deploy command, and to start: Render itself ends a deploy that is not healthy after 15 minutes. */
const DEPLOY_SECONDS = 3_600
/** Until the health check of a live service has passed or failed. */
const LEAST_BAKE_MAX_SECONDS = 150

/** What the step is asked to do, and how the API is reached. */
export interface RenderInputs {
  readonly access: RenderAccess
  readonly request: RenderRequest
}

/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before a request is sent. */
export async function readInputs(inputs: InputReader, kinds: SourceKinds = noSourceKinds): Promise<RenderInputs> {
  const access = readAccess(inputs)
  const services = readServices(inputs)
  const version = inputs.choice('version', ['given', 'previous']) ?? 'given'
  const sources = readSources(inputs, version)
  const healthUrls = readHealthUrls(inputs, services)
  return {
    access,
    request: {
      ...{ services, version, ...sources, healthUrls },
      ...(await readJudging(inputs, kinds)),
      purpose: inputs.choice('purpose', ['deploy', 'rollback']) ?? 'deploy',
      mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
      onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
      onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait',
      autoDeploy: inputs.choice('auto-deploy', ['refuse', 'turn-off']) ?? 'refuse',
      blueprint: inputs.text('blueprint'),
      ...{ steps: [100], scaleDownDelaySeconds: 0, waitUntil: 'completed' }
    }
  }
}

type Judging = Pick<
  RenderRequest,
  'gates' | 'bakeSeconds' | 'bakeMaxSeconds' | 'onInconclusive' | 'timeoutMilliseconds' | 'waitMilliseconds'
>

/** Gates need the parser of YAML, which is loaded then. */
async function readJudging(inputs: InputReader, kinds: SourceKinds): Promise<Judging> {
  const bakeSeconds = inputs.durationSeconds('bake', { from: 60, to: DAY_SECONDS }) ?? 300
  const given = {
    bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: LEAST_BAKE_MAX_SECONDS, to: DAY_SECONDS }),
    timeoutSeconds: inputs.durationSeconds('timeout', { from: 60, to: DAY_SECONDS })
  }
  const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue']) ?? 'abort'
  const text = inputs.block('gates')
  const [{ NO_GATES, parseRenderGates }, { planBakes }] = await Promise.all([
    import('../../targets/render/domain/gate/parse-render-gates.js'),
    import('../../domain/rollout/plan/plan-bakes.js')
  ])
  const gates = text === undefined ? NO_GATES : parseRenderGates(text, await kinds())
  const { bakeMaxSeconds, budget } = planBakes(
    { gates, bakeSeconds, ...given, scaleDownDelaySeconds: 0 },
    { steps: 1, allowanceSeconds: DEPLOY_SECONDS }
  )
  const timeoutMilliseconds = (given.timeoutSeconds ?? budget.atMostSeconds) * 1000
  const from = given.timeoutSeconds === undefined ? 'plan' : 'input'
  return {
    ...{ gates, bakeSeconds, bakeMaxSeconds, onInconclusive, timeoutMilliseconds },
    waitMilliseconds: longestWaitMilliseconds(timeoutMilliseconds, from)
  }
}
