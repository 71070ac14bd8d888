import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import type { SourceAuth } from '../../../domain/gate/source/source-auth.js'

/** A server with the HTTP API of Prometheus: https://prometheus.io/docs/prometheus/latest/querying/api/ */
export interface PrometheusSource extends DeclaredSource {
  readonly kind: 'prometheus'
  /** Its base address, without `/api/v1` and without a slash at the end. */
  readonly url: string
  readonly auth: PrometheusAuth
  /** Value of `X-Scope-OrgID`: https://grafana.com/docs/mimir/latest/manage/secure/authentication-and-authorization/ */
  readonly tenant: string | undefined
}

export type PrometheusAuth =
  | SourceAuth
  /** Signed with the AWS credentials of the step: https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-onboard-query-APIs.html */
  | { readonly kind: 'sigv4'; readonly region: string; readonly service: string }
