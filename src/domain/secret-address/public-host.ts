const KEY_CHARACTERS = 12
/** No word in a host name has so many letters. */
const LONGEST_WORD = 24

/**
 * The host of an address, with its port, fit for logs and errors: a label that is a key, as in the URL of a Lambda function or of a
 * tunnel, is left out. https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
export function publicHost(url: URL): string {
  const secret = new Set(secretLabels(url))
  return url.host
    .split('.')
    .map(label => (secret.has(label) ? '***' : label))
    .join('.')
}

/** The labels of a host name that are keys. */
export function secretLabels({ hostname }: URL): readonly string[] {
  return hostname.split('.').filter(isKey)
}

function isKey(label: string): boolean {
  if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label)) return true
  return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label)
}
