export const id = 6732;
export const ids = [6732];
export const modules = {

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ changeImage),
/* harmony export */   cc: () => (/* binding */ isBareTagOrDigest),
/* harmony export */   mn: () => (/* binding */ isImageChange),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`);
const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 1024;
/** Reads an image reference; undefined when the text is none. */
function parseImageReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return undefined;
    const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? [];
    if (rest === '' || (digest?.startsWith('sha256:') === true && digest.length !== 71))
        return undefined;
    // What stands before the first slash is a registry only when it looks like a host; `library/nginx` has none.
    const isRegistry = host !== undefined && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host));
    const domain = isRegistry ? host : undefined;
    const path = host === undefined || isRegistry ? rest : `${host}/${rest}`;
    if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) {
        return undefined;
    }
    return { domain, path, tag, digest };
}
/** Whether a text says what a container's image becomes: a whole reference, or `:tag`, `@digest` to keep the repository. */
function isImageChange(text) {
    return isSuffix(text) || parseImageReference(text) !== undefined;
}
/** A version (`2`, `v1.4.2-rc.1`), a commit with a digit in it, or a sha256 digest. None of them is the name of an image on Docker Hub. */
const BARE = /^(?:v?\d+(?:[._+-][0-9a-z]+)*|(?=[a-f]*\d)[0-9a-f]{7,64}|sha256:[0-9a-f]{64})$/i;
/** Whether a text is a tag or a digest whose `:` or `@` was left out, which Docker would read as a repository of Docker Hub. */
function isBareTagOrDigest(text) {
    return text.length <= LONGEST_REFERENCE && BARE.test(text);
}
/** The image after a change; undefined when only a tag or digest is given and `current` has no repository to keep. */
function changeImage(current, change) {
    if (!isSuffix(change))
        return change;
    const reference = parseImageReference(current);
    if (reference === undefined)
        return undefined;
    return `${reference.domain === undefined ? '' : `${reference.domain}/`}${reference.path}${change}`;
}
function isSuffix(text) {
    return text !== '' && SUFFIX.test(text);
}
//# sourceMappingURL=image-reference.js.map

/***/ }),

/***/ 80595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectDoctor: () => (/* binding */ connectDoctor)
});

// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/aws/read-pages.js
var read_pages = __webpack_require__(46302);
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/iam-role-policies.js


const DECISIONS = {
    allowed: 'allowed',
    explicitDeny: 'explicit-deny'
};
/** Roles over the API of IAM, which is one for all regions of a partition. Its client is loaded at the first call. */
function iamRolePolicies(settings, calls) {
    let connected;
    async function connect() {
        const { IAMClient, GetRoleCommand, SimulatePrincipalPolicyCommand } = await __webpack_require__.e(/* import() */ 5810).then(__webpack_require__.bind(__webpack_require__, 75810));
        connected ??= calls.listenTo(new IAMClient(settings));
        return { iam: connected, GetRoleCommand, SimulatePrincipalPolicyCommand };
    }
    return {
        async read(name) {
            const { iam, GetRoleCommand } = await connect();
            const command = new GetRoleCommand({ RoleName: name });
            const { Role: role } = await calls.read('iam:GetRole', options => iam.send(command, options));
            // URL-encoded JSON: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
            const trustPolicy = JSON.parse(decodeURIComponent(role?.AssumeRolePolicyDocument ?? 'null'));
            return { arn: role?.Arn ?? '', trustPolicy };
        },
        async simulate(principal, question) {
            const { iam, SimulatePrincipalPolicyCommand } = await connect();
            const pages = await (0,read_pages/* readPages */.n)({
                what: 'the decisions of the policy simulator',
                ask: Marker => {
                    const command = new SimulatePrincipalPolicyCommand({
                        ...{
                            PolicySourceArn: principal,
                            ActionNames: [...question.actions],
                            ResourceArns: [...question.resources]
                        },
                        ContextEntries: question.context.map(({ key, value, type }) => ({
                            ...{ ContextKeyName: key, ContextKeyValues: [value], ContextKeyType: type }
                        })),
                        Marker
                    });
                    return calls.read('iam:SimulatePrincipalPolicy', options => iam.send(command, options), 'effect');
                },
                nextOf: ({ IsTruncated, Marker }) => (IsTruncated === true ? Marker : undefined)
            });
            const results = pages.flatMap(({ EvaluationResults = [] }) => EvaluationResults);
            return results.flatMap(result => readResult(result, question));
        }
    };
}
/**
 * The decisions on single resources; those of the result as a whole are of its strictest. A result without them is of the
 * resource that it names, or of the only one that was asked for: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
function readResult(result, { resources }) {
    const common = {
        action: result.EvalActionName ?? '',
        allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations
    };
    const whole = result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary;
    const specific = result.ResourceSpecificResults ?? [];
    if (specific.length === 0) {
        const only = resources.length === 1 ? resources[0] : undefined;
        const resource = resources.find(name => name === result.EvalResourceName) ?? only;
        return resource === undefined
            ? []
            : [{ ...common, ...readDecision(result, result.EvalDecision), resource, allowedByBoundary: whole }];
    }
    return specific.map(each => ({
        ...common,
        ...readDecision(each, each.EvalResourceDecision),
        resource: each.EvalResourceName ?? '',
        allowedByBoundary: each.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? whole
    }));
}
function readDecision({ MatchedStatements = [], MissingContextValues = [] }, decision) {
    return {
        decision: (0,own_member/* ownMember */.n)(DECISIONS, decision ?? '') ?? 'implicit-deny',
        statements: MatchedStatements.map(readPlace),
        missingContext: MissingContextValues
    };
}
function readPlace({ SourcePolicyId, StartPosition, EndPosition }) {
    return { policy: SourcePolicyId ?? '', firstLine: StartPosition?.Line, lastLine: EndPosition?.Line };
}
//# sourceMappingURL=iam-role-policies.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/aws/sts-caller-identity.js
/** Asked of STS, which everybody may: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
function stsCallerIdentity(settings, calls) {
    return {
        async arn() {
            const { STSClient, GetCallerIdentityCommand } = await __webpack_require__.e(/* import() */ 9460).then(__webpack_require__.bind(__webpack_require__, 39460));
            const sts = calls.listenTo(new STSClient(settings));
            const answer = await calls.read('sts:GetCallerIdentity', options => sts.send(new GetCallerIdentityCommand({}), options));
            return answer.Arn ?? '';
        }
    };
}
//# sourceMappingURL=sts-caller-identity.js.map
// EXTERNAL MODULE: ./build/src/wiring/connect-shift.js + 1 modules
var connect_shift = __webpack_require__(56621);
;// CONCATENATED MODULE: ./build/src/wiring/connect-doctor.js



/** All that a deployment reads, and who reads it. */
async function connectDoctor(env, clock, role) {
    const { settings, calls, ...world } = await (0,connect_shift.connectShift)(env, clock, role);
    const asked = { caller: stsCallerIdentity(settings, calls), rolePolicies: iamRolePolicies(settings, calls) };
    return { ...world, clock, ...asked };
}
//# sourceMappingURL=connect-doctor.js.map

/***/ })

};
