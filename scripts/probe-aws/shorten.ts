/**
 * A text of AWS as the report shows it: ARNs cut to their resource, principals to their kind, account ids to their last four digits, no ids
 * of access keys. One line.
 */
export function shorten(text: string): string {
  return text
    .replaceAll(/\barn:[\w-]+:(?:iam|sts):[^:\s]*:\d*:([\w-]+)[^\s"',)]*/g, '$1/…')
    .replaceAll(/\barn:[\w-]+:[\w-]+:[^:\s]*:\d*:([^\s"',)]+)/g, (_, resource: string) => shortenResource(resource))
    .replaceAll(/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{8,}\b/g, '…')
    .replaceAll(/\b\d{8}(\d{4})\b/g, '…$1')
    .replaceAll(/\s+/g, ' ')
}

/** Without the random ids at the end, of which the first four characters stay. */
function shortenResource(resource: string): string {
  return resource.replaceAll(/\/([0-9a-zA-Z_-]{4})[0-9a-zA-Z_-]{12,}(?=\/|$)/g, (part, first: string) =>
    /\d/.test(part) ? `/${first}…` : part
  )
}
