import { TrustedRoot } from '@sigstore/protobuf-specs'
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock'
import { createHash, generateKeyPairSync, sign as signWith } from 'node:crypto'

/** A Sigstore of its own: a certificate authority, and logs or a time-stamping authority, with keys made for the test. */
export interface SigningAuthority {
  /** Its roots, as a line of `gh attestation trusted-root`. */
  readonly trustedRoot: string
  /** Signs as actions/attest does; returns the bundle that GitHub stores. */
  sign(attestation: Attestation): Promise<Bundle>
}

export interface Attestation {
  /** `sha256:…`, of one subject; or several, by name. */
  readonly digest: string | ReadonlyMap<string, string>
  /** JSON. */
  readonly predicate: string
  readonly predicateType: string
  /** Of the job that signs. */
  readonly claims: SigningClaims
  /** When its certificate was issued; it is valid for ten minutes. */
  readonly certifiedAt?: Date
}

/** https://docs.github.com/actions/reference/security/oidc */
export interface SigningClaims {
  readonly issuer: string
  readonly repository: string
  readonly repositoryId: string
  readonly ref: string
  readonly workflowRef: string
  readonly jobWorkflowRef: string
  readonly eventName: string
  /** The commit, and whose the runner was: `github-hosted`. Only where they are read. */
  readonly sourceDigest?: string
  readonly runnerEnvironment?: string
}

export interface Bundle {
  readonly mediaType: string
  readonly verificationMaterial: object
  readonly dsseEnvelope: {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly { readonly sig: string; readonly keyid: string }[]
  }
}

const SERVER = 'https://github.com'
const LOG = 'https://rekor.example'
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
const ARC = '1.3.6.1.4.1.57264.1'
const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sha256 = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/**
 * `public-good`: certificates and signatures are in transparency logs, as for public repositories. `github`: a time-stamping authority
 * and no logs, as for private ones: https://docs.github.com/actions/concepts/security/artifact-attestations
 */
export async function startSigningAuthority(kind: 'public-good' | 'github'): Promise<SigningAuthority> {
  const caKeys = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const [ctLog, tLog] = [await initializeCTLog(ec()), await initializeTLog(LOG, ec())]
  const clock = new Date()
  const tsa = await initializeTSA(ec(), clock)
  const addEntry: LogFunction = entry => tLog.log(entry) as ReturnType<LogFunction>
  const hasLogs = kind === 'public-good'
  const issue = new Map<string, Awaited<ReturnType<typeof initializeCA>>>()
  // One root for each time at which certificates are issued.
  const authorityAt = async (at: Date | undefined) => {
    const name = at?.toISOString() ?? ''
    const known = issue.get(name) ?? (await initializeCA(caKeys, hasLogs ? ctLog : undefined, at))
    issue.set(name, known)
    return known
  }
  const now = await authorityAt(undefined)
  const validFor = { start: new Date(0).toISOString() }
  const log = (publicKey: Uint8Array) => ({
    baseUrl: LOG,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: base64(sha256(publicKey)) }
  })
  const authority = (...certificates: readonly Uint8Array[]) => ({
    ...{ subject: { organization: 'example', commonName: 'example' }, uri: 'https://authority.example', validFor },
    certChain: { certificates: certificates.map(rawBytes => ({ rawBytes: base64(rawBytes) })) }
  })
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: hasLogs ? [log(tLog.publicKey)] : [],
    ctlogs: hasLogs ? [log(ctLog.publicKey)] : [],
    certificateAuthorities: [authority(bytes(now.rootCertificate))],
    timestampAuthorities: hasLogs ? [] : [authority(bytes(tsa.intCertificate), bytes(tsa.rootCertificate))]
  }
  return {
    trustedRoot: JSON.stringify(TrustedRoot.toJSON(TrustedRoot.fromJSON(root))),
    async sign({ digest, predicate, predicateType, claims, certifiedAt }) {
      const keys = ec()
      const ca = await authorityAt(certifiedAt)
      const certificate = bytes(
        await ca.issueCertificate({
          publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }),
          subjectAltName: `${SERVER}/${claims.jobWorkflowRef}`,
          extensions: extensionsOf(claims)
        })
      )
      const payload = Buffer.from(
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: subjectsOf(digest),
          ...{ predicateType, predicate: JSON.parse(predicate) as unknown }
        })
      )
      const signed = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} ${payload.toString()}`
      const signature = signWith('sha256', Buffer.from(signed), keys.privateKey)
      const evidence = hasLogs
        ? { tlogEntries: [await logged({ payload, signature, certificate })] }
        : { tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [await stamped(signature)] } }
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: base64(certificate) }, ...evidence },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: PAYLOAD_TYPE,
          signatures: [{ sig: base64(signature), keyid: '' }]
        }
      }
    }
  }

  async function logged({
    payload,
    signature,
    certificate
  }: Readonly<Record<'payload' | 'signature' | 'certificate', Uint8Array>>) {
    const entries: Readonly<Record<string, LogEntry>> = await addEntry({
      ...{ apiVersion: '0.0.1', kind: 'dsse' },
      spec: {
        payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
        signatures: [{ signature: base64(signature), verifier: base64(certificate) }]
      }
    })
    const [entry] = Object.values(entries)
    const proof = entry?.verification.inclusionProof
    if (entry === undefined || proof === undefined) throw new Error('The log made no entry.')
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
      inclusionProof: {
        ...{ logIndex: String(proof.logIndex), treeSize: String(proof.treeSize), hashes: [] },
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        checkpoint: { envelope: proof.checkpoint }
      },
      canonicalizedBody: entry.body
    }
  }

  async function stamped(signature: Uint8Array): Promise<object> {
    const request = {
      artifactHash: sha256(signature),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.2.3'
    }
    // In whole seconds, as GitHub's authority: the reader of DER times refuses `.12Z`, which is how 120 ms are written.
    clock.setTime(Math.floor(Date.now() / 1000) * 1000)
    return { signedTimestamp: base64(bytes(await tsa.timestamp({ ...request, certReq: true }))) }
  }
}

type LogFunction = (entry: object) => Promise<Readonly<Record<string, LogEntry>>>

/** https://github.com/sigstore/rekor/blob/main/openapi.yaml */
interface LogEntry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: {
      readonly logIndex: number
      readonly treeSize: number
      readonly rootHash: string
      readonly checkpoint: string
    }
  }
}

function extensionsOf({
  issuer,
  repository,
  repositoryId,
  ref,
  workflowRef,
  jobWorkflowRef,
  eventName,
  sourceDigest,
  runnerEnvironment
}: SigningClaims) {
  const values: Readonly<Record<string, string | undefined>> = {
    ...{ 8: issuer, 9: `${SERVER}/${jobWorkflowRef}`, 12: `${SERVER}/${repository}`, 14: ref },
    ...{ 15: repositoryId, 18: `${SERVER}/${workflowRef}`, 20: eventName },
    ...{ 11: runnerEnvironment, 13: sourceDigest }
  }
  return Object.entries(values).flatMap(([arc, value]) =>
    value === undefined ? [] : [{ oid: `${ARC}.${arc}`, value }]
  )
}

function subjectsOf(digest: Attestation['digest']) {
  const subjects = typeof digest === 'string' ? [['image', digest] as const] : [...digest]
  return subjects.map(([name, each]) => ({ name, digest: { sha256: each.replace('sha256:', '') } }))
}

function bytes(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function base64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64')
}
