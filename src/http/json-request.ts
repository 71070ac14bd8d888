/** A body in JSON, as `fetch` takes it. */
export function jsonRequest(
  method: 'POST' | 'PATCH',
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): { method: string; headers: Record<string, string>; body: string } {
  return {
    method,
    headers: { 'content-type': 'application/json', 'user-agent': 'deploy-kit', ...headers },
    body: JSON.stringify(body)
  }
}
