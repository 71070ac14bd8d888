/** Where the demo is shown: live with colours in a terminal, line by line in a pipe. */
export interface Terminal {
  readonly line: (text?: string) => void
  /** Prose, broken at the width of the terminal. */
  readonly paragraph: (text: string) => void
  /** Runs one stage: shown while it runs, then with its result and how long it took. */
  readonly stage: (title: string, task: (stage: Stage) => Promise<string>) => Promise<void>
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => void
  readonly paint: Paint
}

/** A stage while it runs. */
export interface Stage {
  /** What is in progress right now. */
  readonly status: (text: string) => void
  /** A line that stays, below the stage. */
  readonly log: (text: string) => void
}

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan'
export type Paint = (colour: Colour, text: string) => string

const CODES: Readonly<Record<Colour, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  cyan: '36'
}
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MILLISECONDS = 100
const TITLE_WIDTH = 16
const ESCAPES = /\u001b\[[0-9;]*m/g

interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Shows on `output`; plain where it is no terminal, and where NO_COLOR (https://no-color.org) or TERM=dumb ask for it. */
export function openTerminal(output: Output, env: Readonly<Record<string, string | undefined>>): Terminal {
  const isLive = output.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  const paint: Paint = (colour, text) => (isLive ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text)
  const line = (text = '') => void output.write(`${text}\n`)
  const stage = isLive ? liveStage(output, paint) : plainStage(line)
  const paragraph = (text: string) =>
    wrap(text, isLive ? widthOf(output) - 4 : Infinity).forEach(each => line(`  ${each}`))
  return { line, paragraph, stage, paint, table: (head, rows) => renderTable(head, rows, paint).forEach(line) }
}

function plainStage(line: (text: string) => void): Terminal['stage'] {
  return async (title, task) => {
    const start = Date.now()
    line(`${title} ...`)
    const result = await task({ status: () => undefined, log: text => line(`  | ${text}`) })
    line(`${title}: ${result} (${seconds(start)})`)
  }
}

function liveStage(output: Output, paint: Paint): Terminal['stage'] {
  return async (title, task) => {
    const start = Date.now()
    const width = () => widthOf(output)
    let status = ''
    let frame = 0
    const draw = () => {
      const sign = paint('cyan', FRAMES[frame % FRAMES.length] ?? '')
      const text = `  ${sign} ${title.padEnd(TITLE_WIDTH)} ${paint('dim', `${status} ${seconds(start)}`)}`
      output.write(`\r\u001b[2K${clip(text, width())}`)
    }
    const timer = setInterval(() => {
      frame += 1
      draw()
    }, FRAME_MILLISECONDS)
    draw()
    const settle = (sign: string, text: string) =>
      output.write(`\r\u001b[2K  ${sign} ${paint('bold', title.padEnd(TITLE_WIDTH))} ${text}\n`)
    try {
      const result = await task({
        status: text => {
          status = text
          draw()
        },
        log: text => {
          output.write(`\r\u001b[2K${clip(`    ${paint('dim', '│')} ${text}`, width())}\n`)
          draw()
        }
      })
      settle(paint('green', '✔'), `${result} ${paint('dim', seconds(start))}`)
    } catch (error) {
      settle(paint('red', '✘'), paint('dim', seconds(start)))
      throw error
    } finally {
      clearInterval(timer)
    }
  }
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map(row => row[column] ?? '')].map(visibleLength))
  )
  const join = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - visibleLength(cell))).join('   ')}`.trimEnd()
  return [paint('dim', join(head)), paint('dim', join(widths.map(width => '─'.repeat(width)))), ...rows.map(join)]
}

function widthOf({ columns }: Output): number {
  return Math.max(40, columns ?? 80) - 1
}

function wrap(text: string, columns: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && visibleLength(`${last} ${word}`) > columns) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** Cuts a text to a number of columns; colours do not count and are ended. */
function clip(text: string, columns: number): string {
  if (visibleLength(text) <= columns) return text
  let room = columns - 1
  const parts = text.split(/(\u001b\[[0-9;]*m)/).map(part => {
    if (part.startsWith('\u001b')) return part
    const shown = part.slice(0, room)
    room -= shown.length
    return shown
  })
  return `${parts.join('')}…\u001b[0m`
}

function visibleLength(text: string): number {
  return text.replace(ESCAPES, '').length
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)}s`
}
