export const id = 5133;
export const ids = [5133];
export const modules = {

/***/ 59953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64201);
/* harmony import */ var _targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28792);


/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    const changes = (0,_targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTaskDefinitionChanges */ .A2)(read);
    (0,_targets_ecs_domain_task_definition_changes_requested_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnchanged */ .s8)(changes);
    return {
        request: { source: (0,_targets_ecs_domain_task_definition_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskDefinitionSource */ .g)(read), changes },
        values: read.yesNo('show-values') === true ? 'shown' : 'masked',
        register: read.yesNo('register') === true
    };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 15133:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82437);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41968);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59953);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17877);










const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(() => {
    const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)();
    const role = (0,_domain_oidc_assumed_role_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssumedRole */ .p)(inputs);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env);
    let ecs;
    /** Loads the AWS SDK: a step that starts from a file never does. */
    const reachEcs = async () => {
        const { connectEcs } = await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(9547), __webpack_require__.e(4690), __webpack_require__.e(4386), __webpack_require__.e(1426), __webpack_require__.e(3948)]).then(__webpack_require__.bind(__webpack_require__, 19873));
        return (await connectEcs(env, clock, role)).roles;
    };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(inputs), {
        files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        clock,
        run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunIdentity */ .MV)(env),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env),
        taskDefinitions: async () => (await (ecs ??= reachEcs())).taskDefinitions,
        services: async () => (await (ecs ??= reachEcs())).services
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js + 1 modules
var format_diff = __webpack_require__(23242);
// EXTERNAL MODULE: ./build/src/render/markdown/longest-run.js
var longest_run = __webpack_require__(17508);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(51193);
;// CONCATENATED MODULE: ./build/src/targets/ecs/render/format-render-summary.js




