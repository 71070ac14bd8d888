export const id = 7978;
export const ids = [7978];
export const modules = {

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLoginToken)
/* harmony export */ });
/** What a token of `GetAuthorizationToken` holds. Undefined when it is none: `user:password` in base64. */
function readLoginToken(token) {
    if (token === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(token))
        return undefined;
    const [, username, password] = /^([^:]+):(.+)$/s.exec(atob(token)) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
}
//# sourceMappingURL=registry-login-token.js.map

/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClaimTexts),
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/** All that a token says of its job. Never throws. */
function readClaimTexts(token) {
    const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
    return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []));
}
/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
function readTokenClaims(token) {
    const claims = parsePayload(token.split('.')[1] ?? '');
    return { subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) };
}
function parsePayload(segment) {
    try {
        const bytes = Uint8Array.from(atob(segment.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
        const payload = JSON.parse(new TextDecoder().decode(bytes));
        return typeof payload === 'object' && payload !== null ? { ...payload } : {};
    }
    catch {
        return {};
    }
}
function textOf(claim) {
    return typeof claim === 'string' ? claim : undefined;
}
//# sourceMappingURL=token-claims.js.map

/***/ }),

/***/ 9831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


/** The job's tokens from the runner's endpoint: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function stepIdTokens(env, masks) {
    return {
        async request(audience) {
            const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
            if (url === '' || bearer === '') {
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .A)('role-to-assume', 'this job may not ask GitHub for an OpenID Connect token; give it `permissions: id-token: write`, or leave the input out and configure credentials in an earlier step.');
            }
            masks.hide(bearer);
            const token = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience).catch((cause) => {
                // What the client says may quote the answer: only the status is told.
                const status = /Error Code\s*:\s*(\d{3})/.exec(String(cause))?.[1];
                const why = status === undefined ? 'it could not be reached or answered without one' : `it answered HTTP ${status}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('credentials-missing', `GitHub's token endpoint gave no OpenID Connect token (${why}): run the job again, or see githubstatus.com.`);
            });
            masks.hide(token);
            const [, claims = '', signature = ''] = token.split('.');
            for (const part of [claims, signature])
                masks.hide(part);
            return token;
        }
    };
}
//# sourceMappingURL=step-id-tokens.js.map

/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ stepMasks)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3563);

/** The masks of the job's log: a value, and what URLs, forms and headers make of it. */
function stepMasks() {
    return {
        hide(secret) {
            const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
            for (const form of new Set(forms))
                (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$)(form);
        }
    };
}
//# sourceMappingURL=step-masks.js.map

/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcr: () => (/* binding */ connectEcr)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(8249);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/image-registry/registry-login-token.js
var registry_login_token = __webpack_require__(9161);
;// CONCATENATED MODULE: ./build/src/adapters/ecr-logins.js



/**
 * Logins for private ECR. A token opens every registry of its region that the role may enter, so one is asked for per region,
 * whatever the accounts are: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 */
function ecrLogins(clients, calls) {
    async function authorize(region) {
        const answer = await calls.read('ecr:GetAuthorizationToken', options => clients.of(region).send(new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({}), options));
        const { authorizationToken, proxyEndpoint, expiresAt } = answer.authorizationData?.[0] ?? {};
        const login = (0,registry_login_token/* readLoginToken */.x)(authorizationToken);
        if (login === undefined || proxyEndpoint === undefined) {
            throw new errors/* DeployError */.s('platform-error', 'ecr:GetAuthorizationToken answered without a login that can be used.');
        }
        return { ...login, host: new URL(proxyEndpoint).host, expiresAt: expiresAt?.getTime() };
    }
    return {
        async login(addresses) {
            const asked = new Map();
            return Promise.all(addresses.map(async (address) => {
                const region = address.region ?? clients.ownRegion;
                const login = asked.get(region) ?? authorize(region);
                asked.set(region, login);
                return { ...(await login), host: hostOf(address, (await login).host) };
            }));
        }
    };
}
/** The registry as it was named, or the caller's own with another account in it. */
function hostOf({ host, accountId }, ownHost) {
    if (host !== undefined)
        return host;
    return accountId === undefined ? ownHost : ownHost.replace(/^\d{12}(?=\.)/, accountId);
}
//# sourceMappingURL=ecr-logins.js.map
;// CONCATENATED MODULE: ./build/src/adapters/ecr-repositories.js


