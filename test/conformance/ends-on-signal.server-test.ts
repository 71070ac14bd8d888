import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { RESULTS } from './server-results.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ends-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Commands of processes that name the folder. */
async function commandsIn(): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const commands = await Promise.all(ids.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return commands.filter(command => command.includes(`${folder}/`)).map(command => command.replaceAll('\0', ' '))
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s during a case ends the engine, the SSH daemon, the registry and the timers, and removes their folder',
  async (signal, code) => {
    const before = await readFile(RESULTS, 'utf8')
    const script = spawn(
      process.execPath,
      ['build/scripts/conformance-servers.js', 'HAProxy: canceled in every phase'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, TMPDIR: folder }
      }
    )
    const ended = once(script, 'exit')
    // A rollout is in progress once it has a timer.
    while (!(await commandsIn()).some(command => /\/lease\.\d+\.sh/.test(command))) {
      expect(script.exitCode).toBeNull()
      await wait(200)
    }
    script.kill(signal)
    expect(await ended).toEqual([code, null])
    // Connections of SSH notice the end of their daemon a moment later.
    while ((await commandsIn()).length > 0) await wait(100)
    expect(await readdir(folder)).toEqual([])
    expect(await readFile(RESULTS, 'utf8')).toBe(before)
  }
)
