import { escapeHtml } from './escape-html.js'

const CLASSES: Readonly<Record<string, string>> = {
  ...{
    '1': 'bold',
    '2': 'dim',
    '31': 'red',
    '32': 'green',
    '33': 'yellow',
    '34': 'blue',
    '35': 'magenta',
    '36': 'cyan'
  }
}

/** What a terminal shows in the end: of a line that was drawn again, only the last drawing. */
export function finalLines(output: string): readonly string[] {
  return output.split('\n').map(line => line.split('\u001b[2K').at(-1) ?? '')
}

/** A line with ANSI colors as HTML: https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
export function lineHtml(line: string): string {
  let open = 0
  const parts = line.split(/\u001b\[([0-9;]*)m/).map((part, index) => {
    if (index % 2 === 0) return escapeHtml(part)
    const names = part.split(';').flatMap(code => CLASSES[code] ?? [])
    if (names.length > 0) {
      open += 1
      return `<span class="${names.join(' ')}">`
    }
    const ended = '</span>'.repeat(open)
    open = 0
    return ended
  })
  return parts.join('') + '</span>'.repeat(open)
}
