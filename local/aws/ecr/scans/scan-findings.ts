import type { Shape } from '../../aws-service.js'
import { pageOf } from '../ecr-page.js'
import type { ScanState, ScanType } from './scan-book.js'
import type { PlannedFinding } from './scan-results.js'

/** One page of a scan's findings. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFindings.html */
export function renderFindings(input: Shape, { result }: ScanState, type: ScanType): Shape {
  if (result === undefined) return {}
  const { items, nextToken } = pageOf(input, result.findings)
  const findings =
    type === 'BASIC' ? { findings: items.map(basicFinding) } : { enhancedFindings: items.map(enhancedFinding) }
  return {
    imageScanFindings: {
      imageScanCompletedAt: new Date(result.completedAt),
      vulnerabilitySourceUpdatedAt: new Date(result.completedAt),
      findingSeverityCounts: countSeverities(result.findings),
      ...findings
    },
    nextToken
  }
}

function countSeverities(findings: readonly PlannedFinding[]): Shape {
  const counts: Record<string, number> = {}
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return counts
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html */
function basicFinding({ name, severity, package: packageName, version }: PlannedFinding): Shape {
  const attributes = { package_name: packageName, package_version: version }
  return {
    name,
    severity,
    uri: `https://security-tracker.debian.org/tracker/${name}`,
    attributes: Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]))
  }
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EnhancedImageScanFinding.html */
function enhancedFinding({ name, severity, package: packageName, version, fixedIn }: PlannedFinding): Shape {
  return {
    title: `${name} - ${packageName ?? 'unknown'}`,
    type: 'PACKAGE_VULNERABILITY',
    status: 'ACTIVE',
    severity,
    fixAvailable: fixedIn === undefined ? 'NO' : 'YES',
    packageVulnerabilityDetails: {
      vulnerabilityId: name,
      source: 'NVD',
      sourceUrl: `https://nvd.nist.gov/vuln/detail/${name}`,
      vulnerablePackages: packageName === undefined ? [] : [{ name: packageName, version, fixedInVersion: fixedIn }]
    }
  }
}
