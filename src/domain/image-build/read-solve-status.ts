import { isList, isObject, valueAt } from '../document/document.js'
import type { JsonObject, JsonValue } from '../document/json-value.js'
import { OpenLine } from '../text/open-line.js'
import { keepLines, LastLines, stageOf, type BuildEvent, type BuildReader, type BuildStep } from './build-step.js'

/** What `--progress=rawjson` prints a line of: https://github.com/moby/buildkit/blob/v0.25.0/client/graph.go */
interface SolveStatus {
  readonly vertexes: readonly Vertex[]
  readonly logs: readonly { readonly vertex: string; readonly data: string }[]
}

interface Vertex {
  readonly digest: string
  readonly name: string
  readonly started: string
  readonly completed: string
  readonly isCached: boolean
  readonly error: string
}

interface Open {
  step: BuildStep
  readonly decoder: InstanceType<typeof TextDecoder>
  /** Of a line that has no end yet. */
  readonly rest: OpenLine
}

/** Reads the progress of BuildKit. */
export function readSolveStatus(): BuildReader {
  const known = new Map<string, Open>()
  const others = new LastLines()

  function takeVertex(vertex: Vertex): readonly BuildEvent[] {
    const open = openOf(vertex)
    const before = open.step
    open.step = advance(before, vertex)
    const { step } = open
    const events: BuildEvent[] = []
    // A step may run again after its end, as the loading of a context does.
    const wasWaiting = before.outcome === 'waiting'
    const wasRunning = before.outcome === 'running'
    if (!wasRunning && (step.outcome === 'running' || (wasWaiting && isOver(step))))
      events.push({ kind: 'started', step })
    if (isOver(step) && (wasRunning || wasWaiting)) events.push(...flush(open), { kind: 'ended', step: open.step })
    return events
  }

  function openOf(vertex: Vertex): Open {
    const open = known.get(vertex.digest) ?? begin(vertex)
    known.set(vertex.digest, open)
    return open
  }

  function takeLog(digest: string, data: string): readonly BuildEvent[] {
    const open = known.get(digest)
    if (open === undefined) return []
    const lines = open.rest.take(open.decoder.decode(decodeBase64(data), { stream: true }))
    return say(open, lines)
  }

  return {
    take(line) {
      const status = parseStatus(line)
      if (status === undefined) {
        if (line.trim() !== '') others.add(line)
        return []
      }
      const { vertexes, logs } = status
      vertexes.forEach(openOf)
      // A step's last output and its end come in one line: the output belongs before the end.
      const [ending, going] = [vertexes.filter(isEnding), vertexes.filter(vertex => !isEnding(vertex))]
      return [
        ...going.flatMap(takeVertex),
        ...logs.flatMap(({ vertex, data }) => takeLog(vertex, data)),
        ...ending.flatMap(takeVertex)
      ]
    },
    steps: () => [...known.values()].map(({ step }) => step),
    otherLines: () => others.read()
  }
}

function begin({ name }: Vertex): Open {
  const step: BuildStep = {
    ...{ stage: stageOf(name), title: name, outcome: 'waiting', lastLines: [] },
    ...{ startedAt: undefined, finishedAt: undefined, error: undefined }
  }
  return { step, decoder: new TextDecoder(), rest: new OpenLine() }
}

function advance(step: BuildStep, { started, completed, isCached, error }: Vertex): BuildStep {
  const startedAt = step.startedAt ?? readTime(started)
  const finishedAt = readTime(completed)
  if (error !== '') {
    const outcome = /context canceled|Canceled/.test(error) ? 'stopped' : 'failed'
    return { ...step, startedAt, finishedAt, outcome, error }
  }
  if (finishedAt !== undefined) return { ...step, startedAt, finishedAt, outcome: isCached ? 'cached' : 'done' }
  return startedAt === undefined ? step : { ...step, startedAt, finishedAt, outcome: 'running' }
}

function isEnding({ completed, error }: Vertex): boolean {
  return error !== '' || completed !== ''
}

function isOver({ outcome }: BuildStep): boolean {
  return outcome !== 'waiting' && outcome !== 'running'
}

function say(open: Open, lines: readonly string[]): readonly BuildEvent[] {
  if (lines.length === 0) return []
  const texts = lines.map(visiblePart)
  open.step = { ...open.step, lastLines: keepLines(open.step.lastLines, texts) }
  return texts.map(text => ({ kind: 'line', step: open.step, text }))
}

/** A progress bar writes over itself: what would be seen is what counts. */
function visiblePart(line: string): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line
  return whole.slice(whole.lastIndexOf('\r') + 1)
}

function flush(open: Open): readonly BuildEvent[] {
  return say(open, open.rest.end())
}

/** Undefined for a line that is no JSON. A member of another type than BuildKit prints counts as missing. */
function parseStatus(line: string): SolveStatus | undefined {
  if (!line.startsWith('{')) return undefined
  let status: JsonValue
  try {
    status = JSON.parse(line) as JsonValue
  } catch {
    return undefined
  }
  return {
    vertexes: objectsAt(status, 'vertexes').map(vertex => ({
      ...{ digest: textAt(vertex, 'digest'), name: textAt(vertex, 'name'), error: textAt(vertex, 'error') },
      ...{ started: textAt(vertex, 'started'), completed: textAt(vertex, 'completed') },
      isCached: vertex.cached === true
    })),
    logs: objectsAt(status, 'logs').map(log => ({ vertex: textAt(log, 'vertex'), data: textAt(log, 'data') }))
  }
}

function objectsAt(value: JsonValue, name: string): readonly JsonObject[] {
  const list = valueAt(value, [name])
  return isList(list) ? list.filter(isObject) : []
}

function textAt(value: JsonObject, name: string): string {
  const text = value[name]
  return typeof text === 'string' ? text : ''
}

/** Nothing of a text that is no base64. */
function decodeBase64(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data), character => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function readTime(text: string): number | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
