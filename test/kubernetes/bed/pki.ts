import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** Files of a certificate and its key, in PEM. */
export interface Certificate {
  readonly certFile: string
  readonly keyFile: string
}

/** A certificate authority of one bed: the API server trusts the users that it names. */
export interface Authority {
  readonly caFile: string
  /** For a server at these addresses (`IP:127.0.0.1`, `DNS:localhost`). */
  server(name: string, addresses: readonly string[]): Promise<Certificate>
  /** For a user in these groups (https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates). */
  user(name: string, groups: readonly string[]): Promise<Certificate>
}

/** Makes an authority in this folder, or opens the one that is there. Needs `openssl`. */
export async function certificateAuthority(folder: string): Promise<Authority> {
  const [caFile, caKey] = [join(folder, 'ca.crt'), join(folder, 'ca.key')]
  const isThere = await readFile(caKey).then(
    () => true,
    () => false
  )
  if (!isThere)
    await run('openssl', [
      ...['req', '-x509', ...KEY, '-keyout', caKey, '-out', caFile, '-days', '30', '-subj', '/CN=bed'],
      ...['-addext', 'keyUsage=critical,keyCertSign,digitalSignature']
    ])
  const issue = async (name: string, subject: string, extensions: string): Promise<Certificate> => {
    const [certFile, keyFile] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)]
    const [request, settings] = [join(folder, `${name}.csr`), join(folder, `${name}.ext`)]
    await writeFile(settings, extensions)
    await run('openssl', ['req', '-new', ...KEY, '-keyout', keyFile, '-out', request, '-subj', subject])
    await run('openssl', [
      ...['x509', '-req', '-in', request, '-CA', caFile, '-CAkey', caKey, '-out', certFile, '-days', '30'],
      ...['-extfile', settings]
    ])
    return { certFile, keyFile }
  }
  return {
    caFile,
    server: (name, addresses) =>
      issue(name, `/CN=${name}`, `subjectAltName=${addresses.join(',')}\nextendedKeyUsage=serverAuth,clientAuth\n`),
    user: (name, groups) => {
      const parts = [...groups.map(group => `/O=${escaped(group)}`), `/CN=${escaped(name)}`]
      return issue(`user-${fileName(name)}`, parts.join(''), 'extendedKeyUsage=clientAuth\n')
    }
  }
}

const escaped = (text: string) => text.replaceAll(/[/+\\]/g, character => `\\${character}`)
const fileName = (text: string) => text.replaceAll(/[^\w.-]/g, '-')
