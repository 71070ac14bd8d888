import { describe, expect, it } from '@jest/globals'
import type { Notice } from './notice.js'
import { isFor, type Route } from './route.js'

const notice = (event: Notice['event'], { isRecovery = false, service = 'api', environment = 'production' } = {}) =>
  ({ event, isRecovery, subject: { services: [service], environment } }) as unknown as Notice
const route = (part: Partial<Route>): Route => ({
  ...{
    destination: { kind: 'discord', address: 'https://a.example' },
    on: ['always'],
    environments: [],
    services: undefined
  },
  ...part
})

describe('isFor', () => {
  it.each([
    [{ on: ['failure'] }, notice('rolled-back'), true],
    [{ on: ['failure'] }, notice('unknown'), true],
    [{ on: ['failure'] }, notice('cancelled'), false],
    [{ on: ['failure'] }, notice('started'), false],
    [{ on: ['recovered'] }, notice('succeeded'), false],
    [{ on: ['failure', 'recovered'] }, notice('succeeded', { isRecovery: true }), true],
    [{ environments: ['prod*'] }, notice('started'), true],
    [{ environments: ['prod*'] }, notice('started', { environment: 'staging' }), false],
    [{ environments: ['p.oduction'] }, notice('started'), false],
    [{ services: ['invoice-*'] }, notice('started', { service: 'invoice-eu' }), true],
    [{ services: ['invoice-*'] }, notice('started'), false],
    [{ services: [] }, notice('started'), false],
    [{ destination: { kind: 'teams', address: '' } }, notice('started'), false],
    [{ destination: { kind: 'teams', address: '' } }, notice('awaiting-approval'), true],
    [{ destination: { kind: 'slack-webhook', address: '', mentions: [] } }, notice('awaiting-approval'), false],
    [{ destination: { kind: 'slack-webhook', address: '', mentions: [] } }, notice('cancelled'), true]
  ] as const)('%j (%#)', (part, told, expected) => {
    expect(isFor(route(part as Partial<Route>), told)).toBe(expected)
  })
})
