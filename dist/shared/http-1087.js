export const id = 1087;
export const ids = [1087,4023,9932,7282];
export const modules = {

/***/ 27862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Tr: () => CONTENT_PREDICATE_TYPE,
  i5: () => writeContentPredicate,
  lX: () => readContentStatement
 });
 const CONTENT_PREDICATE_TYPE = 'https://deploy-kit.io/attestation/content/v1';
 function writeContentPredicate(contentKey) {
  return JSON.stringify({
   contentKey: contentKey
  });
 }
 function readContentStatement(text) {
  const {predicateType: predicateType, predicate: predicate, subject: subject} = parse(text);
  if (predicateType !== CONTENT_PREDICATE_TYPE || !Array.isArray(subject)) return;
  const {contentKey: contentKey} = predicate ?? {};
  if (typeof contentKey !== 'string') return;
  const digests = subject.flatMap(each => {
   const {digest: digest} = each ?? {};
   return typeof digest?.sha256 === 'string' ? [ `sha256:${digest.sha256}` ] : [];
  });
  return {
   digests: digests,
   contentKey: contentKey
  };
 }
 function parse(text) {
  try {
   const parsed = JSON.parse(text);
   return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
   return {};
  }
 }
}),

/***/ 31087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectAttestations: () => connectAttestations
 });
 var snappyjs = __webpack_require__(64528);
 var content_statement = __webpack_require__(27862);
 var errors = __webpack_require__(33047);
 var github_repository = __webpack_require__(74023);
 // CONCATENATED MODULE: ./build/src/adapters/attestation/github-image-attestations.js
 const LARGEST_BUNDLE_BYTES = 1 << 20;
 const MOST_ATTESTATIONS = 100;
 function githubImageAttestations({github: github, fetch: fetch, check: check}) {
  return {
   async find(digest) {
    const {stored: stored, rest: rest} = await list(github, digest);
    const checked = await Promise.all(stored.map(async each => check(await bundleOf(each, fetch))));
    return rest === 'read' ? checked : [ ...checked, UNREAD ];
   }
  };
 }
 const UNREAD = {
  kind: 'refused',
  reason: `it has more than ${MOST_ATTESTATIONS} attestations, and the others were not read`
 };
 async function list({octokit: octokit, at: at}, digest) {
  try {
   const {data: data, headers: headers} = await (0, github_repository.f)('attestations: read', () => octokit.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
    ...{
     ...at,
     subject_digest: digest,
     per_page: MOST_ATTESTATIONS,
     predicate_type: content_statement.Tr
    }
   }));
   const {attestations: attestations} = data;
   const stored = Array.isArray(attestations) ? attestations : [];
   const hasMore = stored.length > MOST_ATTESTATIONS || (headers.link ?? '').includes('rel="next"');
   return {
    stored: stored.slice(0, MOST_ATTESTATIONS),
    rest: hasMore ? 'unread' : 'read'
   };
  } catch (error) {
   if (error instanceof github_repository.O && error.status === 404) return {
    stored: [],
    rest: 'read'
   };
   throw error;
  }
 }
 async function bundleOf({bundle: bundle, bundle_url: url}, fetch) {
  if (typeof bundle === 'object' && bundle !== null) return bundle;
  if (typeof url !== 'string') return;
  const response = await fetch(url);
  if (!response.ok) throw new errors.s('platform-error', `The attestation storage returned HTTP ${response.status}.`);
  const compressed = await boundedBody(response);
  try {
   return JSON.parse((new TextDecoder).decode((0, snappyjs.k)(compressed, LARGEST_BUNDLE_BYTES)));
  } catch {
   return;
  }
 }
 async function boundedBody({body: body}) {
  const chunks = [];
  let length = 0;
  for await (const chunk of body ?? []) {
   length += chunk.length;
   if (length > LARGEST_BUNDLE_BYTES) throw new errors.s('platform-error', 'An attestation is larger than 1 MiB.');
   chunks.push(chunk);
  }
  return Buffer.concat(chunks);
 }
 var dist = __webpack_require__(61040);
 var core_dist = __webpack_require__(83917);
 var protobuf_specs_dist = __webpack_require__(19654);
 var verify_dist = __webpack_require__(54187);
 // CONCATENATED MODULE: ./build/src/domain/image-proof/signer-claims.js
 const ARC = '1.3.6.1.4.1.57264.1';
 function readSignerClaims(extension) {
  return {
   issuer: extension(`${ARC}.8`),
   signerWorkflow: extension(`${ARC}.9`),
   sourceRepository: extension(`${ARC}.12`),
   sourceRef: extension(`${ARC}.14`),
   sourceRepositoryId: extension(`${ARC}.15`),
   startedWorkflow: extension(`${ARC}.18`),
   trigger: extension(`${ARC}.20`)
  };
 }
 // CONCATENATED MODULE: ./build/src/adapters/attestation/sigstore-verifier.js
 const STATEMENT_TYPE = 'application/vnd.in-toto+json';
 function sigstoreVerifier(trustedRoots) {
  const verifiers = readRoots(trustedRoots).map(root => {
   const {tlogs: tlogs, ctlogs: ctlogs} = root;
   return new verify_dist.BL((0, verify_dist.jO)(root), {
    tlogThreshold: tlogs.length === 0 ? 0 : 1,
    ctlogThreshold: ctlogs.length === 0 ? 0 : 1,
    timestampThreshold: 1
   });
  });
  return value => {
   let reason = 'its signature is not from a trusted authority';
   try {
    const bundle = (0, dist.vw)(value);
    const statement = statementOf(bundle);
    if (statement === void 0) return {
     kind: 'refused',
     reason: 'it is not a signed statement'
    };
    for (const verifier of verifiers) try {
     const {identity: identity} = verifier.verify((0, verify_dist.DC)(bundle));
     return {
      kind: 'verified',
      signer: claimsOf(identity),
      statement: statement
     };
    } catch (error) {
     if (error instanceof verify_dist.mk) reason = `its signature cannot be verified (${error.code})`;
    }
   } catch {
    reason = 'it cannot be read';
   }
   return {
    kind: 'refused',
    reason: reason
   };
  };
 }
 function readRoots(text) {
  try {
   return documentsIn(text).map(document => protobuf_specs_dist.TrustedRoot.fromJSON(document));
  } catch (cause) {
   throw new errors.s('bad-input', 'Input "trusted-root": the file contains no Sigstore trusted roots. Write it with `gh attestation trusted-root`.', {
    cause: cause
   });
  }
 }
 function documentsIn(text) {
  try {
   return [ JSON.parse(text) ];
  } catch {
   const lines = text.split('\n').filter(line => line.trim() !== '');
   if (lines.length === 0) throw new Error('The file is empty.');
   return lines.map(line => JSON.parse(line));
  }
 }
 function statementOf({content: content}) {
  if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== STATEMENT_TYPE) return;
  return content.dsseEnvelope.payload.toString('utf8');
 }
 function claimsOf(identity) {
  return readSignerClaims(identifier => {
   const found = identity?.oids?.find(({oid: oid}) => oid?.id.join('.') === identifier);
   return found === void 0 ? void 0 : core_dist.ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8');
  });
 }
 var patient_fetch = __webpack_require__(7282);
 var open_github = __webpack_require__(50392);
 // CONCATENATED MODULE: ./build/src/wiring/connect-attestations.js
 const LONGEST_MILLISECONDS = 3e4;
 async function connectAttestations({token: token, trustedRoots: trustedRoots}, {env: env, clock: clock}) {
  const check = sigstoreVerifier(trustedRoots);
  const deadlineAt = clock.now() + LONGEST_MILLISECONDS;
  const github = await (0, open_github.K)(token, {
   env: env,
   clock: clock,
   deadlineAt: deadlineAt
  });
  return githubImageAttestations({
   github: github,
   check: check,
   fetch: (0, patient_fetch.patientFetch)({
    clock: clock,
    deadlineAt: deadlineAt,
    random: Math.random
   })
  });
 }
})

};
