export const id = 8380;
export const ids = [8380];
export const modules = {

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(625);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_gate_parse_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9709);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);
/* harmony import */ var _use_cases_parse_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5710);





/** Reads and checks the inputs; every rejection names the input. */
async function readInputs(read, files) {
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(read);
    const trustPolicy = await readTrustPolicy(read, files);
    if (trustPolicy !== undefined && role === undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('trust-policy', 'there is no role to hold it beside; give "role-to-assume" too.');
    return {
        cluster: read.text('cluster') ?? 'default',
        service: read.required('service'),
        strategy: read.choice('strategy', _domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCTOR_STRATEGIES */ ._),
        gates: (0,_domain_gate_parse_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGates */ .M)(read.block('gates') ?? 'errors:'),
        ...{ role, trustPolicy }
    };
}
async function readTrustPolicy(read, files) {
    const text = read.block('trust-policy');
    const path = read.text('trust-policy-file');
    if (text !== undefined && path !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('trust-policy', 'it excludes "trust-policy-file"; give one of them.');
    if (text !== undefined)
        return (await (0,_use_cases_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(text, { kind: 'input', input: 'trust-policy' })).value;
    if (path === undefined)
        return undefined;
    const written = await (0,_use_cases_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .k)({ input: 'trust-policy-file', path }, files);
    return (await (0,_use_cases_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(written, { kind: 'file', path })).value;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 860:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3462);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/* harmony import */ var _runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9831);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1751);
/* harmony import */ var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3904);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2440);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6595);










const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)(), (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .examine */ .s)(inputs, {
        ...{ log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .stepSummary */ .x)(env), idTokens: (0,_runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .stepIdTokens */ .u)(env, (0,_runner_step_masks_js__WEBPACK_IMPORTED_MODULE_6__/* .stepMasks */ .o)()) },
        connect: async () => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9547), __webpack_require__.e(212), __webpack_require__.e(586), __webpack_require__.e(4085), __webpack_require__.e(53), __webpack_require__.e(7366), __webpack_require__.e(5474)]).then(__webpack_require__.bind(__webpack_require__, 8293))).connectDoctor(env, (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m)(env), inputs.role)
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/src/domain/doctor/doctor-finding.js
var doctor_finding = __webpack_require__(625);
;// CONCATENATED MODULE: ./build/src/domain/iam/policy-statement.js
/** The fewest statements that allow as much: actions on the same resources become one. */
function mergeStatements(statements) {
    const actions = new Map();
    for (const { Action, Resource } of statements) {
        const key = JSON.stringify(Resource);
        actions.set(key, [...new Set([...(actions.get(key) ?? []), ...Action])]);
    }
    return [...actions].map(([key, Action]) => ({
        ...{ Effect: 'Allow', Action },
        Resource: JSON.parse(key)
    }));
}
//# sourceMappingURL=policy-statement.js.map
// EXTERNAL MODULE: ./build/src/domain/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
;// CONCATENATED MODULE: ./build/src/domain/doctor/render-doctor-summary.js



const SIGNS = { ok: '✅', warning: '⚠️', blocked: '❌', unknown: '❔' };
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', unknown: '❔' };
const AREAS = [
    ['identity', 'Who the job is'],
    ['permissions', 'What the role may do'],
    ['service', 'What the service is ready for']
];
/** Claims that a trust policy can be about; others say nothing of the job. https://docs.github.com/actions/reference/security/oidc */
const TECHNICAL_CLAIMS = ['jti', 'iat', 'nbf', 'exp', 'sub_hash'];
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
const LIMITS = 'That covers its identity policies, its permissions boundary and the service control policies of the organization; not resource control policies, not a policy that narrows one session, not policies of VPC endpoints or of resources. AWS says that its simulation can differ from what really happens.';
/** The report as GitHub Markdown: the verdict first, then each area, what must be done beside what was seen. */
function renderDoctorSummary(report) {
    const { service, verdict, reason, findings, claims } = report;
    return [
        `## ${VERDICT_SIGNS[verdict]} ${(0,markdown_text/* markdownText */.p7)(service)}: ${verdict}`,
        (0,markdown_text/* markdownText */.p7)(reason),
        ...AREAS.map(([area, title]) => renderArea(title, findings.filter(finding => finding.area === area))),
        statementsToAdd(findings),
        aboutChanges(report),
        claims === undefined ? '' : claimsTable(claims)
    ]
        .filter(part => part !== '')
        .join('\n\n')
        .concat('\n');
}
function renderArea(title, findings) {
    if (findings.length === 0)
        return '';
    const rows = findings.map(({ state, strategy, check, message, fix }) => [
        SIGNS[state],
        strategy === undefined ? (0,markdown_text/* markdownText */.p7)(check) : `${(0,markdown_text/* markdownText */.p7)(strategy)}: ${(0,markdown_text/* markdownText */.p7)(check)}`,
        (0,markdown_text/* markdownText */.p7)(message),
        fix === undefined ? '' : (0,markdown_text/* markdownText */.p7)(fix)
    ]);
    return `### ${title}\n\n${(0,markdown_blocks/* markdownTable */.Qj)(['', 'Looked at', 'Seen', 'To do'], rows)}`;
}
/** The statements that a policy lacks. */
function statementsToAdd(findings) {
    const lacking = findings.filter(({ state }) => state === 'blocked' || state === 'warning');
    const statements = mergeStatements(lacking.flatMap(({ statement }) => statement ?? []));
    if (statements.length === 0)
        return '';
    return `To be added to the policy that the table names:\n\n${statements.map(blockOf).join('\n\n')}`;
}
function blockOf(statement) {
    return (0,markdown_text/* markdownBlock */.dI)(JSON.stringify(statement, null, 2).split('\n'));
}
/** What the judgement of calls that change something rests on, or how to get one. */
function aboutChanges({ principal, simulated, unasked, findings }) {
    if (simulated !== undefined)
        return `What changes something was not tried: IAM simulated it with the policies of ${(0,markdown_text/* markdownCode */.D9)(simulated)}. ${LIMITS}`;
    if (principal === undefined || unasked.length === 0)
        return '';
    const asked = `What changes something was not tried. IAM judges it by:\n\n${(0,markdown_text/* markdownBlock */.dI)(commandsToAsk(principal, unasked))}`;
    const [statement] = findings.flatMap(({ state, statement }) => (state === 'unknown' ? (statement ?? []) : []));
    if (statement === undefined)
        return asked;
    return `${asked}\n\nWith this statement in the policy of the role, it is asked here:\n\n${blockOf(statement)}`;
}
/** For the AWS CLI in a POSIX shell. */
function commandsToAsk(principal, questions) {
    const query = 'EvaluationResults[].[EvalActionName,EvalDecision]';
    return [
        `ask() { aws iam simulate-principal-policy --policy-source-arn ${principal} --query '${query}' --output text "$@"; }`,
        ...questions.map(({ actions, resources, context }) => {
            const entries = context.map(({ key, value, type }) => `ContextKeyName=${key},ContextKeyValues=${value},ContextKeyType=${type}`);
            return `ask --action-names ${actions.join(' ')} --resource-arns ${resources.join(' ')} --context-entries ${entries.join(' ')}`;
        })
    ];
}
function claimsTable(claims) {
    const told = Object.entries(claims).filter(([name]) => !TECHNICAL_CLAIMS.includes(name));
    const rows = told.map(([name, value]) => [(0,markdown_text/* markdownCode */.D9)(name), (0,markdown_text/* markdownCode */.D9)(value)]);
    return (0,markdown_blocks/* markdownDetails */.oG)('What the token of the job says', (0,markdown_blocks/* markdownTable */.Qj)(['Claim', 'Value'], rows));
}
//# sourceMappingURL=render-doctor-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor/find-principal.js

