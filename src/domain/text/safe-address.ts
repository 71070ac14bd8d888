/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
export function safeAddress(href: string): string | undefined {
  return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined
}
