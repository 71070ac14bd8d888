import { describe, expect, it } from '@jest/globals'
import { discordHtml, slackHtml, teamsHtml } from './message-html.js'
import { finalLines, lineHtml } from './terminal-html.js'

describe('the terminal of the demo', () => {
  it('shows of a line that was drawn again only the last drawing', () => {
    expect(finalLines('first\n\r\u001b[2Kwait\r\u001b[2Kdone\nb')).toEqual(['first', 'done', 'b'])
  })

  it('keeps its colors, and text is no markup', () => {
    expect(lineHtml('\u001b[31m<b>\u001b[0m \u001b[1;32mok')).toBe(
      '<span class="red">&lt;b&gt;</span> <span class="bold green">ok</span>'
    )
  })
})

describe('a message', () => {
  it('of Slack has its header, bold text, code, lists and links', () => {
    const section = [
      { type: 'text', text: 'What: ', style: { bold: true } },
      { type: 'text', text: '<api>', style: { code: true } },
      { type: 'link', text: 'Run', url: 'https://example.com/1' },
      { type: 'link', text: 'Bad', url: 'javascript:alert(1)' }
    ]
    const html = slackHtml([
      { type: 'header', text: { type: 'plain_text', text: 'Failed' } },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', elements: [{ type: 'rich_text_section', elements: section }] }]
      }
    ])
    expect(html).toBe(
      '<p><strong>Failed</strong></p><ul><li><p><strong>What: </strong><code>&lt;api&gt;</code>' +
        '<a href="https://example.com/1" target="_blank" rel="noreferrer">Run</a>Bad</p></li></ul>'
    )
  })

  it('of Discord has its title, links of its description, and fields', () => {
    const html = discordHtml({
      title: 'T',
      description: 'a \\(b\\)\n[Run](https://example.com/1)',
      fields: [{ name: 'What', value: 'api' }]
    })
    expect(html).toBe(
      '<p><strong>T</strong></p><p>a (b)<br><a href="https://example.com/1" target="_blank" rel="noreferrer">Run</a></p>' +
        '<dl><dt>What</dt><dd>api</dd></dl>'
    )
  })

  it('of Teams has its lines and buttons', () => {
    const html = teamsHtml({
      ...{ type: 'AdaptiveCard', version: '1.5' },
      body: [{ type: 'RichTextBlock', inlines: [{ text: 'What: ' }] }],
      actions: [{ type: 'Action.OpenUrl', title: 'Run', url: 'https://example.com/1' }]
    })
    expect(html).toBe('<p>What: </p><p><a href="https://example.com/1" target="_blank" rel="noreferrer">Run</a></p>')
  })
})
