import type { Paint } from './terminal.js'

/**
 * A line of an action's log for people who watch: ids and ARNs are shortened to unique parts. Undefined for lines that show
 * nothing here.
 */
export function showLogLine(line: string, paint: Paint): string | undefined {
  const text = line
    .replace(/\b([0-9a-f]{8})[0-9a-f]{24,}\b/g, '$1')
    .replace(/arn:aws:[\w-]+:[\w-]*:\d*:([\w-]+\/[\w-]+)(?:\/[\w-]+)*/g, '$1')
    .replace(/ ?\(deployment ecs-svc\/\d+\)/, '')
  if (text.trim() === '' || text === 'Post job cleanup.' || /^▼|^Error: Rolled back/.test(text)) return undefined
  if (/^Error: |^Roll(?:ed|ing) back|\bfailed\b/.test(text)) return paint('red', text)
  if (/^ {2}\| /.test(text)) return paint('yellow', text)
  if (text.startsWith('succeeded')) return paint('green', text)
  return text.startsWith('ECS: ') || /^\d+ of \d+ /.test(text) ? paint('dim', text) : text
}
