/** How the log is shown: `ansi` in a terminal, `plain` in a pipe. */
export type LogStyle = 'ansi' | 'plain'

const MARKS: Readonly<Record<string, { readonly label: string; readonly ansi: string }>> = {
  group: { label: '▼ ', ansi: '1' },
  error: { label: 'Error: ', ansi: '31' },
  warning: { label: 'Warning: ', ansi: '33' },
  notice: { label: 'Notice: ', ansi: '36' },
  debug: { label: 'Debug: ', ansi: '35' },
  endgroup: { label: '', ansi: '0' }
}

/** A line of the log as GitHub's page shows it, with the runner's `##[…]` marks as words and colours. */
export function formatLogLine(line: string, style: LogStyle): string {
  const [, name = '', text = ''] = /^##\[(\w+)\](.*)$/.exec(line) ?? []
  const mark = MARKS[name]
  if (mark === undefined) return line
  const shown = `${mark.label}${text}`
  return style === 'ansi' && shown !== '' ? `\u001b[${mark.ansi}m${shown}\u001b[0m` : shown
}
