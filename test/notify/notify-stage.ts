import { afterAll, beforeAll } from '@jest/globals'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { startDiscordService, type DiscordService } from '../../local/services/discord-service.js'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import { startSlackService, type SlackService } from '../../local/services/slack-service.js'
import { startTeamsService, type TeamsService } from '../../local/services/teams-service.js'
import { startWebhookReceiver, type WebhookReceiver } from '../../local/services/webhook-receiver.js'
import { runBundle } from '../bundle/run-bundle.js'

const DEFINITION = 'arn:aws:ecs:eu-west-1:123456789012:task-definition'

export const OLD = '1111111111111111111111111111111111111111'
export const NEW = '2222222222222222222222222222222222222222'

/** Every service that notify calls, each on a port of its own. */
export interface NotifyStage {
  readonly slack: SlackService
  readonly discord: DiscordService
  readonly teams: TeamsService
  readonly webhook: WebhookReceiver
  readonly github: GithubService
  /** Runs the bundle as a step of run 77 for the commit NEW. */
  notify(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>
  /** The inputs that name every channel. */
  everyChannel(): Readonly<Record<string, string>>
}

export interface StepOptions {
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly event?: Parameters<typeof runBundle>[1] extends { event?: infer Event } | undefined
    ? NonNullable<Event>
    : never
  /** Without `github.token`. */
  readonly withoutToken?: boolean
}

/** Starts the services for the tests of a file. */
export function useNotifyStage(): NotifyStage {
  const stage = {} as { -readonly [Key in keyof NotifyStage]: NotifyStage[Key] }
  beforeAll(async () => Object.assign(stage, await openStage()))
  afterAll(() =>
    Promise.all([stage.slack, stage.discord, stage.teams, stage.webhook, stage.github].map(each => each.close()))
  )
  return stage
}

/** Starts the services. */
export async function openStage(): Promise<NotifyStage> {
  const [slack, discord, teams, webhook, github] = await Promise.all([
    startSlackService(),
    startDiscordService(),
    startTeamsService(),
    startWebhookReceiver(),
    startGithubService()
  ])
  github.commits.push(
    { sha: OLD, message: 'The beginning', login: 'ada', date: '2026-11-20T10:00:00Z' },
    { sha: NEW, message: 'Charge in euros\n\nWith a body.', login: 'grace', date: '2026-11-21T09:00:00Z' }
  )
  github.pullRequests.set(NEW, 12)
  return {
    ...{ slack, discord, teams, webhook, github },
    everyChannel: () => ({
      'slack-token': slack.token,
      'slack-channel': 'C0DEPLOYS01',
      'slack-mention': 'S0ONCALL1, U0GRACE01',
      'slack-webhook-url': slack.webhookUrl,
      'discord-webhook-url': discord.webhookUrl,
      'teams-webhook-url': teams.webhookUrl,
      'webhook-url': webhook.webhookUrl,
      'webhook-secret': webhook.secret,
      github: 'deployment, commit-status, comment'
    }),
    notify: (inputs, { run = '77', env = {}, event = {}, withoutToken = false } = {}) =>
      runBundle('notify', {
        inputs: {
          ...{ service: 'api', environment: 'production', version: 'v2', 'slack-api-url': slack.api },
          ...(withoutToken ? { 'github-token': '' } : {}),
          ...inputs
        },
        token: github.token,
        github: {
          repository: github.repository,
          sha: NEW,
          run_id: run,
          api_url: github.origin,
          actor: 'grace',
          triggering_actor: 'grace'
        },
        event,
        env
      })
  }
}

/** What a deploying action hands on. */
export function resultOf(
  verdict: DeploymentResult['verdict'],
  {
    reason = `The deployment ${verdict}.`,
    service = 'api'
  }: { readonly reason?: string; readonly service?: string } = {}
): string {
  const times = { startedAt: '2026-11-21T10:00:00.000Z', finishedAt: '2026-11-21T10:03:20.000Z' }
  const isGood = verdict === 'succeeded'
  const result: DeploymentResult = {
    ...{ schema: 'deploy-kit/result@1', verdict, reasonCode: isGood ? 'deployed' : 'task-failures', reason },
    ...{ strategy: 'canary', dryRun: false, ...times, platformCalls: 30, run: { commit: NEW } },
    services: [
      {
        ...{
          platform: 'ecs',
          target: `shop/${service}`,
          started: true,
          service,
          verdict,
          reasonCode: isGood ? 'deployed' : 'task-failures',
          reason,
          ...times
        },
        from: { id: `${DEFINITION}/api:41`, label: 'api:41', images: {}, digests: {} },
        to: {
          ...{ id: `${DEFINITION}/api:42`, label: 'api:42' },
          ...{ images: { web: `shop@sha256:${'a'.repeat(64)}` }, digests: { web: `sha256:${'a'.repeat(64)}` } }
        },
        ecs: {
          ...{ cluster: 'shop', registered: true, deploymentId: 'ecs-svc/1' },
          ...{ taskDefinition: `${DEFINITION}/api:42`, previousTaskDefinition: `${DEFINITION}/api:41` }
        },
        steps: [
          {
            ...{ canaryPercent: 10, ...times, verdict: isGood ? 'passed' : 'failed', reason: 'judged on 900 requests' },
            evidence: [{ gate: 'errors', canary: '4.2%', stable: '0.1%' }]
          }
        ],
        evidence: {
          failures: isGood
            ? []
            : [
                {
                  instance: 'arn:aws:ecs:eu-west-1:123456789012:task/shop/3f9c',
                  noun: 'task',
                  kind: 'crashed',
                  reason: 'exit code 1',
                  containers: [{ name: 'web', exitCode: 1 }]
                }
              ],
          unhealthy: []
        },
        timeline: []
      }
    ]
  }
  return JSON.stringify(result)
}
