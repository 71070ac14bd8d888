import { AwsError } from '../../aws-error.js'
import type { Clock } from '../../clock.js'
import type { Repository } from '../repositories/repositories.js'
import type { StoredImage } from '../images/repository-images.js'
import type { PlannedFinding, ScanResults } from './scan-results.js'

export type ScanType = 'BASIC' | 'ENHANCED'

/** What a scan is now. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html */
export interface ScanState {
  readonly status: string
  readonly description: string
  /** Undefined until there is a result. */
  readonly result: { readonly completedAt: number; readonly findings: readonly PlannedFinding[] } | undefined
}

/** The scans of one registry. */
export interface ScanBook {
  readonly type: ScanType
  setType(type: ScanType): void
  /** A push: scans what the repository's or the registry's settings want scanned. */
  pushed(repository: Repository, image: StoredImage): void
  /** Throws what StartImageScan throws. */
  start(repository: Repository, image: StoredImage): void
  read(repository: Repository, image: StoredImage): ScanState | undefined
}

const defaultMilliseconds = 10_000
const dayMilliseconds = 24 * 3_600_000
/** https://github.com/aws/containers-roadmap/issues/2644 */
const unsupported = 'UnsupportedImageError: The operating system and/or package manager are not supported.'

export function createScanBook({ clock, results }: { readonly clock: Clock; readonly results: ScanResults }): ScanBook {
  const startedAt = new Map<string, number>()
  let type: ScanType = 'BASIC'
  const keyOf = ({ name }: Repository, { digest }: StoredImage) => `${type} ${name}@${digest}`
  return {
    get type() {
      return type
    },
    setType: wanted => {
      type = wanted
    },
    pushed: (repository, image) => {
      const isScanned = type === 'ENHANCED' || repository.scanOnPush
      if (isScanned && !isIndex(image) && !startedAt.has(keyOf(repository, image))) {
        startedAt.set(keyOf(repository, image), clock.now())
      }
    },
    start: (repository, image) => {
      // As seen in https://github.com/aws/containers-roadmap/issues/2656
      if (type === 'ENHANCED') throw new AwsError('ValidationException', 'This feature is disabled')
      if (isIndex(image)) {
        // https://github.com/docker/setup-buildx-action/issues/186
        throw new AwsError(
          'UnsupportedImageTypeException',
          `An artifact with media type '${image.mediaType}' cannot be scanned. For more information, see the Amazon ECR documentation.`
        )
      }
      // Once a day: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html
      const last = startedAt.get(keyOf(repository, image))
      if (last !== undefined && clock.now() - last < dayMilliseconds) {
        throw new AwsError('LimitExceededException', 'The scan quota per image has been exceeded. Wait and try again.')
      }
      startedAt.set(keyOf(repository, image), clock.now())
    },
    read: (repository, image) => {
      const started = startedAt.get(keyOf(repository, image))
      if (started === undefined) return undefined
      const plan = results.find(repository.name, image.digest)
      const completedAt = started + (plan?.takes ?? defaultMilliseconds)
      if (clock.now() < completedAt) return running(type)
      if (plan === undefined) return without(type === 'BASIC' ? 'FAILED' : 'UNSUPPORTED_IMAGE', unsupported)
      if (plan.status !== undefined) return without(plan.status, plan.description ?? '')
      return complete(type, { completedAt, findings: plan.findings ?? [] })
    }
  }
}

// PENDING and ACTIVE are of enhanced scans, which continue: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-enhanced.html
function running(type: ScanType): ScanState {
  return type === 'BASIC'
    ? without('IN_PROGRESS', 'The scan is in progress.')
    : without('PENDING', 'The scan is pending to be initiated.')
}

function complete(type: ScanType, result: NonNullable<ScanState['result']>): ScanState {
  return type === 'BASIC'
    ? { status: 'COMPLETE', description: 'The scan was completed successfully.', result }
    : { status: 'ACTIVE', description: 'Continuous scan is selected for image.', result }
}

function without(status: string, description: string): ScanState {
  return { status, description, result: undefined }
}

function isIndex({ mediaType }: StoredImage): boolean {
  return /\.(?:index|manifest\.list)\./.test(mediaType)
}
