import { modules as shared0 } from './service-m12363.js';
export const id = 6327;
export const ids = [6327,4461];
export const modules = {
...shared0,

/***/ 29238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/doctor/doctor-finding.js
var doctor_finding = __webpack_require__(18404);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/readiness/describe-readiness.js
var describe_readiness = __webpack_require__(22798);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/policy-statement.js
/** The fewest statements that allow as much: actions on the same resources under the same conditions become one. */
function mergeStatements(statements) {
    const merged = new Map();
    for (const { Action, ...rest } of statements) {
        const key = JSON.stringify([rest.Resource, rest.Condition]);
        const { Effect, ...others } = rest;
        merged.set(key, { Effect, Action: [...new Set([...(merged.get(key)?.Action ?? []), ...Action])], ...others });
    }
    return [...merged.values()];
}
/** Whether two policies are equivalent: the order of members, and a list of one in place of the one, make no difference. */
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
//# sourceMappingURL=policy-statement.js.map
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-blocks.js
var markdown_blocks = __webpack_require__(77252);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/src/targets/ecs/render/render-doctor-summary.js




const SIGNS = { ok: '✅', warning: '⚠️', blocked: '❌', unknown: '❔' };
const VERDICT_SIGNS = { ready: '✅', 'not-ready': '❌', unknown: '❔' };
const AREAS = [
    ['identity', 'Identity of the job'],
    ['permissions', 'Permissions of the role'],
    ['service', 'Readiness of the service']
];
/** Claims that a trust policy can be about; others have no information about the job. https://docs.github.com/actions/reference/security/oidc */
const TECHNICAL_CLAIMS = ['jti', 'iat', 'nbf', 'exp', 'sub_hash'];
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
const LIMITS = 'The simulation covers identity policies, the permissions boundary and service control policies. It does not cover resource control policies, session policies, VPC endpoint policies or resource policies. According to AWS, results can differ from the live environment.';
/** The report as GitHub Markdown: the verdict first, then each area, what must be done beside what was seen. */
function renderDoctorSummary(report) {
    const { service, verdict, reason, findings, claims } = report;
    return [
        `## ${VERDICT_SIGNS[verdict]} ${(0,markdown_text/* markdownText */.p7)(service)}: ${verdict}`,
        (0,markdown_text/* markdownText */.p7)(reason),
        ...AREAS.map(([area, title]) => renderArea(title, findings.filter(finding => finding.area === area))),
        commandsToRun(report),
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
    return `### ${title}\n\n${(0,markdown_blocks/* markdownTable */.Qj)(['', 'Check', 'Result', 'Fix'], rows)}`;
}
/** Once, though each strategy that it prepares lacks the same. */
function commandsToRun({ service, findings }) {
    const [commands] = findings.flatMap(finding => (finding.commands === undefined ? [] : [finding.commands]));
    return commands === undefined ? '' : `${(0,markdown_text/* markdownText */.p7)((0,describe_readiness/* titleOfCommands */.OT)(service))}:\n\n${(0,markdown_text/* markdownBlock */.dI)(commands)}`;
}
/** The statements that a policy lacks. */
function statementsToAdd(findings) {
    const lacking = findings.filter(({ state }) => state === 'blocked' || state === 'warning');
    const statements = mergeStatements(lacking.flatMap(({ statement }) => statement ?? []));
    if (statements.length === 0)
        return '';
    return `Add to the policy named in the table:\n\n${statements.map(blockOf).join('\n\n')}`;
}
function blockOf(statement) {
    return (0,markdown_text/* markdownBlock */.dI)(JSON.stringify(statement, null, 2).split('\n'));
}
/** What the judgement of calls that change something rests on, or how to get one. */
function aboutChanges({ principal, simulated, unrequested, findings }) {
    if (simulated !== undefined)
        return `Write actions were not executed: IAM simulated them with the policies of ${(0,markdown_text/* markdownCode */.D9)(simulated)}. ${LIMITS}`;
    if (principal === undefined || unrequested.length === 0)
        return '';
    const requested = `Write actions were not checked. Simulate them with IAM:\n\n${(0,markdown_text/* markdownBlock */.dI)(commandsToAsk(principal, unrequested))}`;
    const [statement] = findings.flatMap(({ state, statement }) => (state === 'unknown' ? (statement ?? []) : []));
    if (statement === undefined)
        return requested;
    return `${requested}\n\nTo have the doctor run this simulation, add this statement to the policy of the role:\n\n${blockOf(statement)}`;
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
    return (0,markdown_blocks/* markdownDetails */.oG)('Claims of the job token', (0,markdown_blocks/* markdownTable */.Qj)(['Claim', 'Value'], rows));
}
//# sourceMappingURL=render-doctor-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/find-principal.js

/**
 * Who a session is of. Its ARN lacks the path of the role, so it must be read by name where it is not given. Throws only what is not a
 * `DeployError`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
async function findPrincipal(role, { caller, rolePolicies }) {
    const [, partition = '', account = '', name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
    if (name === undefined) {
        const arn = /^arn:[^:]+:iam::\d+:user\//.test(caller) ? caller : undefined;
        const problem = arn === undefined ? `IAM cannot simulate the policies of ${caller}.` : undefined;
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
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/doctor/judge-change.js

/** The result of IAM for a change: one finding, or one for each strategy that cannot do without what is refused. */
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
        return [
            { ...finding, state: 'warning', message: (0,join_sentences/* joinSentences */.D)(finding.message, 'Only migrations and run-task need it.') }
        ];
    }
    return strategies.filter(strategy => strategy !== 'rolling').map(strategy => ({ ...finding, strategy }));
}
function judge({ action, condition }, judged) {
    const finding = (state, { message, fix, statement }) => ({
        ...{ area: 'permissions', strategy: undefined, check: action, state, message, fix, statement }
    });
    const isOpen = ({ decision }) => decision === undefined || conditionsOf(decision).length > 0;
    const refused = judged.filter(each => !isOpen(each) && each.decision?.decision !== 'allowed');
    const [first] = refused;
    if (first?.decision !== undefined) {
        const { reason, fix, canBeAllowed } = explain(first.decision);
        const message = `IAM would deny ${action} on ${namesOf(refused)}: ${reason}.`;
        const statement = {
            Effect: 'Allow',
            Action: [action],
            Resource: refused.map(({ target }) => target.grant),
            ...(condition === undefined ? {} : { Condition: condition })
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
            ? `IAM returned no decision for ${action} on ${namesOf(open)}.`
            : `IAM allows or denies ${action} on ${namesOf(open)} depending on ${keys.join(', ')}, which only the real call has.`,
        fix: keys.length === 0 ? undefined : `Check the conditions on ${keys.join(', ')} in the policies of the role.`,
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
        const fix = 'Ask the administrators of the AWS organization. No policy of the role can allow it.';
        const reason = 'the service control policies of the organization do not allow it';
        return { reason, fix, canBeAllowed: false };
    }
    if (decision === 'explicit-deny') {
        const places = statements.map(describePlace).join(', ');
        const reason = places === '' ? 'a policy denies it explicitly' : `${places} denies it explicitly`;
        return {
            reason,
            fix: 'Change the statement with the explicit deny. It overrides every allow.',
            canBeAllowed: false
        };
    }
    if (allowedByBoundary === false) {
        const fix = 'Add the statement below to the permissions boundary of the role, and to its policy if it is missing there.';
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/needed-actions.js
/**
 * What the role that deploys needs, by the statements of docs/iam/deploy.json, which a test holds equal to this and to what IAM is
 * asked of the bundles.
 */
const NEEDED_ACTIONS = {
    ReadService: [
        'ecs:DescribeServices',
        'ecs:ListServiceDeployments',
        'ecs:DescribeServiceDeployments',
        'ecs:DescribeServiceRevisions'
    ],
    ReadTasks: ['ecs:ListTasks', 'ecs:DescribeTasks'],
    ReadAccount: [
        'ecs:DescribeTaskDefinition',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'cloudwatch:GetMetricData',
        'cloudwatch:DescribeAlarms'
    ],
    ReadLogs: ['logs:GetLogEvents'],
    FindImages: ['ecr:DescribeImages'],
    ReadCacheRules: ['ecr:DescribePullThroughCacheRules'],
    Register: ['ecs:RegisterTaskDefinition'],
    TagRevisions: ['ecs:TagResource'],
    RememberConfiguration: ['ecs:TagResource', 'ecs:UntagResource'],
    Deploy: ['ecs:UpdateService'],
    ControlDeployments: ['ecs:StopServiceDeployment', 'ecs:ContinueServiceDeployment'],
    RunTasks: ['ecs:RunTask'],
    StopTasks: ['ecs:StopTask'],
    PassTaskRoles: ['iam:PassRole'],
    PassLoadBalancerRole: ['iam:PassRole']
};
const { ReadService, ReadTasks, ReadAccount, ReadLogs } = NEEDED_ACTIONS;
const NOT_CHANGES = new Set([
    'ReadService',
    'ReadTasks',
    'ReadAccount',
    'ReadLogs',
    'FindImages',
    'ReadCacheRules'
]);
const READ_ACTIONS = [...ReadService, ...ReadTasks, ...ReadAccount, ...ReadLogs];
const CHANGE_ACTIONS = [
    ...new Set(Object.entries(NEEDED_ACTIONS).flatMap(([statement, actions]) => NOT_CHANGES.has(statement) ? [] : actions))
];
//# sourceMappingURL=needed-actions.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/traffic-shift/configuration-memory.js
var configuration_memory = __webpack_require__(48780);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/needed-changes.js

/** A placeholder for the id of a future deployment or task. */
const ANY_ID = 'deploy-kit-doctor';
const TAG_KEYS = 'aws:TagKeys';
const PASSED_TO = 'iam:PassedToService';
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html */
const CREATE_ACTION = 'ecs:CreateAction';
const REGISTER = 'RegisterTaskDefinition';
/**
 * All that deployments of a service change, each on the resources and with the condition keys that IAM checks it against:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */
function neededChanges(service, current) {
    const [, partition = '', , region = '', account = ''] = service.arn.split(':');
    const cluster = service.cluster.slice(service.cluster.lastIndexOf('/') + 1);
    const ecs = (resource) => `arn:${partition}:ecs:${region}:${account}:${resource}`;
    const known = [
        { key: 'aws:RequestedRegion', value: region, type: 'string' },
        { key: 'aws:SecureTransport', value: 'true', type: 'boolean' }
    ];
    const clusterArn = ecs(`cluster/${cluster}`);
    const inCluster = [...known, { key: 'ecs:cluster', value: clusterArn, type: 'string' }];
    const ofService = [...inCluster, { key: 'ecs:service', value: service.arn, type: 'string' }];
    const own = { resource: service.arn, grant: service.arn };
    const idsOf = (prefix) => ({ resource: ecs(`${prefix}/${ANY_ID}`), grant: ecs(`${prefix}/*`) });
    const deployment = idsOf(`service-deployment/${cluster}/${service.name}`);
    const family = ecs(`task-definition/${current.family}`);
    const next = { resource: `${family}:${current.revision + 1}`, grant: `${family}:*` };
    const deployed = { key: 'ecs:task-definition', value: next.resource, type: 'string' };
    const registering = { key: CREATE_ACTION, value: REGISTER, type: 'string' };
    const memory = {
        need: 'shift',
        targets: [own],
        context: [...known, { key: TAG_KEYS, value: configuration_memory/* MEMORY_TAG */.Fw, type: 'stringList' }],
        condition: { 'ForAllValues:StringLike': { [TAG_KEYS]: `${configuration_memory/* MEMORY_TAG */.Fw}*` }, Null: { [TAG_KEYS]: 'false' } }
    };
    const inThisCluster = { ArnEquals: { 'ecs:cluster': clusterArn } };
    const pass = (need, role, passedTo) => {
        const arn = role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`;
        const to = { key: PASSED_TO, value: passedTo, type: 'string' };
        return {
            ...{ action: 'iam:PassRole', need, targets: [{ resource: arn, grant: arn }], context: [...known, to] },
            condition: { StringEquals: { [PASSED_TO]: passedTo } }
        };
    };
    return [
        // Refusals name `*`, although the reference lists the family: only `*` allows both.
        {
            ...{ action: 'ecs:RegisterTaskDefinition', need: 'deploy', context: known },
            targets: [{ resource: next.resource, grant: '*' }]
        },
        // Every revision is tagged with the run that it comes from.
        {
            ...{ action: 'ecs:TagResource', need: 'deploy', context: [...known, registering] },
            targets: [{ resource: family, grant: family }, next],
            condition: { StringEquals: { [CREATE_ACTION]: REGISTER } }
        },
        {
            ...{ action: 'ecs:UpdateService', need: 'deploy', targets: [own], context: [...inCluster, deployed] },
            condition: { ArnLikeIfExists: { 'ecs:task-definition': next.grant } }
        },
        { action: 'ecs:TagResource', ...memory },
        { action: 'ecs:UntagResource', ...memory },
        { action: 'ecs:StopServiceDeployment', need: 'deploy', targets: [own, deployment], context: ofService },
        { action: 'ecs:ContinueServiceDeployment', need: 'shift', targets: [own, deployment], context: ofService },
        { action: 'ecs:RunTask', need: 'migrate', targets: [next], context: inCluster, condition: inThisCluster },
        { action: 'ecs:StopTask', need: 'migrate', targets: [idsOf(`task/${cluster}`)], context: inCluster },
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
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-changes.js




/**
 * Has IAM judge what changes something, which is never tried. Where it may not be asked, the result is unknown, and reported as such. Throws
 * only what is not a `DeployError`.
 */
async function inspectChanges({ service, strategies }, { arn, likelyArn, problem }, world) {
    const current = await readCurrent(service, world);
    if (current instanceof errors/* DeployError */.s)
        return { findings: [untried(current.message, undefined)], simulated: undefined, unrequested: [] };
    const shifts = strategies.some(strategy => strategy !== 'rolling');
    const changes = neededChanges(service, current).filter(({ need }) => need !== 'shift' || shifts);
    const questions = questionsOf(changes);
    if (arn === undefined)
        return { findings: [untried(problem ?? '', likelyArn)], simulated: undefined, unrequested: questions };
    try {
        const decisions = [];
        for (const question of questions)
            decisions.push(...(await world.rolePolicies.simulate(arn, question)));
        const findings = changes.flatMap(change => judgeChange(change, decisions, strategies));
        return { findings, simulated: arn, unrequested: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { findings: [untried(error.message, arn)], simulated: undefined, unrequested: questions };
    }
}
async function readCurrent({ taskDefinition }, { taskDefinitions }) {
    try {
        return ((await taskDefinitions.find(taskDefinition)) ??
            new errors/* DeployError */.s('not-found', `Task definition ${taskDefinition} does not exist.`));
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
/** `arn`: the principal to check by hand, or with one more statement; undefined where that would not help. */
function untried(problem, arn) {
    return {
        ...{ area: 'permissions', strategy: undefined, check: 'write actions', state: 'unknown' },
        message: `${CHANGE_ACTIONS.length} write actions were not checked: ${CHANGE_ACTIONS.join(', ')}. ${problem}`,
        ...(arn === undefined ? { fix: undefined } : howToAsk(arn))
    };
}
function howToAsk(arn) {
    return {
        fix: 'Run the commands below with iam:SimulatePrincipalPolicy to check them.',
        statement: { Effect: 'Allow', Action: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'], Resource: [arn] }
    };
}
//# sourceMappingURL=inspect-changes.js.map
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/domain/text/matches-pattern.js
var matches_pattern = __webpack_require__(35330);
;// CONCATENATED MODULE: ./build/src/domain/oidc/judge-trust-policy.js


const ACTION = 'sts:AssumeRoleWithWebIdentity';
const ISSUER = 'token.actions.githubusercontent.com';
/**
 * What a role's trust policy reports of a token: every condition of a statement must hold, and any value of a condition does. A statement
 * that denies comes before all that allow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
function judgeTrustPolicy(policy, claims) {
    const statements = listOf(policy?.Statement);
    const letIn = statements.filter(({ Effect, Action }) => Effect === 'Allow' && textsOf(Action).some(allowsAction));
    if (letIn.length === 0)
        return { kind: 'no-statement', problem: `no statement allows ${ACTION}` };
    const ours = letIn.filter(({ Principal }) => providersOf(Principal).some(isIssuer));
    if (ours.length === 0)
        return { kind: 'no-statement', problem: `no statement that allows ${ACTION} names the provider ${ISSUER}` };
    const denial = denialOf(statements, claims);
    if (denial === 'yes')
        return { kind: 'no-statement', problem: `a statement denies ${ACTION} to this token` };
    const judged = ours.map(({ Condition = {} }) => judge_trust_policy_conditionsOf(Condition, claims));
    const trusting = judged.find(conditions => conditions.every(({ holds }) => holds === 'yes'));
    if (trusting !== undefined)
        return { kind: denial === 'no' ? 'trusted' : 'unknown', conditions: trusting };
    const open = judged.find(conditions => conditions.every(({ holds }) => holds !== 'no'));
    return open === undefined ? { kind: 'refused', conditions: judged[0] ?? [] } : { kind: 'unknown', conditions: open };
}
/** Whether a statement denies; `unknown` where it names what is not judged here: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
function denialOf(statements, claims) {
    const denying = statements
        .filter(({ Effect, Action, Principal }) => {
        const isOfAction = Action === undefined || textsOf(Action).some(allowsAction);
        const isOfProvider = Principal === undefined ||
            Principal === '*' ||
            providersOf(Principal).some(name => name === '*' || isIssuer(name));
        return Effect === 'Deny' && isOfAction && isOfProvider;
    })
        .map(({ Action, Principal, Condition = {} }) => {
        const holds = judge_trust_policy_conditionsOf(Condition, claims).map(condition => condition.holds);
        if (holds.includes('no'))
            return 'no';
        // Without them it has NotAction or NotPrincipal.
        return Action === undefined || Principal === undefined || holds.includes('unknown') ? 'unknown' : 'yes';
    });
    return denying.find(holds => holds === 'yes') ?? denying.find(holds => holds === 'unknown') ?? 'no';
}
function providersOf(principal) {
    return textsOf(principal?.Federated);
}
function isIssuer(provider) {
    return provider.endsWith(`:oidc-provider/${ISSUER}`);
}
function allowsAction(action) {
    return matches(ACTION.toLowerCase(), action.toLowerCase());
}
function judge_trust_policy_conditionsOf(condition, claims) {
    return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => {
        // Names of keys have no case, those of claims are in small letters.
        const name = key.toLowerCase();
        const claim = name.startsWith(`${ISSUER}:`) ? name.slice(ISSUER.length + 1) : name;
        const expected = textsOf(value);
        const got = (0,own_member/* ownMember */.n)(claims, claim);
        return { name: `${operator} ${key}`, claim, expected, got, holds: judge_trust_policy_judge(operator, expected, got) };
    }));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
function judge_trust_policy_judge(operator, expected, got) {
    const bare = operator.replace(/^For(?:Any|All)Values?:/, '');
    const isOptional = bare.endsWith('IfExists');
    // For a claim that is not there: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
    if (got === undefined && operator.startsWith('ForAllValues:'))
        return 'yes';
    if (got === undefined && operator.startsWith('ForAnyValue:'))
        return 'no';
    // A negated condition holds for it.
    if (got === undefined)
        return isOptional || bare.startsWith('StringNot') ? 'yes' : 'no';
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
/** `*` matches any text and `?` for any character. */
function matches(text, pattern) {
    return (0,matches_pattern/* matchesPattern */.M)(text, pattern, { questionMark: 'any-character' });
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
;// CONCATENATED MODULE: ./build/src/domain/oidc/nested-workflow-claims.js
/** The workflows of deploy-kit that deploy, and are called by others of it (pipeline.yml, promote.yml). */
const NESTED_WORKFLOWS = ['deploy.yml', 'deploy-rolling.yml'];
/**
 * What the tokens of nested jobs may contain instead of this job's claims: the same repository at the same reference, or at the commit
 * that runs. Which of them GitHub sends for a workflow that is called by `$/` is not documented; `$/` is that commit:
 * https://docs.github.com/en/actions/reference/security/oidc
 * Empty where the claims name no reusable workflow.
 */
function nestedWorkflowClaims(claims) {
    const { job_workflow_ref: own = '', job_workflow_sha: commit } = claims;
    const [, folder, reference] = /^([^@]+\/\.github\/workflows\/)[^/@]+@(.+)$/.exec(own) ?? [];
    if (folder === undefined || reference === undefined)
        return [];
    const references = new Set(commit === undefined ? [reference] : [reference, commit]);
    return NESTED_WORKFLOWS.flatMap(file => [...references].map(at => ({ ...claims, job_workflow_ref: `${folder}${file}@${at}` })));
}
//# sourceMappingURL=nested-workflow-claims.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-identity.js





const about = (check, state, { message, fix }) => ({ area: 'identity', strategy: undefined, check, state, message, fix });
/** Asks for the job's token. It goes nowhere: only what it reports is kept. Throws only what is not a `DeployError`. */
async function inspectToken(role, idTokens) {
    try {
        const claims = (0,token_claims/* readClaimTexts */.$)(await idTokens.request(role.audience));
        const token = about('OpenID Connect token', 'ok', {
            message: `GitHub issued a token with sub "${claims.sub ?? ''}".`
        });
        return { claims, findings: [token] };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const fix = 'Add permissions: id-token: write to the job, and to every job that calls its workflow. Pull requests from forks get no token.';
        return { claims: undefined, findings: [about('OpenID Connect token', 'blocked', { message: error.message, fix })] };
    }
}
/**
 * Compares the claims of the token with the trust policy that was given, or else the one that the role has; of a role that was
 * not assumed (`undefined`), that one cannot be read.
 */
function inspectTrust(given, claims, principal) {
    const { trustPolicy: real, problem } = principal ?? {};
    if (given !== undefined)
        return [...judgeClaims(given, claims), ...compare(given, real)];
    if (real !== undefined)
        return judgeClaims(real, claims);
    if (problem === undefined)
        return [];
    const fix = 'Allow iam:GetRole on the role, or set "trust-policy-file".';
    return [about('trust policy', 'unknown', { message: `It could not be read. ${problem}`, fix })];
}
function compare(given, real) {
    if (real === undefined || isSamePolicy(given, real))
        return [];
    const message = 'The trust policy of the role differs from the given one.';
    return [
        about('trust policy', 'warning', {
            message,
            fix: 'Apply the given policy to the role, or set the policy that the role has.'
        })
    ];
}
function judgeClaims(policy, claims) {
    const judged = judgeTrustPolicy(policy, claims);
    if (judged.kind === 'no-statement') {
        const fix = 'See docs/oidc.md for a policy to copy.';
        return [about('trust policy', 'blocked', { message: `In the trust policy, ${judged.problem}.`, fix })];
    }
    const isDenialOpen = judged.kind === 'unknown' && judged.conditions.every(({ holds }) => holds === 'yes');
    const denial = about('trust policy', 'unknown', {
        message: 'It has a Deny statement, which is not evaluated here.',
        fix: 'Compare that statement with the token manually.'
    });
    return [
        ...judged.conditions.map(condition => judgeCondition(condition)),
        ...(isDenialOpen ? [denial] : []),
        ...judgeNested(policy, claims, judged)
    ];
}
/** Jobs of workflows that pipeline.yml and promote.yml call have another workflow in their token, at a tag or at its commit. */
function judgeNested(policy, claims, { conditions }) {
    if (!conditions.some(({ claim }) => claim === WORKFLOW))
        return [];
    const nested = nestedWorkflowClaims(claims).map(each => ({
        workflow: each.job_workflow_ref ?? '',
        isTrusted: holdsFor(WORKFLOW, judgeTrustPolicy(policy, each))
    }));
    if (nested.length === 0)
        return [];
    const namesOf = (kept) => kept.map(({ workflow }) => `"${workflow}"`).join(', ');
    const others = nested.filter(({ isTrusted }) => !isTrusted);
    if (others.length === 0)
        return [about(NESTED, 'ok', { message: `Trusted for every value that the token may contain: ${namesOf(nested)}.` })];
    return [
        about(NESTED, 'warning', {
            message: `Jobs called by pipeline.yml or promote.yml would be denied if their token contains ${namesOf(others)}.`,
            fix: `Add ${namesOf(others)} to the values of job_workflow_ref if you call those workflows.`
        })
    ];
}
const WORKFLOW = 'job_workflow_ref';
const NESTED = `${WORKFLOW} of nested jobs`;
/** Whether all conditions on one claim hold, whatever those on others do. */
function holdsFor(claim, judged) {
    if (judged.kind === 'no-statement')
        return false;
    return judged.conditions.filter(condition => condition.claim === claim).every(({ holds }) => holds === 'yes');
}
function judgeCondition({ name, claim, expected, got, holds }) {
    const isNegated = name.startsWith('StringNot');
    const wanted = expected.map(text => `"${text}"`).join(' or ');
    const said = got === undefined ? `the token has no claim ${claim}` : `the token has "${got}"`;
    const message = `Expected ${isNegated ? 'anything but ' : ''}${wanted}; ${said}.`;
    if (holds === 'yes')
        return about(name, 'ok', { message });
    if (holds === 'unknown')
        return about(name, 'unknown', { message, fix: 'This condition is not evaluated here. Compare it manually.' });
    if (isNegated)
        return about(name, 'blocked', {
            message,
            fix: `The policy excludes this value of ${claim}. Call another workflow.`
        });
    const fix = got === undefined
        ? `Remove this condition, or add ${claim} to the token (docs/oidc.md).`
        : `Add "${got}" to the values of ${name}, if this job may assume the role.`;
    return about(name, 'blocked', { message, fix });
}
/** The role as it was assumed, or why it was not. */
function judgeRole(role, answer) {
    const check = role === undefined ? 'credentials' : `role ${role.arn}`;
    if (answer instanceof errors/* DeployError */.s)
        return about(check, 'blocked', { message: answer.message });
    return about(check, 'ok', { message: `AWS calls use ${answer.arn}.` });
}
//# sourceMappingURL=inspect-identity.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/iam/read-grant.js

/**
 * The statement that allows to read one thing of a service, as narrow as docs/iam/deploy.json has it. Actions that support no
 * resource take `*`: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */
function readGrant(action, { arn, cluster, name }) {
    const [, partition = '', , region = '', account = ''] = arn.split(':');
    const allow = (Resource) => ({ Effect: 'Allow', Action: [action], Resource });
    const ecs = (resource) => `arn:${partition}:ecs:${region}:${account}:${resource}`;
    const clusterName = cluster.slice(cluster.lastIndexOf('/') + 1);
    const isOf = (statement) => NEEDED_ACTIONS[statement].some(each => each === action);
    if (isOf('ReadService')) {
        const parts = ['service-deployment', 'service-revision'].map(part => ecs(`${part}/${clusterName}/${name}/*`));
        return allow([arn, ...parts]);
    }
    if (isOf('ReadTasks'))
        return { ...allow(['*']), Condition: { ArnEquals: { 'ecs:cluster': ecs(`cluster/${clusterName}`) } } };
    if (isOf('ReadLogs'))
        return allow([`arn:${partition}:logs:${region}:${account}:log-group:*:log-stream:*`]);
    return allow(['*']);
}
//# sourceMappingURL=read-grant.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-permissions.js



const MINUTE = 60_000;
const inspect_permissions_about = (check, state, { message, fix, statement }) => ({ area: 'permissions', strategy: undefined, check, state, message, fix, statement });
/** Makes one harmless call of every kind that reads. */
async function inspectPermissions(service, world) {
    const deployments = await ask(() => world.serviceDeployments.list(service.cluster, service.name, undefined));
    const probes = probesOf(service, {
        world,
        deployment: deployments instanceof errors/* DeployError */.s ? undefined : deployments[0]
    });
    return Promise.all(READ_ACTIONS.map(action => probe(action, { call: probes.get(action), service })));
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
    const { services, serviceDeployments, router, metrics, clock } = world;
    const { cluster, name, taskDefinition } = service;
    const [balancer] = service.loadBalancers;
    const to = Math.floor(clock.now() / MINUTE) * MINUTE;
    const window = { from: to - MINUTE, to, slowerThanMilliseconds: [], errorSource: 'target', series: [] };
    const probes = new Map([
        ['ecs:DescribeServices', () => services.find(cluster, name)],
        ['ecs:DescribeTaskDefinition', () => world.taskDefinitions.find(taskDefinition)],
        ['ecs:ListTasks', () => world.tasks.stoppedOf(cluster, name, 'ecs-svc/0')],
        ['ecs:ListServiceDeployments', () => serviceDeployments.list(cluster, name, undefined)],
        ['cloudwatch:DescribeAlarms', () => metrics.alarms(['deploy-kit-doctor'])]
    ]);
    if (deployment !== undefined) {
        probes.set('ecs:DescribeServiceDeployments', () => serviceDeployments.observe(deployment));
        probes.set('ecs:DescribeServiceRevisions', () => placeOf(deployment, world));
    }
    if (balancer === undefined)
        return probes;
    const { targetGroup, productionRule } = balancer;
    probes.set('elasticloadbalancing:DescribeTargetGroups', () => router.loadBalancerOf(targetGroup));
    probes.set('elasticloadbalancing:DescribeTargetHealth', () => router.targets(targetGroup));
    probes.set('cloudwatch:GetMetricData', () => metrics.read({ ...window, targetGroups: [targetGroup] }));
    if (productionRule !== undefined)
        probes.set('elasticloadbalancing:DescribeRules', () => router.split(productionRule));
    return probes;
}
/** The revision of a deployment; without one there is nothing to ask. */
async function placeOf(deployment, { serviceDeployments }) {
    const revision = (await serviceDeployments.observe(deployment))?.targetRevision;
    return revision === undefined ? undefined : serviceDeployments.placement(revision);
}
async function probe(action, { call, service }) {
    if (call === undefined)
        return inspect_permissions_about(action, 'unknown', { message: 'Not checked: the service has no resource for this call.' });
    const answer = await ask(call);
    if (!(answer instanceof errors/* DeployError */.s))
        return inspect_permissions_about(action, 'ok', { message: 'Allowed: the call succeeded.' });
    // A call may need another one first, whose refusal does not apply to this one.
    if (answer.code === 'access-denied' && answer.message.includes(action))
        return inspect_permissions_about(action, 'blocked', {
            message: answer.message,
            fix: 'Add the statement below to the policy of the role.',
            statement: readGrant(action, service)
        });
    return inspect_permissions_about(action, 'unknown', { message: answer.message });
}
//# sourceMappingURL=inspect-permissions.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/describe-missing-alarm.js
var describe_missing_alarm = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/left-behind.js
var left_behind = __webpack_require__(42880);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/left-behind/rolling-way.js
var rolling_way = __webpack_require__(12363);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-service.js
var refuse_service = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/refuse-standstill.js
var refuse_standstill = __webpack_require__(32318);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/left-behind/inspect-rolling-way.js
var inspect_rolling_way = __webpack_require__(30767);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/preparation/inspect-before.js + 2 modules
var inspect_before = __webpack_require__(16960);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/configuration/read-readiness.js + 2 modules
var read_readiness = __webpack_require__(64918);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/doctor/inspect-readiness.js










const inspect_readiness_about = (strategy, state, { check, message, fix }) => ({ area: 'service', strategy, check, state, message, fix });
/** What a deployment by each strategy would find before its first change: the same looks as its own. */
async function inspectReadiness(strategies, { service, gates }, world) {
    const looks = strategies.map(async (strategy) => {
        try {
            const found = strategy === 'rolling'
                ? await inspectRollingState(service, world)
                : await inspectShift(strategy, { service, gates }, world);
            const isFree = found.every(({ state }) => state === 'warning');
            const message = 'All preflight checks of a deployment pass.';
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
async function inspectRollingState({ cluster, name }, world) {
    const { services, metrics } = world;
    const seen = await services.find(cluster, name);
    const way = seen && (await (0,inspect_rolling_way/* inspectRollingWay */.z)(seen, world));
    const snapshot = seen && way && (0,left_behind/* serviceAfter */.a3)(way.left, seen);
    const decision = snapshot && (0,rolling_way/* decideRollingWay */.lw)(way, { service: snapshot, policy: CAUTIOUS });
    const refusal = (0,refuse_service/* refuseService */.IF)({ cluster, service: name, desiredCount: undefined }, snapshot) ??
        (decision?.kind === 'refuse' ? decision.ending : undefined) ??
        (snapshot && (0,refuse_service/* refuseStrategy */.yo)({ cluster, service: name }, snapshot));
    if (refusal !== undefined || snapshot === undefined)
        return [
            inspect_readiness_about('rolling', 'blocked', {
                ...{ check: refusal?.reasonCode ?? 'service', message: refusal?.reason ?? '' },
                ...TO_DO[refusal?.reasonCode ?? '']
            })
        ];
    const standstill = (0,refuse_standstill/* refuseStandstill */.Z)(snapshot, snapshot.desiredCount);
    const guarding = snapshot.alarms?.enabled === true ? snapshot.alarms.names : [];
    const states = guarding.length === 0 ? new Map() : await metrics.alarms(guarding);
    return [
        ...(seen === undefined ? [] : warnOfLeft('rolling', seen)),
        ...(standstill === undefined
            ? []
            : [inspect_readiness_about('rolling', 'blocked', { check: 'replacement', message: standstill.reason })]),
        ...guarding.flatMap(alarm => inspectAlarm(alarm, states.get(alarm))),
        ...warnOfBreaker(snapshot)
    ];
}
const CAUTIOUS = { purpose: 'deploy', onRunning: 'refuse' };
const TO_DO = {
    'another-deployment-running': {
        fix: 'A deployment waits until it ends (on-running: wait). To deploy now, set on-running: supersede, or run rollback.yml.'
    },
    'wrong-strategy': { fix: 'Use strategy: blue-green or canary, or set the strategy of the service to ROLLING.' },
    preflight: { fix: 'Use strategy: blue-green or canary.' }
};
/** What a run that was lost left on the service is no obstacle: the next run restores what was before. */
function warnOfLeft(strategy, { deploymentConfiguration, tags }) {
    const left = (0,left_behind/* findLeftBehind */.jK)(deploymentConfiguration, tags);
    const fix = 'No action is needed.';
    if (left.kind === 'configuration')
        return [
            inspect_readiness_about(strategy, 'warning', {
                ...{ check: 'left behind', message: (0,left_behind/* describeLeftBehind */.$h)(left), fix }
            })
        ];
    if (left.kind === 'nothing')
        return [];
    const message = `An earlier rollout left the tags ${left.keys.join(', ')} on the service. The next run removes them.`;
    return [inspect_readiness_about(strategy, 'warning', { check: 'left behind', message, fix })];
}
/** An alarm of the service itself; without a state, none has that name. */
function inspectAlarm(alarm, state) {
    if (state === undefined)
        return [inspect_readiness_about('rolling', 'warning', { check: 'alarm', message: (0,describe_missing_alarm/* describeMissingAlarm */.F)(alarm, 'deployment') })];
    if (state !== 'ALARM')
        return [];
    return [
        inspect_readiness_about('rolling', 'blocked', {
            check: 'alarm',
            message: `Alarm ${alarm} is already in ALARM, so ECS would ignore it for the whole deployment.`,
            fix: 'Resolve it first, or set alarms: none.'
        })
    ];
}
function warnOfBreaker({ circuitBreaker }) {
    if (circuitBreaker?.enabled === true && circuitBreaker.rollback)
        return [];
    const message = 'ECS would not roll back a bad revision if the run is interrupted: the circuit breaker is off, or has no rollback.';
    return [
        inspect_readiness_about('rolling', 'warning', {
            check: 'circuit breaker',
            message,
            fix: 'Set circuit-breaker: rollback, or turn it on in the service.'
        })
    ];
}
async function inspectShift(strategy, { service, gates }, world) {
    const current = await (0,inspect_before/* findCurrent */.$)(undefined, service, world);
    const spec = { service: { alarms: undefined }, plan: { gates }, onRunning: 'refuse', purpose: 'deploy' };
    const left = (0,left_behind/* findLeftBehind */.jK)(service.deploymentConfiguration, service.tags);
    const settled = { ...service, deploymentConfiguration: (0,left_behind/* configurationAfter */.RQ)(left, service.deploymentConfiguration) };
    const findings = await (0,inspect_before/* inspectBefore */.e)(spec, { service: settled, current }, world);
    const lacks = findings.some(({ code }) => read_readiness/* OF_PREPARATION */.O.includes(code));
    const plan = lacks ? await (0,read_readiness/* readReadiness */.H)(settled, world) : { kind: 'ready' };
    const fix = (0,describe_readiness/* describeReadiness */.q4)(plan);
    const found = findings.map(({ severity, code, message }) => {
        const finding = inspect_readiness_about(strategy, severity === 'blocks' ? 'blocked' : 'warning', {
            ...{ check: code, message },
            ...(code === 'deployment' ? TO_DO['another-deployment-running'] : {}),
            ...(read_readiness/* OF_PREPARATION */.O.includes(code) && fix !== undefined ? { fix } : {})
        });
        return plan.kind === 'commands' && read_readiness/* OF_PREPARATION */.O.includes(code) ? { ...finding, commands: plan.lines } : finding;
    });
    return current.kind === 'nothing' ? [...warnOfLeft(strategy, service), ...found] : found;
}
//# sourceMappingURL=inspect-readiness.js.map
;// CONCATENATED MODULE: ./build/src/actions/doctor/run.js









/** Checks everything that a deployment requires, and reports which checks fail. Changes nothing. */
async function examine(inputs, dependencies) {
    const { log, summary, idTokens } = dependencies;
    const strategies = inputs.strategy === undefined ? doctor_finding/* DOCTOR_STRATEGIES */._ : [inputs.strategy];
    const { role, trustPolicy } = inputs;
    const token = role === undefined ? undefined : await inspectToken(role, idTokens);
    const seen = await inspectWorld(inputs, strategies, dependencies);
    const trust = token?.claims === undefined ? [] : inspectTrust(trustPolicy, token.claims, seen.principal);
    const findings = [...(token?.findings ?? []), ...trust, ...seen.findings];
    const readiness = new Map(strategies.map(strategy => [strategy, (0,doctor_finding/* readinessOf */.c)(strategy, findings)]));
    const verdict = decide([...readiness.values()]);
    const reason = describe(verdict, readiness, findings);
    for (const finding of findings)
        log.line(lineOf(finding));
    const [commands] = findings.flatMap(finding => (finding.commands === undefined ? [] : [finding.commands]));
    if (commands !== undefined)
        for (const line of [`${(0,describe_readiness/* titleOfCommands */.OT)(inputs.service)}:`, ...commands])
            log.line(line);
    // The error of a failed step reports it.
    if (verdict === 'ready')
        log.line(`ready: ${reason}`);
    const claims = token?.claims;
    await summary.append(renderDoctorSummary({
        ...{ service: inputs.service, verdict, reason, findings, claims },
        ...{ principal: seen.principal?.likelyArn, simulated: seen.simulated, unrequested: seen.unrequested }
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
const NOTHING = { principal: undefined, simulated: undefined, unrequested: [] };
async function inspectWorld({ role, cluster, service: name, gates }, strategies, { connect }) {
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
            ...{ principal, simulated: changes.simulated, unrequested: changes.unrequested },
            findings: [identity, ...permissions, ...changes.findings, ...readiness]
        };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        return { ...NOTHING, findings: [judgeRole(role, error)] };
    }
}
async function readService({ cluster, name }, { services }) {
    const finding = (state, message) => ({
        finding: { area: 'service', strategy: undefined, check: 'service', state, message, fix: undefined }
    });
    try {
        const service = await services.find(cluster, name);
        const message = `Service ${name} in cluster ${cluster} does not exist in this account and region. Check the names and the region.`;
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
        return `The read-only checks found no obstacle for ${of('ready').join(', ')}.${not}`;
    }
    const [first, ...more] = findings.filter(({ state }) => state === (verdict === 'unknown' ? 'unknown' : 'blocked'));
    const also = more.length === 0 ? '' : ` (and ${more.length} more: see the table)`;
    return `${first?.message ?? 'No check could be read.'}${also}`;
}
function lineOf({ state, area, strategy, check, message }) {
    return `${state.padEnd(7)} ${strategy ?? area}: ${check}: ${message}`;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 24461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/** Made when it is first needed: that takes 13 ms and 7 MiB. */
let counts;
/** `1,234,567` */
function formatCount(count) {
    counts ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
    return counts.format(count);
}
/** A share as a percentage of two significant digits: `0.093%`, `2%`, `100%`. */
function formatRate(rate) {
    return `${formatDigits(rate * 100)}%`;
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

/***/ 25658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   oQ: () => (/* binding */ BUCKET_MILLISECONDS),
/* harmony export */   sY: () => (/* binding */ badRate)
/* harmony export */ });
/** The length of a bucket. Load balancer metrics have no finer resolution. */
const BUCKET_MILLISECONDS = 60_000;
/** The sum of one side over buckets. */
function sumCounts(counts) {
    return counts.reduce((sum, { n, bad }) => ({ n: sum.n + n, bad: sum.bad + bad }), { n: 0, bad: 0 });
}
/** Share of bad requests; 0 when nothing was served. */
function badRate({ n, bad }) {
    return n === 0 ? 0 : bad / n;
}
//# sourceMappingURL=bucket.js.map

/***/ }),

/***/ 95482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ judgedMinutesIn),
/* harmony export */   vp: () => (/* binding */ selectWindow),
/* harmony export */   wA: () => (/* binding */ selectMinutes)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25658);

/**
 * Leaves out what is no evidence about the canary: minutes from before its weight rose above 0 (its place may have served another
 * revision in the rollout before), minutes right after a change of weight, and minutes whose figures may not be whole yet.
 */
function selectWindow(buckets, { weights, now }, rules) {
    const judged = selectMinutes(buckets, { weights, now }, rules);
    const last = weights.findLast(change => change.at >= startOf(weights));
    return {
        buckets: judged,
        step: last === undefined ? [] : judged.filter(({ t }) => t >= last.at),
        canaryPercent: last?.canaryPercent ?? 0
    };
}
/** The same choice of minutes for any measurement, oldest first. */
function selectMinutes(minutes, { weights, now }, rules) {
    const start = startOf(weights);
    const changes = weights.filter(change => change.at >= start);
    return minutes
        .filter(({ t }) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules))
        .toSorted((one, other) => one.t - other.t);
}
function startOf(weights) {
    return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY;
}
/** Complete minutes that a bake of this length gives to judge. */
function judgedMinutesIn(bakeSeconds, rules) {
    return Math.max(0, Math.floor((bakeSeconds - rules.metricDelaySeconds) / 60) - rules.warmUpMinutes);
}
function isComplete(t, now, { metricDelaySeconds }) {
    return t + _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ <= now - metricDelaySeconds * 1000;
}
function isWarmUp(t, changes, { warmUpMinutes }) {
    return changes.some(({ at }) => {
        const first = floorToMinute(at);
        return t >= first && t < first + warmUpMinutes * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
    });
}
function floorToMinute(at) {
    return Math.floor(at / _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ) * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_MILLISECONDS */ .oQ;
}
//# sourceMappingURL=judged-window.js.map

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

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, automatically. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=tolerates-until.js.map

/***/ }),

/***/ 75188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ uncapitalize),
/* harmony export */   Z: () => (/* binding */ capitalize)
/* harmony export */ });
/** The text with a capital first letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * A sentence as the continuation of another one: `The canary failed` after a colon is `the canary failed`. A first word that is no plain
 * English word (`ECS`, `https://…`, `` `resume` ``) stays as it is.
 */
function uncapitalize(sentence) {
    return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
//# sourceMappingURL=capitalize.js.map

/***/ }),

