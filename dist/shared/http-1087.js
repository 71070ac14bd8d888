import { modules as shared0 } from './http-m38124.js';
export const id = 1087;
export const ids = [1087,4023];
export const modules = {
...shared0,

/***/ 27862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ CONTENT_PREDICATE_TYPE),
/* harmony export */   i5: () => (/* binding */ writeContentPredicate),
/* harmony export */   lX: () => (/* binding */ readContentStatement)
/* harmony export */ });
/** Type of the predicate with the content that an image was built from. */
const CONTENT_PREDICATE_TYPE = 'https://deploy-kit.io/attestation/content/v1';
/** What a job signs of an image that it built. */
function writeContentPredicate(contentKey) {
    return JSON.stringify({ contentKey });
}
/** Reads an in-toto statement of ours; undefined for any other: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
function readContentStatement(text) {
    const { predicateType, predicate, subject } = parse(text);
    if (predicateType !== CONTENT_PREDICATE_TYPE || !Array.isArray(subject))
        return undefined;
    const { contentKey } = (predicate ?? {});
    if (typeof contentKey !== 'string')
        return undefined;
    const digests = subject.flatMap((each) => {
        const { digest } = (each ?? {});
        return typeof digest?.sha256 === 'string' ? [`sha256:${digest.sha256}`] : [];
    });
    return { digests, contentKey };
}
function parse(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=content-statement.js.map

/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   H: () => (/* binding */ boundedResponse)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
function boundedFetch(fetch, mostBytes = MOST_BYTES) {
    return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
}
/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
function boundedResponse(response, mostBytes = MOST_BYTES) {
    if (response.body === null)
        return response;
    let size = 0;
    const bound = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size <= mostBytes)
                controller.enqueue(chunk);
            else
                controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', tooLarge(response.url, mostBytes)));
        }
    });
    const { status, statusText, headers, url } = response;
    const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers });
    return Object.defineProperty(bounded, 'url', { value: url });
}
function tooLarge(url, mostBytes) {
    const host = URL.canParse(url) ? new URL(url).host : 'The server';
    return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
}
//# sourceMappingURL=bounded-response.js.map

/***/ }),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = {
    ENOTFOUND: 'the host does not exist',
    EAI_AGAIN: 'the host name could not be resolved',
    ECONNREFUSED: 'the connection was refused',
    ENETUNREACH: 'its network is unreachable',
    EHOSTUNREACH: 'the host is unreachable',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out'
};
/** The meaning of an error of `fetch`, without the address, which may be a secret. */
function explainLost(error) {
    const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
    if (code !== undefined)
        return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false };
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
        return { sentence: 'the response timed out', mayHaveArrived: true };
    }
    const [other] = codes(error);
    const isCertificate = other !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other);
    return {
        sentence: isCertificate
            ? `its certificate is not trusted (${other})`
            : `the connection broke (${other ?? 'no reason given'})`,
        mayHaveArrived: !isCertificate
    };
}
/** The error of ours that a library has wrapped, however deep. */
function findDeployError(error) {
    return chain(error).find(each => each instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s);
}
function codes(error) {
    return chain(error).flatMap(each => ('code' in each && typeof each.code === 'string' ? [each.code] : []));
}
/** An error, its causes, and of a cause that holds several (one per address of a host) all. */
function chain(error) {
    if (!(error instanceof Error))
        return [];
    const inner = error instanceof AggregateError ? error.errors.flatMap(chain) : [];
    return [error, ...inner, ...chain(error.cause)];
}
//# sourceMappingURL=lost-request.js.map

/***/ }),

/***/ 31087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAttestations: () => (/* binding */ connectAttestations)
});

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
// EXTERNAL MODULE: ./build/src/domain/image-proof/content-statement.js
var content_statement = __webpack_require__(27862);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/github-repository.js
var github_repository = __webpack_require__(74023);
;// CONCATENATED MODULE: ./build/src/adapters/attestation/github-image-attestations.js




/** One of a few hundred bytes of statement is 10 KiB. */
const LARGEST_BUNDLE_BYTES = 1 << 20;
/** One page. A reproducible image has one attestation per build. */
const MOST_ATTESTATIONS = 100;
/**
 * Attestations that GitHub keeps for the repository of the job: https://docs.github.com/rest/repos/repos#list-attestations. Only jobs of
 * that repository with `attestations: write` store them there; push access is not enough.
 */
