import type { Destination } from '../domain/notice/destination.js'
import { DeployError } from '../domain/errors.js'
import { localFetch } from '../http/local-fetch.js'
import { patientFetch } from '../http/patient-fetch.js'
import type { GithubRepository } from '../github/github-repository.js'
import type { Clock } from '../ports/clock.js'
import type { Messenger } from '../ports/messenger.js'
import type { NotifyRequest } from '../use-cases/notify/notify-request.js'
import { openDeploymentHistory, openGithub } from './open-github.js'

/** What the channels of a step are reached with. */
export interface Reach {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
}

/** Reaches channels and GitHub's past; the library of each is loaded when it is needed. */
export function connectChannels({ slackApi, githubToken, pullRequest }: NotifyRequest, { env, clock }: Reach) {
  const fetchUntil = (deadlineAt: number) => localFetch(patientFetch({ clock, deadlineAt, random: Math.random }), env)

  async function reachGithub(deadlineAt: number): Promise<GithubRepository | undefined> {
    if (githubToken === undefined || env.GITHUB_REPOSITORY === undefined) return undefined
    return openGithub(githubToken, { env, clock, deadlineAt })
  }

  async function connectGithub(
    destination: Extract<Destination, { kind: 'github' }>,
    deadlineAt: number
  ): Promise<Messenger> {
    const repository = await reachGithub(deadlineAt)
    if (repository === undefined) throw new DeployError('credentials-missing', 'Input "github-token" is not set.')
    switch (destination.record) {
      case 'deployment':
        return (await import('../adapters/github/github-deployment-messenger.js')).githubDeploymentMessenger(
          repository,
          clock
        )
      case 'commit-status':
        return (await import('../adapters/github/github-commit-status-messenger.js')).githubCommitStatusMessenger(
          repository
        )
      case 'comment':
        return (await import('../adapters/github/github-comment-messenger.js')).githubCommentMessenger(repository, {
          pullRequest
        })
    }
  }

  return {
    async openHistory(deadlineAt: number) {
      const repository = await reachGithub(deadlineAt)
      if (repository === undefined) return undefined
      return openDeploymentHistory(repository)
    },

    async connect(destination: Destination, deadlineAt: number): Promise<Messenger> {
      const fetch = fetchUntil(deadlineAt)
      switch (destination.kind) {
        case 'slack':
          return (await import('../adapters/chats/slack-messenger.js')).slackMessenger(destination, {
            fetch,
            api: slackApi
          })
        case 'slack-webhook':
          return (await import('../adapters/chats/slack-webhook-messenger.js')).slackWebhookMessenger(destination, {
            fetch
          })
        case 'discord':
          return (await import('../adapters/chats/discord-messenger.js')).discordMessenger(destination, { fetch })
        case 'teams':
          return (await import('../adapters/chats/teams-messenger.js')).teamsMessenger(destination, { fetch })
        case 'webhook':
          return (await import('../adapters/chats/webhook-messenger.js')).webhookMessenger(destination, {
            fetch,
            clock
          })
        case 'github':
          return connectGithub(destination, deadlineAt)
      }
    }
  }
}
