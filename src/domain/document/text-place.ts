import { DeployError } from '../errors.js'

/** Where a text came from: an input of the step, or a file that an input names. */
export type TextOrigin =
  | { readonly kind: 'input'; readonly input: string }
  | { readonly kind: 'file'; readonly path: string }

/** A place in a text, counted from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** A text and, when known, a place in it. */
export interface TextPlace {
  readonly origin: TextOrigin
  readonly position?: TextPosition | undefined
}

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
export function badText(place: TextPlace, message: string, cause?: unknown): DeployError {
  return new DeployError('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) })
}

/** The place for people. */
export function formatPlace({ origin, position }: TextPlace): string {
  if (origin.kind === 'file') {
    return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`
  }
  const name = `Input "${origin.input}"`
  return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`
}

/** The offsets at which the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The position of a character of a text whose lines start there. */
export function positionAt(starts: readonly number[], offset: number): TextPosition {
  let line = 0
  for (let end = starts.length; end - line > 1;) {
    const middle = (line + end) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else end = middle
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

function annotation({ origin, position }: TextPlace) {
  return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {}
}
