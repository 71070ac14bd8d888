/** A request to sign, as it is sent. */
export interface UnsignedRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The headers of the request with its signature. Throws what reading the credentials throws. */
export type SignRequest = (request: UnsignedRequest) => Promise<Readonly<Record<string, string>>>

/** A signature is valid for one service in one region. */
export interface SigningScope {
  readonly region: string
  readonly service: string
}
