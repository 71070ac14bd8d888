import { DeployError } from '../../domain/errors.js'
import { judgeFindings, type ScanPolicy, type ScannedPlatform } from '../../domain/image-scan/judge-findings.js'
import { renderFindings } from '../../render/summary/render-findings.js'
import type { ScanReading, Severity } from '../../domain/image-scan/scan-reading.js'
import { isPassing } from '../../domain/rollout/tolerates-until.js'
import { pollIntervalMilliseconds } from '../../domain/rollout/poll-interval.js'
import type { Clock } from '../../ports/clock.js'
import type { ImageScans, ScannedImage } from '../../ports/images/image-scans.js'
import type { Log } from '../../ports/runner/log.js'
import { Cancelled, unlessCancelled } from '../rollout/unless-cancelled.js'

export interface ScanRequest extends ScanPolicy {
  readonly timeoutSeconds: number
}

/** The image of one platform, as people know it: `linux/amd64`. */
export interface PlatformToScan extends ScannedImage {
  readonly platform: string
}

/** How the scan gate ended. */
export interface ScanEnd {
  readonly verdict: 'passed' | 'failed' | 'unknown' | 'cancelled'
  /** One sentence. */
  readonly reason: string
  /** Findings by severity; undefined when none were read. */
  readonly counts: Readonly<Record<Severity, number>> | undefined
  /** For the summary. */
  readonly markdown: string
}

export interface ScanDependencies {
  readonly scans: ImageScans
  readonly clock: Clock
  readonly log: Log
  readonly cancelled: AbortSignal
}

/** A push starts a scan a moment later, if it does: after that one is asked for. */
const PATIENCE_MILLISECONDS = 15_000
/** How long a scan may still show up when ECR refuses to start one. */
const LAST_HOPE_MILLISECONDS = 60_000

/**
 * Waits for the scans of all platforms of an image and judges what they found. Never throws because of an answer of AWS: a scan that
 * cannot be read makes the verdict `unknown`.
 */
export async function judgeScan(
  request: ScanRequest,
  images: readonly PlatformToScan[],
  dependencies: ScanDependencies
): Promise<ScanEnd> {
  const { clock, log } = dependencies
  const deadlineAt = clock.now() + request.timeoutSeconds * 1000
  try {
    const platforms = await Promise.all(images.map(image => followScan(image, deadlineAt, dependencies)))
    const today = new Date(clock.now()).toISOString().slice(0, 10)
    const judgment = judgeFindings(platforms, request, today)
    log.line(judgment.reason)
    const { verdict, reason, counts } = judgment
    return { verdict, reason, counts, markdown: renderFindings(judgment) }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    const reason = 'The job was canceled during the image scan.'
    return { verdict: 'cancelled', reason, counts: undefined, markdown: '' }
  }
}

async function followScan(
  image: PlatformToScan,
  deadlineAt: number,
  dependencies: ScanDependencies
): Promise<ScannedPlatform> {
  const { log } = dependencies
  const name = image.platform
  try {
    return { name, reading: await awaitScan(image, deadlineAt, dependencies) }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    log.warning(`The scan of ${name} could not be read`, error.message)
    return { name, reading: { kind: 'unreadable', status: error.code, why: error.message } }
  }
}

/** The last reading before the deadline, or the one that ends the waiting. */
async function awaitScan(
  image: PlatformToScan,
  deadlineAt: number,
  { scans, clock, log, cancelled }: ScanDependencies
): Promise<ScanReading> {
  const beganAt = clock.now()
  let requested: Awaited<ReturnType<ImageScans['start']>> | undefined
  let told = ''
  for (;;) {
    const reading = await unlessCancelled(cancelled, readPatiently(image, deadlineAt, { scans, clock }))
    const status = reading.kind === 'running' ? reading.status : reading.kind
    if (status !== told) log.line(`Scan of ${image.platform}: ${describe(reading)}.`)
    told = status
    if (reading.kind === 'complete' || reading.kind === 'unreadable') return reading
    const elapsed = clock.now() - beganAt
    if (reading.kind === 'absent' && requested === undefined && elapsed >= PATIENCE_MILLISECONDS) {
      requested = await unlessCancelled(cancelled, scans.start(image))
      log.line(
        requested.kind === 'started'
          ? `Started a scan of ${image.platform}.`
          : `ECR did not start a scan: ${requested.why}`
      )
    }
    const interval = pollIntervalMilliseconds(elapsed)
    const isHopeless = requested?.kind === 'refused' && elapsed > LAST_HOPE_MILLISECONDS && reading.kind === 'absent'
    if (isHopeless || clock.now() + interval > deadlineAt) return explainAbsence(reading, requested)
    await clock.sleep(interval, cancelled)
  }
}

/** A temporary failure is waited for: its reading is that the scan is not visible at the moment. */
async function readPatiently(
  image: PlatformToScan,
  deadlineAt: number,
  { scans, clock }: Pick<ScanDependencies, 'scans' | 'clock'>
): Promise<ScanReading> {
  try {
    return await scans.read(image, deadlineAt)
  } catch (error) {
    const isBorne = error instanceof DeployError && isPassing(error) && clock.now() < deadlineAt
    if (!isBorne) throw error
    return { kind: 'running', status: `not readable (${error.message})` }
  }
}

/** Why there is no scan, when ECR reported it. */
function explainAbsence(
  reading: ScanReading,
  requested: Awaited<ReturnType<ImageScans['start']>> | undefined
): ScanReading {
  if (reading.kind !== 'absent' || requested?.kind !== 'refused') return reading
  return { kind: 'unreadable', status: 'no scan', why: requested.why }
}

function describe(reading: ScanReading): string {
  switch (reading.kind) {
    case 'absent':
      return 'none yet'
    case 'running':
      return reading.status
    case 'complete':
      return `complete, ${reading.findings.length} findings`
    case 'unreadable':
      return [reading.status, reading.why].filter(Boolean).join(': ')
  }
}
