export const EXPECTED_CHANNEL = 'expected the ID of a channel, such as C0123456789, or its name, such as #deployments'

/** An ID or a name: https://docs.slack.dev/reference/objects/conversation-object */
export function isSlackChannel(text: string): boolean {
  return /^[#@]?[\p{L}\p{N}\p{M}._-]{1,80}$/u.test(text)
}