/***/ 35330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/**
 * Whether a text is what a pattern describes, in which `*` matches any characters. Takes at most the product of both lengths: a
 * regular expression made of the pattern would try every way to share the text among several stars.
 */
function matchesPattern(text, pattern, { questionMark }) {
    const fits = (at, place) => pattern[place] === text[at] || (questionMark === 'any-character' && pattern[place] === '?');
    let at = 0;
    let place = 0;
    let afterStar = -1;
    let resumeAt = 0;
    while (at < text.length) {
        if (pattern[place] === '*') {
            place += 1;
            afterStar = place;
            resumeAt = at;
        }
        else if (place < pattern.length && fits(at, place)) {
            at += 1;
            place += 1;
        }
        else if (afterStar >= 0) {
            // The last star takes one character more; earlier ones never need to.
            resumeAt += 1;
            at = resumeAt;
            place = afterStar;
        }
        else
            return false;
    }
    while (pattern[place] === '*')
        place += 1;
    return place === pattern.length;
}
//# sourceMappingURL=matches-pattern.js.map

/***/ }),

/***/ 32318:
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
        reason: `ECS could not replace any task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` +
            `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or give the input "desired-count".`
    };
}
//# sourceMappingURL=refuse-standstill.js.map

/***/ }),

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ inspectRollingWay)
/* harmony export */ });
/* harmony import */ var _domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79670);
/* harmony import */ var _domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42880);
/* harmony import */ var _find_running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28036);
/* harmony import */ var _read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90439);