/**
 * Who a session is of. Its ARN lacks the path of the role, so it must be read by name where it is not given:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
async function findPrincipal(role, { caller, rolePolicies }) {
    const [, partition = '', account = '', name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
    if (name === undefined) {
        const arn = /^arn:[^:]+:iam::\d+:user\//.test(caller) ? caller : undefined;
        const problem = arn === undefined ? `IAM simulates no policies of ${caller}.` : undefined;
        return { arn, likelyArn: arn, trustPolicy: undefined, problem };
    }
    try {
        const { arn, trustPolicy } = await rolePolicies.read(name);
        return { arn, likelyArn: arn, trustPolicy, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const likelyArn = role?.arn ?? `arn:${partition}:iam::${account}:role/${name}`;
        // Where IAM cannot be reached, asking it of the role would take as long again.
        const arn = error.code === 'access-denied' ? role?.arn : undefined;
        return { arn, likelyArn, trustPolicy: undefined, problem: error.message };
    }
}
//# sourceMappingURL=find-principal.js.map
;// CONCATENATED MODULE: ./build/src/domain/doctor/judge-change.js
/** What IAM said of a change: one finding, or one for each strategy that cannot do without what is refused. */
function judgeChange(change, decisions, strategies) {
    const judged = change.targets.map(target => ({
        target,
        decision: decisions.find(({ action, resource }) => action === change.action && resource === target.resource)
    }));
    const { need } = change;
    const finding = judge(change, judged);
    if (finding.state !== 'blocked' || need === 'deploy')
        return [finding];
    if (need === 'migrate') {
        return [{ ...finding, state: 'warning', message: `${finding.message} Only migrations and run-task need it.` }];
    }
    return strategies.filter(strategy => strategy !== 'rolling').map(strategy => ({ ...finding, strategy }));
}
function judge({ action }, judged) {
    const finding = (state, { message, fix, statement }) => ({
        ...{ area: 'permissions', strategy: undefined, check: action, state, message, fix, statement }
    });
    const isOpen = ({ decision }) => decision === undefined || conditionsOf(decision).length > 0;
    const refused = judged.filter(each => !isOpen(each) && each.decision?.decision !== 'allowed');
    const [first] = refused;
    if (first?.decision !== undefined) {
        const { reason, fix, canBeAllowed } = explain(first.decision);
        const message = `IAM would refuse ${action} on ${namesOf(refused)}: ${reason}.`;
        const statement = {
            Effect: 'Allow',
            Action: [action],
            Resource: refused.map(({ target }) => target.grant)
        };
        return finding('blocked', { message, fix, statement: canBeAllowed ? statement : undefined });
    }
    const open = judged.filter(isOpen);
    if (open.length === 0) {
        const message = `IAM would allow it on ${namesOf(judged)}.`;
        return finding('ok', { message, fix: undefined, statement: undefined });
    }
    const keys = [...new Set(open.flatMap(({ decision }) => (decision === undefined ? [] : conditionsOf(decision))))];
    return finding('unknown', {
        message: keys.length === 0
            ? `IAM did not say of ${action} on ${namesOf(open)}.`
            : `Whether IAM allows ${action} on ${namesOf(open)} depends on ${keys.join(', ')}, which only the call itself tells.`,
        fix: keys.length === 0 ? undefined : `Look at the conditions on ${keys.join(', ')} in the policies of the role.`,
        statement: undefined
    });
}
/** Keys that conditions about the action can be on; IAM may name those of statements about other services too. */
function conditionsOf({ action, missingContext }) {
    const prefixes = ['aws:', action.slice(0, action.indexOf(':') + 1)];
    return missingContext.filter(key => prefixes.some(prefix => key.toLowerCase().startsWith(prefix)));
}
function explain({ decision, statements, allowedByOrganization, allowedByBoundary }) {
    if (allowedByOrganization === false) {
        const fix = 'Ask those who run the organization: no policy of the role can allow it.';
        const reason = 'the service control policies of the organization do not allow it';
        return { reason, fix, canBeAllowed: false };
    }
    if (decision === 'explicit-deny') {
        const places = statements.map(describePlace).join(', ');
        const reason = places === '' ? 'a policy denies it outright' : `${places} denies it outright`;
        return { reason, fix: 'Change the statement that denies: none that allows wins over it.', canBeAllowed: false };
    }
    if (allowedByBoundary === false) {
        const fix = 'Add the statement below to the permissions boundary of the role, and to its policy if that lacks it.';
        return { reason: 'the permissions boundary of the role does not allow it', fix, canBeAllowed: true };
    }
    const fix = 'Add the statement below to the policy of the role.';
    return { reason: 'no policy of the role allows it', fix, canBeAllowed: true };
}
function describePlace({ policy, firstLine, lastLine }) {
    if (firstLine === undefined || lastLine === undefined)
        return `policy ${policy}`;
    return `policy ${policy} (${firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`})`;
}
function namesOf(judged) {
    return judged.map(({ target }) => target.resource).join(' and ');
}
//# sourceMappingURL=judge-change.js.map
;// CONCATENATED MODULE: ./build/src/domain/iam/needed-actions.js
/**
 * What the role that deploys needs, by the statements of docs/iam/deploy.json, which a test holds equal to this and to the calls that
 * the workflows make.
 */
const NEEDED_ACTIONS = {
    Read: [
        'ecs:DescribeServices',
        'ecs:DescribeTaskDefinition',
        'ecs:DescribeTasks',
        'ecs:ListTasks',
        'ecs:ListServiceDeployments',
        'ecs:DescribeServiceDeployments',
        'ecs:DescribeServiceRevisions',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'cloudwatch:GetMetricData',
        'cloudwatch:DescribeAlarms',
        'logs:GetLogEvents'
    ],
    Register: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'ecs:UntagResource'],
    Deploy: ['ecs:UpdateService', 'ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment'],
    Migrate: ['ecs:RunTask', 'ecs:StopTask'],
    PassRoles: ['iam:PassRole']
};
//# sourceMappingURL=needed-actions.js.map
;// CONCATENATED MODULE: ./build/src/domain/iam/needed-changes.js
/** Stands for the id of a deployment or of a task that is still to come. */
const ANY_ID = 'deploy-kit-doctor';
/**
 * All that deployments of a service change, each on the resources that IAM checks it against:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html
 */
function neededChanges(service, current) {
    const [, partition = '', , region = '', account = ''] = service.arn.split(':');
    const cluster = service.cluster.slice(service.cluster.lastIndexOf('/') + 1);
    const ecs = (resource) => `arn:${partition}:ecs:${region}:${account}:${resource}`;
    const known = [
        { key: 'aws:RequestedRegion', value: region, type: 'string' },
        { key: 'aws:SecureTransport', value: 'true', type: 'boolean' }
    ];
    const context = [
        ...known,
        { key: 'ecs:cluster', value: ecs(`cluster/${cluster}`), type: 'string' },
        { key: 'ecs:service', value: service.arn, type: 'string' }
    ];
    const own = { resource: service.arn, grant: service.arn };
    const idsOf = (prefix) => ({ resource: ecs(`${prefix}/${ANY_ID}`), grant: ecs(`${prefix}/*`) });
    const deployment = idsOf(`service-deployment/${cluster}/${service.name}`);
    const family = `task-definition/${current.family}`;
    const next = { resource: ecs(`${family}:${current.revision + 1}`), grant: ecs(`${family}:*`) };
    const isTagged = Array.isArray(current.definition.tags) && current.definition.tags.length > 0;
    const pass = (need, role, passedTo) => {
        const arn = role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`;
        const to = { key: 'iam:PassedToService', value: passedTo, type: 'string' };
        return { ...{ action: 'iam:PassRole', need }, targets: [{ resource: arn, grant: arn }], context: [...known, to] };
    };
    return [
        { action: 'ecs:RegisterTaskDefinition', need: 'deploy', targets: [next], context },
        ...(isTagged ? [{ action: 'ecs:TagResource', need: 'deploy', targets: [next], context }] : []),
        { action: 'ecs:UpdateService', need: 'deploy', targets: [own], context },
        { action: 'ecs:TagResource', need: 'shift', targets: [own], context },
        { action: 'ecs:UntagResource', need: 'shift', targets: [own], context },
        { action: 'ecs:StopServiceDeployment', need: 'deploy', targets: [own, deployment], context },
        { action: 'ecs:ContinueServiceDeployment', need: 'shift', targets: [own, deployment], context },
        { action: 'ecs:RunTask', need: 'migrate', targets: [next], context },
        { action: 'ecs:StopTask', need: 'migrate', targets: [idsOf(`task/${cluster}`)], context },
        ...rolesOfTasks(current).map(role => pass('deploy', role, 'ecs-tasks.amazonaws.com')),
        ...rolesOfBalancers(service).map(role => pass('shift', role, 'ecs.amazonaws.com'))
    ];
}
/** One question for all actions on the same resources: IAM throttles simulations early. */
function questionsOf(changes) {
    const questions = new Map();
    for (const { action, targets, context } of changes) {
        const resources = targets.map(({ resource }) => resource);
        const key = JSON.stringify([resources, context]);
        questions.set(key, { actions: [...(questions.get(key)?.actions ?? []), action], resources, context });
    }
    return [...questions.values()];
}
function rolesOfTasks({ definition }) {
    const named = [definition.taskRoleArn, definition.executionRoleArn];
    return [...new Set(named.filter(role => typeof role === 'string' && role !== ''))];
}
function rolesOfBalancers({ loadBalancers }) {
    return [...new Set(loadBalancers.flatMap(({ infrastructureRole }) => infrastructureRole ?? []))];
}
//# sourceMappingURL=needed-changes.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/doctor/inspect-changes.js




