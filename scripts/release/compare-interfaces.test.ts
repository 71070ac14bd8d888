import { describe, expect, it } from '@jest/globals'
import type { Surface } from '../public-interface.js'
import { compareInterfaces } from './compare-interfaces.js'

const SURFACE: Surface = {
  inputs: { service: { required: true }, bake: { default: '10m' }, region: { type: 'string' } },
  outputs: ['verdict', 'reason'],
  secrets: { TOKEN: 'optional', KEY: 'required' },
  jobs: ['deploy'],
  permissions: ['contents: read', 'id-token: write']
}

function compare(change: Partial<Surface>) {
  return compareInterfaces({ 'action.yml': SURFACE }, { 'action.yml': { ...SURFACE, ...change } })
}

describe('compareInterfaces', () => {
  it('finds nothing where nothing changed', () => {
    expect(compare({})).toEqual({ breaking: [], added: [] })
  })

  it.each<[string, Partial<Surface>, string]>([
    [
      'a removed input',
      { inputs: { service: { required: true }, bake: { default: '10m' } } },
      'input `region` was removed.'
    ],
    [
      'a new required input',
      { inputs: { ...SURFACE.inputs, zone: { required: true } } },
      'input `zone` is new and required.'
    ],
    [
      'an input that becomes required',
      { inputs: { ...SURFACE.inputs, region: { type: 'string', required: true } } },
      'input `region` is now required.'
    ],
    [
      'another default',
      { inputs: { ...SURFACE.inputs, bake: { default: '5m' } } },
      'input `bake` changed its default from `"10m"` to `"5m"`.'
    ],
    [
      'a default that is gone',
      { inputs: { ...SURFACE.inputs, bake: {} } },
      'input `bake` changed its default from `"10m"` to none.'
    ],
    [
      'another type',
      { inputs: { ...SURFACE.inputs, region: { type: 'boolean' } } },
      'input `region` changed its type from `"string"` to `"boolean"`.'
    ],
    ['a removed output', { outputs: ['verdict'] }, 'output `reason` was removed.'],
    ['a removed secret', { secrets: { KEY: 'required' } }, 'secret `TOKEN` was removed.'],
    [
      'a secret that becomes required',
      { secrets: { TOKEN: 'required', KEY: 'required' } },
      'secret `TOKEN` is now required.'
    ],
    [
      'a new required secret',
      { secrets: { ...SURFACE.secrets, OTHER: 'required' } },
      'secret `OTHER` is now required.'
    ],
    ['a renamed job', { jobs: ['deployment'] }, 'job `deploy` was removed.'],
    [
      'one more permission',
      { permissions: [...(SURFACE.permissions ?? []), 'packages: read'] },
      'permission `packages: read` is now required.'
    ],
    [
      'a permission that grows',
      { permissions: ['contents: write', 'id-token: write'] },
      'permission `contents: write` is now required.'
    ]
  ])('calls %s breaking', (_, change, line) => {
    expect(compare(change).breaking).toEqual([`\`action.yml\`: ${line}`])
  })

  it.each<[string, Partial<Surface>, string]>([
    ['an optional input', { inputs: { ...SURFACE.inputs, zone: {} } }, 'input `zone` is new.'],
    [
      'a required input with a default',
      { inputs: { ...SURFACE.inputs, zone: { required: true, default: 'a' } } },
      'input `zone` is new.'
    ],
    ['an output', { outputs: ['verdict', 'reason', 'image'] }, 'output `image` is new.'],
    ['an optional secret', { secrets: { ...SURFACE.secrets, OTHER: 'optional' } }, 'secret `OTHER` is new.'],
    ['a job', { jobs: ['deploy', 'notify'] }, 'job `notify` is new.']
  ])('calls %s an addition', (_, change, line) => {
    expect(compare(change)).toEqual({ breaking: [], added: [`\`action.yml\`: ${line}`] })
  })

  it.each<[string, Partial<Surface>]>([
    ['an input that is no longer required', { inputs: { ...SURFACE.inputs, service: {} } }],
    ['a secret that is no longer required', { secrets: { TOKEN: 'optional', KEY: 'optional' } }],
    ['a smaller permission', { permissions: ['contents: read', 'id-token: read'] }],
    ['a permission that is no longer needed', { permissions: ['contents: read'] }]
  ])('lets %s pass', (_, change) => {
    expect(compare(change).breaking).toEqual([])
  })

  it('calls a removed action breaking, and a new one an addition', () => {
    expect(compareInterfaces({ 'a/action.yml': SURFACE }, { 'b/action.yml': SURFACE })).toEqual({
      breaking: ['`a/action.yml` was removed.'],
      added: ['`b/action.yml` is new.']
    })
  })
})
