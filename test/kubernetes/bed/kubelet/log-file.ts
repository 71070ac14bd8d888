import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Writes what a container prints, a line each with its time and stream, as container runtimes do. */
export function logWriter(path: string): {
  readonly write: (stream: 'stdout' | 'stderr', chunk: Buffer) => void
  readonly end: () => void
} {
  const rest = { stdout: '', stderr: '' }
  const put = (stream: 'stdout' | 'stderr', line: string) =>
    appendFileSync(path, `${new Date().toISOString()} ${stream} F ${line}\n`)
  appendFileSync(path, '')
  return {
    write(stream, chunk) {
      const lines = (rest[stream] + chunk.toString()).split('\n')
      rest[stream] = lines.pop() ?? ''
      for (const line of lines) put(stream, line)
    },
    end() {
      for (const stream of ['stdout', 'stderr'] as const) if (rest[stream] !== '') put(stream, rest[stream])
    }
  }
}

export interface LogQuery {
  readonly tailLines?: number
  readonly limitBytes?: number
  readonly sinceMilliseconds?: number
  readonly timestamps: boolean
}

/** Lines of a log as `GET …/log` returns them, each with its end. */
export function readLog(path: string, query: LogQuery): string {
  if (!existsSync(path)) return ''
  let lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  const { sinceMilliseconds, tailLines, limitBytes } = query
  if (sinceMilliseconds !== undefined)
    lines = lines.filter(line => Date.parse(line.slice(0, line.indexOf(' '))) >= sinceMilliseconds)
  if (tailLines !== undefined) lines = tailLines === 0 ? [] : lines.slice(-tailLines)
  const text = lines
    .map(line => `${query.timestamps ? line.replace(/ std(?:out|err) F /, ' ') : textOf(line)}\n`)
    .join('')
  return limitBytes === undefined ? text : Buffer.from(text).subarray(0, limitBytes).toString()
}

/** A line without its time and stream. */
const textOf = (line: string) => line.replace(/^\S+ std(?:out|err) F /, '')