/** Has IAM judge what changes something, which is never tried. Where it may not be asked, nothing is known, and it is said so. */
async function inspectChanges({ service, strategies }, { arn, likelyArn, problem }, world) {
    const current = await readCurrent(service, world);
    if (current instanceof errors/* DeployError */.s)
        return { findings: [untried(current.message, undefined)], simulated: undefined, unasked: [] };
    const shifts = strategies.some(strategy => strategy !== 'rolling');
    const changes = neededChanges(service, current).filter(({ need }) => need !== 'shift' || shifts);
    const questions = questionsOf(changes);
    if (arn === undefined)
        return { findings: [untried(problem ?? '', likelyArn)], simulated: undefined, unasked: questions };
    try {
        const decisions = [];
        for (const question of questions)
            decisions.push(...(await world.rolePolicies.simulate(arn, question)));
        const findings = changes.flatMap(change => judgeChange(change, decisions, strategies));
        return { findings, simulated: arn, unasked: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { findings: [untried(error.message, arn)], simulated: undefined, unasked: questions };
    }
}
async function readCurrent({ taskDefinition }, { taskDefinitions }) {
    try {
        return ((await taskDefinitions.find(taskDefinition)) ?? new errors/* DeployError */.s('not-found', `There is no ${taskDefinition}.`));
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
/** `arn`: of whom IAM is to be asked by hand, or with one more statement; undefined where that would not help. */
function untried(problem, arn) {
    const { Register, Deploy, Migrate, PassRoles } = NEEDED_ACTIONS;
    const actions = [...Register, ...Deploy, ...Migrate, ...PassRoles];
    return {
        ...{ area: 'permissions', strategy: undefined, check: 'what changes something', state: 'unknown' },
        message: `${actions.length} actions that change something were not tried: ${actions.join(', ')}. ${problem}`,
        ...(arn === undefined ? { fix: undefined } : howToAsk(arn))
    };
}
function howToAsk(arn) {
    return {
        fix: 'The commands below have IAM judge them; whoever runs them needs iam:SimulatePrincipalPolicy.',
        statement: { Effect: 'Allow', Action: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'], Resource: [arn] }
    };
}
//# sourceMappingURL=inspect-changes.js.map
;// CONCATENATED MODULE: ./build/src/domain/iam/is-same-policy.js
/** Whether two policies say the same: the order of members, and a list of one in place of the one, make no difference. */
function isSamePolicy(one, other) {
    return JSON.stringify(normalise(one)) === JSON.stringify(normalise(other));
}
function normalise(value) {
    if (Array.isArray(value)) {
        const items = value.map(normalise);
        return items.length === 1 ? items[0] : items;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Object.entries(value).map(([name, member]) => [name, normalise(member)]);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
//# sourceMappingURL=is-same-policy.js.map
;// CONCATENATED MODULE: ./build/src/domain/oidc/judge-trust-policy.js
const ACTION = 'sts:AssumeRoleWithWebIdentity';
const ISSUER = 'token.actions.githubusercontent.com';
/**
 * What a role's trust policy says of a token: every condition of a statement must hold, and any value of a condition does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
function judgeTrustPolicy(policy, claims) {
    const statements = listOf(policy?.Statement);
    const letIn = statements.filter(({ Effect, Action }) => Effect === 'Allow' && textsOf(Action).some(allowsAction));
    if (letIn.length === 0)
        return { kind: 'no-statement', problem: `no statement allows ${ACTION}` };
    const ours = letIn.filter(({ Principal }) => textsOf(Principal?.Federated).some(provider => provider.endsWith(`:oidc-provider/${ISSUER}`)));
    if (ours.length === 0)
        return { kind: 'no-statement', problem: `no statement that allows ${ACTION} names the provider ${ISSUER}` };
    const judged = ours.map(({ Condition = {} }) => judge_trust_policy_conditionsOf(Condition, claims));
    const trusting = judged.find(conditions => conditions.every(({ holds }) => holds === 'yes'));
    if (trusting !== undefined)
        return { kind: 'trusted', conditions: trusting };
    const open = judged.find(conditions => conditions.every(({ holds }) => holds !== 'no'));
    return open === undefined ? { kind: 'refused', conditions: judged[0] ?? [] } : { kind: 'unknown', conditions: open };
}
function allowsAction(action) {
    return matches(ACTION.toLowerCase(), action.toLowerCase());
}
function judge_trust_policy_conditionsOf(condition, claims) {
    return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => {
        const claim = key.toLowerCase().startsWith(`${ISSUER}:`) ? key.slice(ISSUER.length + 1) : key;
        const expected = textsOf(value);
        const got = claims[claim];
        return { name: `${operator} ${key}`, claim, expected, got, holds: judge_trust_policy_judge(operator, expected, got) };
    }));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
function judge_trust_policy_judge(operator, expected, got) {
    const bare = operator.replace(/^ForAnyValue:/, '');
    const isOptional = bare.endsWith('IfExists');
    if (got === undefined)
        return isOptional ? 'yes' : 'no';
    switch (bare.replace(/IfExists$/, '')) {
        case 'StringEquals':
            return yesNo(expected.includes(got));
        case 'StringEqualsIgnoreCase':
            return yesNo(expected.some(text => text.toLowerCase() === got.toLowerCase()));
        case 'StringLike':
            return yesNo(expected.some(pattern => matches(got, pattern)));
        case 'StringNotEquals':
            return yesNo(!expected.includes(got));
        case 'StringNotLike':
            return yesNo(!expected.some(pattern => matches(got, pattern)));
        default:
            return 'unknown';
    }
}
/** `*` stands for any text and `?` for any character. */
function matches(text, pattern) {
    const escaped = pattern.replaceAll(/[\\^$.+()[\]{}|]/g, String.raw `\$&`);
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}
function yesNo(holds) {
    return holds ? 'yes' : 'no';
}
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
function textsOf(value) {
    return listOf(value).filter(item => typeof item === 'string');
}
//# sourceMappingURL=judge-trust-policy.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor/inspect-identity.js




const about = (check, state, { message, fix }) => ({ area: 'identity', strategy: undefined, check, state, message, fix });
/** Asks for the job's token. It goes nowhere: only what it says is kept. */
async function inspectToken(role, idTokens) {
    try {
        const claims = (0,token_claims/* readClaimTexts */.$)(await idTokens.request(role.audience));
        const token = about('OpenID Connect token', 'ok', { message: `GitHub gave one, with sub "${claims.sub ?? ''}".` });
        return { claims, findings: [token] };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const fix = 'Give the job, and every job that calls its workflow, permissions: id-token: write. Pull requests from forks get no token.';
        return { claims: undefined, findings: [about('OpenID Connect token', 'blocked', { message: error.message, fix })] };
    }
}
/**
 * Holds what the token says beside the trust policy that was given, or else the one that the role has; of a role that was
 * not taken on (`undefined`) that one cannot be read.
 */
function inspectTrust(given, claims, principal) {
    const { trustPolicy: real, problem } = principal ?? {};
    if (given !== undefined)
        return [...judgeClaims(given, claims), ...compare(given, real)];
    if (real !== undefined)
        return judgeClaims(real, claims);
    if (problem === undefined)
        return [];
    const fix = 'Allow iam:GetRole on the role, or give "trust-policy-file".';
    return [about('trust policy', 'unknown', { message: `It could not be read. ${problem}`, fix })];
}
function compare(given, real) {
    if (real === undefined || isSamePolicy(given, real))
        return [];
    const message = 'The role has another trust policy than the one that was given.';
    return [about('trust policy', 'warning', { message, fix: 'Apply the one that was given, or give the one it has.' })];
}
function judgeClaims(policy, claims) {
    const judged = judgeTrustPolicy(policy, claims);
    if (judged.kind === 'no-statement') {
        const fix = 'See docs/oidc.md for a policy to copy.';
        return [about('trust policy', 'blocked', { message: `In the trust policy, ${judged.problem}.`, fix })];
    }
    return judged.conditions.map(condition => judgeCondition(condition));
}
function judgeCondition({ name, claim, expected, got, holds }) {
    const wanted = expected.map(text => `"${text}"`).join(' or ');
    const said = got === undefined ? `the token has no claim ${claim}` : `the token says "${got}"`;
    const message = `Expected ${wanted}; ${said}.`;
    if (holds === 'yes')
        return about(name, 'ok', { message });
    if (holds === 'unknown')
        return about(name, 'unknown', { message, fix: 'This condition is not judged here: compare it by hand.' });
    const fix = got === undefined
        ? `Take this condition out, or have the token say ${claim} (docs/oidc.md).`
        : `Add "${got}" to the values of ${name}, if this job is to have the role.`;
    return about(name, 'blocked', { message, fix });
}
/** The role as it was taken on, or why it was not. */
function judgeRole(role, answer) {
    const check = role === undefined ? 'credentials' : `role ${role.arn}`;
    if (answer instanceof errors/* DeployError */.s)
        return about(check, 'blocked', { message: answer.message });
    return about(check, 'ok', { message: `Calls are made as ${answer.arn}.` });
}
//# sourceMappingURL=inspect-identity.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/doctor/inspect-permissions.js


const MINUTE = 60_000;
const inspect_permissions_about = (check, state, { message, fix, statement }) => ({ area: 'permissions', strategy: undefined, check, state, message, fix, statement });
/** Makes one harmless call of every kind that reads. */
async function inspectPermissions(service, world) {
    const deployments = await ask(() => world.rollouts.list(service.cluster, service.name, 0));
    const probes = probesOf(service, {
        world,
        deployment: deployments instanceof errors/* DeployError */.s ? undefined : deployments[0]
    });
    return Promise.all(NEEDED_ACTIONS.Read.map(action => probe(action, probes.get(action))));
}
async function ask(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
function probesOf(service, { world, deployment }) {
    const { rollouts, router, metrics, clock } = world;
    const { cluster, name, taskDefinition } = service;
    const [balancer] = service.loadBalancers;
    const to = Math.floor(clock.now() / MINUTE) * MINUTE;
    const window = { from: to - MINUTE, to, slowerThanMilliseconds: [], series: [] };
    const probes = new Map([
        ['ecs:DescribeServices', () => rollouts.readService(cluster, name)],
        ['ecs:DescribeTaskDefinition', () => world.taskDefinitions.find(taskDefinition)],
        ['ecs:ListTasks', () => world.tasks.stoppedOf(cluster, name, 'ecs-svc/0')],
        ['ecs:ListServiceDeployments', () => rollouts.list(cluster, name, 0)],
        ['cloudwatch:DescribeAlarms', () => metrics.alarms(['deploy-kit-doctor'])]
    ]);
    if (deployment !== undefined) {
        probes.set('ecs:DescribeServiceDeployments', () => rollouts.observe(deployment));
        probes.set('ecs:DescribeServiceRevisions', () => placeOf(deployment, world));
    }
    if (balancer === undefined)
        return probes;
    const { targetGroup, productionRule } = balancer;
    probes.set('elasticloadbalancing:DescribeTargetGroups', () => router.loadBalancerOf(targetGroup));
    probes.set('elasticloadbalancing:DescribeTargetHealth', () => router.health(targetGroup));
    probes.set('cloudwatch:GetMetricData', () => metrics.read({ ...window, targetGroups: [targetGroup] }));
    if (productionRule !== undefined)
        probes.set('elasticloadbalancing:DescribeRules', () => router.split(productionRule));
    return probes;
}
/** The revision of a deployment; without one there is nothing to ask. */
async function placeOf(deployment, { rollouts }) {
    const revision = (await rollouts.observe(deployment))?.targetRevision;
    return revision === undefined ? undefined : rollouts.placement(revision);
}
async function probe(action, call) {
    if (call === undefined)
        return inspect_permissions_about(action, 'unknown', { message: 'This service gives nothing to ask it of.' });
    const answer = await ask(call);
    if (!(answer instanceof errors/* DeployError */.s))
        return inspect_permissions_about(action, 'ok', { message: 'Allowed: it was asked, and answered.' });
    // A call may need another one first, whose refusal says nothing of this one.
    if (answer.code === 'access-denied' && answer.message.includes(action))
        return inspect_permissions_about(action, 'blocked', {
            message: answer.message,
            fix: 'Add the statement below to the policy of the role.',
            statement: { Effect: 'Allow', Action: [action], Resource: ['*'] }
        });
    return inspect_permissions_about(action, 'unknown', { message: answer.message });
}
//# sourceMappingURL=inspect-permissions.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/domain/rollout/refuse-service.js
var refuse_service = __webpack_require__(6688);
// EXTERNAL MODULE: ./build/src/domain/rollout/refuse-standstill.js
var refuse_standstill = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/src/use-cases/native/inspect-before.js + 2 modules
var inspect_before = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor/inspect-readiness.js





const inspect_readiness_about = (strategy, state, { check, message, fix }) => ({ area: 'service', strategy, check, state, message, fix });
/** What a deployment by each strategy would find before its first change: the same looks as its own. */
async function inspectReadiness(strategies, { service, gates }, world) {
    const looks = strategies.map(async (strategy) => {
        try {
            const found = strategy === 'rolling'
                ? await lookAtRolling(service, world)
                : await lookAtShift(strategy, { service, gates }, world);
            const isFree = found.every(({ state }) => state === 'warning');
            const message = 'Nothing stands in the way that a deployment would find before its first change.';
            return isFree ? [inspect_readiness_about(strategy, 'ok', { check: 'readiness', message }), ...found] : found;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            return [inspect_readiness_about(strategy, 'unknown', { check: 'readiness', message: `It could not be read. ${error.message}` })];
        }
    });
    return (await Promise.all(looks)).flat();
}
async function lookAtRolling({ cluster, name }, { services, metrics }) {
    const [snapshot] = (await services.describe(cluster, [name])).services;
    const refusal = (0,refuse_service/* refuseService */.I)({ cluster, service: name, desiredCount: undefined }, snapshot);
    if (refusal !== undefined || snapshot === undefined)
        return [inspect_readiness_about('rolling', 'blocked', { check: refusal?.reasonCode ?? 'service', message: refusal?.reason ?? '' })];
    const standstill = (0,refuse_standstill/* refuseStandstill */.Z)(snapshot, snapshot.desiredCount);
    const guarding = snapshot.alarms?.enabled === true ? snapshot.alarms.names : [];
    const states = guarding.length === 0 ? new Map() : await metrics.alarms(guarding);
    return [
        ...(standstill === undefined
            ? []
            : [inspect_readiness_about('rolling', 'blocked', { check: 'replacement', message: standstill.reason })]),
        ...guarding.flatMap(alarm => lookAtAlarm(alarm, states.get(alarm))),
        ...warnOfBreaker(snapshot)
    ];
}
/** An alarm of the service itself; without a state there is none of that name. */
function lookAtAlarm(alarm, state) {
    if (state === undefined)
        return [inspect_readiness_about('rolling', 'warning', { check: 'alarm', message: (0,describe_missing_alarm/* describeMissingAlarm */.F)(alarm, 'deployment') })];
    if (state !== 'ALARM')
        return [];
    return [
        inspect_readiness_about('rolling', 'blocked', {
            check: 'alarm',
            message: `Alarm ${alarm} is in ALARM already: ECS would ignore it for the whole deployment.`,
            fix: 'Resolve it first, or set alarms: none.'
        })
    ];
}
function warnOfBreaker({ circuitBreaker }) {
    if (circuitBreaker?.enabled === true && circuitBreaker.rollback)
        return [];
    const message = 'Nothing in ECS rolls a bad revision back when the run is lost: the circuit breaker is off, or only stops.';
    return [
        inspect_readiness_about('rolling', 'warning', {
            check: 'circuit breaker',
            message,
            fix: 'Set circuit-breaker: rollback, or turn it on in the service.'
        })
    ];
}
async function lookAtShift(strategy, { service, gates }, world) {
    const current = await (0,inspect_before/* findCurrent */.$)(undefined, service, world);
    const wish = { service: { alarms: undefined }, plan: { gates }, onRunning: 'refuse' };
    const findings = await (0,inspect_before/* inspectBefore */.e)(wish, { service, current }, world);
    return findings.map(({ severity, code, message }) => inspect_readiness_about(strategy, severity === 'blocks' ? 'blocked' : 'warning', { check: code, message }));
}
//# sourceMappingURL=inspect-readiness.js.map
;// CONCATENATED MODULE: ./build/src/actions/doctor/run.js








/** Looks at all that a deployment stands on, and says what is in its way. Changes nothing. */
async function examine(inputs, dependencies) {
    const { log, summary, idTokens } = dependencies;
    const strategies = inputs.strategy === undefined ? doctor_finding/* DOCTOR_STRATEGIES */._ : [inputs.strategy];
    const { role, trustPolicy } = inputs;
    const token = role === undefined ? undefined : await inspectToken(role, idTokens);
    const seen = await lookAtWorld(inputs, strategies, dependencies);
    const trust = token?.claims === undefined ? [] : inspectTrust(trustPolicy, token.claims, seen.principal);
    const findings = [...(token?.findings ?? []), ...trust, ...seen.findings];
    const readiness = new Map(strategies.map(strategy => [strategy, (0,doctor_finding/* readinessOf */.c)(strategy, findings)]));
    const verdict = decide([...readiness.values()]);
    const reason = describe(verdict, readiness, findings);
    for (const finding of findings)
        log.line(lineOf(finding));
    log.line(`${verdict}: ${reason}`);
    const claims = token?.claims;
    await summary.append(renderDoctorSummary({
        ...{ service: inputs.service, verdict, reason, findings, claims },
        ...{ principal: seen.principal?.likelyArn, simulated: seen.simulated, unasked: seen.unasked }
    }));
    return {
        outputs: {
            verdict,
            reason,
            rolling: readiness.get('rolling') ?? '',
            canary: readiness.get('canary') ?? '',
            'blue-green': readiness.get('blue-green') ?? '',
            findings: JSON.stringify({
                schema: 'deploy-kit/doctor@1',
                service: inputs.service,
                cluster: inputs.cluster,
                verdict,
                findings
            })
        },
        ...(verdict === 'ready' ? {} : { failure: reason })
    };
}
const NOTHING = { principal: undefined, simulated: undefined, unasked: [] };
async function lookAtWorld({ role, cluster, service: name, gates }, strategies, { connect }) {
    try {
        const world = await connect();
        const caller = await world.caller.arn();
        const identity = judgeRole(role, { arn: caller });
        const [principal, service] = await Promise.all([
            findPrincipal(role, { caller, rolePolicies: world.rolePolicies }),
            readService({ cluster, name }, world)
        ]);
        if ('finding' in service)
            return { ...NOTHING, principal, findings: [identity, service.finding] };
        const [permissions, changes, readiness] = await Promise.all([
            inspectPermissions(service, world),
            inspectChanges({ service, strategies }, principal, world),
            inspectReadiness(strategies, { service, gates }, world)
        ]);
        return {
            ...{ principal, simulated: changes.simulated, unasked: changes.unasked },
            findings: [identity, ...permissions, ...changes.findings, ...readiness]
        };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { ...NOTHING, findings: [judgeRole(role, error)] };
    }
}
async function readService({ cluster, name }, { rollouts }) {
    const finding = (state, message) => ({
        finding: { area: 'service', strategy: undefined, check: 'service', state, message, fix: undefined }
    });
    try {
        const service = await rollouts.readService(cluster, name);
        const message = `Service ${name} in cluster ${cluster} does not exist in this account and region: check the names and the region.`;
        return service ?? finding('blocked', message);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return finding('blocked', error.message);
    }
}
/** One that is ready is enough where none was asked for; what could not be read never counts as that. */
function decide(each) {
    if (each.includes('ready'))
        return 'ready';
    return each.includes('unknown') ? 'unknown' : 'not-ready';
}
function describe(verdict, readiness, findings) {
    const of = (wanted) => [...readiness].filter(([, each]) => each === wanted).map(([strategy]) => strategy);
    if (verdict === 'ready') {
        const others = [...of('not-ready'), ...of('unknown')];
        const not = others.length === 0 ? '' : ` Not for ${others.join(', ')}: see the table.`;
        return `As far as reading tells, nothing stands in the way of ${of('ready').join(', ')}.${not}`;
    }
    const [first, ...more] = findings.filter(({ state }) => state === (verdict === 'unknown' ? 'unknown' : 'blocked'));
    const also = more.length === 0 ? '' : ` (and ${more.length} more: see the table)`;
    return `${first?.message ?? 'Nothing could be read.'}${also}`;
}
function lineOf({ state, area, strategy, check, message }) {
    return `${state.padEnd(7)} ${strategy ?? area}: ${check}: ${message}`;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




/** Files on the runner's disk. */
function nodeFiles(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        async read(path) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
            }
            catch (error) {
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .s('bad-input', `The file ${path} cannot be read: ${reason}. Name a readable file.`, {
                    cause: error
                });
            }
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 */
function systemClock(env) {
    const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 };
    return {
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
}
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env.DEPLOY_KIT_LOCAL_CLOCK ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopback(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
function isLoopback(url) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ DOCTOR_STRATEGIES),
/* harmony export */   c: () => (/* binding */ readinessOf)
/* harmony export */ });
/** The ways to deploy that a service may be ready for. */
const DOCTOR_STRATEGIES = ['rolling', 'canary', 'blue-green'];
/** Whether one strategy could be used, by all that concerns it. What only trying would tell does not make it unknown. */
function readinessOf(strategy, findings) {
    const own = findings.filter(finding => finding.strategy === undefined || finding.strategy === strategy);
    if (own.some(({ state }) => state === 'blocked'))
        return 'not-ready';
    const isSeen = own.some(({ area, state }) => area === 'service' && state !== 'unknown');
    return isSeen && !own.some(({ area, state }) => area === 'service' && state === 'unknown') ? 'ready' : 'unknown';
}
//# sourceMappingURL=doctor-finding.js.map

/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** `1,234,567` */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
/** A share as a percentage of two significant digits: `0.093 %`, `2 %`, `100 %`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)} %`;
}
/** `0.62`, `431`, `more than 10^12` */
function formatE(logE) {
    if (logE > 12 * Math.LN10)
        return 'more than 10^12';
    const e = Math.exp(logE);
    return e < 0.01 ? 'below 0.01' : formatDigits(e);
}
/** `1.25`, `30`: without trailing zeros. */
function formatDigits(number) {
    if (Math.abs(number) >= 100)
        return formatCount(Math.round(number));
    return String(Number(number.toPrecision(2)));
}
//# sourceMappingURL=format-figures.js.map

/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roleReader),
/* harmony export */   p: () => (/* binding */ readAssumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const DURATION_SECONDS = { from: 900, to: 43_200 };
/** Reads the inputs about the role; undefined when the step is to use the credentials that are there. */
function readAssumedRole(inputs) {
    const roles = roleReader(inputs);
    const arn = inputs.text('role-to-assume');
    return arn === undefined ? undefined : roles(arn, 'role-to-assume');
}
/** Reads what all sessions of the step have in common; the result makes a role of the ARN that `input` holds. */
function roleReader(inputs) {
    const sessionName = inputs.text('role-session-name') ?? 'deploy-kit';
    const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3_600;
    const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com';
    return (arn, input) => {
        if (!ROLE.test(arn)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer, got "${arn.slice(0, 60)}".`);
        }
        if (!SESSION_NAME.test(sessionName)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -, got "${sessionName.slice(0, 64)}".`);
        }
        return { arn, sessionName, durationSeconds, audience };
    };
}
//# sourceMappingURL=assumed-role.js.map

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

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ markdownRow),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   cV: () => (/* binding */ markdownChart),
/* harmony export */   co: () => (/* binding */ markdownTableHead),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/** A table of cells that are Markdown already. */
function markdownTable(head, rows) {
    return [...markdownTableHead(head), ...rows.map(markdownRow)].join('\n');
}
/** The two lines that a table begins with. */
function markdownTableHead(head) {
    return [markdownRow(head), markdownRow(head.map(() => '---'))];
}
/** One line of a table. */
function markdownRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A Mermaid chart, which GitHub draws. */
function markdownChart(chart) {
    return `\`\`\`mermaid\n${chart}\n\`\`\``;
}
/** A part that is folded up until somebody wants it. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4106);
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);


const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const AT_LINE_START = /^[#+=-]|(?<=^\d+)[.)](?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers, which GitHub
 * links in the finished page, are broken by a zero-width space.
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s*\n\s*/g, ' ')).trim();
    return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(AT_LINE_START, reference);
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMissingAlarm)
/* harmony export */ });
/** Why an alarm that does not exist is worth a word. `what`: what it was to guard. */
function describeMissingAlarm(name, what) {
    return `There is no CloudWatch alarm named ${name}: it could never stop the ${what}. Check the name and the region.`;
}
//# sourceMappingURL=describe-missing-alarm.js.map

