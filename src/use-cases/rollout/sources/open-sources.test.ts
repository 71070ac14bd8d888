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
    'Input "gates": source prom reads its secret from the environment variable PROM_TOKEN, which is not set. Set it under env of the step, from a secret.'
  )
  expect(events).toEqual([])
})
