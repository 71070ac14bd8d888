/** A condition of a listener rule; all of its `values` are alternatives. */
export type RuleCondition =
  | {
      readonly kind: 'path-pattern' | 'host-header' | 'http-request-method' | 'source-ip'
      readonly values: readonly string[]
    }
  | { readonly kind: 'http-header'; readonly header: string; readonly values: readonly string[] }
  | { readonly kind: 'query-string'; readonly pairs: readonly { readonly key?: string; readonly value: string }[] }