/***/ }),

/***/ 6688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseService),
/* harmony export */   Q: () => (/* binding */ refuseOverlap)
/* harmony export */ });
/* harmony import */ var _service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3576);

/** Why a service cannot be deployed to at all, whatever the task definition. Undefined when it can. */
function refuseService(wish, service) {
    const name = `Service ${wish.service} in cluster ${wish.cluster}`;
    const refuse = (reasonCode, reason) => ({
        verdict: 'failed',
        reasonCode,
        reason
    });
    if (service === undefined)
        return refuse('service-missing', `${name} does not exist in this account and region: check the names and the region.`);
    if (service.status !== 'ACTIVE')
        return refuse('service-inactive', `${name} is ${service.status}: deploy to a service that is ACTIVE.`);
    if (service.controller !== 'ECS')
        return refuse('wrong-controller', `${name} has the deployment controller ${service.controller}: only services with the controller ECS can be deployed.`);
    const strategy = service.deploymentConfiguration.strategy ?? 'ROLLING';
    if (strategy !== 'ROLLING')
        return refuse('wrong-strategy', `${name} is set to deploy by ${JSON.stringify(strategy)}: \`strategy: rolling\` needs a service with the strategy ROLLING.`);
    if ((wish.desiredCount ?? service.desiredCount) === 0)
        return refuse('scaled-to-zero', `${name} is scaled to zero, so nothing would run or be verified: give the input "desired-count", or scale it up first.`);
    return undefined;
}
/** Why a deployment that is in progress keeps ours from starting. */
function refuseOverlap(service, running) {
    return {
        verdict: 'failed',
        reasonCode: 'another-deployment-running',
        reason: `Service ${service.name} is deploying ${(0,_service_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRevision */ .hH)(running.taskDefinition)} at the moment, so nothing was changed: ` +
            'wait until it is over, or set `on-running: supersede` to replace it.'
    };
}
//# sourceMappingURL=refuse-service.js.map

