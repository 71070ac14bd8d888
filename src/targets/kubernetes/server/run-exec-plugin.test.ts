import { expect, it } from '@jest/globals'
import { DeployError } from '../../../domain/errors.js'
import type { Command } from '../../../ports/commands.js'
import { runExecPlugin } from './run-exec-plugin.js'

const PLUGIN = {
  ...{
    apiVersion: 'client.authentication.k8s.io/v1',
    command: '/opt/my plugin',
    args: ['get-token', '--cluster=a b; rm']
  },
  ...{ env: { CLOUDSDK_PYTHON: '/usr/bin/python3' }, providesClusterInfo: true }
}
const SERVER = new URL('https://k8s.example')
const printed = (stdout: string, exitCode = 0) => {
  const ran: Command[] = []
  const run = (command: Command) => {
    ran.push(command)
    return Promise.resolve({ exitCode, stdout, stderr: 'token: s3cret' })
  }
  return { ran, run }
}

it('starts the program of a kubeconfig with its arguments as they are, and its own variables', async () => {
  const commands = printed('{"status":{"token":"t"}}')
  expect(await runExecPlugin(PLUGIN, SERVER, commands)).toMatchObject({ token: 't', expiresAt: undefined })
  const [command] = commands.ran
  expect(command).toMatchObject({ tool: 'credential-plugin', program: '/opt/my plugin', argv: PLUGIN.args })
  expect(Object.keys(command?.env ?? {})).toEqual(['CLOUDSDK_PYTHON', 'KUBERNETES_EXEC_INFO'])
})

it('reports how a plugin ended, and nothing that it printed', async () => {
  const ended = runExecPlugin(PLUGIN, SERVER, printed('s3cret', 1))
  await expect(ended).rejects.toThrow('failed with exit code 1')
  await expect(ended).rejects.not.toThrow('s3cret')
})

it('reports that a plugin is not installed', async () => {
  const commands = { run: () => Promise.reject(new DeployError('not-found', 'no such program')) }
  await expect(runExecPlugin(PLUGIN, SERVER, commands)).rejects.toThrow('could not be started. Install it')
})
