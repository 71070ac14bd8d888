import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import {
  cronJobRules,
  migrationRules,
  roleRules,
  type RolloutKind
} from '../../src/targets/kubernetes/domain/access/role-rules.js'

const KINDS: readonly RolloutKind[] = ['gateway-api', 'istio', 'service-selector', 'rolling']

it.each(KINDS)('examples/kubernetes/role-%s.yaml has the rules of a rollout, and no other', kind => {
  const text = readFileSync(`examples/kubernetes/role-${kind}.yaml`, 'utf8')
  const [role, binding] = parseAllDocuments(text).map(document => document.toJS() as Record<string, unknown>)
  expect(role).toMatchObject({ kind: 'Role', rules: roleRules(kind) })
  expect(binding).toMatchObject({ kind: 'RoleBinding', roleRef: { kind: 'Role', name: 'deploy-kit' } })
})

it.each([
  ['cron-jobs', cronJobRules(['any'])],
  ['migrations', migrationRules({})]
])('examples/kubernetes/role-%s.yaml has the rules that come in addition, and no other', (name, rules) => {
  const text = readFileSync(`examples/kubernetes/role-${name}.yaml`, 'utf8')
  const [role, binding] = parseAllDocuments(text).map(document => document.toJS() as Record<string, unknown>)
  expect(role).toMatchObject({ kind: 'Role', metadata: { name: `deploy-kit-${name}` }, rules })
  expect(binding).toMatchObject({ kind: 'RoleBinding', roleRef: { kind: 'Role', name: `deploy-kit-${name}` } })
})
