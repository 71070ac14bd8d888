/** An error as AWS sends it: a code that SDKs turn into the error's name, a message and an HTTP status. */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** Further members of the error's shape, as in `ConflictException {resourceIds}`. */
    readonly members: Readonly<Record<string, unknown>> = {}
  ) {
    super(message)
    this.name = code
  }
}
