import { describe, expect, it } from '@jest/globals'
import { artifactName } from './artifact-name.js'

describe('artifactName', () => {
  it('names the target and the folder of the report', () => {
    expect(artifactName(['report', 'production', 'api'], '/tmp/deploy-kit-Xa1b2C/deployment.html')).toBe(
      'report-production-api-Xa1b2C'
    )
  })

  it('replaces what GitHub refuses in the name of an artifact', () => {
    const name = artifactName(['report', 'urn:shop:run:eu-west-1:1:group/a', 'b"<>|*?\r\n\\c'], '/t/k-1/x.html')
    expect(name).toBe('report-urn-shop-run-eu-west-1-1-group-a-b---------c-1')
  })

  it('keeps long names apart by their end', () => {
    const name = artifactName(['report', 'c'.repeat(300), 's'], 'C:\\t\\deploy-kit-9Zz\\x.html')
    expect(name).toHaveLength(103)
    expect(name.endsWith('9Zz')).toBe(true)
  })
})
