import { readProxies } from '../domain/proxy/proxies.js'
import { annotate } from './workflow-commands.js'

/** Sends what `fetch` sends from now on by the proxies that the runner names. Other agents read them themselves. */
export async function useProxies(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const proxies = readProxies(env)
  if (proxies === undefined) return
  // Since 24.14, and a runner may be older: https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
  const { default: http } = await import('node:http')
  const use = http.setGlobalProxyFromEnv as typeof http.setGlobalProxyFromEnv | undefined
  if (use !== undefined) use({ ...proxies })
  else if (env.NODE_USE_ENV_PROXY !== '1') {
    annotate('warning', {
      title: 'Proxy',
      message: `Node.js ${process.version} on this runner uses a proxy only with NODE_USE_ENV_PROXY=1. Set it in the environment of the job, or update the runner.`
    })
  }
}
