import { describe, expect, it } from '@jest/globals'
import { Readable } from 'node:stream'
import { inputReader } from '../../domain/input/input-reader.js'
import type { ListedDeployment } from '../../domain/delivery/delivery.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const SERVICES = 'users: services/users\napi: services/api/, libs/http\nweb: apps/web'

const inputsOf = (given: Readonly<Record<string, string>>) =>
  readInputs(
    inputReader(name => ({ services: SERVICES, environment: 'production', 'github-token': 't', ...given })[name] ?? '')
  )

/** A recorded deployment, and how it ended. */
interface Recorded {
  readonly commit: string
  readonly ending: 'success' | 'failure'
  readonly isOfOthers?: boolean
}
const success = (commit: string): readonly Recorded[] => [{ commit, ending: 'success' }]

/** A history of the deployments of each service, newest first, ten on a page. */
function historyOf(past: Readonly<Record<string, readonly Recorded[]>>) {
  const recorded = Object.entries(past).flatMap(([service, all]) => all.map(each => ({ service, ...each })))
  const listed = recorded.map(({ service, commit, isOfOthers }, id): ListedDeployment => {
    const own = { schema: 'deploy-kit/deployment@1', service, environment: 'production', version: 'v1', commit }
    const how = { kind: 'deploy', strategy: 'rolling', verification: 'health', startedAt: '2026-11-02T10:00:00Z' }
    const payload = isOfOthers === true ? { by: 'others' } : { ...own, ...how }
    return { id, commit, environment: 'production', createdAt: 0, payload }
  })
  return {
    list: (): AsyncIterable<readonly ListedDeployment[]> =>
      Readable.from([listed.slice(0, 10), listed.slice(10, 20), listed.slice(20)]),
    statuses: (id: number) =>
      Promise.resolve([{ state: recorded[id]?.ending ?? 'failure', description: '', at: 0, id: 1 }])
  }
}

/** Decides with a past by service, and the paths that changed since each commit; a commit that is not named is not in the checkout. */
async function decide(
  past: Readonly<Record<string, readonly Recorded[]>>,
  changed: Readonly<Record<string, readonly string[]>>,
  given: Readonly<Record<string, string>> = {}
) {
  const lines: string[] = []
  const { outputs } = await run(inputsOf(given), {
    history: historyOf(past),
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

  it('counts as changed what it cannot compare: a missing commit, and a history that was not read', async () => {
    const past = {
      users: success('c'.repeat(40)),
      api: Array.from({ length: 20 }, (): Recorded => ({ commit: B, ending: 'failure' })),
      web: success(A)
    }
    const { services, lines } = await decide(past, { [A]: [] })
    expect(services).toEqual(['users', 'api'])
    expect(lines).toEqual([
      'changed   users: commit ccccccc is not in the checkout; use fetch-depth: 0',
      'changed   api: last successful deployment unknown (the last 15 deployments did not succeed, and earlier ones were not read)',
      'unchanged web: none of its paths changed since aaaaaaa'
    ])
  })

  it('counts deployments recorded by other tools only as changes, because they do not name the service', async () => {
    const { services, lines } = await decide({ web: [{ commit: A, ending: 'success', isOfOthers: true }] }, { [A]: [] })
    expect(services).toEqual(['users', 'api', 'web'])
    expect(lines.at(-1)).toBe('changed   web: no successful deployment to production is recorded')
  })

  it.each([
    [{ services: '' }, 'Input "services": expected one `name: paths` per line'],
    [{ services: 'api services/api' }, 'Input "services": line 1 does not have the form'],
    [{ services: 'api: a\n\nweb:' }, 'Input "services": line 3 has no path for web'],
    [{ services: 'api: a\napi: b' }, 'Input "services": api appears twice'],
    [{ services: 'api: ../other' }, 'is not a path from the repository root'],
    [{ services: 'api: :(exclude)services' }, 'is not a path from the repository root'],
    [{ shared: '/etc' }, 'Input "shared"'],
    [{ environment: '' }, 'Input "environment"']
  ])('refuses %j', (given, message) => {
    expect(() => inputsOf(given)).toThrow(message)
  })
})
