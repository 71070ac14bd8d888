import type { Tone } from '../../domain/report/verdict-word.js'
import type { Notice } from '../../domain/notice/notice.js'
import { phraseEvent } from '../../domain/notice/notice-event.js'
import { fitNotice, type FittedNotice, type NoticeSize } from './notice-size.js'

/**
 * What a Teams workflow takes: a message with one Adaptive Card.
 * https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 */
export interface TeamsMessage {
  readonly type: 'message'
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive'
      readonly contentUrl: null
      readonly content: AdaptiveCard
    }
  ]
}

interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly msteams: { readonly width: 'Full' }
  readonly body: readonly RichTextBlock[]
  readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[]
}

/** Text runs show their text as it is: no Markdown, and no mentions without entities. https://adaptivecards.io/explorer/TextRun.html */
interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly spacing?: 'Small' | 'None'
  readonly inlines: readonly TextRun[]
}

interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Large'
  readonly color?: 'Good' | 'Attention' | 'Warning' | 'Default'
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
}

const COLOURS: Readonly<Record<Tone, NonNullable<TextRun['color']>>> = {
  ...{ good: 'Good', bad: 'Attention', warning: 'Warning', neutral: 'Default' }
}

/** Teams refuses messages above about 28 KB: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
export const TEAMS_BYTES = 27_000

/** Less and less of a notice, until it fits. */
const SIZES: readonly [NoticeSize, ...NoticeSize[]] = [
  { titleCharacters: 200, headlineCharacters: 2_000, lineCharacters: 250, lines: 10 },
  { titleCharacters: 150, headlineCharacters: 1_000, lineCharacters: 120, lines: 6 },
  { titleCharacters: 80, headlineCharacters: 300, lineCharacters: 60, lines: 3 }
]

/** The message of a notice: as much of it as fits. */
export function renderTeams(notice: Notice): TeamsMessage {
  const [largest, ...smaller] = SIZES
  return smaller.reduce(
    (message, size) => (isFitting(message) ? message : render(notice, fitNotice(notice, size))),
    render(notice, fitNotice(notice, largest))
  )
}

function isFitting(message: TeamsMessage): boolean {
  return new TextEncoder().encode(JSON.stringify(message)).length <= TEAMS_BYTES
}

function render(
  { event }: Notice,
  { title, headline, explanation, facts, causes, commits, moreCommits, links }: FittedNotice
): TeamsMessage {
  const { sign, tone } = phraseEvent(event)
  const body: readonly RichTextBlock[] = [
    block([{ ...run(`${sign} ${title}`), weight: 'Bolder', size: 'Large', color: COLOURS[tone] }]),
    ...[headline, explanation].flatMap(text => (text === undefined ? [] : [block([run(text)])])),
    ...(causes.length === 0 ? [] : [heading('Why'), ...causes.map(cause => block([run(`• ${cause}`)], 'None'))]),
    ...facts.map(({ name, value, href }) =>
      block([{ ...run(`${name}: `), weight: 'Bolder' }, linked(value, href)], 'None')
    ),
    ...(commits.length === 0 ? [] : [heading('Commits since the last success')]),
    ...commits.map(({ short, text, href }) => block([linked(short, href), run(` ${text}`)], 'None')),
    ...(moreCommits === undefined ? [] : [block([run(moreCommits)], 'None')])
  ]
  const actions = links.map(({ text, href }) => ({ type: 'Action.OpenUrl', title: plain(text), url: href }) as const)
  const content: AdaptiveCard = {
    ...{ $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.5' },
    ...{ msteams: { width: 'Full' }, body, actions }
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }]
  }
}

function heading(text: string): RichTextBlock {
  return block([{ ...run(text), weight: 'Bolder' }], 'Small')
}

function block(inlines: readonly TextRun[], spacing?: RichTextBlock['spacing']): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) }
}

function linked(text: string, href: string | undefined): TextRun {
  return { ...run(text), ...(href === undefined ? {} : { selectAction: { type: 'Action.OpenUrl', url: href } }) }
}

function run(text: string): TextRun {
  return { type: 'TextRun', text: plain(text) }
}

/**
 * Text that is no function: braces in pairs would be read as a date or a time
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features), and those after a dollar sign as a template
 * (https://learn.microsoft.com/adaptive-cards/templating/language).
 */
function plain(text: string): string {
  return text.replace(/[{$](?=\{)/g, '$&\u200b') || '–'
}
