import {
  DescribeImageScanFindingsCommand,
  StartImageScanCommand,
  type DescribeImageScanFindingsResponse,
  type ECRClient
} from '@aws-sdk/client-ecr'
import type { AwsCalls } from '../../aws/calls.js'
import { readPages } from '../../aws/read-pages.js'
import { DeployError } from '../../domain/errors.js'
import { readBasicFinding, readEnhancedFinding } from '../../domain/image-scan/read-findings.js'
import type { ScanReading } from '../../domain/image-scan/scan-reading.js'
import type { ImageScans, ScannedImage } from '../../ports/images/image-scans.js'

/** As many as one answer may hold: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html */
const PAGE_SIZE = 1000

/** The basic and enhanced scans of ECR. */
export function ecrScans(client: ECRClient, calls: AwsCalls): ImageScans {
  async function readPage(image: ScannedImage, nextToken: string | undefined) {
    const command = new DescribeImageScanFindingsCommand({ ...identify(image), maxResults: PAGE_SIZE, nextToken })
    return calls.read('ecr:DescribeImageScanFindings', options => client.send(command, options))
  }

  return {
    async read(image, until) {
      calls.boundRetries(until)
      try {
        const first = await readPage(image, undefined)
        const reading = readStatus(first)
        if (reading !== undefined) return reading
        const pages = await readPages({
          what: 'the findings of the scan',
          ask: async token => (token === undefined ? first : readPage(image, token)),
          nextOf: ({ nextToken }) => nextToken
        })
        return {
          kind: 'complete',
          completedAt: first.imageScanFindings?.imageScanCompletedAt?.getTime(),
          findings: pages.flatMap(({ imageScanFindings: { findings = [], enhancedFindings = [] } = {} }) => [
            ...findings.map(readBasicFinding),
            ...enhancedFindings.flatMap(finding => readEnhancedFinding(finding) ?? [])
          ])
        }
      } catch (error) {
        if (causeOf(error) === 'ScanNotFoundException') return { kind: 'absent' }
        throw error
      } finally {
        calls.boundRetries(undefined)
      }
    },
    start(image) {
      // Repeatable: an image that is being scanned is not scanned twice.
      return calls.read(
        'ecr:StartImageScan',
        async options => {
          try {
            await client.send(new StartImageScanCommand(identify(image)), options)
            return { kind: 'started' } as const
          } catch (error) {
            if (!(error instanceof Error) || !REFUSALS.has(error.name)) throw error
            return { kind: 'refused', why: error.message } as const
          }
        },
        'effect'
      )
    }
  }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html#API_StartImageScan_Errors */
const REFUSALS: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'UnsupportedImageTypeException',
  'ValidationException',
  'ImageArchivedException'
])

/**
 * The result of the status before any finding is read; undefined when there is a result. ACTIVE is how an enhanced scan
 * stays: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html
 */
function readStatus({
  imageScanStatus,
  imageScanFindings
}: DescribeImageScanFindingsResponse): ScanReading | undefined {
  const status = imageScanStatus?.status ?? 'no status'
  switch (status) {
    case 'COMPLETE':
    case 'ACTIVE':
      return imageScanFindings === undefined ? { kind: 'running', status } : undefined
    case 'PENDING':
    case 'IN_PROGRESS':
      return { kind: 'running', status }
    default:
      return { kind: 'unreadable', status, why: imageScanStatus?.description ?? '' }
  }
}

function identify({ registryId, repository, digest }: ScannedImage) {
  return { registryId, repositoryName: repository, imageId: { imageDigest: digest } }
}

function causeOf(error: unknown): string | undefined {
  return error instanceof DeployError && error.cause instanceof Error ? error.cause.name : undefined
}
