import { fitComment, markOfKey } from '../../../src/render/comment/fit-comment.js'
import { describeStatus } from '../../../src/domain/delivery/deployment-status.js'
import type { Notice } from '../../../src/domain/notice/notice.js'
import { oneLine } from '../../../src/domain/text/one-line.js'
import { markOfComment, renderComment } from '../../../src/render/chat/render-comment.js'
import { escapeDiscord, renderDiscord } from '../../../src/render/chat/render-discord.js'
import { renderNotification } from '../../../src/render/chat/render-notification.js'
import { escapeSlack, renderSlackOnce } from '../../../src/render/chat/render-slack.js'
import { renderTeams } from '../../../src/render/chat/render-teams.js'
import { isFor } from '../../../src/domain/notice/route.js'
import { formsOfAddress, formsOfToken, redact } from '../../../src/domain/secret-address/secret-forms.js'
import { clipText } from '../../../src/domain/text/clip-text.js'
import { markdownBlock, markdownCode, markdownLink, markdownText } from '../../../src/render/markdown/markdown-text.js'
import { mermaidLabel } from '../../../src/render/markdown/mermaid-label.js'
import { html } from '../../../src/render/page/html.js'
import { logText, logTitle, outputText } from '../../../src/runner/log-text.js'
import { printable } from '../../../src/domain/text/printable.js'
import { renderHtmlReport } from '../../../src/render/report/render-html-report.js'
import { renderSummary } from '../../../src/render/markdown/render-summary.js'
import { linksOfRun } from '../../../src/domain/report/run-links.js'
import { sampleReport } from '../../fakes/sample-report.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { MIB, type InputClass } from '../input-class.js'

/** A transformation of any text; it has no limit of its own. */
const transform = (name: string, feed: (text: string) => unknown): InputClass => ({ name, limitBytes: MIB, feed })

function notice(text: string): Notice {
  return {
    event: 'failed',
    title: text,
    headline: text,
    explanation: text,
    facts: [{ name: 'Where', value: text, kind: 'text' }],
    causes: [{ title: text, detail: text }],
    details: [text],
    commits: {
      total: 1,
      href: 'https://a.example',
      list: [{ commit: 'abc', title: text, author: text, committedAt: '', href: 'https://a.example' }]
    },
    links: [{ text, href: 'https://a.example' }],
    isRecovery: false,
    subject: {
      ...{
        services: ['api'],
        environment: 'production',
        environmentUrl: undefined,
        version: text,
        previous: undefined,
        previousOf: undefined
      },
      ...{ commit: undefined, digest: undefined, kind: 'deploy', strategy: 'rolling', verification: 'health' },
      ...{ actor: undefined, runUrl: undefined, startedAt: 0, finishedAt: 1, result: undefined }
    }
  }
}

const reportOf = (text: string) =>
  sampleReport({
    title: text,
    headline: text,
    explanation: text,
    facts: [{ name: text, value: text, kind: 'text' }],
    causes: [{ title: text, detail: text }],
    events: [{ at: 0, subject: text, text, tone: 'bad', weight: 'milestone' }],
    logs: [{ title: text, lines: text.split('\n') }],
    notes: [text]
  })

const CLASSES: readonly InputClass[] = [
  transform('printable', printable),
  transform('one line', oneLine),
  transform('text of the log', logText),
  transform('title in the log', logTitle),
  transform('output', outputText),
  transform('Markdown text', markdownText),
  transform('Markdown code', markdownCode),
  transform('Markdown block, one line', text => markdownBlock([text])),
  transform('Markdown block, lines', text => markdownBlock(text.split('\n'))),
  transform('Markdown link', text => markdownLink('a', `https://${text}`)),
  transform('clipped to 200', text => clipText(text, 200)),
  transform('clipped to 64,000', text => clipText(text, 64_000)),
  transform('label of Mermaid', text => mermaidLabel(text, 60)),
  transform('HTML', text => html`${text}`),
  transform('Discord text', escapeDiscord),
  transform('Slack text', escapeSlack),
  transform('Slack message', text => renderSlackOnce(notice(text), [])),
  transform('Discord message', text => renderDiscord(notice(text))),
  transform('Teams message', text => renderTeams(notice(text))),
  transform('webhook message', text => renderNotification(notice(text), { id: '1', at: 0 })),
  transform('pull request comment of a notice', text => renderComment(notice(text))),
  transform('mark of a comment', text => markOfComment({ services: [text.toWellFormed()], environment: 'a' })),
  transform('key of a comment', text => markOfKey(text.toWellFormed())),
  transform('pull request comment', text => fitComment('<!-- a -->', text)),
  transform('deployment status', text => describeStatus('failed', text)),
  transform('redacted', text =>
    redact(text, [...formsOfToken('xoxb-1234567890'), ...formsOfAddress('https://a.example/b/0123456789abcdef')])
  ),
  transform('forms of an address', text => formsOfAddress(`https://a.example/${text.toWellFormed()}`)),
  transform('link of a run', text => linksOfRun({ url: `https://${text}/actions/runs/`, commit: 'a' })),
  transform('summary', text => renderSummary(reportOf(text))),
  transform('HTML report', text => renderHtmlReport(reportOf(text))),
  {
    name: 'pattern of a route',
    limitBytes: MIB,
    feed: text =>
      isFor(
        { destination: { kind: 'discord', address: '' }, on: ['always'], environments: [text], services: undefined },
        { event: 'failed', isRecovery: false, subject: { ...notice('a').subject, environment: 'a'.repeat(64) } }
      )
  },
  {
    name: 'name beside patterns of a route',
    limitBytes: MIB,
    feed: text =>
      isFor(
        {
          ...{ destination: { kind: 'discord', address: '' }, on: ['always'], services: undefined },
          environments: ['a*a*a*a*b', '*-*-*-*.', '* * * *x']
        },
        { event: 'failed', isRecovery: false, subject: { ...notice('a').subject, environment: text } }
      )
  }
]

const MARKED_TEXTS = [
  ...PLAIN_TEXTS,
  '::',
  '##[',
  'backticks',
  'fences',
  'hashes',
  '{{',
  'www.',
  'https://',
  'escape sequences',
  'joined emoji'
]

/** What all the others are made of. */
const WITH_ALL_TEXTS = ['printable', 'one line', 'Markdown text', 'Markdown block, lines']

/** What is made of texts from outside before people see them. */
export const RENDERED_TEXTS: readonly InputClass[] = CLASSES.map(input =>
  WITH_ALL_TEXTS.includes(input.name) ? input : { ...input, texts: MARKED_TEXTS }
)
