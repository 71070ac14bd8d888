import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { assembleNotice } from '../../src/domain/notice/assemble-notice.js'
import { decideEvent } from '../../src/domain/notice/decide-event.js'
import { parseResult } from '../../src/domain/notice/parse-result.js'
import { payloadOfNotice } from '../../src/domain/notice/payload-of-notice.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { renderNotification } from '../../src/render/chat/render-notification.js'
import { renderSlack, renderSlackReply } from '../../src/render/chat/render-slack.js'
import { damage } from '../fakes/damage.js'
import { NEW, resultOf } from './notify-stage.js'

const schemas = new Ajv2020({ strict: false, formats: { uuid: true } })
const validator = (name: string) => schemas.compile(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as object)
const isNotification = validator('notification.v1.json')
const isPayload = validator('deployment-payload.v1.json')
const isResult = validator('result.v1.json')

/** The result of a step, or why it is refused. */
function read(value: unknown): DeploymentResult | Error | undefined {
  try {
    return parseResult('result', JSON.stringify(value))
  } catch (error) {
    return error as Error
  }
}

/** All that is sent of it. */
function send(result: DeploymentResult) {
  const notice = assembleNotice(
    {
      ...{ services: ['api'], environment: 'production', environmentUrl: undefined, commit: NEW, kind: 'deploy' },
      ...{
        strategy: 'canary',
        verification: 'health',
        actor: 'grace',
        runUrl: 'https://github.com/o/r/actions/runs/1'
      },
      decided: decideEvent('finished', { result, jobStatus: undefined }),
      ...{ version: 'v2', digest: undefined, result, message: undefined, links: [], rollbackUrl: undefined },
      commitUrl: undefined
    },
    { startedAt: 0, lastSuccess: undefined, lastSuccessOf: undefined, isAfterFailure: false, commits: undefined },
    Date.UTC(2026, 10, 21)
  )
  renderSlack(notice)
  renderSlackReply(notice, [])
  return {
    notification: renderNotification(notice, { id: 'cbb3f1a0-2f0f-4d43-8d6c-0c8e3f1f2a11', at: 0 }),
    payload: payloadOfNotice(notice, 'api')
  }
}

const whole = JSON.parse(resultOf('rolled-back')) as DeploymentResult

describe('a result with a member that is missing or malformed', () => {
  it('is refused, or what is sent of it fits the schemas', () => {
    const damaged = damage(whole)
    const refused = damaged.filter(value => read(value) instanceof Error)
    expect(damaged.length).toBeGreaterThan(600)
    expect(refused.length).toBeGreaterThan(100)
    for (const value of damaged) {
      const result = read(value)
      if (result instanceof Error) expect(result.message).toMatch(/^Input "result": expected the output "result"/)
      else if (result !== undefined) expectToFit(send(result))
    }
  })

  it('is read whole where nothing is missing, and names platform, target and revisions in all that is sent', () => {
    expect([isResult(whole), isResult.errors]).toEqual([true, null])
    expect(read(whole)).toEqual(whole)
    const { notification, payload } = send(whole)
    expectToFit({ notification, payload })
    const [{ platform, target, from, to, ecs } = {}] = whole.services
    expect(payload).toMatchObject({ platform, target, from, to, ecs })
    expect(notification.services).toEqual([
      { service: 'api', platform, target, from, to, ecs, verdict: 'rolled-back', reasonCode: 'task-failures' }
    ])
    expect([platform, target, from?.label, to?.label, ecs?.cluster]).toEqual([
      'ecs',
      'shop/api',
      'api:41',
      'api:42',
      'shop'
    ])
  })
})

function expectToFit({ notification, payload }: ReturnType<typeof send>): void {
  expect([notification, isNotification(notification), isNotification.errors]).toEqual([notification, true, null])
  expect([payload, isPayload(payload), isPayload.errors]).toEqual([payload, true, null])
}
