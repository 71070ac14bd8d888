import { expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Command lines of this machine that name a folder. */
function commandsOf(folder: string): string[] {
  const commands = readdirSync('/proc').map(id => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      // Not a process, or one that has ended meanwhile.
      return ''
    }
  })
  return commands.filter(command => command.includes(folder))
}

it('ends with the process that started it, however that ends', async () => {
  const starter = spawn(process.execPath, ['build/test/kubernetes/bed/main.js', '--no-mesh'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  for await (const part of starter.stdout) {
    output += String(part)
    if (output.includes('Stop it with')) break
  }
  const folder = dirname(/KUBECONFIG=(.+)/.exec(output)?.[1] ?? '')
  expect(existsSync(folder)).toBe(true)
  expect(commandsOf(folder).join('\n')).toMatch(/kube-apiserver .*kube-controller-manager /s)

  starter.kill('SIGKILL')
  while (commandsOf(folder).length > 0 || existsSync(folder)) await sleep(50)
})
