import { bundleFromJSON, type Bundle } from '@sigstore/bundle'
import { ASN1Obj } from '@sigstore/core'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/*
 * `gh attestation verify`, as far as the workflows use it: https://cli.github.com/manual/gh_attestation_verify. Signatures are really
 * verified, against the roots in TRUSTED_ROOT. The bundles that GitHub would have are the lines of BUNDLES.
 */

const ISSUER = 'https://token.actions.githubusercontent.com'
/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const ARC = '1.3.6.1.4.1.57264.1'
const EXTENSIONS = {
  issuer: `${ARC}.8`,
  runner: `${ARC}.11`,
  repository: `${ARC}.12`,
  digest: `${ARC}.13`,
  ref: `${ARC}.14`
} as const
const PROVENANCE = 'https://slsa.dev/provenance/v1'

interface Statement {
  readonly predicateType: string
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
}

function fail(message: string, code = 1): never {
  process.stderr.write(`Error: ${message}\n`)
  process.exit(code)
}

function statementOf(bundle: Bundle): Statement {
  const { content } = bundle
  if (content.$case !== 'dsseEnvelope') return fail('unknown content')
  return JSON.parse(content.dsseEnvelope.payload.toString('utf8')) as Statement
}

const [group, command, ...rest] = process.argv.slice(2)
if (group !== 'attestation' || command !== 'verify') fail(`unknown command "${group} ${command}" for "gh"`)
if (process.env.GH_TOKEN === undefined || process.env.GH_TOKEN === '') fail('set the GH_TOKEN environment variable', 4)
const { values, positionals } = parseArgs({
  args: rest,
  allowPositionals: true,
  options: {
    repo: { type: 'string' },
    'signer-workflow': { type: 'string' },
    'source-digest': { type: 'string' },
    'source-ref': { type: 'string' },
    'deny-self-hosted-runners': { type: 'boolean' },
    format: { type: 'string' }
  }
})
const { repo, 'signer-workflow': workflow, 'source-digest': digest, 'source-ref': ref, format } = values
const [path, ...more] = positionals
if (path === undefined || more.length > 0) fail('must specify exactly one artifact')
if (repo === undefined || workflow === undefined || digest === undefined || ref === undefined || format !== 'json')
  fail('this stand-in needs --repo, --signer-workflow, --source-digest, --source-ref and --format json')
const subject = createHash('sha256').update(readFileSync(path)).digest('hex')
const root = TrustedRoot.fromJSON(JSON.parse(readFileSync(process.env.TRUSTED_ROOT ?? '', 'utf8')))
const verifier = new Verifier(toTrustMaterial(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 })
const stored = readFileSync(process.env.BUNDLES ?? '', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => bundleFromJSON(JSON.parse(line)))
  .filter(bundle => statementOf(bundle).subject.some(each => each.digest.sha256 === subject))
  .filter(bundle => statementOf(bundle).predicateType === PROVENANCE)
if (stored.length === 0) fail(`no attestations found for subject sha256:${subject}`)

const verified = stored.filter(bundle => {
  try {
    const { identity } = verifier.verify(toSignedEntity(bundle))
    const valueOf = (name: keyof typeof EXTENSIONS) => {
      const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === EXTENSIONS[name])
      return found === undefined ? undefined : ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8')
    }
    const isOurs = valueOf('issuer') === ISSUER && valueOf('repository') === `https://github.com/${repo}`
    const isSigner = identity?.subjectAlternativeName?.startsWith(`https://github.com/${workflow}@`) === true
    const isHosted = values['deny-self-hosted-runners'] !== true || valueOf('runner') === 'github-hosted'
    return isOurs && isSigner && isHosted && valueOf('digest') === digest && valueOf('ref') === ref
  } catch {
    return false
  }
})
if (verified.length === 0) fail('verifying with issuer "sigstore.dev": no attestation matches the policy')
process.stdout.write(
  `${JSON.stringify(verified.map(bundle => ({ attestation: {}, verificationResult: { statement: statementOf(bundle) } })))}\n`
)
