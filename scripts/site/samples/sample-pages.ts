import { escapeHtml } from './escape-html.js'
import type { SampleMessages } from './record-messages.js'
import { finalLines, lineHtml } from './terminal-html.js'

/** What `npm run site:samples` kept of one run of the demo. */
export interface Samples {
  /** What the terminal got, with its colors. */
  readonly terminal: string
  readonly messages: SampleMessages
  /** Markdown. */
  readonly summary: string
  readonly comment: string
}

const CHANNELS = { slack: 'Slack', discord: 'Discord', teams: 'Microsoft Teams' } as const
/** These pages are not in the repository, so they have no source to show. */
const FRONT_MATTER = '---\neditLink: false\n---\n\n'

/** The sample pages by their path. Everything that they show was produced by the demo. */
export function samplePages({ terminal, messages, summary, comment }: Samples): Readonly<Record<string, string>> {
  const channels = (Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]).map(
    name => `### ${CHANNELS[name]}\n\n${messages[name].map(messageCard).join('\n\n')}`
  )
  const index = [
    '# Samples',
    'The build of this site runs the demo, which deploys a good and a bad canary to an embedded AWS. This is its output.',
    '## HTML report',
    'The [report of the whole demo](report.html){target="_self"}, and the report of the bad canary:',
    '<iframe class="sample" src="deployment.html" title="HTML report of a canary that was rolled back" loading="lazy"></iframe>',
    '## Job summary and plan',
    '- [Job summary](summary.md) of the bad canary\n- [Comment on a pull request](plan-comment.md): what a deployment would change',
    '## Messages',
    'The start and the end of the bad canary. Slack and Discord replace the message of the start.',
    ...channels,
    '## Terminal',
    `<pre class="sample" v-pre tabindex="0">${terminalHtml(terminal)}</pre>`
  ]
  return {
    'samples/index.md': `${FRONT_MATTER}${index.join('\n\n')}\n`,
    'samples/summary.md': `${FRONT_MATTER}# Job summary\n\n${summary}\n`,
    'samples/plan-comment.md': `${FRONT_MATTER}# Comment on a pull request\n\n${comment}\n`
  }
}

const messageCard = (html: string) => `<div class="message" v-pre>${html}</div>`

function terminalHtml(output: string): string {
  // A blank line would end the block of HTML in Markdown.
  return finalLines(output.trim())
    .map(line => (line.trim() === '' ? escapeHtml(' ') : lineHtml(line)))
    .join('\n')
}
