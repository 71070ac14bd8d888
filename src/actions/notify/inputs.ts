import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { decideEvent } from '../../domain/notice/decide-event.js'
import { NOTICE_EVENTS } from '../../domain/notice/notice-event.js'
import { parseLinks } from '../../domain/notice/parse-links.js'
import { parseResult } from '../../domain/notice/parse-result.js'
import { parseThread } from '../../domain/notice/thread.js'
import { safeAddress } from '../../domain/text/safe-address.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import type { NotifyRequest } from '../../use-cases/notify/notify-request.js'
import { readPullRequest } from '../../use-cases/notify/pull-request-event.js'
import { findIncomplete, findUnused, readRoutes, type StepContext } from './route-inputs.js'

const MOST_TIMEOUT_SECONDS = 600

/** Reads the inputs of the step. Throws `bad-input`. */
export async function readInputs(
  inputs: InputReader,
  { env, event: runEvent, files }: StepContext
): Promise<NotifyRequest> {
  const requested = inputs.choice('event', [...NOTICE_EVENTS, 'finished'])
  if (requested === undefined) throw badInput('event', 'a value is required, such as started or finished.')
  const result = parseResult('result', inputs.text('result'))
  const event = await readPullRequest(runEvent)
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 1, to: MOST_TIMEOUT_SECONDS })
  const thread = inputs.text('thread')
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  const home = server === undefined || repository === undefined ? undefined : `${server}/${repository}`
  const workflow = inputs.text('rollback-workflow')
  const routes = await readRoutes(inputs, { env, event: runEvent, files })
  const strategy = inputs.choice('strategy', ['rolling', 'canary', 'linear', 'blue-green']) ?? 'rolling'
  return {
    notice: {
      decided: decideEvent(requested, { result, jobStatus: inputs.text('job-status') }),
      services: readServices(inputs, result?.services.map(({ service }) => service) ?? []),
      environment: inputs.required('environment'),
      environmentUrl: readAddress(inputs, 'environment-url'),
      version: inputs.text('version'),
      digest: inputs.text('digest'),
      commit: inputs.text('commit') ?? event?.commit ?? readVariable(env, 'GITHUB_SHA'),
      kind: inputs.choice('kind', ['deploy', 'rollback', 'redeploy']) ?? 'deploy',
      strategy,
      verification:
        inputs.choice('verification', ['gates', 'health', 'none']) ?? (strategy === 'rolling' ? 'health' : 'gates'),
      actor: readVariable(env, 'GITHUB_TRIGGERING_ACTOR') ?? readVariable(env, 'GITHUB_ACTOR'),
      runUrl: readRunIdentity(env).url,
      result,
      message: inputs.text('message'),
      links: parseLinks('links', inputs.block('links')),
      rollbackUrl:
        home === undefined || workflow === undefined
          ? undefined
          : `${home}/actions/workflows/${encodeURIComponent(workflow)}`,
      commitUrl: home === undefined ? undefined : `${home}/commit/`
    },
    ...{ routes, incomplete: findIncomplete(inputs), unused: findUnused(inputs, routes) },
    thread: thread === undefined ? undefined : parseThread(thread),
    slackApi: inputs.text('slack-api-url') ?? 'https://slack.com/api/',
    githubToken: inputs.text('github-token'),
    pullRequest: inputs.wholeNumber('pull-request', { from: 1, to: Number.MAX_SAFE_INTEGER }) ?? event?.number,
    timeoutMilliseconds: (timeoutSeconds ?? 30) * 1000,
    onError: inputs.yesNo('fail-on-error') === true ? 'fail' : 'warn',
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'tell'
  }
}

function readServices(inputs: InputReader, found: readonly string[]): readonly string[] {
  const named = inputs.list('service')
  if (named.length > 0) return [...new Set(named)]
  if (found.length > 0) return found
  throw badInput(
    'service',
    'a value is required, because the input "result" names no service. Set "service", or set "result" to the output of the deploying step.'
  )
}

function readAddress(inputs: InputReader, name: 'environment-url'): string | undefined {
  const address = inputs.text(name)
  if (address === undefined || safeAddress(address) !== undefined) return address
  throw badInput(name, 'expected a URL that starts with https:// or http://.')
}

function readVariable(env: StepContext['env'], name: string): string | undefined {
  return env[name] === '' ? undefined : env[name]
}
