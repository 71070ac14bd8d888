import { clipText } from '../../domain/text/clip-text.js'
import type { SlackMention } from '../../domain/notice/destination.js'
import type { Notice } from '../../domain/notice/notice.js'
import { isEnd, isFailure, phraseEvent } from '../../domain/notice/notice-event.js'
import { fitNotice, type FittedNotice } from './notice-size.js'

/**
 * Elements of Slack's rich text: their text is shown as it is, so that no mark-up and no mention in it comes alive.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export type SlackElement =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold?: true; readonly code?: true } }
  | { readonly type: 'link'; readonly url: string; readonly text: string }

interface Section {
  readonly type: 'rich_text_section'
  readonly elements: SlackElement[]
}

interface List {
  readonly type: 'rich_text_list'
  readonly style: 'bullet'
  readonly elements: Section[]
}

export type SlackBlock =
  | {
      readonly type: 'header'
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
    }
  | { readonly type: 'section'; readonly text: { readonly type: 'mrkdwn'; readonly text: string } }
  | { readonly type: 'rich_text'; readonly elements: (Section | List)[] }

/** A message. `text` is for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: SlackBlock[]
}

/** A header has 150 characters, a message 50 blocks: https://docs.slack.dev/reference/block-kit/blocks/header-block */
const SIZE = { titleCharacters: 140, headlineCharacters: 2_000, lineCharacters: 250, lines: 10 }
const TEXT_CHARACTERS = 600

/** The message of a notice, to be edited by the next. */
export function renderSlack(notice: Notice): SlackMessage {
  const fitted = fitNotice(notice, SIZE)
  return { text: fallback(notice, fitted), blocks: [header(notice, fitted), ...describe(fitted)] }
}

/** The whole message for a channel that cannot be edited: the mentions are under the title. */
export function renderSlackOnce(notice: Notice, mentions: readonly SlackMention[]): SlackMessage {
  const fitted = fitNotice(notice, SIZE)
  const calls = isFailure(notice.event) ? callsFor(mentions) : []
  return { text: fallback(notice, fitted), blocks: [header(notice, fitted), ...calls, ...describe(fitted)] }
}

/**
 * What goes under the message: how the steps were judged, and the mentions, because an edit notifies no one. Undefined
 * when there is nothing to add.
 */
export function renderSlackReply(notice: Notice, mentions: readonly SlackMention[]): SlackMessage | undefined {
  const fitted = fitNotice(notice, { ...SIZE, lines: 20 })
  const calls = isFailure(notice.event) ? callsFor(mentions) : []
  const lines = [
    ...(notice.event === 'step-passed' ? [fitted.headline ?? fitted.title] : []),
    ...(isEnd(notice.event) ? fitted.details : [])
  ]
  if (calls.length === 0 && lines.length === 0) return undefined
  return { text: fallback(notice, fitted), blocks: [...calls, ...richText([bullets(lines.map(line => [text(line)]))])] }
}

/** Text in which `&`, `<` and `>` are no marks: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function fallback({ event }: Notice, { title, headline }: FittedNotice): string {
  const words = headline === undefined ? title : `${title} – ${headline}`
  return escapeSlack(`${phraseEvent(event).sign} ${clipText(words, TEXT_CHARACTERS)}`)
}

function header({ event }: Notice, { title }: FittedNotice): SlackBlock {
  return { type: 'header', text: { type: 'plain_text', text: `${phraseEvent(event).sign} ${title}`, emoji: false } }
}

/** The only marks that are meant to be marks; their parts were read as IDs. */
function callsFor(mentions: readonly SlackMention[]): readonly SlackBlock[] {
  const calls = mentions.map(mention => {
    if (mention.kind === 'everybody') return `<!${mention.range}>`
    return mention.kind === 'user' ? `<@${mention.id}>` : `<!subteam^${mention.id}>`
  })
  return calls.length === 0 ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: calls.join(' ') } }]
}

function describe({
  headline,
  explanation,
  facts,
  causes,
  commits,
  moreCommits,
  links
}: FittedNotice): readonly SlackBlock[] {
  const rows = facts.map(({ name, value, href, isCode }) => [
    bold(`${name}: `),
    href === undefined ? text(value, isCode) : link(value, href)
  ])
  const changes = commits.map(({ short, text: title, href }) => [link(short, href), text(` ${title}`)])
  return richText([
    headline === undefined ? [] : [section([text(headline)])],
    explanation === undefined ? [] : [section([text(explanation)])],
    causes.length === 0 ? [] : [section([bold('Why')]), ...bullets(causes.map(cause => [text(cause)]))],
    [section(rows.flatMap((row, index) => (index === 0 ? row : [text('\n'), ...row])))],
    changes.length === 0 ? [] : [section([bold('Commits since the last success')]), ...bullets(changes)],
    moreCommits === undefined ? [] : [section([text(moreCommits)])],
    links.length === 0
      ? []
      : [
          section(
            links.flatMap(({ text: words, href }, index) => [
              ...(index === 0 ? [] : [text('  ·  ')]),
              link(words, href)
            ])
          )
        ]
  ])
}

function richText(parts: readonly (readonly (Section | List)[])[]): readonly SlackBlock[] {
  const elements = parts.flat()
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }]
}

function bullets(items: readonly SlackElement[][]): readonly (Section | List)[] {
  return items.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: items.map(section) }]
}

function section(elements: SlackElement[]): Section {
  return { type: 'rich_text_section', elements }
}

function text(value: string, isCode = false): SlackElement {
  return { type: 'text', text: value === '' ? ' ' : value, ...(isCode ? { style: { code: true } } : {}) }
}

function bold(value: string): SlackElement {
  return { type: 'text', text: value, style: { bold: true } }
}

function link(value: string, url: string): SlackElement {
  return { type: 'link', url, text: value }
}
