import type { SlackMention } from './destination.js'

/** `U…` or `W…` is a user, `S…` a user group: https://docs.slack.dev/messaging/formatting-message-text#advanced */
export function parseSlackMention(text: string): SlackMention | undefined {
  if (text === 'here' || text === 'channel') return { kind: 'everybody', range: text }
  if (/^[UW][A-Z0-9]{2,}$/.test(text)) return { kind: 'user', id: text }
  return /^S[A-Z0-9]{2,}$/.test(text) ? { kind: 'group', id: text } : undefined
}

/** What to write instead of a mention that cannot be read. */
export const EXPECTED_MENTION = 'expected IDs of users (U…) or user groups (S…), here or channel'
