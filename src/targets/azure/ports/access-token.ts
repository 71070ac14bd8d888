/** Access tokens for Azure Resource Manager. */
export interface AccessToken {
  /** A token that is valid now. Throws a `DeployError` that never holds one. */
  take(): Promise<string>
  /** Azure refused the token: the next call gets another one. */
  forget(): void
}
