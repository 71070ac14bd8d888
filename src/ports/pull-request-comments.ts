/** The comments of a pull request. */
export interface PullRequestComments {
  /** Edits the comment that starts with `mark`, or creates one; `body` starts with it too. */
  put(comment: {
    readonly pullRequest: number
    readonly mark: string
    readonly body: string
  }): Promise<{ readonly id: number; readonly kind: 'created' | 'edited' }>
}
