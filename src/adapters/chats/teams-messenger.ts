import type { Destination } from '../../domain/notice/destination.js'
import { renderTeams } from '../../render/chat/render-teams.js'
import { jsonRequest } from '../../http/json-request.js'
import { refusedAnswer } from '../../http/refused-answer.js'
import type { Messenger } from '../../ports/messenger.js'

/**
 * Microsoft Teams, by a workflow that starts when a webhook request is received. It answers 202 and posts later, so that what it makes
 * of the card is unknown. https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 */
export function teamsMessenger(
  { address }: Extract<Destination, { kind: 'discord' | 'teams' }>,
  { fetch }: { readonly fetch: typeof globalThis.fetch }
): Messenger {
  return {
    async deliver(notice) {
      const response = await fetch(address, jsonRequest('POST', renderTeams(notice)))
      if (!response.ok) throw await refusedAnswer('The Teams workflow', response)
      await response.body?.cancel()
      return {}
    }
  }
}
