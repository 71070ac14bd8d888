import { expect, it } from '@jest/globals'
import { fakeSource } from '../../../../test/fakes/source/fake-source.js'
import { openSources, type SourceWorld } from './open-sources.js'

const PROM = { name: 'prom', kind: 'sample', windowSeconds: 10, delaySeconds: 15, secrets: ['PROM_TOKEN'] }

function world(env: SourceWorld['env']) {
  const events: string[] = []
  const given: SourceWorld = {
    env,
    masks: { hide: secret => void events.push(`hide ${secret}`) },
    adapterOf: kind =>
      Promise.resolve(({ name }, secrets) => {
        events.push(`open ${kind} ${name} with ${[...secrets.values()].join()}`)
        return fakeSource(() => 0)
      })
  }
  return { given, events }
}

it('hides every secret before a source is opened with it', async () => {
  const { given, events } = world({ PROM_TOKEN: 'first-secret', OTHER: 'second-secret' })
  const opened = await openSources([PROM, { ...PROM, name: 'other', secrets: ['OTHER'] }], given)
  expect([...opened.keys()]).toEqual(['prom', 'other'])
  expect(events).toEqual([
    'hide first-secret',
    'hide second-secret',
    'open sample prom with first-secret',
    'open sample other with second-secret'
  ])
})

it.each([undefined, '', '  '])('refuses a secret that is %j, and opens nothing', async value => {
  const { given, events } = world({ PROM_TOKEN: value })
  await expect(openSources([PROM], given)).rejects.toThrow(
    'Input "gates": source prom reads its secret from the environment variable PROM_TOKEN, which is not set. Set it under env of the step, from a secret. In a reusable workflow, add a line to its secret SOURCE_SECRETS.'
  )
  expect(events).toEqual([])
})

it('reads the secrets of a reusable workflow from the lines of one variable, and hides each of them', async () => {
  const lines = 'PROM_TOKEN=from=lines==\r\n\n# of another environment\nUNUSED=third-secret\n'
  const { given, events } = world({ SOURCE_SECRETS: lines, PROM_TOKEN: 'from-step' })
  await openSources([PROM], given)
  expect(events).toEqual([
    'hide from=lines==',
    'hide third-secret',
    'hide from=lines==',
    'open sample prom with from=lines=='
  ])
})

it.each([
  ['PROM_TOKEN=one\nhidden', 'SOURCE_SECRETS, line 2: expected NAME=value. Write each secret on one line.'],
  ['hidden value=1', 'SOURCE_SECRETS, line 1: expected NAME=value. Write each secret on one line.'],
  ['PROM_TOKEN=', 'SOURCE_SECRETS, line 1: expected NAME=value. Write each secret on one line.'],
  [
    'PROM_TOKEN=one\nPROM_TOKEN=hidden',
    'SOURCE_SECRETS, line 2: this name is on another line too. Remove one of the lines.'
  ]
])('refuses the lines %j, shows nothing of them, and opens nothing', async (lines, message) => {
  const { given, events } = world({ SOURCE_SECRETS: lines, PROM_TOKEN: 'from-step' })
  await expect(openSources([PROM], given)).rejects.toThrow(new Error(message))
  expect(events).toEqual([])
})
