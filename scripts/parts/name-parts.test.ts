import { describe, expect, it } from '@jest/globals'
import { nameParts } from './name-parts.js'

const named = (...parts: Parameters<typeof nameParts>[0]) => [...nameParts(parts).values()]
const MAIN = 'build/src/actions/deploy/main.js'
const CORE = 'node_modules/@smithy/core/dist-es/index.js'

describe('nameParts', () => {
  it.each([
    [MAIN, 'deploy.js'],
    ['build/src/actions/build-push/run.js', 'build-push-run.js'],
    ['build/src/wiring/connect-ecs.js', 'connect-ecs.js'],
    ['node_modules/@aws-sdk/client-sts/dist-es/index.js', 'client-sts.js'],
    ['node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/index.js', 'nested-clients-sso.js']
  ])('calls what starts with %s %s', (start, name) => {
    expect(named({ id: 7, modules: [CORE, start], starts: [start] })).toEqual([name])
  })

  it('calls other parts as most of them is, with their number', () => {
    const modules = ['build/src/domain/gate/judge.js', CORE, 'node_modules/@smithy/core/dist-es/other.js']
    expect(named({ id: 7, modules, starts: [] })).toEqual(['smithy-core-7.js'])
    expect(named({ id: 7, modules: modules.slice(0, 1), starts: [] })).toEqual(['gate-7.js'])
  })

  it('gives two parts of one start two names', () => {
    const part = { modules: [MAIN], starts: [MAIN] }
    expect(named({ id: 7, ...part }, { id: 8, ...part })).toEqual(['deploy-7.js', 'deploy-8.js'])
  })
})
