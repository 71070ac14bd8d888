import { printable } from './printable.js'

/** Any text on one line, without control characters and marks that turn its direction. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}
