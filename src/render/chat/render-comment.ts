import { markdownCode, markdownLink, markdownText } from '../markdown/markdown-text.js'
import type { Notice } from '../../domain/notice/notice.js'
import { phraseEvent } from '../../domain/notice/notice-event.js'
import { fitNotice, type FittedNotice } from './notice-size.js'

/** A comment has 65,536 characters; a character may become six. */
const SIZE = { titleCharacters: 200, headlineCharacters: 2_000, lineCharacters: 250, lines: 15 }

const MARK_CHARACTERS = 1_000

/** The mark by which a comment is found again. One for each deployment target, so that two of them have two comments. */
export function markOfComment({ services, environment }: Pick<Notice['subject'], 'services' | 'environment'>): string {
  const target = encodeURIComponent([...services, environment].join(' ')).replace(
    /[^A-Za-z0-9%]/g,
    mark => `%${mark.charCodeAt(0).toString(16)}`
  )
  return `<!-- deploy-kit/notify ${target.slice(0, MARK_CHARACTERS)} -->`
}

/** The comment on a pull request, in GitHub Markdown. */
export function renderComment(notice: Notice): string {
  const fitted = fitNotice(notice, SIZE)
  const parts = [
    markOfComment(notice.subject),
    `### ${phraseEvent(notice.event).sign} ${markdownText(fitted.title)}`,
    markdownText(fitted.headline ?? ''),
    markdownText(fitted.explanation ?? ''),
    bullets('**Why**', fitted.causes.map(markdownText)),
    factTable(fitted),
    details(fitted),
    fitted.links.map(({ text, href }) => markdownLink(markdownText(text), href)).join(' · ')
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function factTable({ facts }: FittedNotice): string {
  const rows = facts.map(({ name, value, href, isCode }) => {
    const shown = isCode ? markdownCode(value) : markdownText(value)
    return `| ${name} | ${href === undefined ? shown : markdownLink(shown, href)} |`
  })
  return ['| | |', '| --- | --- |', ...rows].join('\n')
}

function details({ commits, moreCommits, details: steps }: FittedNotice): string {
  const changes = commits.map(
    ({ short, text, href }) => `${markdownLink(markdownCode(short), href)} ${markdownText(text)}`
  )
  const inner = [
    bullets('**Commits since the last success**', [...changes, ...(moreCommits === undefined ? [] : [moreCommits])]),
    bullets('**Steps**', steps.map(markdownText))
  ].filter(part => part !== '')
  return inner.length === 0 ? '' : `<details><summary>Details</summary>\n\n${inner.join('\n\n')}\n\n</details>`
}

function bullets(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [heading, '', ...items.map(item => `- ${item}`)].join('\n')
}