/** The repositories of one registry; `registryId` undefined is the caller's own account. */
function ecrRepositories(client, calls, registryId) {
    async function find(name) {
        const command = new dist_cjs/* DescribeRepositoriesCommand */.pE_({ registryId, repositoryNames: [name] });
        try {
            const answer = await calls.read('ecr:DescribeRepositories', options => client.send(command, options));
            const [repository] = answer.repositories ?? [];
            return repository === undefined ? undefined : readRepository(repository);
        }
        catch (error) {
            if (isNamed(error, 'RepositoryNotFoundException'))
                return undefined;
            throw error;
        }
    }
    /** Undefined: it is there already. */
    async function tryCreate(command) {
        try {
            const answer = await calls.change('ecr:CreateRepository', options => client.send(command, options));
            return readRepository(answer.repository ?? {});
        }
        catch (error) {
            if (isNamed(error, 'RepositoryAlreadyExistsException'))
                return undefined;
            throw error;
        }
    }
    async function putPolicy(name, lifecyclePolicyText) {
        const command = new dist_cjs/* PutLifecyclePolicyCommand */.Rcn({ registryId, repositoryName: name, lifecyclePolicyText });
        try {
            // Repeatable: the same policy again changes nothing.
            await calls.read('ecr:PutLifecyclePolicy', options => client.send(command, options));
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            throw new errors/* DeployError */.s(error.code, `The repository ${name} was created, but not its lifecycle policy, which a later run will not add: put it with \`aws ecr put-lifecycle-policy\`. ${error.message}`, { cause: error });
        }
    }
    return {
        find,
        async create(name, settings) {
            const command = new dist_cjs/* CreateRepositoryCommand */.WTe({
                registryId,
                repositoryName: name,
                imageTagMutability: settings.tagMutability === 'immutable' ? 'IMMUTABLE' : 'MUTABLE',
                imageScanningConfiguration: { scanOnPush: settings.scanOnPush === 'scan' }
            });
            const created = await tryCreate(command).catch(async (error) => {
                // When the answer was lost, the repository that is there now is most likely the one that was asked for.
                const made = error instanceof errors/* DeployError */.s && error.code === 'outcome-unknown' ? await find(name) : undefined;
                if (made === undefined)
                    throw error;
                return made;
            });
            if (created !== undefined) {
                if (settings.lifecyclePolicy !== undefined)
                    await putPolicy(name, settings.lifecyclePolicy);
                return { outcome: 'created', repository: created };
            }
            const repository = await find(name);
            if (repository !== undefined)
                return { outcome: 'was-there', repository };
            throw new errors/* DeployError */.s('conflict', `The repository ${name} came and went while it was created: try again.`);
        }
    };
}
function readRepository(repository) {
    return {
        name: repository.repositoryName ?? '',
        uri: repository.repositoryUri ?? '',
        registryId: repository.registryId ?? '',
        tagMutability: readMutability(repository),
        scansOnPush: repository.imageScanningConfiguration?.scanOnPush === true
    };
}
/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html */
function readMutability({ imageTagMutability, imageTagMutabilityExclusionFilters }) {
    const patterns = (imageTagMutabilityExclusionFilters ?? []).map(({ filter }) => filter ?? '');
    switch (imageTagMutability) {
        case 'IMMUTABLE':
            return { kind: 'immutable' };
        case 'IMMUTABLE_WITH_EXCLUSION':
            return { kind: 'immutable-except', patterns };
        case 'MUTABLE_WITH_EXCLUSION':
            return { kind: 'mutable-except', patterns };
        case 'MUTABLE':
        case undefined:
            return { kind: 'mutable' };
    }
}
function isNamed(error, name) {
    return error instanceof errors/* DeployError */.s && error.cause instanceof Error && error.cause.name === name;
}
//# sourceMappingURL=ecr-repositories.js.map
// EXTERNAL MODULE: ./build/src/domain/image-scan/severity.js
var severity = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/src/domain/image-scan/read-findings.js

