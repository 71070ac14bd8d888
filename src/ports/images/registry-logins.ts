/** What a client of a registry signs in with. `password` is a secret: mask it before anything else. */
export interface RegistryLogin {
  /** As image references begin: `123456789012.dkr.ecr.eu-west-1.amazonaws.com`, `127.0.0.1:5000`. */
  readonly host: string
  readonly username: string
  readonly password: string
  /** Epoch milliseconds; undefined when it was not given. */
  readonly expiresAt: number | undefined
}

/** Gets logins for registries of one kind (`EcrAddress`, `EcrPublicAddress`). */
export interface RegistryLogins<Address> {
  /** One login for each address, in their order. Throws what `AwsCalls` throws, with the permission that is missing. */
  login(addresses: readonly Address[]): Promise<readonly RegistryLogin[]>
}
