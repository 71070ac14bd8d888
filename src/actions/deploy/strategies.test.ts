import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { readInputs as readCanaryShift } from '../canary-shift/inputs.js'
import { readInputs as readSwap } from '../blue-green-swap/inputs.js'
import { readInputs } from './inputs.js'

type Given = Readonly<Record<string, string>>

/** A reader of what a step is given, with the defaults of its action.yml, as the runner hands them over. */
async function readerOf(action: string, given: Given) {
  const { inputs = {} } = await readMetadata(join('actions', action, 'action.yml'))
  return inputReader(name => given[name] ?? String(inputs[name]?.default ?? ''))
}

const API = { service: 'api', images: 'api=a:2' }
const read = async (given: Given) => readInputs(await readerOf('deploy', { ...API, ...given }))
const refusal = async (given: Given) => read(given).then(String, (error: unknown) => String(error))

describe('an input that is not supported with the strategy', () => {
  it.each([
    [
      { steps: '10, 50, 100' },
      'Input "steps": it is not supported with strategy: rolling. Remove it, or set strategy: canary.'
    ],
    [{ gates: 'errors:' }, 'with strategy: rolling. Remove it, or set strategy: canary or blue-green.'],
    [{ bake: '5m' }, 'Input "bake": it is not supported with strategy: rolling'],
    [{ 'bake-max': '5m' }, 'Input "bake-max"'],
    [
      { 'scale-down-delay': '5m' },
      'Input "scale-down-delay": it is not supported with strategy: rolling. Remove it, or set strategy: blue-green.'
    ],
    [{ 'on-inconclusive': 'pause' }, 'Input "on-inconclusive"'],
    [{ 'pause-timeout': '1h' }, 'Input "pause-timeout"'],
    [{ resume: 'promote' }, 'Input "resume"'],
    [
      { 'wait-until': 'traffic-shifted' },
      'Input "wait-until": `traffic-shifted` is not supported with strategy: rolling. A rolling update cannot be paused'
    ],
    [
      { strategy: 'canary', services: '[web]' },
      'Input "services": it is not supported with strategy: canary. Set one service in "service".'
    ],
    [
      { strategy: 'canary', 'desired-count': '3' },
      'Input "desired-count": it is not supported with strategy: canary. Remove it, or set strategy: rolling.'
    ],
    [{ strategy: 'canary', 'circuit-breaker': 'on' }, 'Input "circuit-breaker"'],
    [{ strategy: 'canary', 'on-failure': 'leave' }, 'Input "on-failure"'],
    [{ strategy: 'canary', 'on-alarm': 'stop' }, 'Input "on-alarm"'],
    [{ strategy: 'canary', 'force-new-deployment': 'true' }, 'Input "force-new-deployment"'],
    [{ strategy: 'canary', 'keep-revisions': '5' }, 'Input "keep-revisions"'],
    [{ strategy: 'canary', 'scale-down-delay': '5m' }, 'Input "scale-down-delay"'],
    [{ strategy: 'canary', 'wait-until': 'started' }, 'Input "wait-until": expected one of completed, traffic-shifted'],
    [
      { strategy: 'blue-green', steps: '10, 100' },
      'Input "steps": it is not supported with strategy: blue-green. Remove it, or set strategy: canary.'
    ],
    [{ strategy: 'blue-green', services: '[web]' }, 'Input "services"']
  ])('is refused: %j', async (given, sentence) => {
    expect(await refusal(given)).toContain(sentence)
  })

  it('is ignored when it is equal to its default', async () => {
    const defaults = { 'on-failure': 'rollback', 'on-alarm': 'rollback', 'force-new-deployment': 'false' }
    expect(await read({ strategy: 'canary', ...defaults })).toEqual(await read({ strategy: 'canary' }))
  })
})

describe('a step without anything to deploy', () => {
  const unsaid = { images: '' }

  it.each([
    { strategy: 'rolling', 'circuit-breaker': 'rollback', alarms: 'api-5xx', 'container-name': 'api' },
    { strategy: 'canary', steps: '20, 100', alarms: 'api-5xx' },
    { strategy: 'blue-green', 'scale-down-delay': '1h' }
  ])('is refused: %j', async given => {
    expect(await refusal({ ...unsaid, ...given })).toContain(
      'Input "image": no image is set, and no other input changes service'
    )
    expect(await read({ ...unsaid, ...given, 'dry-run': 'true' })).toMatchObject({ strategy: given.strategy })
  })

  it.each([
    { 'task-definition': 'api:7' },
    { 'force-new-deployment': 'true' },
    { 'desired-count': '3' },
    { 'environment-variables': 'LEVEL=debug' },
    { strategy: 'canary', 'task-definition': 'api' },
    { strategy: 'canary', cpu: '512' },
    { strategy: 'blue-green', resume: 'promote' },
    { strategy: 'blue-green', resume: 'abort' }
  ])('is none with %j', async given => {
    expect(await refusal({ ...unsaid, ...given })).toBe('[object Object]')
  })
})

describe('a strategy', () => {
  it.each([
    ['canary', 'canary-shift', readCanaryShift, { bake: '5m', steps: 'linear 20', alarms: 'api-5xx' }],
    ['canary', 'canary-shift', readCanaryShift, {}],
    [
      'blue-green',
      'blue-green-swap',
      readSwap,
      { 'scale-down-delay': '2h', 'wait-until': 'traffic-shifted', images: 'api=a:3' }
    ],
    ['blue-green', 'blue-green-swap', readSwap, {}]
  ])('%s asks for just what the action %s does, given the same', async (strategy, action, readAction, given) => {
    const wanted = await read({ strategy, ...given })
    expect(wanted).toEqual({ strategy, request: await readAction(await readerOf(action, { ...API, ...given })) })
  })

  it('has the time that it needs: half an hour for a rolling update, its plan for a canary', async () => {
    const rolling = await read({})
    const canary = await read({ strategy: 'canary', bake: '1h' })
    expect(rolling).toMatchObject({ strategy: 'rolling', request: { timeoutMilliseconds: 1_800_000 } })
    expect(canary.strategy === 'canary' && canary.request.plan.timeoutMilliseconds).toBeGreaterThan(9 * 3_600_000)
  })

  it('that has too little time for its own plan is refused', async () => {
    expect(await refusal({ strategy: 'canary', timeout: '30m' })).toMatch(/Input "timeout": 30m 00s is too short/)
  })
})