/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseStandstill)
/* harmony export */ });
/**
 * Why ECS could never replace a task of the service: it neither starts one above the maximum, which is rounded down, nor stops one
 * below the minimum, which is rounded up. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
function refuseStandstill(service, desiredCount) {
    const percent = (name, otherwise) => {
        const value = service.deploymentConfiguration[name];
        return typeof value === 'number' ? value : otherwise;
    };
    const minimumPercent = percent('minimumHealthyPercent', 100);
    const maximumPercent = percent('maximumPercent', 200);
    const least = Math.ceil((desiredCount * minimumPercent) / 100);
    const most = Math.floor((desiredCount * maximumPercent) / 100);
    if (service.runningCount < desiredCount || least < desiredCount || most > desiredCount)
        return undefined;
    const tasks = desiredCount === 1 ? '1 task' : `${desiredCount} tasks`;
    return {
        verdict: 'failed',
        reasonCode: 'preflight',
        reason: `ECS could not replace a single task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} lets it stop none, and ` +
            `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or give the input "desired-count".`
    };
}
//# sourceMappingURL=refuse-standstill.js.map

/***/ }),

/***/ 3576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   WM: () => (/* binding */ findPrimary),
/* harmony export */   hH: () => (/* binding */ nameRevision)
/* harmony export */ });
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const running = service.deployments.filter(deployment => deployment.runningCount > 0);
    if (running.length === 0)
        return 'no task is running';
    const parts = running.map(({ runningCount, taskDefinition }) => `${runningCount} ${runningCount === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = running.length === 1 && running[0]?.runningCount === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   bU: () => (/* binding */ documentFormat),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1975);

/** A definition is 64 KiB at most; the rest is room for comments. Keeps hostile files from costing time. */
const LIMIT_CHARACTERS = 1024 * 1024;
/** JSON or YAML, by the file's extension; where that does not tell, by the text's first character. */
function documentFormat(text, origin) {
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_0__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const extension = origin.kind === 'file' ? /\.([a-z]+)$/i.exec(origin.path)?.[1]?.toLowerCase() : undefined;
    if (extension === 'json' || extension === 'jsonc')
        return 'json';
    if (extension === 'yaml' || extension === 'yml')
        return 'yaml';
    return /^\s*(?:[{[]|\/\/|\/\*)/.test(text) ? 'json-or-yaml' : 'yaml';
}
/** The value at a path; undefined when there is none. */
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        if (isList(inner))
            return typeof key === 'number' ? inner[key] : undefined;
        return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What a value is, for an error message that must not show it. */
function describeType(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return value === '' ? 'an empty string' : `a ${typeof value}`;
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   rY: () => (/* binding */ badText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** The error of a text that cannot be accepted: `task.json:3:5: …` or `Input "secrets", line 2: …`. */
function badText(place, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${formatPlace(place)}: ${message}`, { cause, ...annotation(place) });
}
/** The place for people. */
function formatPlace({ origin, position }) {
    if (origin.kind === 'file') {
        return position === undefined ? origin.path : `${origin.path}:${position.line}:${position.column}`;
    }
    const name = `Input "${origin.input}"`;
    return position === undefined ? name : `${name}, line ${position.line}, column ${position.column}`;
}
/** The position of a character of a text. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function annotation({ origin, position }) {
    return origin.kind === 'file' && position !== undefined ? { position: { file: origin.path, ...position } } : {};
}
//# sourceMappingURL=text-place.js.map

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

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
function stepLog() {
    return {
        line: text => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(neutralise(text)),
        group: (title, task) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(neutralise(title), task),
        warning: (title, message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { title }),
        notice: (title, message, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(message, {
            title,
            ...(place === undefined ? {} : { file: place.file }),
            ...(place?.line === undefined ? {} : { startLine: place.line })
        })
    };
}
/**
 * Marks of workflow commands: `::` at the start of a line, and the older `##[`, which the runner looks for anywhere in one.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
//# sourceMappingURL=step-log.js.map

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

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findCurrent),
  e: () => (/* binding */ inspectBefore)
});

