import { refuseRemoteHost } from '../domain/local-clock/local-clock.js'

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
export function githubApi(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_API_URL: api = 'https://api.github.com' } = env
  refuseRemoteHost(env, URL.canParse(api) ? new URL(api).hostname : '')
  return api
}