function readBasicFinding({ name, severity, uri, attributes = [] }) {
    const attribute = (wanted) => attributes.find(({ key }) => key === wanted)?.value;
    const found = describePackage({ name: attribute('package_name'), version: attribute('package_version') });
    return {
        id: name ?? 'unnamed',
        severity: readSeverity(severity),
        packages: found === undefined ? [] : [found],
        fixedIn: undefined,
        uri
    };
}
/** Undefined for one that Inspector's own rules suppress or that is closed. */
function readEnhancedFinding(finding) {
    // https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html
    if (finding.status === 'SUPPRESSED' || finding.status === 'CLOSED')
        return undefined;
    const { vulnerabilityId, sourceUrl, vulnerablePackages = [] } = finding.packageVulnerabilityDetails ?? {};
    const fixes = vulnerablePackages.flatMap(({ fixedInVersion }) => fixedInVersion ?? []);
    return {
        id: vulnerabilityId ?? finding.title ?? 'unnamed',
        severity: readSeverity(finding.severity),
        packages: vulnerablePackages.flatMap(found => describePackage(found) ?? []),
        // Inspector writes NotAvailable where there is no fix.
        fixedIn: fixes.find(fix => fix !== '' && fix !== 'NotAvailable'),
        uri: sourceUrl
    };
}
/** What has no severity that is known here (`UNTRIAGED`) is `UNDEFINED`. */
function readSeverity(text) {
    return severity/* SEVERITIES */.o.find(severity => severity === text) ?? 'UNDEFINED';
}
function describePackage({ name, version }) {
    return name === undefined ? undefined : [name, version].filter(Boolean).join(' ');
}
//# sourceMappingURL=read-findings.js.map
;// CONCATENATED MODULE: ./build/src/adapters/ecr-scans.js



/** As many as one answer may hold: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html */
const PAGE_SIZE = 1000;
const MOST_PAGES = 100;
/** The basic and enhanced scans of ECR. */
function ecrScans(client, calls) {
    async function readPage(image, nextToken) {
        const command = new dist_cjs/* DescribeImageScanFindingsCommand */.TQ0({ ...identify(image), maxResults: PAGE_SIZE, nextToken });
        return calls.read('ecr:DescribeImageScanFindings', options => client.send(command, options));
    }
    /** The first page is here already. */
    async function readAll(image, first) {
        const pages = [first.imageScanFindings ?? {}];
        let token = first.nextToken;
        while (token !== undefined) {
            if (pages.length === MOST_PAGES) {
                throw new errors/* DeployError */.s('platform-error', `More than ${PAGE_SIZE * MOST_PAGES} findings are not read.`);
            }
            const page = await readPage(image, token);
            pages.push(page.imageScanFindings ?? {});
            token = page.nextToken;
        }
        return pages;
    }
    return {
        async read(image) {
            try {
                const first = await readPage(image, undefined);
                const reading = readStatus(first);
                if (reading !== undefined)
                    return reading;
                const pages = await readAll(image, first);
                return {
                    kind: 'complete',
                    completedAt: first.imageScanFindings?.imageScanCompletedAt?.getTime(),
                    findings: pages.flatMap(({ findings = [], enhancedFindings = [] }) => [
                        ...findings.map(readBasicFinding),
                        ...enhancedFindings.flatMap(finding => readEnhancedFinding(finding) ?? [])
                    ])
                };
            }
            catch (error) {
                if (causeOf(error) === 'ScanNotFoundException')
                    return { kind: 'absent' };
                throw error;
            }
        },
        start(image) {
            // Repeatable: an image that is being scanned is not scanned twice.
            return calls.read('ecr:StartImageScan', async (options) => {
                try {
                    await client.send(new dist_cjs/* StartImageScanCommand */.Qc9(identify(image)), options);
                    return { kind: 'started' };
                }
                catch (error) {
                    if (!(error instanceof Error) || !REFUSALS.has(error.name))
                        throw error;
                    return { kind: 'refused', why: error.message };
                }
            });
        }
    };
}
/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html#API_StartImageScan_Errors */
const REFUSALS = new Set([
    'LimitExceededException',
    'UnsupportedImageTypeException',
    'ValidationException',
    'ImageArchivedException'
]);
/**
 * What the status says before any finding is looked at; undefined when there is a result. ACTIVE is how an enhanced scan
 * stays: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html
 */
