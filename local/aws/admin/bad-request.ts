/** What a caller of the admin API did wrong, in one sentence. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly status = 400
  ) {
    super(message)
  }
}
