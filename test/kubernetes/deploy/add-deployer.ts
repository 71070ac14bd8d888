import { readFile } from 'node:fs/promises'
import type { Shop } from './shop.js'

const APPLIED = 'rbac.authorization.k8s.io'

/** A user whose Role in the namespace `shop` has these rules, and no other. Returns a kubeconfig. */
export async function addDeployer(
  { bed, cluster }: Pick<Shop, 'bed' | 'cluster'>,
  user: string,
  rules: readonly object[]
): Promise<string> {
  const metadata = { name: user, namespace: 'shop' }
  const apiVersion = `${APPLIED}/v1`
  await cluster.apply({ apiVersion, kind: 'Role', metadata, rules })
  const roleRef = { apiGroup: APPLIED, kind: 'Role', name: user }
  const subjects = [{ apiGroup: APPLIED, kind: 'User', name: user }]
  await cluster.apply({ apiVersion, kind: 'RoleBinding', metadata, roleRef, subjects })
  return readFile((await bed.addUser(user)).kubeconfig, 'utf8')
}
