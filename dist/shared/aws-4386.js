export const id = 4386;
export const ids = [4386];
export const modules = {

/***/ 46302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readFirstPages),
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** More pages than any list of a service, a family or a role has. */
const MOST_PAGES = 100;
/**
 * Reads a list of AWS to its end, page by page: https://docs.aws.amazon.com/sdkref/latest/guide/feature-pagination.html. Throws
 * `platform-error` for more pages than `mostPages` (100): a part of a list is never taken for the whole.
 */
async function readPages(read) {
    const { pages, rest } = await readFirstPages(read);
    if (rest === 'read')
        return pages;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `Could not read the full list of ${read.what}: it has more than ${pages.length} pages.`);
}
/** The first pages of a list, as many as `mostPages`, and whether there are more. Throws as `readPages` for a page that is named twice. */
async function readFirstPages({ what, ask, nextOf, mostPages = MOST_PAGES }) {
    const pages = [];
    const named = new Set();
    let token;
    while (pages.length < mostPages) {
        const page = await ask(token);
        pages.push(page);
        token = nextOf(page);
        if (token === undefined || token === '')
            return { pages, rest: 'read' };
        if (named.has(token))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', `AWS returned a page of ${what} twice. Try again later.`);
        named.add(token);
    }
    return { pages, rest: 'unread' };
}
//# sourceMappingURL=read-pages.js.map

/***/ }),

/***/ 63917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ networkTime)
/* harmony export */ });
const REQUEST_MILLISECONDS = 1_500;
/**
 * How long to wait for other machines, in milliseconds of the clock. On a simulated clock, which runs faster than the machine, it is at
 * least `floorMilliseconds` of the machine's time: the network is no faster than before.
 */
function networkTime({ simulatedRate }, milliseconds, floorMilliseconds = REQUEST_MILLISECONDS) {
    return simulatedRate === undefined ? milliseconds : Math.max(milliseconds, floorMilliseconds * simulatedRate);
}
//# sourceMappingURL=network-time.js.map

/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClaimTexts),
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/** All that a token reports of its job. Never throws. */
function readClaimTexts(token) {
    const claims = Object.entries(parsePayload(token.split('.')[1] ?? ''));
    return Object.fromEntries(claims.flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : []));
}
/** Reads the claims without checking the signature: that is for AWS to do. Never throws. */
function readTokenClaims(token) {
    const claims = parsePayload(token.split('.')[1] ?? '');
    return {
        ...{ subject: textOf(claims.sub), audience: textOf(claims.aud), issuer: textOf(claims.iss) },
        workflow: textOf(claims.job_workflow_ref)
    };
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

/***/ 21007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reachAws)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/local-clock/network-time.js
var network_time = __webpack_require__(63917);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
;// CONCATENATED MODULE: ./build/src/aws/failure.js