const DEPLOYMENTS_LOOKED_AT = 5;
/** Checks what prevents a rolling deployment of a service. Reads nothing where nothing can prevent it. */
async function inspectRollingWay(service, dependencies) {
    const { deploymentConfiguration, currentServiceDeployment, tags } = service;
    const left = (0,_domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .findLeftBehind */ .jK)(deploymentConfiguration, tags);
    const isRolling = (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)(deploymentConfiguration) === 'ROLLING';
    const found = isRolling && left.kind === 'nothing'
        ? undefined
        : await (0,_find_running_js__WEBPACK_IMPORTED_MODULE_2__/* .findRunning */ .P)({ deploymentConfiguration, tags, currentServiceDeployment }, dependencies);
    const running = found?.strategy === 'ROLLING' ? undefined : found;
    const strategy = (0,_domain_traffic_shift_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrategy */ .C)((0,_domain_left_behind_left_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationAfter */ .RQ)(left, deploymentConfiguration));
    return { left, running, ...(await findServing(service, { running, strategy }, dependencies)) };
}
async function findServing(service, { running, strategy }, dependencies) {
    const pairs = service.loadBalancers.filter(({ alternateTargetGroup }) => alternateTargetGroup !== undefined);
    if (pairs.length === 0)
        return { serving: 'only-one', oddRules: [] };
    // A rollout in progress is rolled back first: then the previous revision runs.
    if (running?.source !== undefined)
        return { serving: placeGroups(pairs, running.source.targetGroups), oddRules: [] };
    const rules = await (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .readProductionRules */ .X)(pairs, dependencies);
    if (rules?.every(({ isOdd }) => !isOdd) === true) {
        const serving = placeGroups(pairs, rules.flatMap(rule => rule.serving));
        // A rolling update does not depend on where the tasks are.
        if (serving === 'first' && strategy === 'ROLLING')
            return { serving, oddRules: [] };
        const placed = await findLastGroups(service, dependencies);
        const all = placed.length === 0 ? [] : rules.map(rule => (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .toRuleTraffic */ .J)(rule, placed));
        return { serving, oddRules: all.filter(({ to }) => to === 'other') };
    }
    const last = await findLastGroups(service, dependencies);
    const oddRules = (rules ?? []).filter(({ isOdd }) => isOdd).map(rule => (0,_read_production_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .toRuleTraffic */ .J)(rule, last));
    if (oddRules.some(({ to }) => to === 'both' || to === 'none'))
        return { serving: 'split', oddRules };
    const serving = rules?.flatMap(rule => rule.serving) ?? [];
    return { serving: placeGroups(pairs, serving.length === 0 ? last : serving), oddRules };
}
/** Where ECS put the tasks of the newest deployment that succeeded. */
async function findLastGroups({ cluster, name, taskDefinition }, { serviceDeployments }) {
    for (const arn of (await serviceDeployments.list(cluster, name, undefined)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
        const deployment = await serviceDeployments.observe(arn);
        if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined)
            continue;
        const placement = await serviceDeployments.placement(deployment.targetRevision);
        return placement?.taskDefinition === taskDefinition ? placement.targetGroups : [];
    }
    return [];
}
function placeGroups(pairs, groups) {
    if (pairs.some(({ alternateTargetGroup = '' }) => groups.includes(alternateTargetGroup)))
        return 'alternate';
    return pairs.some(({ targetGroup }) => groups.includes(targetGroup)) ? 'first' : 'unknown';
}
//# sourceMappingURL=inspect-rolling-way.js.map

