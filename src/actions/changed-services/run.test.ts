import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import type { WhatWasBefore } from '../../ports/past-deployments.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const SERVICES = 'users: services/users\napi: services/api/, libs/http\nweb: apps/web'

const inputsOf = (given: Readonly<Record<string, string>>) =>
  readInputs(
    inputReader(name => ({ services: SERVICES, environment: 'production', 'github-token': 't', ...given })[name] ?? '')
  )
const success = (commit: string): WhatWasBefore => ({
  lastSuccess: { commit, version: undefined },
  isAfterFailure: false
})

/** Decides with a past by service, and the paths that changed since each commit; a commit that is not named is not in the checkout. */
async function decide(
  past: Readonly<Record<string, WhatWasBefore>>,
  changed: Readonly<Record<string, readonly string[]>>,
  given: Readonly<Record<string, string>> = {}
) {
  const lines: string[] = []
  const { outputs } = await run(inputsOf(given), {
    past: { find: () => Promise.resolve(new Map(Object.entries(past))) },
    changes: {
      differ: (base, paths) =>
        Promise.resolve(new Map(Object.entries(changed)).get(base)?.some(path => paths.includes(path)))
    },
    log: { line: text => lines.push(text) },
    summary: { append: () => Promise.resolve() }
  })
  return { services: JSON.parse(outputs.services) as unknown, count: outputs.count, lines }
}

describe('changed-services', () => {
  it.each([
    [
      { services: "api: 'services/api/**', libs/http" },
      'Input "services": line 1: an item starts or ends with a quote.'
    ],
    [{ services: 'api: ["services/api"]' }, 'Input "services": line 1: an item starts or ends with a quote.'],
    [{ shared: '- libs\n- infra' }, 'Input "shared": an item starts with a dash.']
  ])('refuses %j, whose paths would never change', (given, sentence) => {
    expect(() => inputsOf(given)).toThrow(sentence)
  })

  it('names what changed since its own last success, in the order of the input', async () => {
    const past = { web: success(A), api: success(B), users: success(B) }
    const { services, count } = await decide(past, { [A]: ['apps/web'], [B]: ['libs/http'] })
    expect([services, count]).toEqual([['api', 'web'], '2'])
  })

  it('names none when none changed', async () => {
    const past = { web: success(A), api: success(A), users: success(A) }
    expect(await decide(past, { [A]: [] })).toMatchObject({ services: [], count: '0' })
  })

  it('names all where a shared path changed, and on the first deployment', async () => {
    const past = { web: success(A), api: success(A), users: success(A) }
    const shared = { shared: 'libs/common\npackage-lock.json' }
    expect((await decide(past, { [A]: ['package-lock.json'] }, shared)).services).toEqual(['users', 'api', 'web'])
    expect((await decide({}, {})).services).toEqual(['users', 'api', 'web'])
  })

  it('takes for changed what it cannot know: a commit that is not there, a past that was not read or that others recorded', async () => {
    const past = {
      users: success('c'.repeat(40)),
      api: { lastSuccess: undefined, isAfterFailure: true, unread: 'too many' },
      web: { ...success(A), isOfOthers: true }
    }
    const { services, lines } = await decide(past, { [A]: [] })
    expect(services).toEqual(['users', 'api', 'web'])
    expect(lines).toEqual([
      'changed   users: commit ccccccc is not in the checkout; use fetch-depth: 0',
      'changed   api: last successful deployment unknown (too many)',
      'changed   web: no successful deployment to production is recorded'
    ])
  })

  it.each([
    [{ services: '' }, 'Input "services": expected one `name: paths` per line'],
    [{ services: 'api services/api' }, 'Input "services": line 1 has no service name'],
    [{ services: 'api: a\n\nweb:' }, 'Input "services": line 3 has no path for web'],
    [{ services: 'api: a\napi: b' }, 'Input "services": api is listed twice'],
    [{ services: 'api: ../other' }, 'is not a path from the repository root'],
    [{ services: 'api: :(exclude)services' }, 'is not a path from the repository root'],
    [{ shared: '/etc' }, 'Input "shared"'],
    [{ environment: '' }, 'Input "environment"']
  ])('refuses %j', (given, message) => {
    expect(() => inputsOf(given)).toThrow(message)
  })
})
