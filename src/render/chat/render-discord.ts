import type { Tone } from '../../domain/report/verdict-word.js'
import { clipText } from '../../domain/text/clip-text.js'
import type { Notice } from '../../domain/notice/notice.js'
import { phraseEvent } from '../../domain/notice/notice-event.js'
import { fitNotice, type FittedNotice } from './notice-size.js'

/** A message with one embed, without mentions: https://discord.com/developers/docs/resources/message#embed-object */
export interface DiscordMessage {
  readonly embeds: readonly [DiscordEmbed]
  readonly allowed_mentions: { readonly parse: readonly [] }
}

interface DiscordEmbed {
  readonly title: string
  readonly url?: string
  readonly description: string
  readonly color: number
  readonly fields: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[]
}

const COLOURS: Readonly<Record<Tone, number>> = { good: 0x2da44e, bad: 0xcf222e, warning: 0xbf8700, neutral: 0x57606a }

/**
 * A title has 256 characters, a description 4,096, 25 fields of 1,024 each, all together 6,000. Escaping may make three of one.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
const SIZE = { titleCharacters: 80, headlineCharacters: 800, lineCharacters: 120, lines: 6 }
const DESCRIPTION_CHARACTERS = 3_400
const LINK_CHARACTERS = 1_200
const FIELD_CHARACTERS = 250

/** The message of a notice. */
export function renderDiscord(notice: Notice): DiscordMessage {
  const fitted = fitNotice(notice, SIZE)
  const { sign, tone } = phraseEvent(notice.event)
  const { runUrl } = notice.subject
  const embed: DiscordEmbed = {
    title: `${sign} ${escapeDiscord(fitted.title)}`,
    ...(runUrl === undefined ? {} : { url: runUrl }),
    description: describe(fitted),
    color: COLOURS[tone],
    fields: fitted.facts.map(({ name, value, href }) => ({
      name,
      value: clipText(escapeDiscord(value), FIELD_CHARACTERS - (href?.length ?? 0)) || '–',
      inline: true
    }))
  }
  return { embeds: [embed], allowed_mentions: { parse: [] } }
}

/**
 * Text in which Discord's marks are no marks, and in which an address is no link. `allowed_mentions` keeps mentions from calling
 * any user; the blank without width keeps them from looking as if they did.
 */
export function escapeDiscord(text: string): string {
  return text
    .replace(/[\\`*_~|<>#[\]()+-]/g, mark => `\\${mark}`)
    .replaceAll('@', '@\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
}

/** An address whose parentheses do not end the link that it is in. */
function enclosed(href: string): string {
  return href.replaceAll('(', '%28').replaceAll(')', '%29')
}

/** Whole lines, as many as there is room for: links and marks never break in the middle. */
function describe({ headline, explanation, causes, commits, moreCommits, links }: FittedNotice): string {
  const rest = [
    ...(explanation === undefined ? [] : [escapeDiscord(explanation)]),
    ...(causes.length === 0 ? [] : ['**Why**', ...causes.map(cause => `• ${escapeDiscord(cause)}`)]),
    ...(commits.length === 0 ? [] : ['**Commits since the last success**']),
    ...commits.map(({ short, text, href }) => `• [\`${short}\`](${enclosed(href)}) ${escapeDiscord(text)}`),
    ...(moreCommits === undefined ? [] : [moreCommits])
  ]
  const last = joinWithin(
    links.map(({ text, href }) => `[${escapeDiscord(text) || '–'}](${enclosed(href)})`),
    LINK_CHARACTERS
  )
  const lines: string[] = headline === undefined ? [] : [escapeDiscord(headline)]
  let room = DESCRIPTION_CHARACTERS - (lines[0]?.length ?? 0) - last.length
  for (const line of rest) {
    room -= line.length + 1
    if (room < 0) break
    lines.push(line)
  }
  return [...lines, last].filter(line => line !== '').join('\n')
}

/** The links that there is room for, the first ones first. */
function joinWithin(links: readonly string[], most: number): string {
  return links.reduce((all, link) => {
    const more = all === '' ? link : `${all} · ${link}`
    return more.length <= most ? more : all
  }, '')
}
