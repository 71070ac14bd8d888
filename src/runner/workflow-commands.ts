import { error, group, info, notice, setSecret, warning } from '@actions/core'
import type { FilePosition } from '../domain/errors.js'
import { logText, logTitle, type LogText } from './log-text.js'
import { secretForms } from './secret-forms.js'

/**
 * All that this process prints: the linter lets no other file write to stdout or stderr. Every text passes `logText` (docs/adr/0014),
 * and every call ends its line, so that a command is never appended to a text. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */

/** What was masked, longest first. */
let masked: readonly string[] = []

/** Prints lines to the log. */
export function printLine(text: string): void {
  info(withoutSecrets(logText(text)))
}

/** Runs `task` inside a folded group of the log. */
export function printGroup<Result>(title: string, task: () => Promise<Result>): Promise<Result> {
  return group(withoutSecrets(logTitle(title)), task)
}

export interface Annotation {
  readonly message: string
  readonly title?: string | undefined
  readonly place?: FilePosition | undefined
}

const ANNOTATE = { error, warning, notice } as const

/** Puts an annotation on the run, at a place of a file of the workspace where there is one. */
export function annotate(level: keyof typeof ANNOTATE, { message, title, place }: Annotation): void {
  ANNOTATE[level](withoutSecrets(logText(message)), {
    ...(title === undefined ? {} : { title: withoutSecrets(logTitle(title)) }),
    ...(place === undefined ? {} : { file: withoutSecrets(logTitle(place.file)) }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.line === undefined || place.column === undefined ? {} : { startColumn: place.column })
  })
}

/**
 * Masks a secret and its forms in every later line of the job's log. The command itself shows the secret to a step that has stopped
 * commands before it, so nothing foreign may ever be printed but by this file; and none of the forms is printed here again.
 */
export function maskSecret(value: string): void {
  const forms = secretForms(value).filter(form => !masked.includes(form))
  for (const form of forms) setSecret(form)
  masked = [...masked, ...forms].sort((one, other) => other.length - one.length)
}

/** The runner masks too, but only while it obeys commands. */
function withoutSecrets(text: LogText): string {
  return masked.reduce<string>((shown, secret) => shown.replaceAll(secret, '***'), text)
}
