import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseLockFile } from '../../../src/targets/compose/domain/lease/lock-file.js'
import { parseNote, type RolloutNote } from '../../../src/targets/stepped/domain/rollout-note.js'
import { askMany } from '../proxies/load.js'
import type { Shop } from './shop.js'

/** The note of the newest lock of a project, as the server has it. */
export async function readNote({ directory, project }: Shop): Promise<RolloutNote | undefined> {
  const folder = join(directory, '.deploy-kit', project)
  const names = await readdir(folder).catch(() => [])
  const newest = Math.max(0, ...names.flatMap(name => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0)))
  if (newest === 0) return undefined
  const lock = parseLockFile(await readFile(join(folder, `lock.${newest}`), 'utf8'))
  return lock && parseNote(lock.note)
}

/** Percent of `count` requests that a version answers. Throws where a rollout went to another step meanwhile: its note is written before the weights change. */
export async function heldShare(shop: Shop, version: string, count: number): Promise<number> {
  const before = await readNote(shop)
  const answers = [...(await askMany(shop.port, count))]
  const after = await readNote(shop)
  if (after?.index !== before?.index || after?.stage !== before?.stage)
    throw new Error('The rollout went on while its share was measured.')
  const own = answers.filter(([answer]) => answer.startsWith(`${version} `))
  return (100 * own.reduce((sum, [, each]) => sum + each, 0)) / count
}
