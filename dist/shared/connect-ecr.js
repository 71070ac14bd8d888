export const id = 7151;
export const ids = [7151];
export const modules = {

/***/ 19161:
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

/***/ 55787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From bad to harmless. */
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'];
/** Whether a finding is as bad as `threshold`, or worse. One without a severity never is. */
function isAtLeast(severity, threshold) {
    return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 95563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEcr: () => (/* binding */ connectEcr)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 8 modules
var ECRClient = __webpack_require__(74211);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(51469);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(94872);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/image-registry/registry-login-token.js
var registry_login_token = __webpack_require__(19161);
;// CONCATENATED MODULE: ./build/src/adapters/images/ecr-logins.js



/**
 * Logins for private ECR. A token opens every registry of its region that the role may enter, so one is asked for per region,
 * whatever the accounts are: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 */
function ecrLogins(clients, calls) {
    async function authorize(region) {
        const answer = await calls.read('ecr:GetAuthorizationToken', options => clients.of(region).send(new GetAuthorizationTokenCommand({}), options));
        const { authorizationToken, proxyEndpoint, expiresAt } = answer.authorizationData?.[0] ?? {};
        const login = (0,registry_login_token/* readLoginToken */.x)(authorizationToken);
        if (login === undefined || proxyEndpoint === undefined) {
            throw new errors/* DeployError */.s('platform-error', 'ecr:GetAuthorizationToken returned no usable login.');
        }
        return { ...login, host: new URL(proxyEndpoint).host, expiresAt: expiresAt?.getTime() };
    }
    return {
        async login(addresses) {
            const requested = new Map();
            return Promise.all(addresses.map(async (address) => {
                const region = address.region ?? clients.ownRegion;
                const login = requested.get(region) ?? authorize(region);
                requested.set(region, login);
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js


class DescribeRepositoriesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeRepositories", schemas_0/* DescribeRepositories$ */.aAD) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js


class PutLifecyclePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutLifecyclePolicy", schemas_0/* PutLifecyclePolicy$ */.QbX) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js


class CreateRepositoryCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateRepository", schemas_0/* CreateRepository$ */.D2Z) {
}

;// CONCATENATED MODULE: ./build/src/adapters/images/ecr-repositories.js


/** The repositories of one registry; `registryId` undefined is the caller's own account. */
function ecrRepositories(client, calls, registryId) {
    async function find(name) {
        const command = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] });
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
        const command = new PutLifecyclePolicyCommand({ registryId, repositoryName: name, lifecyclePolicyText });
        try {
            // Repeatable: the same policy again changes nothing.
            await calls.read('ecr:PutLifecyclePolicy', options => client.send(command, options), 'effect');
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            throw new errors/* DeployError */.s(error.code, `Repository ${name} was created without its lifecycle policy. Later runs do not add it; run \`aws ecr put-lifecycle-policy\`. ${error.message}`, { cause: error });
        }
    }
    return {
        find,
        async create(name, settings) {
            const command = new CreateRepositoryCommand({
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
            throw new errors/* DeployError */.s('conflict', `Repository ${name} was deleted while it was being created. Run the job again.`);
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js


class DescribeImageScanFindingsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImageScanFindings", schemas_0/* DescribeImageScanFindings$ */.gqh) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js


class StartImageScanCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartImageScan", schemas_0/* StartImageScan$ */.V3o) {
}

// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
// EXTERNAL MODULE: ./build/src/domain/image-scan/severity.js
var severity = __webpack_require__(55787);
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
;// CONCATENATED MODULE: ./build/src/adapters/images/ecr-scans.js




/** As many as one answer may hold: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html */
const PAGE_SIZE = 1000;
/** The basic and enhanced scans of ECR. */
function ecrScans(client, calls) {
    async function readPage(image, nextToken) {
        const command = new DescribeImageScanFindingsCommand({ ...identify(image), maxResults: PAGE_SIZE, nextToken });
        return calls.read('ecr:DescribeImageScanFindings', options => client.send(command, options));
    }
    return {
        async read(image, until) {
            calls.boundRetries(until);
            try {
                const first = await readPage(image, undefined);
                const reading = readStatus(first);
                if (reading !== undefined)
                    return reading;
                const pages = await (0,read_pages/* readPages */.n)({
                    what: 'the findings of the scan',
                    ask: async (token) => (token === undefined ? first : readPage(image, token)),
                    nextOf: ({ nextToken }) => nextToken
                });
                return {
                    kind: 'complete',
                    completedAt: first.imageScanFindings?.imageScanCompletedAt?.getTime(),
                    findings: pages.flatMap(({ imageScanFindings: { findings = [], enhancedFindings = [] } = {} }) => [
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
            finally {
                calls.boundRetries(undefined);
            }
        },
        start(image) {
            // Repeatable: an image that is being scanned is not scanned twice.
            return calls.read('ecr:StartImageScan', async (options) => {
                try {
                    await client.send(new StartImageScanCommand(identify(image)), options);
                    return { kind: 'started' };
                }
                catch (error) {
                    if (!(error instanceof Error) || !REFUSALS.has(error.name))
                        throw error;
                    return { kind: 'refused', why: error.message };
                }
            }, 'effect');
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
 * The result of the status before any finding is read; undefined when there is a result. ACTIVE is how an enhanced scan
 * stays: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html
 */
function readStatus({ imageScanStatus, imageScanFindings }) {
    const status = imageScanStatus?.status ?? 'no status';
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
// EXTERNAL MODULE: ./build/src/wiring/reach-aws.js + 9 modules
var reach_aws = __webpack_require__(21007);
;// CONCATENATED MODULE: ./build/src/wiring/connect-ecr.js





/** ECR in all regions that a step names. A module of its own, loaded only for images that go there. */
async function connectEcr(env, clock, role) {
    const { settings, calls } = await (0,reach_aws/* reachAws */.r)(env, clock, role);
    const opened = new Map();
    const clientOf = (region = settings.region) => {
        const client = opened.get(region) ?? calls.listenTo(new ECRClient/* ECRClient */.S({ ...settings, region }));
        opened.set(region, client);
        return client;
    };
    return {
        logins: ecrLogins({ ownRegion: settings.region, of: clientOf }, calls),
        publicLogins: {
            async login(addresses) {
                const { ecrPublicLogins } = await __webpack_require__.e(/* import() */ 9376).then(__webpack_require__.bind(__webpack_require__, 69376));
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

/***/ })

};
