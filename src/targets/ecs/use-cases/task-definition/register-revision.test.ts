import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../../test/fakes/fake-clock.js'
import { fakeTaskDefinitions } from '../../../../../test/fakes/fake-task-definitions.js'
import { DeployError } from '../../../../domain/errors.js'
import type { TaskDefinition } from '../../domain/task-definition/task-definition.js'
import { registerRevision } from './register-revision.js'

const web = (image: string): TaskDefinition => ({
  family: 'web',
  containerDefinitions: [{ name: 'web', image, essential: true, memory: 64 }]
})
const lost = () => Promise.reject(new DeployError('outcome-unknown', 'The answer was lost.'))
const run = { commit: '0f3ab12', url: undefined }

/** Registers `web:2` while RegisterTaskDefinition behaves as `play` returns for the number of the call. */
function register(play: (call: number, carryOut: (image?: string) => Promise<unknown>) => Promise<unknown>) {
  const ecs = fakeTaskDefinitions(web('web:1'))
  let calls = 0
  const taskDefinitions = {
    ...ecs,
    register: async (definition: TaskDefinition) => {
      calls += 1
      await play(calls, image => ecs.register(image === undefined ? definition : web(image)))
      return ecs.register(definition)
    }
  }
  const plan = { definition: web('web:2'), latestRevision: 1 }
  const done = registerRevision(plan, { taskDefinitions, clock: fakeClock(), run })
  return { ecs, done, calls: () => calls }
}

describe('a registration', () => {
  it('whose answer is lost is found again, and made once', async () => {
    const { ecs, done, calls } = register((_, carryOut) => carryOut().then(lost))
    expect((await done).revision).toBe(2)
    expect([ecs.all.length, calls()]).toEqual([2, 1])
  })

  it('is found under a later one that another user registered', async () => {
    const { done } = register((_, carryOut) =>
      carryOut()
        .then(() => carryOut('web:3'))
        .then(lost)
    )
    expect((await done).revision).toBe(2)
  })

  it('that was never made is made in the end', async () => {
    const { ecs, done, calls } = register(call => (call < 6 ? lost() : Promise.resolve()))
    expect((await done).revision).toBe(2)
    expect([ecs.all.length, calls()]).toEqual([2, 6])
  })

  it('is given up after a minute', async () => {
    const { done } = register(lost)
    await expect(done).rejects.toMatchObject({ code: 'outcome-unknown' })
  })

  it('carries the tags of this run and not those of an earlier one', async () => {
    const ecs = fakeTaskDefinitions()
    const tags = [
      { key: 'team', value: 'shop' },
      { key: 'deploy-kit:commit', value: 'old' },
      { key: 'deploy-kit:run', value: 'old' }
    ]
    const plan = { definition: { ...web('web:2'), tags }, latestRevision: 0 }
    await registerRevision(plan, { taskDefinitions: ecs, clock: fakeClock(), run })
    expect(ecs.all[0]?.definition.tags).toEqual([
      { key: 'team', value: 'shop' },
      { key: 'deploy-kit:commit', value: '0f3ab12' }
    ])
  })
})