function readStatus({ imageScanStatus, imageScanFindings }) {
    const status = imageScanStatus?.status ?? 'without a status';
    switch (status) {
        case 'COMPLETE':
        case 'ACTIVE':
            return imageScanFindings === undefined ? { kind: 'running', status } : undefined;
        case 'PENDING':
        case 'IN_PROGRESS':
            return { kind: 'running', status };
        default:
            return { kind: 'unreadable', status, why: imageScanStatus?.description ?? '' };
    }
}
function identify({ registryId, repository, digest }) {
    return { registryId, repositoryName: repository, imageId: { imageDigest: digest } };
}
function causeOf(error) {
    return error instanceof errors/* DeployError */.s && error.cause instanceof Error ? error.cause.name : undefined;
}
//# sourceMappingURL=ecr-scans.js.map
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 5 modules
var reach_aws = __webpack_require__(6124);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecr.js





/** ECR in all regions that a step names. A module of its own, loaded only for images that go there. */
async function connectEcr(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const opened = new Map();
    const clientOf = (region = settings.region) => {
        const client = opened.get(region) ?? new dist_cjs/* ECRClient */.S70({ ...settings, region });
        opened.set(region, client);
        return client;
    };
    return {
        logins: ecrLogins({ ownRegion: settings.region, of: clientOf }, calls),
        publicLogins: {
            async login(addresses) {
                const { ecrPublicLogins } = await Promise.all(/* import() */[__webpack_require__.e(9821), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 5555));
                return ecrPublicLogins(settings, calls).login(addresses);
            }
        },
        /** The repositories and scans of one registry. */
        registry: ({ region, accountId }) => ({
            repositories: ecrRepositories(clientOf(region), calls, accountId),
            scans: ecrScans(clientOf(region), calls)
        })
    };
}
//# sourceMappingURL=connect-ecr.js.map

/***/ }),

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reachAws)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/aws/failure.js

// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/;
const EXPIRED = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature)/;
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Reads an error that an AWS SDK client threw. */
function classifyFailure(error) {
    const { name, status, systemCode } = readError(error);
    if (THROTTLED.test(name) || status === 429)
        return { kind: 'not-carried-out', code: 'throttled' };
    if (EXPIRED.test(name))
        return { kind: 'refused', code: 'credentials-expired' };
    if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
        return { kind: 'refused', code: 'credentials-missing' };
    if (DENIED.test(name) || status === 403)
        return { kind: 'refused', code: 'access-denied' };
    if (status !== undefined && status >= 400 && status < 500)
        return { kind: 'refused', code: readRefusal(name) };
    if (name.startsWith('PolicyEvaluation'))
        return { kind: 'refused', code: 'rejected' };
    if (systemCode !== undefined && NOT_SENT.includes(systemCode))
        return { kind: 'not-carried-out', code: 'unreachable' };
    if (isDistrusted(error))
        return { kind: 'refused', code: 'unreachable' };
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'platform-error' };
    return { kind: 'unknown' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    const said = readError(cause).message;
    const advice = isDistrusted(cause) ? distrusted(action) : (ADVICE[code]?.(action) ?? `${action} failed.`);
    return new errors/* DeployError */.s(code, `${advice}${said === '' ? '' : ` ${isDistrusted(cause) ? 'Node.js' : 'AWS'} said: ${said}`}`, { cause });
}
function distrusted(action) {
    return `${action} was not sent, as the certificate of the other side is not trusted. Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.`;
}
const ADVICE = {
    'access-denied': action => `${action} was denied: allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}: give the input role-to-assume, with which the action renews them itself, or ask for a longer session where they are configured.`,
    'credentials-missing': action => `${action} has no usable AWS credentials: give the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
    'not-found': action => `${action} did not find what it was asked for.`,
    rejected: action => `AWS rejected ${action}.`,
    conflict: action => `${action} does not fit what is going on now.`,
    throttled: action => `AWS throttled ${action} for longer than the time given to retries.`,
    unreachable: action => `AWS could not be reached for ${action} within the time given to retries.`,
    'outcome-unknown': action => `The answer to ${action} was lost: it may have been carried out.`
};
function readRefusal(name) {
    if (CONFLICT.test(name))
        return 'conflict';
    return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected';
}
function readError(error) {
    if (!(error instanceof Error))
        return { name: '', message: String(error), status: undefined, systemCode: undefined };
    const { $metadata, code } = error;
    return {
        name: error.name,
        message: error.message,
        status: $metadata?.httpStatusCode,
        systemCode: typeof code === 'string' ? code : undefined
    };
}
function isDistrusted(error) {
    return DISTRUSTED.test(readError(error).systemCode ?? '');
}
function isProgrammingError(error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/aws/calls.js


const CALL_LIMIT_MILLISECONDS = 5_000;
const RETRY_BUDGET_MILLISECONDS = 60_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** Makes calls in `clock`'s time; `random` (0..1) spreads the retries (full jitter). */
function awsCalls({ clock, random }) {
    let count = 0;
    async function attempt(send) {
        count += 1;
        const limit = new AbortController();
        const done = new AbortController();
        void clock.sleep(CALL_LIMIT_MILLISECONDS, done.signal).then(() => limit.abort());
        try {
            return await send({ abortSignal: limit.signal });
        }
        finally {
            done.abort();
        }
    }
    async function call(action, send, repeatable) {
        const deadlineAt = clock.now() + RETRY_BUDGET_MILLISECONDS;
        for (let tries = 0;; tries += 1) {
            try {
                return await attempt(send);
            }
            catch (error) {
                // Without credentials there was no request.
                if (error instanceof errors/* DeployError */.s)
                    throw error;
                const failure = classifyFailure(error);
                if (failure.kind === 'refused')
                    throw describeFailure(action, failure.code, error);
                if (failure.kind === 'unknown' && repeatable === 'once')
                    throw describeFailure(action, 'outcome-unknown', error);
                const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
                const code = failure.kind === 'unknown' ? 'unreachable' : failure.code;
                if (clock.now() + delay > deadlineAt)
                    throw describeFailure(action, code, error);
                await clock.sleep(delay);
            }
        }
    }
    return {
        read: (action, send) => call(action, send, 'repeatable'),
        change: (action, send) => call(action, send, 'once'),
        get count() {
            return count;
        }
    };
}
//# sourceMappingURL=calls.js.map
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(9805);
;// CONCATENATED MODULE: ./build/src/aws/client-settings.js


/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
function clientSettings(env) {
    const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '');
    if (region === undefined) {
        throw new errors/* DeployError */.s('bad-input', 'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).');
    }
    const proxyEnv = (0,proxies/* readProxies */.r)(env);
    return {
        region,
        maxAttempts: 1,
        requestHandler: {
            ...{ connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
            ...(proxyEnv === undefined ? {} : { httpAgent: { proxyEnv }, httpsAgent: { proxyEnv } })
        }
    };
}
//# sourceMappingURL=client-settings.js.map
;// CONCATENATED MODULE: ./build/src/domain/oidc/describe-refused-role.js
const PAGE = 'docs/oidc.md';
/** One sentence for a role whose trust policy does not accept the job: what its token says, and what the policy must say. */
function describeRefusedRole({ arn }, { subject = '', audience = '' }) {
    const other = withoutIds(subject);
    const hint = other === subject ? '' : `, with the ids (a condition on "${other}" does not match it)`;
    return `Role ${arn} does not trust this job, or does not exist: the job's token has sub "${subject}" and aud "${audience}", and the role's trust policy is expected to allow sts:AssumeRoleWithWebIdentity on exactly that sub${hint} (${PAGE}).`;
}
/**
 * Repositories created, renamed or transferred since 2026-07-15 send their ids in the subject: `repo:octo@1/shop@2:…`.
 * https://docs.github.com/actions/reference/security/oidc
 */
function withoutIds(subject) {
    return subject.replace(/^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+:/, 'repo:$1/$2:');
}
//# sourceMappingURL=describe-refused-role.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/aws/role-credentials.js



const RENEW_BEFORE_MILLISECONDS = 300_000;
/** Of a session that is shorter than four times the time above. */
const RENEW_BEFORE_SHARE = 0.25;
const TRY_AGAIN_MILLISECONDS = 30_000;
/**
 * Credentials of a role, taken on by the job's own OpenID Connect token and taken on anew before they are over. While the old
 * ones serve nobody waits for the new ones, and a renewal that fails is tried again.
 */
function roleCredentials(role, dependencies) {
    const { clock } = dependencies;
    let session;
    let opening;
    let notBefore = 0;
    async function renew() {
        try {
            session = await openSession(role, dependencies);
            return session;
        }
        catch (error) {
            notBefore = clock.now() + TRY_AGAIN_MILLISECONDS;
            throw error;
        }
        finally {
            opening = undefined;
        }
    }
    return async () => {
        const now = clock.now();
        const isServing = session !== undefined && now < session.expiresAt;
        if (session !== undefined && isServing && (now < session.renewAt || now < notBefore))
            return session.credentials;
        opening ??= renew();
        if (session === undefined || !isServing)
            return (await opening).credentials;
        // Tried again at a later call.
        opening.catch(() => undefined);
        return session.credentials;
    };
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function openSession(role, dependencies) {
    const { settings, calls, clock, idTokens, masks } = dependencies;
    const openedAt = clock.now();
    const token = await idTokens.request(role.audience);
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await __webpack_require__.e(/* import() */ 1695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STSClient(settings);
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        WebIdentityToken: token
    });
    try {
        const answer = await calls.read('sts:AssumeRoleWithWebIdentity', options => sts.send(command, options));
        const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
        for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
            masks.hide(secret);
        const expiresAt = Expiration?.getTime() ?? openedAt + role.durationSeconds * 1_000;
        const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, (expiresAt - openedAt) * RENEW_BEFORE_SHARE);
        const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
        return { credentials, renewAt: expiresAt - ahead, expiresAt };
    }
    catch (error) {
        throw explain(error, role, token);
    }
    finally {
        sts.destroy();
    }
}
/** STS says of a trust policy that refuses only that it does. */
function explain(error, role, token) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    if (error.code === 'access-denied') {
        return new errors/* DeployError */.s('access-denied', describeRefusedRole(role, (0,token_claims/* readTokenClaims */.v)(token)), { cause: error });
    }
    return new errors/* DeployError */.s(error.code, `Role ${role.arn} could not be taken on. ${error.message}`, { cause: error });
}
//# sourceMappingURL=role-credentials.js.map
// EXTERNAL MODULE: ./build/src/runner/step-id-tokens.js
var step_id_tokens = __webpack_require__(9831);
// EXTERNAL MODULE: ./build/src/runner/step-masks.js
var step_masks = __webpack_require__(3904);
;// CONCATENATED MODULE: ./build/src/wiring/reach-aws.js





/**
 * What every client of a step is made of. With a role it is taken on at once, so that a refusal comes before anything is
 * changed; without one the SDK finds the credentials of an earlier step.
 */
async function reachAws(env, clock, role) {
    const settings = clientSettings(env);
    const calls = awsCalls({ clock, random: Math.random });
    if (role === undefined)
        return { settings, calls };
    const masks = (0,step_masks/* stepMasks */.o)();
    const take = roleCredentials(role, { settings, calls, clock, masks, idTokens: (0,step_id_tokens/* stepIdTokens */.u)(env, masks) });
    await take();
    return { settings: { ...settings, credentials: Object.assign(take, { memoized: true }) }, calls };
}
//# sourceMappingURL=reach-aws.js.map

/***/ })

};
