import { beforeEach, describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import { MemoryApp, webImage } from '../../../../test/fakes/azure/memory-app.js'
import { DeployError } from '../../../domain/errors.js'
import { executionState } from '../domain/job/app-job.js'
import { runMigration } from './run-migration.js'

const CANARY = { id: 'web--dk-1', label: 'web:2', images: { web: webImage('2') }, digests: {} }

let app: MemoryApp
let clock: ReturnType<typeof fakeClock>
let lines: string[]

beforeEach(() => {
  app = new MemoryApp()
  clock = fakeClock()
  lines = []
})

const migrate = (job = 'migrate', cancelled = new AbortController().signal) => {
  const say = (text: string) => void lines.push(text)
  return runMigration(
    { job, canary: CANARY, timeoutSeconds: 60 },
    { api: app, clock, cancelled, eventLog: { milestone: say, detail: say } }
  )
}

/** The execution has this status from the third look on. */
function endsWith(status: string) {
  const sleep = clock.sleep.bind(clock)
  clock.sleep = async (milliseconds, signal) => {
    await sleep(milliseconds, signal)
    const [first] = app.jobExecutions
    if (clock.slept.length === 2 && first !== undefined) app.jobExecutions[0] = { ...first, status }
  }
}

describe('a migration', () => {
  it('runs the new image with the command of the job, and is waited for', async () => {
    endsWith('Succeeded')
    await migrate()
    expect(app.changes[0]).toContain(`"image":"${webImage('2')}","command":["migrate"]`)
    expect(lines).toEqual(['Started migration migrate-1', 'Migration migrate-1 succeeded'])
  })

  it.each(['Failed', 'Stopped'])('that ends as %s deploys nothing', async status => {
    endsWith(status)
    await expect(migrate()).rejects.toThrow('so nothing was deployed')
  })

  it('that takes too long is stopped, and deploys nothing', async () => {
    await expect(migrate()).rejects.toThrow('did not end within 60 s and was stopped')
    expect(app.changes.at(-1)).toBe('stop migrate-1')
  })

  it('whose start was not answered is found, and started once', async () => {
    endsWith('Succeeded')
    app.lose = what => {
      if (what.startsWith('start')) throw new DeployError('outcome-unknown', 'The connection broke.')
    }
    await migrate()
    expect(app.changes.filter(change => change.startsWith('start'))).toHaveLength(1)
  })

  it('that may not have been started is never started again', async () => {
    app.refuse = what => {
      if (what.startsWith('start')) throw new DeployError('outcome-unknown', 'The connection broke.')
    }
    await expect(migrate()).rejects.toThrow('Whether job migrate was started is unknown')
  })

  it('of a job that does not exist is refused', async () => {
    await expect(migrate('other')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('continues when the job is canceled', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(migrate('migrate', controller.signal)).rejects.toThrow('The job was canceled.')
    expect(lines.at(-1)).toBe('Migration migrate-1 continues until it ends')
  })
})

it.each([
  ['Running', 'running'],
  ['Processing', 'running'],
  ['Degraded', 'running'],
  ['Succeeded', 'succeeded'],
  ['Failed', 'failed'],
  ['Stopped', 'stopped'],
  ['Unknown', 'unknown'],
  ['SomethingNew', 'unknown'],
  [undefined, 'unknown']
])('an execution with status %s is %s', (status, state) => {
  expect(executionState({ status })).toBe(state)
})
