import { publicHost } from '../secret-address/public-host.js'

/** Who is mentioned by a message in Slack: a user, a user group, or the whole channel. */
export type SlackMention =
  | { readonly kind: 'user' | 'group'; readonly id: string }
  | { readonly kind: 'everybody'; readonly range: 'here' | 'channel' }

/** What can be written on GitHub. */
export const GITHUB_RECORDS = ['deployment', 'commit-status', 'comment'] as const
export type GithubRecord = (typeof GITHUB_RECORDS)[number]

/** One channel to notify, with all that is needed to reach it. */
export type Destination =
  | {
      readonly kind: 'slack'
      readonly channel: string
      readonly token: string
      readonly mentions: readonly SlackMention[]
    }
  | { readonly kind: 'slack-webhook'; readonly address: string; readonly mentions: readonly SlackMention[] }
  | { readonly kind: 'discord' | 'teams'; readonly address: string }
  | { readonly kind: 'webhook'; readonly address: string; readonly secret: string | undefined }
  | { readonly kind: 'github'; readonly record: GithubRecord }

/** For people, and for the outputs: `Slack C0123456789`, `webhook hooks.example.com`. Never holds more of an address than its host. */
export function nameDestination(destination: Destination): string {
  switch (destination.kind) {
    case 'slack':
      return `Slack ${destination.channel}`
    case 'slack-webhook':
      return 'Slack webhook'
    case 'discord':
      return 'Discord'
    case 'teams':
      return 'Teams'
    case 'webhook':
      return `webhook ${publicHost(new URL(destination.address))}`
    case 'github':
      return `GitHub ${destination.record}`
  }
}

/** What identifies a destination; to be hashed, as it holds secrets. */
export function identifyDestination(destination: Destination): string {
  switch (destination.kind) {
    case 'slack':
      return `slack ${destination.channel}`
    case 'github':
      return `github ${destination.record}`
    default:
      return `${destination.kind} ${destination.address}`
  }
}
