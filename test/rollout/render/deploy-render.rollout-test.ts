import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { RENDER_KEY } from '../../../local/services/render/render-service.js'
import { openRenderWorld, shaOf, type Commit, type RenderWorld } from './render-world.js'

let world: RenderWorld
beforeEach(async () => {
  world = await openRenderWorld()
})
afterEach(() => world.close())

async function run(commit: Commit, inputs: Readonly<Record<string, string>> = {}) {
  const step = await world.start({ commit: shaOf(commit), ...inputs })
  const { outcome, outputs, log, summary, annotations } = await step.ended
  const { verdict, 'reason-code': code } = outputs
  const shown = [log, summary, JSON.stringify(annotations), JSON.stringify(outputs)].join('\n')
  return { ended: [outcome, verdict, code], shown }
}
const countOf = (commit: Commit) =>
  world.api.deploys.filter(({ revision }) => 'commit' in revision && revision.commit === shaOf(commit)).length

describe('the bundle of deploy-render, with a backend of processes and a static site', () => {
  it('deploys both, and loses no request', async () => {
    const { ended, shown } = await run('good')
    expect({ ended, live: await world.live(), lost: world.traffic().losses, shown }).toEqual({
      ...{ ended: ['success', 'succeeded', 'deployed'], live: ['good', 'good'], lost: {} },
      shown: expect.not.stringContaining(RENDER_KEY)
    })
    expect(world.traffic().served).toBeGreaterThan(100)
  })

  it('rolls a backend back that answers with errors, and leaves the site as it is', async () => {
    const { ended } = await run('failing')
    expect([ended, await world.live()]).toEqual([
      ['failure', 'rolled-back', 'gate'],
      ['stable', 'stable']
    ])
    expect(Object.keys(world.traffic().failedBy)).toEqual(['failing'])
    expect(world.site.deploys).toHaveLength(1)
  })

  it('reports a backend that is never healthy, with its last log lines, and loses no request', async () => {
    const { ended, shown } = await run('never-healthy')
    expect([ended[0], ended[1], await world.live(), world.traffic().losses]).toEqual([
      ...['failure', 'rolled-back', ['stable', 'stable'], {}]
    ])
    expect(shown).toContain('Traceback: the service did not start')
  })

  it('changes nothing in a dry run', async () => {
    const { ended } = await run('good', { 'dry-run': 'true' })
    expect([ended[0], countOf('good'), world.site.deploys.length]).toEqual(['success', 0, 1])
  })
})

const STATES = ['build_in_progress', 'pre_deploy_in_progress', 'update_in_progress', 'live'] as const

describe.each(STATES)('a step that is killed while its deploy is %s', status => {
  it('is rolled back by its post step, and loses no request', async () => {
    const step = await world.start({ commit: shaOf('good') })
    await world.reaches(status)
    step.kill()
    const { postExitCode } = await step.ended
    expect([postExitCode, await world.live(), world.traffic().losses]).toEqual([0, ['stable', 'stable'], {}])
  })

  it('is continued by the next run with one deploy, where post leaves it', async () => {
    const step = await world.start({ commit: shaOf('good'), 'on-cancel': 'leave' })
    await world.reaches(status)
    step.kill()
    await step.ended
    const { ended } = await run('good')
    expect([ended[1], countOf('good'), await world.live(), world.traffic().losses]).toEqual([
      ...['succeeded', 1, ['good', 'good'], {}]
    ])
  })
})
