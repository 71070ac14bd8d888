import { openJob } from '../../../local/runner/job/open-job.js'
import { startDiscordService } from '../../../local/services/discord-service.js'
import { startSlackService } from '../../../local/services/slack-service.js'
import { startTeamsService } from '../../../local/services/teams-service.js'
import { discordHtml, slackHtml, teamsHtml } from './message-html.js'

/** Messages of one deployment as HTML, by channel, oldest first. */
export type SampleMessages = Readonly<Record<'slack' | 'discord' | 'teams', readonly string[]>>

/** Sends the start and the end of a deployment with the notify action to local services. `result` is the output of deploy. */
export async function recordMessages(result: string, version: string): Promise<SampleMessages> {
  const [slack, discord, teams] = await Promise.all([startSlackService(), startDiscordService(), startTeamsService()])
  const job = await openJob()
  const notify = async (inputs: Readonly<Record<string, string>>) => {
    const { outcome, outputs } = await job.start({
      actionPath: 'actions/notify',
      inputs: {
        ...{ service: 'api', environment: 'production', version, 'github-token': '', strategy: 'canary' },
        ...{ 'slack-api-url': slack.api, 'slack-token': slack.token, 'slack-channel': 'C0DEPLOYS01' },
        ...{ 'discord-webhook-url': discord.webhookUrl, 'teams-webhook-url': teams.webhookUrl },
        ...inputs
      }
    }).ended
    if (outcome !== 'success' || outputs.undelivered !== '') throw new Error('A message of the demo was not sent.')
    return outputs.thread ?? ''
  }
  try {
    const thread = await notify({ event: 'started' })
    // Slack and Discord show the end in the message of the start.
    const started = { slack: slack.messages[0]?.blocks ?? [], discord: discord.messages[0]?.embeds[0] ?? {} }
    await notify({ event: 'finished', result, thread })
    return {
      slack: [started.slack, ...slack.messages.map(({ blocks = [] }) => blocks)].map(slackHtml),
      discord: [started.discord, ...discord.messages.flatMap(({ embeds }) => embeds)].map(discordHtml),
      teams: teams.cards.map(teamsHtml)
    }
  } finally {
    await job.complete()
    await Promise.all([slack, discord, teams].map(each => each.close()))
  }
}
