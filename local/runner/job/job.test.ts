import { describe, expect, it } from '@jest/globals'
import { openJob } from './open-job.js'
import { runAction, startAction } from '../run-action.js'

const probe = 'test/bundle/fixtures/probe'

describe('a job', () => {
  it('carries the environment and the path from step to step, and cleans up in reverse', async () => {
    const lines: string[] = []
    const job = await openJob({ env: { COLOUR: 'red' }, onLine: line => lines.push(line) })
    const first = job.start({
      actionPath: probe,
      inputs: { main: "put('ENV', 'SHAPE=round'); put('PATH', '/opt/a')", post: "console.log('post of first')" }
    })
    expect(await first.ended).toMatchObject({ outcome: 'success', env: { COLOUR: 'red', SHAPE: 'round' } })
    const second = job.start({
      actionPath: probe,
      env: { SIZE: 'small' },
      inputs: {
        main: "const { COLOUR, SHAPE, SIZE, PATH } = process.env; put('OUTPUT', 'answer=' + [COLOUR, SHAPE, SIZE, PATH.split(':')[0]])",
        post: "console.log('post of second')"
      }
    })
    expect((await second.ended).outputs).toEqual({ answer: 'red,round,small,/opt/a' })
    expect(await job.complete()).toBe('success')
    expect(lines.filter(line => line.startsWith('post'))).toEqual(['post of second', 'post of first'])
    expect(second.result().postExitCode).toBe(0)
  })

  it('hands no output on that holds a masked value', async () => {
    const lines: string[] = []
    const job = await openJob({ secrets: ['123456789012'], onLine: line => lines.push(line) })
    expect(job.passOn({ image: '123456789012.dkr/app', digest: 'sha256:1' })).toEqual({ digest: 'sha256:1' })
    expect(lines).toEqual(["##[warning]Skip output 'image' since it may contain secret."])
    await job.complete()
  })

  it('keeps state to the step that saved it', async () => {
    const job = await openJob()
    await job.start({ actionPath: probe, inputs: { main: "put('STATE', 'mine=1')" } }).ended
    const other = job.start({ actionPath: probe, inputs: { post: "console.log('sees', process.env.STATE_mine)" } })
    await other.ended
    await job.complete()
    expect(other.result().log).toContain('sees undefined')
  })

  it('skips the steps after a failed one, unless that was allowed to fail', async () => {
    const failing = { actionPath: probe, inputs: { main: 'process.exit(1)' } }
    const job = await openJob()
    expect(await job.start({ ...failing, continueOnError: true }).ended).toMatchObject({ outcome: 'failure' })
    expect(await job.start(failing).ended).toMatchObject({ outcome: 'failure' })
    expect(await job.start({ actionPath: probe }).ended).toMatchObject({ outcome: 'skipped', phases: [] })
    expect(await job.complete()).toBe('failure')
  })

  it('masks in later steps what an earlier one registered', async () => {
    const job = await openJob({ secrets: ['from-the-start'] })
    await job.start({ actionPath: probe, inputs: { main: "console.log('::add-mask::hunter2')" } }).ended
    const { log } = await job.start({ actionPath: probe, inputs: { main: "console.log('hunter2 from-the-start')" } })
      .ended
    expect(log).toBe('*** ***')
    await job.complete()
  })
})

describe('the phases of an action', () => {
  const phases = (inputs: Record<string, string> = {}) =>
    runAction({ actionPath: 'test/bundle/fixtures/phases', inputs })

  it('run when their conditions hold', async () => {
    const { log, phases: results } = await phases({ exit: '2' })
    expect(log.split('\n')).toEqual(['pre ran', 'main ran', 'Post job cleanup.', 'post ran'])
    expect(results.map(({ phase, outcome, exitCode }) => [phase, outcome, exitCode])).toEqual([
      ['pre', 'success', 0],
      ['main', 'failure', 2],
      ['post', 'success', 0]
    ])
  })

  it('are skipped when they do not', async () => {
    const { log, phases: results } = await phases()
    expect(log.split('\n')).toEqual(['pre ran', 'main ran'])
    expect(results.at(-1)).toMatchObject({ phase: 'post', outcome: 'skipped' })
  })

  it('leave out main when pre failed', async () => {
    const { log, outcome } = await phases({ 'pre-exit': '1' })
    expect(outcome).toBe('failure')
    expect(log.split('\n')).toEqual(['pre ran', 'Post job cleanup.', 'post ran'])
  })
})

it('a cancelled composite action stops its step, and still runs those whose `if` is true', async () => {
  const action = await startAction({ actionPath: 'test/bundle/fixtures/cleanup' })
  await action.seen('started')
  action.cancel()
  const { outcome, outputs, log } = await action.ended
  expect(outcome).toBe('cancelled')
  expect(outputs.seen).toBe('cancelled skipped success success')
  expect(log).toContain('tidied\nalways')
  expect(log).not.toContain('must not run')
})
