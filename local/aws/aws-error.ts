/** An error as AWS sends it: a code that SDKs turn into the error's name, a message and an HTTP status. */
export class AwsError extends Error {
  readonly status: number
  /** Further members of the error's shape, as in `ConflictException {resourceIds}`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(
    readonly code: string,
    message: string,
    {
      status = 400,
      members = {}
    }: { readonly status?: number; readonly members?: Readonly<Record<string, unknown>> } = {}
  ) {
    super(message)
    this.name = code
    this.status = status
    this.members = members
  }
}
