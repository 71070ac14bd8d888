import { describe, expect, it } from '@jest/globals'
import type { ReconciledEnd } from '../../domain/rollout/conclude-rollout.js'
import { readHooks } from '../../domain/step-hook/read-hooks.js'
import type { StepHook } from '../../domain/step-hook/step-hook.js'
import { runEndHooks } from './run-hooks.js'

const HOOKS = readHooks(`
- { at: succeeded, url: 'https://flags.example/on' }
- { at: rolled-back, url: 'https://flags.example/off' }
`)

/** The paths of the hooks that are sent where the job was canceled after the rollout had completed, and it was reverted with this end. */
async function sentAfterRevert(end: ReconciledEnd): Promise<readonly string[]> {
  const sent: string[] = []
  const send = ({ url }: StepHook) => {
    sent.push(new URL(url).pathname)
    return Promise.resolve(200)
  }
  await runEndHooks(
    { hooks: HOOKS, purpose: 'deploy' },
    {
      end: { kind: 'reverted', end, abort: { cause: 'cancelled', reason: 'The job was canceled.' } },
      ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: 'The job was canceled.' },
      state: { observed: { at: 0, phase: 'succeeded' } as never, sendingHook: undefined }
    },
    { hooks: { send }, eventLog: { detail: () => undefined }, cancelled: new AbortController().signal }
  )
  return sent
}

describe('the hooks of a rollback', () => {
  it('are sent where a canceled rollout had completed, and the revision before it was deployed again', async () => {
    expect(await sentAfterRevert({ kind: 'succeeded' })).toEqual(['/off'])
  })

  it('are not sent where the deployment of the revision before it did not succeed', async () => {
    expect(await sentAfterRevert({ kind: 'unknown', reason: 'Timed out.' })).toEqual([])
  })
})
