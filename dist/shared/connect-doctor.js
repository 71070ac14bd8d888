export const id = 3267;
export const ids = [3267];
export const modules = {

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
    const requested = { caller: stsCallerIdentity(settings, calls), rolePolicies: iamRolePolicies(settings, calls) };
    return { ...world, clock, ...requested };
}
//# sourceMappingURL=connect-doctor.js.map

/***/ })

};
