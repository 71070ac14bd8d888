import { ArmError, badRequest } from './arm-error.js'

/** Stable versions by namespace: https://github.com/Azure/azure-rest-api-specs */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.App': ['2022-03-01', '2022-10-01', '2023-05-01', '2024-03-01', '2025-01-01', '2025-07-01', '2026-01-01'],
  'Microsoft.Web': [
    '2022-03-01',
    '2022-09-01',
    '2023-01-01',
    '2023-12-01',
    '2024-04-01',
    '2024-11-01',
    '2025-03-01',
    '2025-05-01'
  ],
  'Microsoft.Insights': ['2018-01-01', '2019-07-01', '2021-05-01', '2023-10-01', '2024-02-01'],
  'Microsoft.Authorization': ['2015-07-01', '2018-07-01', '2022-04-01'],
  'Microsoft.Resources': [
    '2016-06-01',
    '2019-10-01',
    '2020-01-01',
    '2020-06-01',
    '2020-10-01',
    '2021-01-01',
    '2021-04-01',
    '2022-09-01',
    '2022-12-01',
    '2023-07-01',
    '2024-03-01',
    '2024-07-01',
    '2024-11-01',
    '2025-04-01'
  ]
}

/**
 * Reads `api-version`. Throws 400 where it is missing or unknown:
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template
 */
export function readApiVersion(
  query: URLSearchParams,
  { namespace, type }: { readonly namespace: string; readonly type: string }
): string {
  const [version, ...more] = query.getAll('api-version')
  if (version === undefined || more.length > 0)
    throw badRequest(
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.'
    )
  const known = VERSIONS[namespace]
  if (known === undefined)
    throw new ArmError(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`)
  if (!known.includes(version))
    throw badRequest(
      'NoRegisteredProviderFound',
      `No registered resource provider found for API version '${version}' for type '${type}'. The supported api-versions are '${known.join(', ')}'.`
    )
  return version
}
