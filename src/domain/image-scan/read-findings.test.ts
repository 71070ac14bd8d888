import { describe, expect, it } from '@jest/globals'
import { readBasicFinding, readEnhancedFinding } from './read-findings.js'

describe('readBasicFinding', () => {
  it('takes the package from the attributes', () => {
    const attributes = [
      { key: 'package_version', value: '3.0.1' },
      { key: 'package_name', value: 'openssl' }
    ]
    expect(readBasicFinding({ name: 'CVE-1', severity: 'HIGH', uri: 'https://a.test', attributes })).toEqual({
      ...{ id: 'CVE-1', severity: 'HIGH', packages: ['openssl 3.0.1'], fixedIn: undefined, uri: 'https://a.test' }
    })
  })

  it('does without what is missing', () => {
    expect(readBasicFinding({})).toMatchObject({ id: 'unnamed', severity: 'UNDEFINED', packages: [] })
  })
})

describe('readEnhancedFinding', () => {
  const details = (fixedInVersion: string) => ({
    packageVulnerabilityDetails: {
      vulnerabilityId: 'CVE-1',
      vulnerablePackages: [{ name: 'lodash', version: '4.17.20', fixedInVersion }]
    }
  })

  it.each([
    ['4.17.21', '4.17.21'],
    ['NotAvailable', undefined],
    ['', undefined]
  ])('reads a fix in "%s" as %s', (fixedInVersion, fixedIn) => {
    expect(readEnhancedFinding({ severity: 'HIGH', ...details(fixedInVersion) })).toMatchObject({
      ...{ id: 'CVE-1', packages: ['lodash 4.17.20'], fixedIn }
    })
  })

  it('takes what Inspector has not looked at yet for one of no known severity', () => {
    expect(readEnhancedFinding({ title: 'x', severity: 'UNTRIAGED' })?.severity).toBe('UNDEFINED')
  })

  it.each(['SUPPRESSED', 'CLOSED'])('leaves out what is %s', status => {
    expect(readEnhancedFinding({ status, severity: 'CRITICAL' })).toBeUndefined()
  })
})
