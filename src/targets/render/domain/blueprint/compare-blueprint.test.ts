import { describe, expect, it } from '@jest/globals'
import { compareWithEntry, findInBlueprint } from './compare-blueprint.js'

const settings = new Map([
  ['healthCheckPath', '/health'],
  ['plan', 'starter'],
  ['preDeployCommand', 'curl -H "token: s3cret" https://example.com'],
  ['autoDeployTrigger', 'off']
])

describe('a blueprint', () => {
  it('has a service by its name, also in an environment of a project', () => {
    const services = [{ type: 'web', name: 'api' }]
    expect(findInBlueprint({ services }, 'api')).toEqual(services[0])
    expect(findInBlueprint({ projects: [{ environments: [{ services }] }] }, 'api')).toEqual(services[0])
    expect(findInBlueprint({ services }, 'web')).toBeUndefined()
  })

  it('is compared in the settings that it names, and no command is shown', () => {
    const entry = { healthCheckPath: '/healthz', plan: 'starter', preDeployCommand: 'alembic upgrade head' }
    expect(compareWithEntry(entry, { settings }, [])).toEqual([
      'healthCheckPath: /health; blueprint: /healthz',
      'preDeployCommand differs from the blueprint'
    ])
  })

  it('may turn autodeploy off in the older form', () => {
    expect(compareWithEntry({ autoDeploy: false }, { settings }, [])).toEqual([])
    expect(compareWithEntry({ autoDeploy: true }, { settings }, [])).toEqual([
      'autoDeployTrigger: off; blueprint: commit'
    ])
  })

  it('is compared in its headers, and no value is shown', () => {
    const headers = [
      { path: '/*', name: 'x-frame-options', value: 'deny' },
      { path: '/*', name: 'x-old', value: '1' }
    ]
    const entry = {
      headers: [
        { path: '/*', name: 'x-frame-options', value: 'sameorigin' },
        { path: '/*', name: 'x-new', value: '1' }
      ]
    }
    expect(compareWithEntry(entry, { settings }, headers)).toEqual([
      'header x-frame-options of /* differs from the blueprint',
      'header x-new of /* is missing; it is in the blueprint',
      'header x-old of /* is not in the blueprint'
    ])
  })
})
