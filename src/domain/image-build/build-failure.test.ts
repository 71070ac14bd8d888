import { describe, expect, it } from '@jest/globals'
import { describeFailure } from './build-failure.js'
import type { BuildStep } from './build-step.js'

const failed = (title: string, error: string): BuildStep => ({
  ...{ stage: 'image', title, error, outcome: 'failed', startedAt: 1, finishedAt: 2, lastLines: ['npm ERR!'] }
})

describe('describeFailure', () => {
  it('names the instruction that failed', () => {
    const said = 'process "/bin/sh -c npm ci" did not complete successfully: exit code: 1'
    expect(describeFailure([failed('[2/3] RUN npm ci', said)], [])).toMatchObject({
      code: 'build-failed',
      remedy: 'none',
      reason: '[2/3] RUN npm ci failed: exit code 1.'
    })
  })

  it('does not read the output of a program in the Dockerfile as a message of the registry', () => {
    const said = 'process "/bin/sh -c echo 401 Unauthorized" did not complete successfully: exit code: 1'
    const { code, reason } = describeFailure([failed('[2/3] RUN curl', said)], [])
    expect(code).toBe('build-failed')
    expect(reason).not.toContain('credentials')
  })

  it.each([
    ['failed to push r/a: unexpected status: 503 Service Unavailable', 'push-failed', 'retry'],
    ['failed to push r/a: failed to do request: connection reset by peer', 'push-failed', 'retry'],
    ['failed to push r/a: dial tcp 127.0.0.1:9: connect: connection refused', 'unreachable', 'retry'],
    ['failed to push r/a: push access denied, repository does not exist', 'access-denied', 'none'],
    ['failed to push r/a: authorization token has expired', 'credentials-expired', 'none'],
    ['failed to push r/a: name unknown: The repository with name a does not exist', 'not-found', 'none'],
    ['failed to push r/a: write /var/lib/x: no space left on device', 'build-failed', 'none']
  ])('takes "%s" for %s', (error, code, remedy) => {
    expect(describeFailure([failed('exporting to image', error)], [])).toMatchObject({ code, remedy })
  })

  it('reads the message of the builder when no step failed', () => {
    const { reason } = describeFailure(
      [],
      ['ERROR: failed to build: failed to solve: target stage "x" could not be found']
    )
    expect(reason).toBe('The image was not built: target stage "x" could not be found.')
  })
})