/** What was rendered, as GitHub Markdown for the job summary. */
function formatRenderSummary({ definition, origin, diff }) {
    const family = typeof definition.family === 'string' ? definition.family : '';
    const containers = (0,task_definition_containers/* containersOf */.Mz)(definition).map(({ name, image }) => `| ${(0,markdown_text/* markdownCode */.D9)(asText(name))} | ${(0,markdown_text/* markdownCode */.D9)(asText(image))} |`);
    return [
        `### Task definition ${(0,markdown_text/* markdownCode */.D9)(family)}`,
        `Rendered from ${(0,markdown_text/* markdownCode */.D9)(origin)}.`,
        ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
        diff === '' ? 'Nothing changes.' : diffBlock(diff),
        ''
    ].join('\n\n');
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}
/** The fence is longer than any run of backticks inside. */
function diffBlock(diff) {
    const text = (0,printable/* printable */.g)(diff);
    const longest = Math.max(2, (0,longest_run/* longestRun */.Q)(text, /`+/g));
    const fence = '`'.repeat(longest + 1);
    return `${fence}diff\n${text}\n${fence}`;
}
//# sourceMappingURL=format-render-summary.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(85037);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/family.js
var family = __webpack_require__(67081);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(49005);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revision.js
var register_revision = __webpack_require__(64817);
;// CONCATENATED MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-latest.js




/**
 * Registers a definition as the latest ACTIVE revision of its family. Callers that name only the family, such as a scheduled task, then
 * use it. Registers nothing when the latest revision is identical. Throws `bad-input` for a placeholder image.
 */
async function registerLatest(definition, dependencies) {
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await dependencies.taskDefinitions.find((0,family/* familyOf */.A)(definition));
    if (latest?.status === 'ACTIVE' && (0,equivalent/* isEquivalent */.l)(definition, latest.definition))
        return { revision: latest, isNew: false };
    const revision = await (0,register_revision/* registerRevision */.R)({ definition, latestRevision: latest?.revision ?? 0 }, dependencies);
    return { revision, isNew: true };
}
//# sourceMappingURL=register-latest.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(54013);
;// CONCATENATED MODULE: ./build/src/actions/render-task-def/run.js





/** Renders the definition, writes it to a file, and tells what changed. */
async function run({ request, values, register }, dependencies) {
    const { files, log, summary } = dependencies;
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)(request, dependencies);
    const { definition, differences, dropped, changed } = rendered;
    const diff = (0,format_diff/* formatDiff */.V)(differences, { values });
    const origin = describeOrigin(request.source, rendered);
    log.line(`Starting from ${origin}.`);
    if (dropped.length > 0)
        log.line(`Left out what cannot be registered: ${dropped.join(', ')}.`);
    log.line(changed ? diff : 'Nothing changes.');
    for (const sentence of rendered.warnings)
        log.warning('Task definition', sentence);
    for (const sentence of (0,refuse_placeholders/* describePlaceholders */.O)(definition))
        log.warning('Placeholder', `${sentence} deploy refuses it.`);
    const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`);
    log.line(`The rendered task definition is in ${path}.`);
    await summary.append(formatRenderSummary({ definition, origin, diff }));
    const arn = register ? await registerAndTell(definition, dependencies) : '';
    return {
        outputs: {
            'task-definition': path,
            'task-definition-json': JSON.stringify(definition),
            changed: String(changed),
            diff,
            'task-definition-arn': arn
        }
    };
}
async function registerAndTell(definition, { taskDefinitions, clock, run: identity, log }) {
    const { revision, isNew } = await registerLatest(definition, {
        taskDefinitions: await taskDefinitions(),
        ...{ clock, run: identity }
    });
    const name = `${revision.family}:${revision.revision}`;
    log.line(isNew ? `Registered ${name}.` : `${name} is already the latest revision; nothing was registered.`);
    return revision.arn;
}
function describeOrigin(source, { registered }) {
    if (source.kind === 'file' || registered === undefined)
        return source.kind === 'file' ? source.path : 'ECS';
    const name = `${registered.family}:${registered.revision}`;
    return source.kind === 'service' ? `${name}, which service ${source.service} has now` : name;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 42367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ systemClock)
});

// UNUSED EXPORTS: followServers

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000;
const RESOLUTION_MILLISECONDS = 1_000;
/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long says little: the server's time lies anywhere between request and answer.
 */
function estimateSkew({ date, sentAt, receivedAt }) {
    const least = date - receivedAt;
    const most = date + RESOLUTION_MILLISECONDS - sentAt;
    if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS)
        return 0;
    return Math.round((least + most) / 2);
}
//# sourceMappingURL=estimate-skew.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/local-clock/local-clock.js
var local_clock = __webpack_require__(36569);
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js




/** From here on a person should know that the clock is off. */
const TOLD_MILLISECONDS = 30_000;
/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param tell called with a sentence when the difference is large
 */
function systemClock(env, tell = () => undefined) {
    const { rate, start } = (0,local_clock/* readLocalClock */.s0)(env) ?? { rate: 1, start: 0 };
    const machine = {
        ...(rate === 1 ? {} : { simulatedRate: rate }),
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,promises_.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
    return followServers(machine, tell);
}
/** A clock that goes by the machine's, corrected by the times that servers name. */
function followServers(machine, tell) {
    let behindMilliseconds = 0;
    return {
        ...(0,present_members/* presentMembers */.P)({ simulatedRate: machine.simulatedRate }),
        now: () => machine.now() + behindMilliseconds,
        sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
        heed: ({ date, sentAt, receivedAt }) => {
            const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds };
            const skew = estimateSkew({ date, ...corrected });
            if (skew === 0)
                return;
            behindMilliseconds += skew;
            if (Math.abs(skew) > TOLD_MILLISECONDS)
                tell(describeSkew(behindMilliseconds));
        },
        behindMilliseconds: () => behindMilliseconds
    };
}
function describeSkew(behindMilliseconds) {
    const seconds = Math.round(Math.abs(behindMilliseconds) / 1000);
    return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`;
}
//# sourceMappingURL=system-clock.js.map

/***/ }),