// EXTERNAL MODULE: ./build/src/domain/rollout/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/domain/rollout/preflight.js

/**
 * What stands in the way of a native rollout. ECS itself finds most of it only after it has scaled a second fleet up, and
 * ignores an alarm that already rings: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html
 */
function inspectService(facts) {
    const { service } = facts;
    const blocking = [...inspectState(service), ...inspectDeployment(facts), ...inspectAlarms(facts)];
    const { length } = service.loadBalancers;
    if (length === 0)
        return [
            ...blocking,
            blocks('load-balancer', `Service ${service.name} has no load balancer: there is no traffic to shift. Use strategy: rolling.`)
        ];
    const balancers = service.loadBalancers.flatMap((_, index) => inspectBalancer(facts, index));
    return [...blocking, ...(length > 1 ? inspectGates(facts) : []), ...balancers];
}
/** ECS needs all of this of every entry: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
function inspectBalancer(facts, index) {
    const { name, loadBalancers } = facts.service;
    const { targetGroup = '', alternateTargetGroup, productionRule } = loadBalancers[index] ?? {};
    if (alternateTargetGroup !== undefined && productionRule !== undefined)
        return inspectRule(facts, productionRule, [targetGroup, alternateTargetGroup]);
    const missing = `loadBalancers[${index}].advancedConfiguration of service ${name} lacks an alternate target group or a production listener rule`;
    return [
        blocks('load-balancer', `${missing}: canary and blue-green need both. Add them to the service, or use strategy: rolling.`)
    ];
}
/** What is measured is measured in one target group a revision: half a look must not pass for a whole one. */
function inspectGates({ service: { name, loadBalancers }, gatesOnTraffic }) {
    if (gatesOnTraffic.length === 0)
        return [];
    const gates = gatesOnTraffic.map(gate => `"${gate}"`).join(', ');
    const message = `Service ${name} stands behind ${loadBalancers.length} target groups at a time, and what gates say of its traffic (${gates}) would be told by the first of them alone. Judge it by gates of kind alarms and http, or use strategy: rolling.`;
    return [blocks('load-balancer', message)];
}
function inspectState(service) {
    const findings = [];
    if (service.controller !== 'ECS') {
        findings.push(blocks('controller', `Service ${service.name} uses the ${service.controller} deployment controller: native deployments need ECS.`));
    }
    if (service.status !== 'ACTIVE')
        findings.push(blocks('inactive', `Service ${service.name} is ${service.status}: only an ACTIVE service can be deployed to.`));
    if (service.desiredCount === 0) {
        findings.push(blocks('no-tasks', `Service ${service.name} is scaled to zero: no task would serve the new revision. Raise its desired count first.`));
    }
    return findings;
}
function inspectDeployment({ foreignDeployment }) {
    if (foreignDeployment === undefined)
        return [];
    return [
        blocks('deployment', `Another deployment is under way: ${foreignDeployment}. Wait for it, or set on-running: supersede.`)
    ];
}
function inspectAlarms({ guardingAlarms, alarms }) {
    return guardingAlarms.flatMap(name => {
        const state = alarms.get(name);
        if (state === undefined)
            return blocks('alarm', (0,describe_missing_alarm/* describeMissingAlarm */.F)(name, 'rollout'));
        return state === 'ALARM'
            ? blocks('alarm', `Alarm ${name} is in ALARM already: ECS would ignore it for the whole deployment. Resolve it first.`)
            : [];
    });
}
function inspectRule({ production: rules, healthyTargets, currentTargetGroups }, rule, groups) {
    const production = rules.get(rule);
    if (production === undefined)
        return [
            blocks('rule', `Listener rule ${rule} does not exist, or does not forward: ECS could not shift its traffic.`)
        ];
    const findings = [];
    const third = [...production.weights.keys()].filter(group => !groups.includes(group));
    if (third.length > 0)
        findings.push(blocks('third-group', `Listener rule ${rule} forwards to a third target group, ${third.join(', ')}: ECS takes exactly two.`));
    const serving = [...production.weights].filter(([, weight]) => weight > 0).map(([group]) => group);
    if (serving.length !== 1) {
        findings.push(blocks('serving-groups', `Listener rule ${rule} sends traffic to ${serving.length} target groups: exactly one must serve at the start, or ECS rolls back. Set the other's weight to 0.`));
    }
    for (const group of serving) {
        if ((healthyTargets.get(group) ?? 0) === 0)
            findings.push(blocks('health', `Target group ${group} serves production and has no healthy target: there is nothing sound to compare with.`));
        if (currentTargetGroups !== undefined && !currentTargetGroups.includes(group)) {
            findings.push(blocks('serving-groups', `Target group ${group} serves production, but the service's current revision runs in ${currentTargetGroups.join(', ')}: traffic would be shifted from the wrong place.`));
        }
    }
    if (production.sticky)
        findings.push({
            severity: 'warns',
            code: 'sticky',
            message: `Listener rule ${rule} is sticky: clients stay where they are whatever the weights say. Gates judge the measured share.`
        });
    return findings;
}
function blocks(code, message) {
    return { severity: 'blocks', code, message };
}
//# sourceMappingURL=preflight.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/use-cases/native/series-queries.js
var series_queries = __webpack_require__(5873);
;// CONCATENATED MODULE: ./build/src/use-cases/native/inspect-series.js