// Names as in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the services' own throttling errors.
const THROTTLED = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceededException|ProvisionedThroughput|IDPCommunicationError)/;
const EXPIRED = /^(?:ExpiredToken|TokenRefreshRequired)/;
const NOT_ACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|MissingAuthenticationToken|IncompleteSignature|RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)/;
const DENIED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired)/;
const CONFLICT = /^(?:Conflict|UpdateInProgress|ResourceInUse|ServiceNotActive)/;
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
const NOT_IMPLEMENTED = /^(?:UnknownOperation|InvalidAction(?:Exception)?$|UnknownAction|NotImplemented)/;
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const DISTRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Reads an error that an AWS SDK client threw. `isUnsent`: it threw before it sent anything, so a retry fails the same way. */
function classifyFailure(error, { isUnsent = false } = {}) {
    const { name, status, systemCode, isPage, isSkewCorrected } = readError(error);
    if (THROTTLED.test(name) || status === 429)
        return { kind: 'not-carried-out', code: 'throttled' };
    if (isSkewCorrected && (NOT_ACCEPTED.test(name) || name === 'AuthFailure'))
        return { kind: 'skewed' };
    if (EXPIRED.test(name))
        return { kind: 'refused', code: 'credentials-expired' };
    if (name === 'CredentialsProviderError' || NOT_ACCEPTED.test(name))
        return { kind: 'refused', code: 'credentials-missing' };
    if (NOT_IMPLEMENTED.test(name) || status === 501)
        return { kind: 'refused', code: 'not-implemented' };
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
    // Without a system error code: a lookup or a file may succeed next time.
    if (status === undefined && isRefusedBySdk(error, isUnsent))
        return { kind: 'refused', code: 'bad-input' };
    // Trying again, or waiting, does not help.
    if (status === undefined && isProgrammingError(error))
        return { kind: 'refused', code: 'rejected' };
    if (status === undefined)
        return { kind: 'unknown', code: 'unreachable', answer: 'none' };
    return { kind: 'unknown', code: 'platform-error', answer: isPage && status === 500 ? 'page' : 'error' };
}
/** The error for people, for a call named by its IAM action (`ecs:UpdateService`). */
function describeFailure(action, code, cause) {
    // The parser's message about a page of HTML is not useful.
    const { message, status, isPage } = readError(cause);
    const isAnswered = code === 'outcome-unknown' && status !== undefined;
    const advice = isDistrusted(cause)
        ? distrusted(action)
        : isAnswered
            ? `AWS returned ${describeAnswer(cause)} for ${action}. The call may have taken effect.`
            : (ADVICE[code]?.(action, cause) ?? `${action} failed.`);
    const said = `${status === undefined ? (code === 'bad-input' ? 'The AWS SDK' : 'Node.js') : 'AWS'} reported: ${message}`;
    return new errors/* DeployError */.s(code, (0,join_sentences/* joinSentences */.D)(advice, message === '' || isPage ? undefined : said), { cause });
}
/** What came of one attempt, for a line of the log: `HTTP 500 (ServerException)`, `no response (ECONNRESET)`. */
function describeAnswer(error) {
    const { name, status, systemCode, isPage } = readError(error);
    if (status !== undefined)
        return `HTTP ${status} (${isPage ? 'an HTML page' : name})`;
    return `no response (${systemCode ?? (name === 'AbortError' || name === 'TimeoutError' ? 'timed out' : name)})`;
}
function distrusted(action) {
    return `${action} was not sent: the endpoint's certificate is not trusted. Behind a TLS-inspecting proxy, set NODE_EXTRA_CA_CERTS to its CA certificate.`;
}
const ADVICE = {
    'access-denied': action => `${action} was denied. Allow it in the role's policy.`,
    'credentials-expired': action => `The AWS credentials expired before ${action}. Set the input role-to-assume (the action then renews them), or configure a longer session.`,
    'credentials-missing': action => `${action} has no usable AWS credentials. Set the input role-to-assume, or configure them in an earlier step (aws-actions/configure-aws-credentials).`,
    'not-found': action => `${action} did not find the requested resource.`,
    'bad-input': action => `${action} was not sent: its settings are not valid. Check AWS_REGION, the AWS credentials and AWS_ENDPOINT_URL for spaces, quotes and line breaks.`,
    rejected: (action, cause) => readError(cause).status === undefined && isProgrammingError(cause)
        ? `${action} was not sent.`
        : `AWS rejected ${action}.`,
    conflict: action => `${action} conflicts with the current state or another operation.`,
    'not-implemented': action => `The endpoint does not implement ${action}. Check AWS_ENDPOINT_URL; an emulator may lack this operation.`,
    throttled: action => `AWS throttled ${action} until the retries timed out.`,
    unreachable: action => `AWS could not be reached for ${action} before the retries timed out. Check the spelling of the region, and that the runner can reach AWS (docs/egress.md).`,
    'platform-error': (action, cause) => readError(cause).status === undefined
        ? `${action} failed.`
        : `AWS returned ${describeAnswer(cause)} for ${action} until the retries timed out.`,
    'outcome-unknown': action => `No response to ${action} arrived. The call may have taken effect.`
};
function readRefusal(name) {
    if (CONFLICT.test(name))
        return 'conflict';
    return /NotFound|NoSuchEntity/.test(name) ? 'not-found' : 'rejected';
}
function readError(error) {
    const nothing = { status: undefined, systemCode: undefined, isPage: false, isSkewCorrected: false };
    if (!(error instanceof Error))
        return { ...nothing, name: '', message: String(error) };
    const { $metadata, $response, code } = error;
    return {
        name: error.name,
        message: error.message,
        status: $metadata?.httpStatusCode,
        systemCode: typeof code === 'string' ? code : undefined,
        isPage: $response?.headers?.['content-type']?.startsWith('text/html') === true,
        isSkewCorrected: $metadata?.clockSkewCorrected === true
    };
}
function isDistrusted(error) {
    return DISTRUSTED.test(readError(error).systemCode ?? '');
}
/** By the SDK before it sends anything, or by Node.js where it writes the request's headers. */
function isRefusedBySdk(error, isUnsent) {
    const { name, systemCode } = readError(error);
    if (systemCode !== undefined)
        return systemCode.startsWith('ERR_INVALID');
    return isUnsent && name !== 'AbortError' && name !== 'TimeoutError';
}
function isProgrammingError(error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/aws/unknown-region.js

/** Host names of AWS, with the region as one of the labels before them: https://docs.aws.amazon.com/general/latest/gr/rande.html */
const HOST = /^[\w.-]{1,200}\.(?:amazonaws\.(?:com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.com\.cn)$/;
const REGION_LABEL = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/;
/**
 * The error of an endpoint that has no address because its region does not exist: DNS reports that the name is unknown (`ENOTFOUND`), and the
 * SDK's data on partitions does not list the region. Undefined for any other error: a lookup may succeed next time, and regions are added.
 */
async function refuseUnknownRegion(action, error) {
    const { code, hostname } = (error ?? {});
    if (code !== 'ENOTFOUND' || typeof hostname !== 'string' || !HOST.test(hostname))
        return undefined;
    const region = hostname.split('.').find(label => REGION_LABEL.test(label));
    if (region === undefined)
        return undefined;
    const { partition } = await __webpack_require__.e(/* import() */ 7398).then(__webpack_require__.bind(__webpack_require__, 77398));
    // A listed region has a description beside what is its partition's.
    if ('description' in partition(region))
        return undefined;
    const found = `${action} was not sent: region ${region} is unknown, and host ${hostname} does not exist`;
    return new errors/* DeployError */.s('bad-input', `${found}. Check the spelling of the region in AWS_REGION.`, { cause: error });
}
//# sourceMappingURL=unknown-region.js.map
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/src/aws/sent-requests.js

/** One for all: Node.js 20 copies every storage that was ever used into every promise, and frees none. */
const current = new external_node_async_hooks_.AsyncLocalStorage();
/** https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/the-request-lifecycle.html: a request is sent after its last step. */
function sentRequests() {
    const note = (change) => (next) => (args) => {
        const attempt = current.getStore();
        if (attempt !== undefined)
            change(attempt);
        return next(args);
    };
    return {
        follow(client) {
            const begin = note(attempt => (attempt.isBegun = true));
            const send = note(attempt => (attempt.isSent = true));
            client.middlewareStack.add(begin, { step: 'initialize', priority: 'high', name: 'noteBegun' });
            client.middlewareStack.add(send, { step: 'deserialize', priority: 'low', name: 'noteSent' });
            return client;
        },
        attempt(send) {
            const attempt = { isBegun: false, isSent: false };
            return { result: current.run(attempt, send), isUnsent: () => attempt.isBegun && !attempt.isSent };
        }
    };
}
//# sourceMappingURL=sent-requests.js.map
;// CONCATENATED MODULE: ./build/src/aws/server-time.js
/**
 * Lets the clock take note of the time that AWS names in every answer
 * (https://www.rfc-editor.org/rfc/rfc9110#field.date). Returns the client.
 */
function readServerTimes(client, clock) {
    const middleware = (next) => async (args) => {
        const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
        const sentAt = machineTime();
        const result = await next(args);
        const date = Date.parse(result.response.headers?.date ?? '');
        if (!Number.isNaN(date))
            clock.correctBy?.({ date, sentAt, receivedAt: machineTime() });
        return result;
    };
    client.middlewareStack.add(middleware, { step: 'deserialize', priority: 'low', name: 'readServerTimes' });
    return client;
}
//# sourceMappingURL=server-time.js.map
;// CONCATENATED MODULE: ./build/src/aws/calls.js







const LIMIT_MILLISECONDS = { read: 5_000, effect: 15_000, glance: 3_000 };
const SHORTEST_LIMIT_MILLISECONDS = 1_000;
const RETRY_BUDGET_MILLISECONDS = { read: 60_000, effect: 60_000, glance: 3_000 };
/** Of the machine's time, where the clock is simulated. */
const LEAST_RETRY_BUDGET_MILLISECONDS = 6_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** A call that fails for less is not logged. */
const LOGGED_AFTER_MILLISECONDS = 5_000;
/** An endpoint that answers an operation with pages of HTML, and never with anything else, does not know it. */
const MOST_PAGES = 2;
/** Makes calls in `clock`'s time. */
function awsCalls({ clock, random, log, renewCredentials }) {
    /** Durations are measured by the machine's clock: an answer may correct `clock` in the middle of them. */
    const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
    let count = 0;
    let boundAt = Number.POSITIVE_INFINITY;
    /** By action: since when it fails. Kept from call to call, so that an outage is logged once. */
    const outages = new Map();
    const answered = new Set();
    const requests = sentRequests();
    async function attempt(send, limitMilliseconds, given) {
        count += 1;
        const limit = new AbortController();
        const done = new AbortController();
        void clock.sleep(limitMilliseconds, done.signal).then(() => {
            if (!done.signal.aborted)
                limit.abort();
        });
        const sent = requests.attempt(() => send({ abortSignal: limit.signal }));
        try {
            return await sent.result;
        }
        catch (error) {
            given.isUnsent = sent.isUnsent();
            throw error;
        }
        finally {
            // Without a reason, an error with a stack is made for each call.
            done.abort('done');
        }
    }
    function budgetOf({ pace }) {
        const milliseconds = RETRY_BUDGET_MILLISECONDS[pace];
        return pace === 'glance' ? milliseconds : (0,network_time/* networkTime */.K)(clock, milliseconds, LEAST_RETRY_BUDGET_MILLISECONDS);
    }
    function noteFailure(action, startedAt) {
        const outage = outages.get(action) ?? { since: startedAt, isLogged: false };
        outages.set(action, outage);
        return outage;
    }
    /** Before the next attempt: a call that gives up is reported by who made it. */
    function logOutage(action, outage, error) {
        if (outage.isLogged || machineTime() - outage.since < LOGGED_AFTER_MILLISECONDS)
            return;
        outage.isLogged = true;
        log?.line(`${action}: ${describeAnswer(error)} for ${(0,duration/* formatDuration */.a3)(machineTime() - outage.since)}; still trying`);
    }
    function noteAnswer(action) {
        answered.add(action);
        const outage = outages.get(action);
        outages.delete(action);
        if (outage?.isLogged === true)
            log?.line(`${action}: succeeded again after ${(0,duration/* formatDuration */.a3)(machineTime() - outage.since)}`);
    }
    /** A refusal is an answer, and ends an outage; the error that is thrown has its kind. */
    function noteEnd(action, { kind }) {
        if (kind === 'unknown')
            return;
        answered.add(action);
        outages.delete(action);
    }
    async function call(action, send, rules) {
        const deadlineAt = machineTime() + budgetOf(rules);
        const retried = { renewals: 0, corrections: 0, pages: 0 };
        for (let tries = 0;; tries += 1) {
            const startedAt = machineTime();
            const given = { isUnsent: false };
            try {
                const until = rules.pace === 'glance' ? Math.min(boundAt, deadlineAt) : boundAt;
                const limit = (0,network_time/* networkTime */.K)(clock, limitOf(rules, until - startedAt));
                const result = await attempt(send, limit, given);
                noteAnswer(action);
                return result;
            }
            catch (error) {
                // Without credentials there was no request.
                if (error instanceof errors/* DeployError */.s)
                    throw error;
                // Once any call was answered, the region exists.
                const unknownRegion = answered.size === 0 ? await refuseUnknownRegion(action, error) : undefined;
                if (unknownRegion !== undefined)
                    throw unknownRegion;
                const failure = classifyFailure(error, given);
                if (isRepaired(failure, retried, renewCredentials))
                    continue;
                const code = codeOf(failure, { ...rules, isUnknown: isUnknownOperation(action, failure, retried) });
                if (code.isFinal) {
                    noteEnd(action, failure);
                    throw describeFailure(action, code.code, error);
                }
                const outage = noteFailure(action, startedAt);
                const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
                if (machineTime() + delay > Math.min(deadlineAt, boundAt))
                    throw describeFailure(action, code.code, error);
                logOutage(action, outage, error);
                await clock.sleep(delay);
            }
        }
    }
    function isUnknownOperation(action, failure, retried) {
        if (failure.kind !== 'unknown' || failure.answer !== 'page' || answered.has(action))
            return false;
        retried.pages += 1;
        return retried.pages >= MOST_PAGES;
    }
    return {
        read: (action, send, pace = 'read') => call(action, send, { pace, repeatable: 'repeatable' }),
        change: (action, send) => call(action, send, { pace: 'effect', repeatable: 'once' }),
        boundRetries(until) {
            boundAt = until === undefined ? Number.POSITIVE_INFINITY : until - (clock.behindMilliseconds?.() ?? 0);
        },
        listenTo: client => requests.follow(readServerTimes(client, clock)),
        get count() {
            return count;
        }
    };
}
/** An effect is never cut short: its outcome would be unknown. */
function limitOf({ pace }, leftMilliseconds) {
    if (pace === 'effect')
        return LIMIT_MILLISECONDS.effect;
    return Math.min(LIMIT_MILLISECONDS[pace], Math.max(SHORTEST_LIMIT_MILLISECONDS, leftMilliseconds));
}
/** Whether the next attempt differs from this one: with the time that AWS named, or with new credentials. Each once a call. */
function isRepaired(failure, retried, renewCredentials) {
    if (failure.kind === 'skewed' && retried.corrections === 0) {
        retried.corrections += 1;
        return true;
    }
    const isExpired = failure.kind === 'refused' && failure.code === 'credentials-expired';
    if (!isExpired || renewCredentials === undefined || retried.renewals > 0)
        return false;
    retried.renewals += 1;
    renewCredentials();
    return true;
}
function codeOf(failure, { repeatable, isUnknown }) {
    if (isUnknown)
        return { isFinal: true, code: 'not-implemented' };
    if (failure.kind === 'refused')
        return { isFinal: true, code: failure.code };
    if (failure.kind === 'skewed')
        return { isFinal: true, code: 'credentials-missing' };
    if (failure.kind === 'unknown' && repeatable === 'once')
        return { isFinal: true, code: 'outcome-unknown' };
    return { isFinal: false, code: failure.code };
}
//# sourceMappingURL=calls.js.map
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/aws-environment/aws-environment.js


/** `eu-west-1`, `us-gov-east-1`, `cn-north-1`, `us-isob-east-1`, `eusc-de-east-1`, and those to come: https://docs.aws.amazon.com/general/latest/gr/rande.html */
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d$/;
/** An emulator takes any name that can be a part of a host name. */
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** They go into a header of each request unchanged. */
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/**
 * Reads the region from AWS_REGION or AWS_DEFAULT_REGION, without blanks around it. Throws `bad-input` without one, and where a variable
 * of AWS holds what the SDK could not send, before any request. Values are not shown, because they may be keys.
 */
function readAwsEnvironment(env) {
    const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find(variable => textOf(env, variable) !== '');
    if (name === undefined) {
        throw new errors/* DeployError */.s('bad-input', 'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).');
    }
    const region = textOf(env, name);
    const isEmulated = textOf(env, 'AWS_ENDPOINT_URL') !== '';
    if (!(isEmulated ? LABEL : REGION).test(region))
        throw refusal(name, `${describeRegion(region)}. Expected a region such as eu-west-1`);
    for (const key of KEYS)
        if (!/^[\x21-\x7e]*$/.test(env[key] ?? '') || /["']/.test(env[key] ?? ''))
            throw refusal(key, `${describeFault(env[key] ?? '')}. Enter the value again without it`);
    for (const [variable, value = ''] of Object.entries(env))
        if (/^AWS_ENDPOINT_URL(?:_|$)/.test(variable) && value !== '' && !isAddress(value))
            throw refusal(variable, 'is not a URL. Expected one such as https://vpce-1.ecs.eu-west-1.vpce.amazonaws.com, or remove it');
    const { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile = '', AWS_ROLE_ARN: role = '' } = env;
    // Where one of them is empty, the SDK assumes no role.
    if (tokenFile !== '' && role !== '' && !ROLE.test(role))
        throw refusal('AWS_ROLE_ARN', 'is not the ARN of a role. Expected one such as arn:aws:iam::123456789012:role/deployer');
    return { region };
}
function textOf(env, name) {
    return env[name]?.trim() ?? '';
}
function describeRegion(region) {
    const shown = (0,quote_safe/* quoteWord */.XW)(region);
    const isFaulty = /\s/.test(region) || shown === (0,quote_safe/* quoteWord */.XW)('"');
    return isFaulty ? describeFault(region) : `is ${shown}, which is not a region name`;
}
function describeFault(value) {
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    if (/\s/.test(value))
        return 'contains a space';
    if (/["'`]/.test(value))
        return 'contains a quote';
    return /[^\x20-\x7e]/.test(value) ? 'contains a character that is not ASCII' : 'is not a valid value';
}
function isAddress(value) {
    return URL.canParse(value) && /^https?:\/\/[^/\s"']+/.test(value) && !/[\s"']/.test(value);
}
function refusal(name, fault) {
    return new errors/* DeployError */.s('bad-input', `The environment variable ${name} ${fault}.`);
}
//# sourceMappingURL=aws-environment.js.map
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
// EXTERNAL MODULE: ./build/src/domain/proxy/proxies.js
var proxies = __webpack_require__(19805);
;// CONCATENATED MODULE: ./build/src/aws/client-settings.js



/**
 * Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region, where a
 * variable of AWS holds what cannot be sent, and where a local clock is in use and some endpoints are not local.
 */
function clientSettings(env) {
    const { region } = readAwsEnvironment(env);
    (0,local_clock/* refuseMixedEndpoints */.Y0)(env);
    const proxyEnv = (0,proxies/* readProxies */.r)(env);
    return {
        region,
        maxAttempts: 1,
        requestHandler: {
            ...{ connectionTimeout: 3_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
            ...(proxyEnv === undefined ? {} : { httpAgent: { proxyEnv }, httpsAgent: { proxyEnv } })
        },
        ...((0,local_clock/* readLocalClock */.s0)(env) === undefined ? {} : { extensions: [onlyThisMachine(env)] })
    };
}
/**
 * Looks at each request just before it is sent: where it goes is also decided by profiles and by `services` sections of the
 * configuration file, which only the SDK reads. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function onlyThisMachine(env) {
    return {
        configure(configuration) {
            const handler = configuration.httpHandler();
            const handle = handler.handle.bind(handler);
            handler.handle = (request, ...rest) => {
                (0,local_clock/* refuseRemoteHost */.JM)(env, request.hostname);
                return handle(request, ...rest);
            };
        }
    };
}
//# sourceMappingURL=client-settings.js.map
;// CONCATENATED MODULE: ./build/src/domain/oidc/describe-refused-role.js
const PAGE = 'docs/oidc.md';
/** For a role whose trust policy does not accept the job: the claims of its token, and what the policy must contain. */
function describeRefusedRole({ arn }, claims) {
    const { subject = '', audience = '', workflow } = claims;
    const other = withoutIds(subject);
    const hint = other === subject ? '' : `, with the ids (a condition on "${other}" does not match it)`;
    const ref = workflow === undefined ? '' : `, and job_workflow_ref "${workflow}"`;
    return [
        `Role ${arn} does not trust this job, or does not exist.`,
        `The job's token has sub "${subject}"${ref === '' ? ' and' : ','} aud "${audience}"${ref}.`,
        `Allow sts:AssumeRoleWithWebIdentity in the role's trust policy for exactly this sub${hint}${describeWorkflow(workflow)} (${PAGE}).`
    ].join(' ');
}
/**
 * A job of a workflow that another one calls by `$/` may contain the commit, whatever tag its caller named: `$/` is the commit
 * that runs. https://docs.github.com/en/actions/reference/security/oidc
 */
function describeWorkflow(workflow) {
    if (workflow === undefined)
        return '';
    const isByCommit = /@[0-9a-f]{40}$/.test(workflow);
    const note = isByCommit ? ' (it contains a commit SHA, so a condition on a tag does not match)' : '';
    return `, and if the policy has a condition on job_workflow_ref, for that value${note}`;
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
const JUST_OPENED_MILLISECONDS = 10_000;
/**
 * Credentials of a role, assumed with the job's OpenID Connect token, and renewed before they expire. While the old
 * ones are valid, no call waits for the new ones, and a renewal that fails is tried again.
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
    const take = async () => {
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
    const forget = () => {
        // One that is younger was fetched because of another call that was refused with the same credentials.
        if (session !== undefined && clock.now() - session.openedAt > JUST_OPENED_MILLISECONDS)
            session = undefined;
    };
    return Object.assign(take, { renew: forget });
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function openSession(role, dependencies) {
    const { settings, calls, clock, idTokens, masks } = dependencies;
    const openedAt = clock.now();
    const token = await idTokens.request(role.audience);
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1166), __webpack_require__.e(9460)]).then(__webpack_require__.bind(__webpack_require__, 39460));
    const sts = calls.listenTo(new STSClient(settings));
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        WebIdentityToken: token
    });
    try {
        const answer = await calls.read('sts:AssumeRoleWithWebIdentity', options => sts.send(command, options), 'effect');
        const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
        for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
            masks.hide(secret);
        const expiresAt = Expiration?.getTime() ?? openedAt + role.durationSeconds * 1_000;
        const ahead = Math.min(RENEW_BEFORE_MILLISECONDS, (expiresAt - openedAt) * RENEW_BEFORE_SHARE);
        const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
        return { openedAt, credentials, renewAt: expiresAt - ahead, expiresAt };
    }
    catch (error) {
        throw explain(error, role, token);
    }
    finally {
        sts.destroy();
    }
}
/** STS does not report why a trust policy refuses. */
function explain(error, role, token) {
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    if (error.code === 'access-denied') {
        return new errors/* DeployError */.s('access-denied', describeRefusedRole(role, (0,token_claims/* readTokenClaims */.v)(token)), { cause: error });
    }
    return new errors/* DeployError */.s(error.code, `Could not assume role ${role.arn}. ${error.message}`, { cause: error });
}
//# sourceMappingURL=role-credentials.js.map
// EXTERNAL MODULE: ./build/src/runner/step-id-tokens.js
var step_id_tokens = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/src/runner/step-log.js
var step_log = __webpack_require__(61751);
// EXTERNAL MODULE: ./build/src/runner/step-masks.js
var step_masks = __webpack_require__(3904);
;// CONCATENATED MODULE: ./build/src/wiring/reach-aws.js






/**
 * What every client of a step is made of. A role is assumed immediately, so that a refusal comes before anything is
 * changed; without one the SDK finds the credentials of an earlier step.
 */
async function reachAws(env, clock, role) {
    const settings = clientSettings(env);
    const world = { clock, random: Math.random, log: (0,step_log/* stepLog */.t)() };
    if (role === undefined)
        return { settings, calls: awsCalls(world) };
    const masks = (0,step_masks/* stepMasks */.o)();
    const calls = awsCalls({ ...world, renewCredentials: () => take.renew() });
    const take = roleCredentials(role, { settings, calls, clock, masks, idTokens: (0,step_id_tokens/* stepIdTokens */.u)(env, masks) });
    await take();
    return { settings: { ...settings, credentials: Object.assign(take, { memoized: true }) }, calls };
}
//# sourceMappingURL=reach-aws.js.map

/***/ })

};