/***/ 36569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ refuseRemoteHost),
/* harmony export */   Y0: () => (/* binding */ refuseMixedEndpoints),
/* harmony export */   s0: () => (/* binding */ readLocalClock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK';
/**
 * Reads `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds`. Undefined where it is absent or malformed, and where `AWS_ENDPOINT_URL` is no
 * loopback address: such a run has the machine's clock.
 */
function readLocalClock(env) {
    const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? [];
    if (rate === undefined || start === undefined || !isLoopbackUrl(env.AWS_ENDPOINT_URL))
        return undefined;
    return { rate: Number(rate), start: Number(start) };
}
/**
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL` says, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function refuseMixedEndpoints(env) {
    if (readLocalClock(env) === undefined)
        return;
    for (const [name, value = ''] of Object.entries(env)) {
        if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
            throw refusal(`${name} is not a loopback address`);
        if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
            throw refusal(`${name} is true, so that AWS_ENDPOINT_URL is ignored`);
    }
}
/** Throws `bad-input` for a request to another host than this machine, while a local clock is in use. */
function refuseRemoteHost(env, host) {
    if (readLocalClock(env) !== undefined && !isLoopbackHost(host))
        throw refusal(`a request would go to ${host}`);
}
function refusal(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`);
}
function isLoopbackUrl(url) {
    return url !== undefined && URL.canParse(url) && isLoopbackHost(new URL(url).hostname);
}
function isLoopbackHost(host) {
    return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=local-clock.js.map

/***/ }),

/***/ 82437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roleReader),
/* harmony export */   p: () => (/* binding */ readAssumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`);
        }
        if (!SESSION_NAME.test(sessionName)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`);
        }
        return { arn, sessionName, durationSeconds, audience };
    };
}
//# sourceMappingURL=assumed-role.js.map

/***/ }),

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ presentMembers)
/* harmony export */ });
/** Without the members that are undefined. */
function presentMembers(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=present-members.js.map

/***/ }),

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagsOfRun),
/* harmony export */   MV: () => (/* binding */ readRunIdentity),
/* harmony export */   R2: () => (/* binding */ RUN_TAG),
/* harmony export */   z2: () => (/* binding */ COMMIT_TAG)
/* harmony export */ });
/** Reads it from the variables that every step has: https://docs.github.com/actions/reference/variables-reference */
function readRunIdentity(env) {
    const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const isRun = [GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID].every(part => (part ?? '') !== '');
    const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`;
    const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`;
    return { commit: GITHUB_SHA === '' ? undefined : GITHUB_SHA, url: isRun ? run + attempt : undefined };
}
const COMMIT_TAG = 'deploy-kit:commit';
const RUN_TAG = 'deploy-kit:run';
/** The tags that name a revision's origin. */
function tagsOfRun({ commit, url }) {
    return [
        ...(commit === undefined ? [] : [{ key: COMMIT_TAG, value: commit }]),
        ...(url === undefined ? [] : [{ key: RUN_TAG, value: url }])
    ];
}
//# sourceMappingURL=run-identity.js.map

/***/ }),

/***/ 56234:
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

/***/ 17508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map

/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17508);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
/* harmony import */ var _domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56234);



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and tells those whom they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, (0,_longest_run_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_domain_text_safe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, joinLines)).trim();
    return line
        .replace(STRUCTURE, reference)
        .replace(LINK_STARTS, reference)
        .replace(MARK_AT_START, reference)
        .replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
}
function joinLines(blanks) {
    return blanks.includes('\n') ? ' ' : blanks;
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 23242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ formatDiff)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/image-registry/image-reference.js
var image_reference = __webpack_require__(15117);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/shown-fields.js



/**
 * The fields whose values a diff shows: images, sizes, counts, names, ports, modes and roles. The value of every other field is hidden,
 * fields that AWS adds later included. `*` stands for the name of a container, a volume or a limit.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
const TASK = {
    family: 'scalar',
    cpu: 'word',
    memory: 'word',
    networkMode: 'word',
    taskRoleArn: 'scalar',
    executionRoleArn: 'scalar',
    pidMode: 'word',
    ipcMode: 'word',
    enableFaultInjection: 'scalar',
    requiresCompatibilities: 'scalars',
    'runtimePlatform.cpuArchitecture': 'word',
    'runtimePlatform.operatingSystemFamily': 'word',
    'ephemeralStorage.sizeInGiB': 'scalar',
    'proxyConfiguration.type': 'word',
    'proxyConfiguration.containerName': 'scalar'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const CONTAINER = {
    name: 'scalar',
    image: 'image',
    cpu: 'word',
    memory: 'word',
    memoryReservation: 'scalar',
    essential: 'scalar',
    privileged: 'scalar',
    readonlyRootFilesystem: 'scalar',
    interactive: 'scalar',
    pseudoTerminal: 'scalar',
    disableNetworking: 'scalar',
    startTimeout: 'scalar',
    stopTimeout: 'scalar',
    versionConsistency: 'word',
    links: 'scalars',
    portMappings: { objectsOf: ['containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange'] },
    dependsOn: { objectsOf: ['containerName', 'condition'] },
    mountPoints: { objectsOf: ['sourceVolume', 'containerPath', 'readOnly'] },
    volumesFrom: { objectsOf: ['sourceContainer', 'readOnly'] },
    resourceRequirements: { objectsOf: ['type', 'value'] },
    'ulimits.*.softLimit': 'scalar',
    'ulimits.*.hardLimit': 'scalar',
    'healthCheck.interval': 'scalar',
    'healthCheck.timeout': 'scalar',
    'healthCheck.retries': 'scalar',
    'healthCheck.startPeriod': 'scalar',
    'restartPolicy.enabled': 'scalar',
    'restartPolicy.ignoredExitCodes': 'scalars',
    'restartPolicy.restartAttemptPeriod': 'scalar',
    'linuxParameters.initProcessEnabled': 'scalar',
    'linuxParameters.sharedMemorySize': 'scalar',
    'linuxParameters.maxSwap': 'scalar',
    'linuxParameters.swappiness': 'scalar',
    'linuxParameters.capabilities.add': 'scalars',
    'linuxParameters.capabilities.drop': 'scalars',
    'firelensConfiguration.type': 'word',
    'logConfiguration.logDriver': 'word',
    // Of awslogs and of every driver: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    'logConfiguration.options.awslogs-group': 'scalar',
    'logConfiguration.options.awslogs-region': 'word',
    'logConfiguration.options.awslogs-stream-prefix': 'scalar',
    'logConfiguration.options.awslogs-create-group': 'word',
    'logConfiguration.options.mode': 'word',
    'logConfiguration.options.max-buffer-size': 'word'
};
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html */
const VOLUME = {
    configuredAtLaunch: 'scalar',
    'efsVolumeConfiguration.fileSystemId': 'scalar',
    'efsVolumeConfiguration.transitEncryption': 'word',
    'efsVolumeConfiguration.authorizationConfig.iam': 'word',
    'dockerVolumeConfiguration.scope': 'word',
    'dockerVolumeConfiguration.autoprovision': 'scalar',
    'dockerVolumeConfiguration.driver': 'word'
};
/** Whether the diff may show this value at this path. */
function isShownValue(path, value) {
    const field = shownField(path);
    if (field === undefined)
        return false;
    if (field === 'image')
        return typeof value === 'string' && (0,image_reference/* parseImageReference */.o_)(value) !== undefined;
    if (field === 'scalar')
        return isScalar(value);
    if (field === 'word')
        return typeof value === 'string' ? isWord(value) : isScalar(value);
    if (!(0,document_document/* isList */.Lv)(value))
        return false;
    if (field === 'scalars')
        return value.every(isScalar);
    return value.every(entry => (0,document_document/* isObject */.Gv)(entry) &&
        Object.entries(entry).every(([name, inner]) => field.objectsOf.includes(name) && isScalar(inner)));
}
function shownField([top = '', name, ...rest]) {
    if (top === 'containerDefinitions' && name !== undefined)
        return find(CONTAINER, withoutNames(rest));
    if (top === 'volumes' && name !== undefined)
        return find(VOLUME, rest);
    return find(TASK, [top, ...(name === undefined ? [] : [name]), ...rest]);
}
/** A name with a dot in it is one that a user gave, never one of these fields. */
function find(fields, path) {
    const key = path.join('.');
    const isPlain = path.every(name => !name.includes('.'));
    return isPlain && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
function withoutNames([member = '', ...rest]) {
    return member === 'ulimits' && rest.length > 1 ? [member, '*', ...rest.slice(1)] : [member, ...rest];
}
function isScalar(value) {
    return typeof value === 'string' ? isName(value) : !(0,document_document/* isList */.Lv)(value) && !(0,document_document/* isObject */.Gv)(value);
}
/** A text that is an address, has several lines, or has a key in it is no name. ARNs and IDs of AWS are names, whatever they end in. */
function isName(text) {
    if (/:\/\/|[\n@]/.test(text))
        return false;
    if (/^arn:aws[a-z-]*:[\w:/+=,.-]+$/.test(text) || /^[a-z]{1,8}-[0-9a-f]{8,17}$/.test(text))
        return true;
    return !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
function isWord(text) {
    return /^[\w .-]{0,40}$/.test(text) && !text.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
//# sourceMappingURL=shown-fields.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-definition/diff/format-diff.js



const LONGEST_VALUE = 200;
/**
 * One line a difference: `+` new, `-` gone, `~` changed. With `masked`, only fields that hold no secret by their nature show their values
 * (`isShownValue`); of all others the line says that they changed, and how many items a list has.
 */
function formatDiff(differences, { values }) {
    return differences
        .map(difference => {
        const isShown = values === 'shown' || sides(difference).every(value => isShownValue(difference.path, value));
        return `${sign(difference)} ${nameField(difference.path, values)}: ${isShown ? show(difference) : describe(difference)}`;
    })
        .join('\n');
}
/** Names that users gave (of a tag, a variable) may be a secret in the wrong place: what looks like an address or a key is hidden. */
function nameField(path, values) {
    return path.map(name => (values === 'masked' && isDoubtful(name) ? '***' : quote(name))).join('.');
}
function isDoubtful(name) {
    return name.includes('://') || name.split(/[^A-Za-z0-9]+/).some(quote_safe/* looksLikeKey */.zC);
}
/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name) {
    return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name);
}
function sign({ before, after }) {
    if (before === undefined)
        return '+';
    return after === undefined ? '-' : '~';
}
function describe(difference) {
    const { before, after } = difference;
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const lists = sides(difference);
    return lists.every(document_document/* isList */.Lv) ? `(${change}, ${countItems(lists)})` : `(${change})`;
}
function countItems(lists) {
    return `${lists.map(({ length }) => length).join(' → ')} ${lists.at(-1)?.length === 1 ? 'item' : 'items'}`;
}
function show(difference) {
    return sides(difference).map(clip).join(' → ');
}
/** What was there and what is there now, as far as there is anything. */
function sides({ before, after }) {
    return [before, after].filter(value => value !== undefined);
}
function clip(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
//# sourceMappingURL=format-diff.js.map

/***/ })

};