const MINUTE = 60_000;
const MINUTES_LOOKED_AT = 15;
/** Asks for each metric that gates compare once, of the revision that serves now: what is misspelt shows before anything changes. */
async function inspectSeries({ plan }, { service, serving }, dependencies) {
    const [group] = serving;
    const compared = plan.gates.gates.filter(gate => gate.kind === 'mann-whitney');
    if (group === undefined)
        return [];
    const findings = compared.map(gate => inspectOne(gate, { service, group }, dependencies));
    return (await Promise.all(findings)).flat();
}
async function inspectOne({ name, metric }, { service, group }, { metrics, clock }) {
    const to = Math.floor(clock.now() / MINUTE) * MINUTE;
    const series = [(0,series_queries/* seriesQuery */.Y)(metric, { ...service, service: service.name, group })];
    try {
        const from = to - MINUTES_LOOKED_AT * MINUTE;
        const measured = await metrics.read({ from, to, targetGroups: [], slowerThanMilliseconds: [], series });
        if ((measured.series[0]?.size ?? 0) > 0)
            return [];
        const message = `Gate "${name}" found no value for the revision that serves now in the last ${MINUTES_LOOKED_AT} minutes: without values it stays inconclusive. Check namespace, names and dimensions of its metric.`;
        return [{ severity: 'warns', code: 'metric', message }];
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s) || error.code !== 'rejected')
            throw error;
        return [{ severity: 'blocks', code: 'metric', message: `Gate "${name}" could never be judged. ${error.message}` }];
    }
}
//# sourceMappingURL=inspect-series.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/native/inspect-before.js


