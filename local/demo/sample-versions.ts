/** A version of the sample service: what its build bakes into the image. See local/app/server.mjs for what it can do. */
export interface SampleVersion {
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
}

export const REPOSITORY = 'shop/api'

/** The third one starts, is healthy, and fails one request in four. */
export const SAMPLE_VERSIONS: readonly SampleVersion[] = [
  { name: 'v1', environment: { VERSION: 'v1' } },
  { name: 'v2', environment: { VERSION: 'v2' } },
  { name: 'v3', environment: { VERSION: 'v3', ERROR_PERCENT: '25' } }
]
