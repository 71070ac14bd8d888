import { clipText } from '../../domain/text/clip-text.js'
import { oneLine } from '../../domain/text/one-line.js'
import type { Notice } from '../../domain/notice/notice.js'

/** How much of a notice a channel has room for. */
export interface NoticeSize {
  readonly titleCharacters: number
  readonly headlineCharacters: number
  /** Of each other line: a fact, a cause, a commit. */
  readonly lineCharacters: number
  readonly lines: number
}

/** A notice whose every text is on one line and within the size; what was left out is counted. */
export interface FittedNotice {
  readonly title: string
  readonly headline: string | undefined
  readonly explanation: string | undefined
  readonly facts: readonly {
    readonly name: string
    readonly value: string
    readonly href: string | undefined
    readonly isCode: boolean
  }[]
  readonly causes: readonly string[]
  readonly commits: readonly FittedCommit[]
  /** `and 12 more`; undefined when all are there. */
  readonly moreCommits: string | undefined
  readonly details: readonly string[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

export interface FittedCommit {
  readonly short: string
  readonly text: string
  readonly href: string
}

/** Long addresses are refused by some channels. */
const MOST_ADDRESS_CHARACTERS = 2_000

/** Cuts a notice to a size, each text at a word. */
export function fitNotice(notice: Notice, size: NoticeSize): FittedNotice {
  const line = (text: string) => clipText(oneLine(text), size.lineCharacters)
  const paragraph = (text: string | undefined) =>
    text === undefined ? undefined : clipText(oneLine(text), size.headlineCharacters)
  const { commits } = notice
  const shown = (commits?.list ?? []).slice(-size.lines)
  const hidden = (commits?.total ?? 0) - shown.length
  return {
    title: clipText(oneLine(notice.title), size.titleCharacters),
    headline: paragraph(notice.headline),
    explanation: paragraph(notice.explanation),
    facts: notice.facts.map(({ name, value, href, kind }) => ({
      ...{ name, value: line(value), isCode: kind === 'code' },
      href: href !== undefined && isShort(href) ? href : undefined
    })),
    causes: notice.causes
      .slice(0, size.lines)
      .map(({ title, detail }) => line([title, detail].filter(text => text !== undefined && text !== '').join(': '))),
    commits: shown.map(({ commit, title, author, href }) => ({
      short: commit.slice(0, 7),
      text: line(`${title} (${author})`),
      href
    })),
    moreCommits: hidden > 0 ? `and ${hidden} more` : undefined,
    details: notice.details.slice(0, size.lines).map(line),
    links: notice.links
      .filter(({ href }) => isShort(href))
      .slice(0, size.lines)
      .map(({ text, href }) => ({ text: clipText(oneLine(text), 75), href }))
  }
}

function isShort(href: string): boolean {
  return href.length <= MOST_ADDRESS_CHARACTERS
}
