/** The OpenID Connect tokens that the platform gives a job: who it is, for those who trust the platform. */
export interface IdTokens {
  /** A fresh token, masked already. Throws `bad-input` where the job may not have one. */
  request(audience: string): Promise<string>
}