function githubImageAttestations({ github, fetch, check }) {
    return {
        async find(digest) {
            const { stored, rest } = await list(github, digest);
            const checked = await Promise.all(stored.map(async (each) => check(await bundleOf(each, fetch))));
            return rest === 'read' ? checked : [...checked, UNREAD];
        }
    };
}
const UNREAD = {
    kind: 'refused',
    reason: `it has more than ${MOST_ATTESTATIONS} attestations, and the others were not read`
};
async function list({ octokit, at }, digest) {
    try {
        const { data, headers } = await (0,github_repository/* askGithub */.f)('attestations: read', () => octokit.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
            ...{ ...at, subject_digest: digest, per_page: MOST_ATTESTATIONS, predicate_type: content_statement/* CONTENT_PREDICATE_TYPE */.Tr }
        }));
        const { attestations } = data;
        const stored = Array.isArray(attestations) ? attestations : [];
        const hasMore = stored.length > MOST_ATTESTATIONS || (headers.link ?? '').includes('rel="next"');
        return { stored: stored.slice(0, MOST_ATTESTATIONS), rest: hasMore ? 'unread' : 'read' };
    }
    catch (error) {
        // GitHub answers this for an unknown image.
        if (error instanceof github_repository/* GithubRefusal */.O && error.status === 404)
            return { stored: [], rest: 'read' };
        throw error;
    }
}
/** In the answer, or behind an address that needs no token, compressed by https://github.com/google/snappy. */
async function bundleOf({ bundle, bundle_url: url }, fetch) {
    if (typeof bundle === 'object' && bundle !== null)
        return bundle;
    if (typeof url !== 'string')
        return undefined;
    const response = await fetch(url);
    if (!response.ok)
        throw new errors/* DeployError */.s('platform-error', `The attestation storage returned HTTP ${response.status}.`);
    const compressed = await boundedBody(response);
    try {
        return JSON.parse(new TextDecoder().decode((0,snappyjs/* uncompress */.k)(compressed, LARGEST_BUNDLE_BYTES)));
    }
    catch {
        return undefined;
    }
}
async function boundedBody({ body }) {
    const chunks = [];
    let length = 0;
    for await (const chunk of (body ?? [])) {
        length += chunk.length;
        if (length > LARGEST_BUNDLE_BYTES)
            throw new errors/* DeployError */.s('platform-error', 'An attestation is larger than 1 MiB.');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
//# sourceMappingURL=github-image-attestations.js.map
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
;// CONCATENATED MODULE: ./build/src/domain/image-proof/signer-claims.js
const ARC = '1.3.6.1.4.1.57264.1';
/** Reads the claims from the extensions of a certificate, by object identifier. */
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
//# sourceMappingURL=signer-claims.js.map
;// CONCATENATED MODULE: ./build/src/adapters/attestation/sigstore-verifier.js






const STATEMENT_TYPE = 'application/vnd.in-toto+json';
/**
 * Checks bundles of Sigstore against trusted roots, which are JSON, one per line, as `gh attestation trusted-root` prints them. A root
 * with transparency logs requires an entry in one, others for the time of a time-stamping authority. Nothing is asked of the
 * network. Throws `bad-input` for roots that cannot be read.
 */
function sigstoreVerifier(trustedRoots) {
    const verifiers = readRoots(trustedRoots).map(root => {
        const { tlogs, ctlogs } = root;
        return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), {
            tlogThreshold: tlogs.length === 0 ? 0 : 1,
            ctlogThreshold: ctlogs.length === 0 ? 0 : 1,
            timestampThreshold: 1
        });
    });
    return value => {
        let reason = 'its signature is not from a trusted authority';
        try {
            const bundle = (0,dist/* bundleFromJSON */.vw)(value);
            const statement = statementOf(bundle);
            if (statement === undefined)
                return { kind: 'refused', reason: 'it is not a signed statement' };
            for (const verifier of verifiers) {
                try {
                    const { identity } = verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
                    return { kind: 'verified', signer: claimsOf(identity), statement };
                }
                catch (error) {
                    if (error instanceof verify_dist/* VerificationError */.mk)
                        reason = `its signature cannot be verified (${error.code})`;
                }
            }
        }
        catch {
            reason = 'it cannot be read';
        }
        return { kind: 'refused', reason };
    };
}
function readRoots(text) {
    try {
        return documentsIn(text).map(document => protobuf_specs_dist.TrustedRoot.fromJSON(document));
    }
    catch (cause) {
        throw new errors/* DeployError */.s('bad-input', 'Input "trusted-root": the file contains no Sigstore trusted roots. Write it with `gh attestation trusted-root`.', { cause });
    }
}
/** One document over several lines, or one per line. */
function documentsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        const lines = text.split('\n').filter(line => line.trim() !== '');
        if (lines.length === 0)
            throw new Error('The file is empty.');
        return lines.map(line => JSON.parse(line));
    }
}
function statementOf({ content }) {
    if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== STATEMENT_TYPE)
        return undefined;
    return content.dsseEnvelope.payload.toString('utf8');
}
function claimsOf(identity) {
    return readSignerClaims(identifier => {
        const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === identifier);
        return found === undefined ? undefined : core_dist.ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8');
    });
}
//# sourceMappingURL=sigstore-verifier.js.map
// EXTERNAL MODULE: ./build/src/http/patient-fetch.js + 1 modules
var patient_fetch = __webpack_require__(62425);
// EXTERNAL MODULE: ./build/src/wiring/open-github.js
var open_github = __webpack_require__(50392);
;// CONCATENATED MODULE: ./build/src/wiring/connect-attestations.js




/** A build costs minutes: finding out that it can be spared may cost less. */
const LONGEST_MILLISECONDS = 30_000;
/** The attestations of the job's repository, checked against the given roots. Throws `bad-input` for roots that cannot be read. */
async function connectAttestations({ token, trustedRoots }, { env, clock }) {
    const check = sigstoreVerifier(trustedRoots);
    const deadlineAt = clock.now() + LONGEST_MILLISECONDS;
    const github = await (0,open_github/* openGithub */.K)(token, { env, clock, deadlineAt });
    return githubImageAttestations({ github, check, fetch: (0,patient_fetch/* patientFetch */.U)({ clock, deadlineAt, random: Math.random }) });
}
//# sourceMappingURL=connect-attestations.js.map

/***/ }),

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
function githubApi(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com' } = env;
    (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
    return api;
}
//# sourceMappingURL=github-api.js.map

/***/ })

};
