import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../domain/errors.js'
import type { ServerAnswer, ServerCall } from '../ports/server.js'
import { joinReads } from './joined-reads.js'

const read = (program: string): ServerCall => ({ program, args: [], effect: 'read' })
const answerOf = (stdout: string): ServerAnswer => ({ exitCode: 0, stdout, stderr: '' })

/** Sends calls, and notes how. `answers`: of a session, by program. */
function sending(answers: (program: string) => ServerAnswer | undefined = answerOf) {
  const sent: string[] = []
  const run = joinReads({
    alone({ program }) {
      sent.push(program)
      return Promise.resolve(answerOf(`${program} alone`))
    },
    together(calls) {
      sent.push(calls.map(({ program }) => program).join('+'))
      return Promise.resolve(calls.map(({ program }) => answers(program)))
    }
  })
  return { run, sent }
}

describe('joinReads', () => {
  it('sends reads that are asked for at the same time in one session, in their order', async () => {
    const { run, sent } = sending()
    const later = Promise.resolve().then(() => run(read('c')))
    const answers = await Promise.all([run(read('a')), run(read('b')), later])
    expect(answers.map(({ stdout }) => stdout)).toEqual(['a', 'b', 'c'])
    expect(sent).toEqual(['a+b+c'])
  })

  it('sends a read alone that is asked for alone', async () => {
    const { run, sent } = sending()
    expect(await run(read('a'))).toEqual(answerOf('a alone'))
    expect(await run(read('b'))).toEqual(answerOf('b alone'))
    expect(sent).toEqual(['a', 'b'])
  })

  it('sends changes, and reads whose lines are followed, alone', async () => {
    const { run, sent } = sending()
    await Promise.all([run({ ...read('a'), effect: 'change' }), run({ ...read('b'), onLine: () => undefined })])
    expect(sent).toEqual(['a', 'b'])
  })

  it('sends a read alone that the session did not answer', async () => {
    const { run, sent } = sending(program => (program === 'b' ? undefined : answerOf(program)))
    const answers = await Promise.all([run(read('a')), run(read('b'))])
    expect(answers.map(({ stdout }) => stdout)).toEqual(['a', 'b alone'])
    expect(sent).toEqual(['a+b', 'b'])
  })

  it('reports the error of each read where the session failed', async () => {
    const run = joinReads({
      alone: ({ program }) => Promise.reject(new DeployError('unreachable', `no answer to ${program}`)),
      together: () => Promise.reject(new DeployError('unreachable', 'no session'))
    })
    const ends = await Promise.allSettled([run(read('a')), run(read('b'))])
    expect(ends).toMatchObject([
      { status: 'rejected', reason: { message: 'no answer to a' } },
      { status: 'rejected', reason: { message: 'no answer to b' } }
    ])
  })
})
