/** What a stickiness cookie holds: which target to use, and until when in the cloud's time. */
interface Bond {
  readonly to: string
  readonly until: number
}

/**
 * AWS encrypts these cookies; clients cannot read them, so their content here is no contract either.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#sticky-sessions
 */
export function readStickyCookie(
  cookies: string | undefined,
  { name, now }: { name: 'AWSALB' | 'AWSALBTG'; now: number }
): string | undefined {
  if (cookies === undefined) return undefined
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(cookies)?.[1]
  const bond = found === undefined ? undefined : decode(found)
  return bond !== undefined && bond.until > now ? bond.to : undefined
}

/**
 * The cookie and its twin for cross-origin requests. `Expires` is in the machine's time, which is the time of the client
 * that keeps it.
 */
export function stickyCookies(
  name: 'AWSALB' | 'AWSALBTG',
  { to, seconds, now, rate }: { to: string; seconds: number; now: number; rate: number }
): readonly string[] {
  const value = encode({ to, until: now + seconds * 1000 })
  const expires = new Date(Date.now() + (seconds * 1000) / rate).toUTCString()
  return [
    `${name}=${value}; Expires=${expires}; Path=/`,
    `${name}CORS=${value}; Expires=${expires}; Path=/; SameSite=None`
  ]
}

function encode(bond: Bond): string {
  return Buffer.from(JSON.stringify(bond)).toString('base64url')
}

function decode(value: string): Bond | undefined {
  try {
    return JSON.parse(Buffer.from(value, 'base64url').toString()) as Bond
  } catch {
    return undefined
  }
}
