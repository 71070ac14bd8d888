import { randomBytes } from 'node:crypto'
import type { Caller } from '../aws-service.js'
import type { Clock } from '../clock.js'

/** The answer of a registry to credentials. */
export type TokenVerdict =
  | { readonly kind: 'accepted'; readonly callerArn: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }

/** The passwords that a registry's clients sign in with. */
export interface AuthorizationTokens {
  /** `credentials` is `user:password` in base64, as `GetAuthorizationToken` gives them. */
  issue(caller: Caller): { readonly credentials: string; readonly expiresAt: number }
  /** Judges an `Authorization: Basic …` header's credentials, `user:password` in base64. */
  judge(credentials: string): TokenVerdict
}

/** Tokens are good for `lifeMilliseconds` of the local cloud's time. */
export function createAuthorizationTokens(clock: Clock, lifeMilliseconds: number): AuthorizationTokens {
  const issued = new Map<string, { readonly callerArn: string; readonly expiresAt: number }>()
  return {
    issue: caller => {
      const password = randomBytes(48).toString('base64url')
      const expiresAt = clock.now() + lifeMilliseconds
      issued.set(password, { callerArn: caller.arn, expiresAt })
      return { credentials: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt }
    },
    judge: credentials => {
      const [user, password = ''] = Buffer.from(credentials, 'base64').toString().split(':')
      const token = issued.get(password)
      if (user !== 'AWS' || token === undefined) return { kind: 'unknown' }
      return token.expiresAt <= clock.now() ? { kind: 'expired' } : { kind: 'accepted', callerArn: token.callerArn }
    }
  }
}