/** Kinds of gates that look at the target group of each revision. */
const ON_TRAFFIC = ['relative', 'absolute', 'threshold', 'mann-whitney', 'targets'];
const UNDER_WAY = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
/** Looks for a deployment under way, by its target revision. */
async function findCurrent(taskDefinition, service, { rollouts }) {
    if (service.currentDeployment === undefined)
        return { kind: 'nothing' };
    const deployment = await rollouts.observe(service.currentDeployment);
    if (deployment === undefined || !UNDER_WAY.includes(deployment.status))
        return { kind: 'nothing' };
    const placement = deployment.targetRevision === undefined ? undefined : await rollouts.placement(deployment.targetRevision);
    const isOurs = placement !== undefined && placement.taskDefinition === taskDefinition;
    if (isOurs && ['PENDING', 'IN_PROGRESS'].includes(deployment.status))
        return { kind: 'ours', deployment };
    return { kind: 'foreign', deployment, taskDefinition: placement?.taskDefinition };
}
/** Reads what is to be found in order, and says what is in the way. Changes nothing. */
async function inspectBefore(request, { service, current }, { rollouts, router, metrics, clock }) {
    const rules = new Set(service.loadBalancers.flatMap(({ productionRule }) => productionRule ?? []));
    const splits = await Promise.all([...rules].map(async (rule) => [rule, await router.split(rule)]));
    const production = new Map(splits.flatMap(([rule, split]) => (split === undefined ? [] : [[rule, split]])));
    const serving = [...production.values()].flatMap(({ weights }) => [...weights].flatMap(([group, weight]) => (weight > 0 ? [group] : [])));
    const health = await Promise.all(serving.map(async (group) => [group, (await router.health(group)).healthy]));
    const guardingAlarms = [
        ...(request.service.alarms?.names ?? readAlarms(service)),
        ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
    ];
    const foreign = current.kind === 'foreign' && request.onRunning === 'refuse' ? current : undefined;
    const findings = inspectService({
        service,
        production,
        gatesOnTraffic: request.plan.gates.gates.flatMap(({ kind, name }) => (ON_TRAFFIC.includes(kind) ? [name] : [])),
        healthyTargets: new Map(health),
        currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { rollouts }) : undefined,
        alarms: await metrics.alarms([...new Set(guardingAlarms)]),
        guardingAlarms,
        foreignDeployment: foreign &&
            `${foreign.deployment.arn}${foreign.taskDefinition === undefined ? '' : ` (${foreign.taskDefinition})`}`
    });
    return [...findings, ...(await inspectSeries(request, { service, serving }, { metrics, clock }))];
}
function readAlarms({ deploymentConfiguration }) {
    const { alarms } = deploymentConfiguration;
    if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false)
        return [];
    return Array.isArray(alarms.alarmNames)
        ? alarms.alarmNames.filter(name => typeof name === 'string')
        : [];
}
const DEPLOYMENTS_LOOKED_AT = 5;
/** Of the newest deployment that succeeded: where the service's revision runs now. Undefined when ECS remembers none. */
async function findCurrentGroups(service, { rollouts }) {
    for (const arn of (await rollouts.list(service.cluster, service.name, 0)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await rollouts.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await rollouts.placement(deployment.targetRevision);
        const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : [];
        return groups.length === 0 ? undefined : groups;
    }
    return undefined;
}
//# sourceMappingURL=inspect-before.js.map

/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ seriesQueriesOf),
/* harmony export */   Y: () => (/* binding */ seriesQuery)
/* harmony export */ });
/** Asks for the metric of one revision. */
function seriesQuery(metric, { cluster, service, group, taskDefinition }) {
    const of = { cluster: lastPart(cluster), service: lastPart(service), 'task-definition': lastPart(taskDefinition) };
    return { metric, targetGroup: group, of };
}
/** The metric of both revisions, the canary's first; nothing while one of them is not known. */
function seriesQueriesOf(metric, { request, course }) {
    const { candidateGroup, stableGroup, stableTaskDefinition } = course;
    if (candidateGroup === undefined || stableGroup === undefined || stableTaskDefinition === undefined)
        return [];
    const { cluster, service, taskDefinition } = request;
    return [
        seriesQuery(metric, { cluster, service, group: candidateGroup, taskDefinition }),
        seriesQuery(metric, { cluster, service, group: stableGroup, taskDefinition: stableTaskDefinition })
    ];
}
/** `family:revision` or a name, of an ARN or of itself. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
//# sourceMappingURL=series-queries.js.map

/***/ }),

/***/ 5710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   k: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);


/** Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. */
async function parseDocument(text, origin) {
    const format = (0,_domain_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentFormat */ .bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(6458)]).then(__webpack_require__.bind(__webpack_require__, 6458));
    try {
        return parseJson(text, origin);
    }
    catch (error) {
        if (format === 'json')
            throw error;
        // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
        return parseAsYaml(text, origin).catch(() => Promise.reject(error));
    }
}
async function parseAsYaml(text, origin) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 2123));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path);
    if (text !== undefined)
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Input "${input}": there is no file ${path}; the path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map

/***/ })

};
