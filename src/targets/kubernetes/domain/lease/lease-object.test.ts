import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readLease, writeLease } from './lease-object.js'

const WHERE = { workload: 'web', namespace: 'shop' }
const NOW = Date.UTC(2026, 10, 30)

it('a lock is read as it was written, to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 86_400_000 }), fc.string({ minLength: 1 }), (left, holder) => {
      const lock = { holder, expiresAt: NOW + left, note: '{"stage":"forward"}' }
      const lease = writeLease(WHERE, lock, { before: undefined, now: NOW })
      return JSON.stringify(readLease(lease)) === JSON.stringify(lock)
    })
  )
})

it('a Lease replaces the one that was read, by its version', () => {
  const before = { metadata: { name: 'deploy-kit-web', resourceVersion: '42' } }
  const lease = writeLease(WHERE, { holder: 'a', expiresAt: NOW + 300_000, note: '' }, { before, now: NOW })
  expect(lease).toMatchObject({
    metadata: { name: 'deploy-kit-web', resourceVersion: '42' },
    spec: { leaseDurationSeconds: 300, renewTime: '2026-11-30T00:00:00.000000Z' }
  })
})

it.each([
  ['without a holder is free', { spec: {} }, undefined],
  ['without times has expired', { spec: { holderIdentity: 'a' } }, { holder: 'a', expiresAt: 0, note: '' }]
])('a Lease %s', (_, lease, lock) => {
  expect(readLease(lease)).toEqual(lock)
})
