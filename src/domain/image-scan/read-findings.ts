import type { ScanFinding, Severity } from './scan-reading.js'
import { SEVERITIES } from './severity.js'

/** A finding of a basic scan: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html */
export interface BasicFinding {
  readonly name?: string | undefined
  readonly severity?: string | undefined
  readonly uri?: string | undefined
  readonly attributes?: readonly { readonly key: string | undefined; readonly value?: string | undefined }[] | undefined
}

/** A finding of an enhanced scan: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EnhancedImageScanFinding.html */
export interface EnhancedFinding {
  readonly title?: string | undefined
  readonly severity?: string | undefined
  readonly status?: string | undefined
  readonly packageVulnerabilityDetails?:
    | {
        readonly vulnerabilityId?: string | undefined
        readonly sourceUrl?: string | undefined
        readonly vulnerablePackages?: readonly VulnerablePackage[] | undefined
      }
    | undefined
}

interface VulnerablePackage {
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly fixedInVersion?: string | undefined
}

export function readBasicFinding({ name, severity, uri, attributes = [] }: BasicFinding): ScanFinding {
  const attribute = (wanted: string) => attributes.find(({ key }) => key === wanted)?.value
  const found = describePackage({ name: attribute('package_name'), version: attribute('package_version') })
  return {
    id: name ?? 'unnamed',
    severity: readSeverity(severity),
    packages: found === undefined ? [] : [found],
    fixedIn: undefined,
    uri
  }
}

/** Undefined for one that Inspector's own rules suppress or that is closed. */
export function readEnhancedFinding(finding: EnhancedFinding): ScanFinding | undefined {
  // https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html
  if (finding.status === 'SUPPRESSED' || finding.status === 'CLOSED') return undefined
  const { vulnerabilityId, sourceUrl, vulnerablePackages = [] } = finding.packageVulnerabilityDetails ?? {}
  const fixes = vulnerablePackages.flatMap(({ fixedInVersion }) => fixedInVersion ?? [])
  return {
    id: vulnerabilityId ?? finding.title ?? 'unnamed',
    severity: readSeverity(finding.severity),
    packages: vulnerablePackages.flatMap(found => describePackage(found) ?? []),
    // Inspector writes NotAvailable where there is no fix.
    fixedIn: fixes.find(fix => fix !== '' && fix !== 'NotAvailable'),
    uri: sourceUrl
  }
}

/** What has no severity that is known here (`UNTRIAGED`) is `UNDEFINED`. */
function readSeverity(text: string | undefined): Severity {
  return SEVERITIES.find(severity => severity === text) ?? 'UNDEFINED'
}

function describePackage({ name, version }: VulnerablePackage): string | undefined {
  return name === undefined ? undefined : [name, version].filter(Boolean).join(' ')
}
