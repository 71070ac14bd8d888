import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { Files } from '../../ports/files.js'
import type { RunEvent } from '../../ports/runner/run-event.js'
import { readPullRequest } from '../../use-cases/notify/pull-request-event.js'
import { quoteName } from '../../domain/input/quote-safe.js'

/** The inputs of this action. */
export interface Inputs {
  /** What the comment is found again by. */
  readonly key: string
  readonly markdown: string
  /** Undefined for a run that belongs to none. */
  readonly pullRequest: number | undefined
  readonly onError: 'fail' | 'warn'
}

/** What the inputs are read beside. */
export interface StepContext {
  readonly event: RunEvent
  readonly files: Pick<Files, 'read'>
}

/** Reads and checks the inputs; every rejection names the input. */
export async function readInputs(read: InputReader, { event, files }: StepContext): Promise<Inputs> {
  const key = read.required('key')
  const given = read.wholeNumber('pull-request', { from: 1, to: Number.MAX_SAFE_INTEGER })
  return {
    key,
    markdown: await readMarkdown(read, files),
    pullRequest: given ?? (await readPullRequest(event))?.number,
    onError: read.yesNo('fail-on-error') === true ? 'fail' : 'warn'
  }
}

async function readMarkdown(read: InputReader, files: Pick<Files, 'read'>): Promise<string> {
  const path = read.text('body-file')
  const text = path === undefined ? '' : await files.read(path, { input: 'body-file' })
  if (text === undefined)
    throw badInput('body-file', `file ${quoteName(path ?? '')} does not exist. The path is relative to the workspace.`)
  const parts = [read.block('body') ?? '', text].map(part => part.trim()).filter(part => part !== '')
  if (parts.length > 0) return parts.join('\n\n')
  throw badInput('body', 'a value is required unless "body-file" is set.')
}
