import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { fakeScans } from '../../../test/fakes/fake-scans.js'
import { fakeStep } from '../../../test/fakes/fake-step.js'
import { DeployError } from '../../domain/errors.js'
import type { ScanReading } from '../../domain/image-scan/scan-reading.js'
import type { ImageScans } from '../../ports/images/image-scans.js'
import { judgeScan } from './judge-scan.js'

const running: ScanReading = { kind: 'running', status: 'IN_PROGRESS' }
const absent: ScanReading = { kind: 'absent' }
const clean: ScanReading = { kind: 'complete', completedAt: 0, findings: [] }
const image = { registryId: undefined, repository: 'team/web', digest: 'sha256:1', platform: 'linux/amd64' }

async function judge(scans: ImageScans, cancelled = new AbortController()) {
  const clock = fakeClock()
  const { log, lines } = fakeStep()
  const request = { failOn: 'HIGH', allow: [], timeoutSeconds: 300 } as const
  const end = await judgeScan(request, [image], { scans, clock, log, cancelled: cancelled.signal })
  return { ...end, lines, waited: clock.slept.reduce((sum, slept) => sum + slept, 0) }
}

describe('judgeScan', () => {
  it('tolerates that AWS does not answer while it waits', async () => {
    const down = new DeployError('platform-error', 'AWS answered with HTTP 500.')
    const { verdict, lines } = await judge(fakeScans([running, down, down, down, clean]))
    expect(verdict).toBe('passed')
    expect(lines).toContain('Scan of linux/amd64: not readable (AWS answered with HTTP 500.).')
  })

  it('does not tolerate that the scan is denied', async () => {
    const denied = new DeployError('access-denied', 'ecr:DescribeImageScanFindings was denied.')
    expect(await judge(fakeScans([running, denied, clean]))).toMatchObject({ verdict: 'unknown' })
  })

  it('waits until the scan is complete, and reports each change once', async () => {
    const { verdict, lines } = await judge(fakeScans([running, running, running, clean]))
    expect(verdict).toBe('passed')
    expect(lines).toEqual([
      'Scan of linux/amd64: IN_PROGRESS.',
      'Scan of linux/amd64: complete, 0 findings.',
      'The scan found nothing of severity HIGH or above.'
    ])
  })

  it('requests a scan once where it does not start automatically', async () => {
    const scans = fakeScans([...Array<ScanReading>(20).fill(absent), running, clean])
    expect((await judge(scans)).verdict).toBe('passed')
    expect(scans.starts()).toBe(1)
  })

  it('asks for none that begins a moment later', async () => {
    const scans = fakeScans([absent, absent, running, clean])
    expect((await judge(scans)).verdict).toBe('passed')
    expect(scans.starts()).toBe(0)
  })

  it('is unknown for a scan that is not complete in time', async () => {
    const { verdict, reason, waited } = await judge(fakeScans([running]))
    expect({ verdict, reason }).toEqual({
      verdict: 'unknown',
      reason: 'The scan of linux/amd64 did not complete in time (IN_PROGRESS).'
    })
    expect(waited).toBeGreaterThan(280_000)
    expect(waited).toBeLessThanOrEqual(300_000)
  })

  it('does not wait long for a scan that ECR refuses, and reports why', async () => {
    const { verdict, reason, waited } = await judge(
      fakeScans([absent], { kind: 'refused', why: 'This feature is disabled' })
    )
    expect(verdict).toBe('unknown')
    expect(reason).toContain('This feature is disabled')
    expect(waited).toBeLessThan(80_000)
  })

  it('is unknown when it may not read scans, and names the permission', async () => {
    const denied = new DeployError('access-denied', 'ecr:DescribeImageScanFindings was denied: allow it.')
    const { verdict, reason } = await judge(fakeScans([denied]))
    expect(verdict).toBe('unknown')
    expect(reason).toContain('ecr:DescribeImageScanFindings was denied')
  })

  it('ends with the job that is canceled', async () => {
    const cancelled = new AbortController()
    cancelled.abort()
    expect((await judge(fakeScans([running]), cancelled)).verdict).toBe('cancelled')
  })

  it('does not hide an error of its own', async () => {
    await expect(judge(fakeScans([new TypeError('a bug')]))).rejects.toThrow('a bug')
  })
})
