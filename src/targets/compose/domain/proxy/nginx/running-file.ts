/** What the script that reads nginx prints: the workers that take requests, our record of the last split, and the file on disk. */
export const RECORD_LINE = '--- record'
export const FILE_LINE = '--- file'

/**
 * The text that nginx runs with. The record names the workers that the split was loaded by, as `process:start`; where none of them is left, nginx
 * was started or reloaded since, and runs with the file on disk. Undefined where there is no file.
 */
export function runningText(printed: string): string | undefined {
  const [before = '', file] = printed.split(`${FILE_LINE}\n`)
  const [workers = '', record = ''] = before.split(`${RECORD_LINE}\n`)
  const [recorded = '', ...split] = record.split('\n')
  const own = new Set(recorded.split(' ').filter(word => word !== ''))
  const isRunning = workers.split('\n').some(worker => own.has(worker))
  return isRunning ? split.join('\n') : file
}
