import type { DiscordEmbed } from '../../../local/services/discord-service.js'
import type { TeamsCard } from '../../../local/services/teams-service.js'
import { escapeHtml, linkHtml } from './escape-html.js'

/** A part of a Slack message, as far as notify uses them: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
interface SlackElement {
  readonly type: string
  readonly text?: string | { readonly text: string }
  readonly url?: string
  readonly style?: string | { readonly bold?: boolean; readonly code?: boolean }
  readonly elements?: readonly SlackElement[]
}

/** The blocks of a Slack message. */
export function slackHtml(blocks: readonly unknown[]): string {
  return (blocks as readonly SlackElement[]).map(slackElement).join('')
}

function slackElement({ type, text = '', url = '', style, elements = [] }: SlackElement): string {
  const shown = typeof text === 'string' ? text : text.text
  const inner = elements.map(slackElement).join('')
  if (type === 'header') return `<p><strong>${escapeHtml(shown)}</strong></p>`
  if (type === 'section') return `<p>${escapeHtml(shown)}</p>`
  if (type === 'rich_text') return inner
  if (type === 'rich_text_section') return `<p>${inner}</p>`
  if (type === 'rich_text_list') return `<ul>${elements.map(each => `<li>${slackElement(each)}</li>`).join('')}</ul>`
  if (type === 'link') return linkHtml(shown, url)
  const { bold = false, code = false } = typeof style === 'object' ? style : {}
  const plain = escapeHtml(shown)
  return code ? `<code>${plain}</code>` : bold ? `<strong>${plain}</strong>` : plain
}

/** An embed of a Discord message. Its description has links in Markdown. */
export function discordHtml({ title = '', url = '', description = '', fields = [] }: DiscordEmbed): string {
  const facts = fields.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')
  return `<p><strong>${linkHtml(title, url)}</strong></p><p>${withLinks(description)}</p><dl>${facts}</dl>`
}

function withLinks(text: string): string {
  return text
    .split(/\[([^\]]+)\]\(([^)\s]+)\)/)
    .map((part, index, all) => {
      if (index % 3 === 0) return escapeHtml(part.replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1'))
      return index % 3 === 1 ? linkHtml(part, all[index + 1] ?? '') : ''
    })
    .join('')
}

interface TextRun {
  readonly text: string
  readonly weight?: string
  readonly selectAction?: { readonly url: string }
}

/** The card of a Teams message: https://adaptivecards.microsoft.com/?topic=RichTextBlock */
export function teamsHtml({ body, actions }: TeamsCard): string {
  const lines = body.map(({ inlines }) => `<p>${(inlines as readonly TextRun[]).map(teamsRun).join('')}</p>`)
  const buttons = actions.map(({ title, url }) => linkHtml(title, url)).join(' · ')
  return `${lines.join('')}<p>${buttons}</p>`
}

function teamsRun({ text, weight, selectAction }: TextRun): string {
  const shown = selectAction === undefined ? escapeHtml(text) : linkHtml(text, selectAction.url)
  return weight === 'Bolder' ? `<strong>${shown}</strong>` : shown
}
