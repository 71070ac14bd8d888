import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { isForCompose, readComposeInputs } from './compose-inputs.js'

const KEY = 'AAAAC3NzaC1lZDI1NTE5AAAAIJ6nXo0o5mZ7m3mQwq9mYc0c2Uo1q2c3d4e5f6g7h8i9'
const SERVER = {
  ...{ server: 'deploy@203.0.113.7', 'known-hosts': `203.0.113.7 ssh-ed25519 ${KEY}`, directory: '/srv/shop' },
  ports: 'api=8080'
}
const readerOf = (given: Readonly<Record<string, string>>) => inputReader(name => given[name] ?? '')

describe('the inputs of doctor for Docker Compose', () => {
  it('check all strategies without one, of services that have a port', async () => {
    const { name, spec, strategies } = await readComposeInputs(readerOf(SERVER))
    expect({ name, strategies }).toEqual({ name: '/srv/shop', strategies: ['rolling', 'canary', 'blue-green'] })
    expect([...spec.ports]).toEqual([['api', 8080]])
    expect(spec).toMatchObject({ proxy: 'none', migration: undefined })
  })

  it('check one strategy, and are named by the service', async () => {
    const given = { ...SERVER, strategy: 'canary', service: 'shop' }
    expect(await readComposeInputs(readerOf(given))).toMatchObject({ name: 'shop', strategies: ['canary'] })
  })

  it.each([
    [
      { 'role-to-assume': 'arn:aws:iam::123456789012:role/x' },
      'Input "role-to-assume": it is not supported with "server"'
    ],
    [{ ports: '' }, 'Input "ports": a value is required if "images" is not set.'],
    [{ 'known-hosts': '' }, 'Input "known-hosts": a value is required'],
    [{ directory: '' }, 'Input "directory": a value is required']
  ])('are refused with %j', async (changes, message) => {
    await expect(readComposeInputs(readerOf({ ...SERVER, ...changes }))).rejects.toThrow(message)
  })

  it('are those with a server, and refused without one', () => {
    expect([isForCompose(readerOf(SERVER)), isForCompose(readerOf({ service: 'api' }))]).toEqual([true, false])
    expect(() => isForCompose(readerOf({ service: 'api', directory: '/srv/shop' }))).toThrow(
      'Input "directory": it is for Docker Compose only, which requires "server". Set "server", or remove this input.'
    )
  })
})
