import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseImageReference } from './image-reference.js'

/** Gives a fresh login, `user:password` in base64. */
type IssueLogin = () => string

/** What ECS signs in with to pull: its execution roles' logins for the registries of ECR. */
export interface PullLogins {
  add(host: string, issue: IssueLogin): void
  /** Runs `task` with the arguments that make the `docker` CLI use the login for `image`; none where there is no such login. */
  use<Result>(image: string, task: (globalArguments: readonly string[]) => Promise<Result>): Promise<Result>
}

export function createPullLogins(): PullLogins {
  const issuers = new Map<string, IssueLogin>()
  return {
    add: (host, issue) => void issuers.set(host, issue),
    use: async (image, task) => {
      const host = parseImageReference(image).registry ?? ''
      const auth = issuers.get(host)?.()
      if (auth === undefined) return task([])
      const folder = await mkdtemp(join(tmpdir(), 'pull-'))
      try {
        // https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
        await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }), { mode: 0o600 })
        return await task(['--config', folder])
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }
  }
}
