import { AwsError } from '../aws-error.js'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html */
const TOLERANCE_MINUTES = 5

/** Services with the AWS Query protocol have their own code. */
const QUERY_SERVICES = ['elasticloadbalancing', 'iam', 'sts']

/**
 * Refuses a request that was signed more than five minutes before or after `now` (epoch milliseconds), in the words of AWS. What is not
 * signed is refused elsewhere.
 */
export function checkSignatureDate(
  headers: NodeJS.Dict<string | string[]>,
  { service, now }: { readonly service: string; readonly now: number }
): void {
  const signed = headers['x-amz-date']
  if (typeof signed !== 'string') return
  const signedAt = Date.parse(signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  const tolerance = TOLERANCE_MINUTES * 60_000
  if (Number.isNaN(signedAt))
    throw new AwsError('IncompleteSignatureException', 'Date in X-Amz-Date must be in ISO-8601 basic format.')
  if (Math.abs(signedAt - now) <= tolerance) return
  const isLate = signedAt < now
  const bound = basicTime(isLate ? now - tolerance : now + tolerance)
  const limit = `(${basicTime(now)} ${isLate ? '-' : '+'} ${TOLERANCE_MINUTES} min.)`
  const message = isLate
    ? `Signature expired: ${signed} is now earlier than ${bound} ${limit}`
    : `Signature not yet current: ${signed} is still later than ${bound} ${limit}`
  const isQuery = QUERY_SERVICES.includes(service.split(':')[0] ?? '')
  throw new AwsError(isQuery ? 'SignatureDoesNotMatch' : 'InvalidSignatureException', message, { status: 403 })
}

/** `20261128T210000Z` */
function basicTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
