/**
 * An error as registries send it.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
export interface RegistryError {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

export function registryErrorBody({ code, message }: RegistryError): string {
  return JSON.stringify({ errors: [{ code, message }] })
}
