import { LastLines, type BuildEvent, type BuildReader, type BuildStep } from './build-step.js'

const STEP = /^Step (\d+\/\d+) : (.*)$/
const STAGE_NAME = /^FROM\s.*\sAS\s+(\S+)\s*$/i

/** Reads what `docker build` prints where there is no BuildKit: one step after the other, as text. */
export function readClassicOutput(): BuildReader {
  const ended: BuildStep[] = []
  let current: BuildStep | undefined
  let stage = 'image'
  let lastLines = new LastLines()
  const others = new LastLines()

  function end(outcome: 'done' | 'failed', at: number, error?: string): readonly BuildEvent[] {
    if (current === undefined) return []
    const kind = outcome === 'done' && current.outcome === 'cached' ? 'cached' : outcome
    const step: BuildStep = { ...current, outcome: kind, finishedAt: at, error, lastLines: lastLines.read() }
    ended.push(step)
    current = undefined
    return [{ kind: 'ended', step }]
  }

  function begin(count: string, instruction: string, at: number): readonly BuildEvent[] {
    stage = /^FROM\s/i.test(instruction) ? (STAGE_NAME.exec(instruction)?.[1] ?? 'image') : stage
    const title = `[${stage} ${count}] ${instruction}`
    const fresh = { outcome: 'running', startedAt: at, finishedAt: undefined, error: undefined, lastLines: [] } as const
    current = { stage, title, ...fresh }
    lastLines = new LastLines()
    return [{ kind: 'started', step: current }]
  }

  return {
    take(line, at) {
      const [, count, instruction] = STEP.exec(line) ?? []
      if (count !== undefined && instruction !== undefined)
        return [...end('done', at), ...begin(count, instruction, at)]
      if (line.startsWith('Successfully built ')) return end('done', at)
      if (current === undefined || line.startsWith('Sending build context')) {
        if (line.trim() !== '') others.add(line)
        return []
      }
      if (/returned a non-zero code|^(?:Error|ERROR|failed to|COPY failed|ADD failed)/.test(line))
        return end('failed', at, line)
      if (line.startsWith(' ---> Using cache')) current = { ...current, outcome: 'cached' }
      if (/^ --->|^Removing intermediate/.test(line)) return []
      lastLines.add(line)
      return [{ kind: 'line', step: current, text: line }]
    },
    steps: () => (current === undefined ? ended : [...ended, { ...current, lastLines: lastLines.read() }]),
    otherLines: () => others.read()
  }
}
