import { DeployError } from '../errors.js'

/** Where a text came from: an input of the step, or a file that an input names. */
export type TextOrigin =
  { readonly kind: 'input'; readonly input: string } | { readonly kind: 'file'; readonly path: string }

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

/** The position of a character of a text. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function annotation({ origin, position }: TextPlace) {
  return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {}
}
