import { expect, it } from '@jest/globals'
import { sampleContainer } from '../../../../test/fakes/compose/sample-container.js'
import type { Abort } from '../../../domain/rollout/judgment.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { keyOf, partOf, releaseOf } from '../domain/release/release.js'
import type { ComposeWorld } from './compose-world.js'
import { watchFailures } from './watch-failures.js'

const starting = sampleContainer({ name: 'shop-api-2', health: 'starting' })

/** What is reported of one container of the canary when the rollout is aborted. */
async function excerptsAfter(abort: Abort, container = starting) {
  const { id } = releaseOf([partOf(container)])
  expect(id).toContain(keyOf(partOf(container)))
  const excerpts: unknown[] = []
  const { target, failures } = watchFailures({ follow: () => Promise.resolve(abort) } as unknown as SteppedTarget, {
    project: 'shop',
    world: {
      docker: {
        listContainers: () => Promise.resolve([container]),
        lastLines: () => Promise.resolve(['Waiting for the database'])
      }
    } as unknown as ComposeWorld,
    eventLog: { excerpt: (excerpt: unknown) => excerpts.push(excerpt) } as unknown as DeploymentLog
  })
  await target.follow({ canary: { id } } as never, {} as never)
  return { excerpts, failures }
}

it('shows the last log lines of a container that was not ready in time', async () => {
  const { excerpts, failures } = await excerptsAfter({ cause: 'never-healthy', reason: 'Not ready within 60 s.' })
  expect(excerpts).toEqual([{ title: 'Last log lines of shop-api-2', lines: ['Waiting for the database'] }])
  expect(failures).toMatchObject([{ instance: 'shop-api-2', kind: 'unhealthy', reason: 'Container is starting' }])
})

it('reports no container that is still starting when another cause ends the rollout', async () => {
  expect(await excerptsAfter({ cause: 'gate', reason: 'errors failed.' })).toEqual({ excerpts: [], failures: [] })
})

it('reports a container that exited, for each cause', async () => {
  const exited = sampleContainer({ name: 'shop-api-2', state: 'exited', exitCode: 1 })
  const { failures } = await excerptsAfter({ cause: 'gate', reason: 'errors failed.' }, exited)
  expect(failures).toMatchObject([{ kind: 'crashed', containers: [{ exitCode: 1 }] }])
})