/***/ }),

/***/ 90439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toRuleTraffic),
/* harmony export */   X: () => (/* binding */ readProductionRules)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _within_seconds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89482);


/** ECS tells where it put the tasks, too. */
const WITHIN_SECONDS = 5;
/**
 * Reads the production rules of a service with two target groups. Undefined when one of them is not named, or cannot be read in time.
 * Throws only what is not a `DeployError`.
 */
async function readProductionRules(pairs, { router, clock }) {
    const named = pairs.flatMap(pair => (pair.productionRule === undefined ? [] : { pair, rule: pair.productionRule }));
    if (named.length < pairs.length)
        return undefined;
    try {
        const reading = Promise.all(named.map(async ({ pair, rule }) => toRule(pair, rule, await router.split(rule))));
        const read = await (0,_within_seconds_js__WEBPACK_IMPORTED_MODULE_1__/* .withinSeconds */ .N)(WITHIN_SECONDS, reading, clock);
        return read instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s ? undefined : read;
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        return undefined;
    }
}
/** What such a rule does with the traffic. `placed`: ARNs of the target groups that the service's tasks are in. */
function toRuleTraffic({ pair, rule, split, serving }, placed) {
    const tasksIn = placed.find(group => isOf(pair, group)) ?? pair.targetGroup;
    const otherActions = split?.otherActions === true ? { otherActions: true } : {};
    if (split === undefined)
        return { rule, to: 'missing', tasksIn };
    if (serving.length !== 1)
        return { rule, to: serving.length === 0 ? 'none' : 'both', tasksIn, ...otherActions };
    return { rule, to: serving[0] === tasksIn ? 'others-too' : 'other', tasksIn, ...otherActions };
}
function toRule(pair, rule, split) {
    const groups = [...(split?.weights ?? [])];
    const serving = groups.flatMap(([group, weight]) => (weight > 0 && isOf(pair, group) ? [group] : []));
    return { pair, rule, split, serving, isOdd: serving.length !== 1 || !groups.every(([group]) => isOf(pair, group)) };
}
function isOf({ targetGroup, alternateTargetGroup }, group) {
    return group === targetGroup || group === alternateTargetGroup;
}
//# sourceMappingURL=read-production-rules.js.map

/***/ })

};
