export const id = 7564;
export const ids = [7564,5785,8166];
export const modules = {

/***/ 90689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/text/without-trailing.js
var without_trailing = __webpack_require__(22561);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/image-registry/registry-address.js
var registry_address = __webpack_require__(35876);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/image-build/registry-target.js




const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
/** Joins `registry` (`ecr`, a host, or a host with a path) with the repository. Throws `bad-input` that names the input. */
function planTarget(registry, repository) {
    if (!PATH.test(repository) || repository.length > 256) {
        throw (0,errors/* badInput */.A)('repository', `expected a name of lower-case letters, digits, ".", "_", "-" and "/", without registry and tag, such as shop/api; got ${(0,quote_safe/* quoteName */.AB)(repository)}.`);
    }
    const [host = '', ...prefix] = (0,without_trailing/* withoutTrailing */.h)(registry, '/').split('/');
    const path = [...prefix, repository].join('/');
    if (!PATH.test(path))
        throw (0,errors/* badInput */.A)('registry', `the path of ${(0,quote_safe/* quoteName */.AB)(registry)} is not a valid part of a repository name.`);
    return { address: (0,registry_address/* parseRegistryAddress */.x)(host.toLowerCase() === 'ecr' ? undefined : host, 'registry'), path };
}
//# sourceMappingURL=registry-target.js.map
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
;// CONCATENATED MODULE: ./build/src/domain/image-build/registry-logins.js

/** Reads lines of `host=user:password`; a password may hold colons, a user none. No error shows a part of a line. */
function parseRegistryLogins(lines) {
    return lines.map(({ name: host, value, place }) => {
        const [, username, password] = /^([^:]+):(.+)$/s.exec(value) ?? [];
        if (username === undefined || password === undefined) {
            throw (0,text_place/* badText */.rY)(place, 'expected host=user:password on this line.');
        }
        return { host: host.toLowerCase(), username, password };
    });
}
//# sourceMappingURL=registry-logins.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/assumed-role.js
var assumed_role = __webpack_require__(82437);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/assignments.js
var assignments = __webpack_require__(14241);
;// CONCATENATED MODULE: ./build/src/actions/build-push/inputs.js







const SEVERITY = { low: 'LOW', medium: 'MEDIUM', high: 'HIGH', critical: 'CRITICAL' };
const DAY_SECONDS = 86_400;
/** Inputs of `NAME=value` lines. */
const ASSIGNMENTS = ['build-args', 'labels', 'secrets', 'secret-files', 'registry-roles', 'registry-logins'];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/;
/** Reads the inputs of the action. Throws `bad-input` for an input that cannot be read, or that does not go with another one. */
async function readInputs(inputs) {
    const repository = inputs.required('repository');
    const targets = readTargets(inputs, repository);
    const scan = await readScan(inputs);
    if (scan !== undefined && !targets.some(({ address }) => address.kind === 'ecr')) {
        throw (0,errors/* badInput */.A)('scan', 'only private ECR registries support image scans. Add one to "registry", or remove "scan".');
    }
    const context = inputs.required('context');
    const policy = inputs.text('repository-lifecycle-policy');
    return {
        targets,
        logins: readLogins(inputs),
        recipe: {
            context,
            dockerfile: inputs.text('file') ?? `${(0,without_trailing/* withoutTrailing */.h)(context, '/')}/Dockerfile`,
            target: inputs.text('target'),
            platforms: readPlatforms(inputs),
            buildArguments: readLines(inputs, 'build-args', { form: NAME, expected: 'letters, digits and "_"' }),
            secrets: readSecrets(inputs),
            ssh: inputs.list('ssh'),
            cache: readCache(inputs, targets),
            refresh: {
                baseImages: inputs.yesNo('pull') === true ? 'ask' : 'keep',
                layers: inputs.yesNo('no-cache') === true ? 'rebuild' : 'reuse'
            },
            provenance: inputs.choice('provenance', ['none', 'min', 'max']) ?? 'none',
            sbom: readSbom(inputs),
            builder: inputs.text('builder')
        },
        labels: Object.fromEntries(readLines(inputs, 'labels').map(({ name, value }) => [name, value])),
        tagRules: inputs.list('tags'),
        repositories: inputs.yesNo('create-repository') === true
            ? {
                kind: 'create',
                scanOnPush: inputs.yesNo('repository-scan-on-push') === false ? 'leave' : 'scan',
                tagMutability: inputs.yesNo('repository-immutable-tags') === true ? 'immutable' : 'mutable',
                lifecyclePolicy: policy
            }
            : { kind: 'expect' },
        proof: {
            trustedRoot: inputs.text('trusted-root'),
            workflow: inputs.text('trusted-workflow'),
            ref: inputs.text('trusted-ref'),
            token: inputs.text('github-token')
        },
        unchanged: inputs.yesNo('skip-unchanged') === false ? 'build' : 'reuse',
        push: inputs.yesNo('push') === false ? 'no' : 'yes',
        load: inputs.yesNo('load') === true ? 'yes' : 'no',
        lint: inputs.yesNo('lint') === false ? 'no' : 'yes',
        scan,
        remarks: (0,assignments/* remarksOf */.ro)(ASSIGNMENTS.flatMap(name => readAssignments(inputs, name))),
        timeoutSeconds: inputs.durationSeconds('timeout', { from: 1, to: DAY_SECONDS }) ?? 3_600,
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
    };
}
function readTargets(inputs, repository) {
    const registries = inputs.list('registry');
    if (registries.length === 0)
        throw (0,errors/* badInput */.A)('registry', 'a value is required. Set a registry, such as ecr.');
    const common = (0,assumed_role/* readAssumedRole */.p)(inputs);
    const roles = readRegistryRoles(inputs, registries);
    return registries.map(registry => {
        const target = planTarget(registry, repository);
        const role = target.address.kind === 'other' ? undefined : (roles.get(hostPart(registry)) ?? common);
        return { ...target, role };
    });
}
/** By the registry as "registry" names it, without its path. */
function readRegistryRoles(inputs, registries) {
    const roleOf = (0,assumed_role/* roleReader */.a)(inputs);
    const hosts = registries.map(hostPart);
    const lines = readLines(inputs, 'registry-roles').map(({ name, value }) => [hostPart(name), value.trim()]);
    for (const [host] of lines) {
        if (!hosts.includes(host))
            throw (0,errors/* badInput */.A)('registry-roles', `${(0,quote_safe/* quoteName */.AB)(host)} is not one of the registries in "registry".`);
        if (planTarget(host, 'any').address.kind === 'other')
            throw (0,errors/* badInput */.A)('registry-roles', `${(0,quote_safe/* quoteName */.AB)(host)} is not an ECR registry. Set its login in "registry-logins".`);
    }
    return new Map(lines.map(([host, arn]) => [host, roleOf(arn, 'registry-roles')]));
}
function hostPart(registry) {
    return registry.trim().split('/')[0]?.toLowerCase() ?? '';
}
function readLogins(inputs) {
    return parseRegistryLogins(readAssignments(inputs, 'registry-logins'));
}
function readPlatforms(inputs) {
    const platforms = [...new Set(inputs.list('platforms'))];
    const wrong = platforms.find(platform => !PLATFORM.test(platform));
    if (wrong === undefined)
        return platforms;
    throw (0,errors/* badInput */.A)('platforms', `expected platforms such as linux/amd64 or linux/arm/v7; got ${(0,quote_safe/* quoteName */.AB)(wrong)}.`);
}
function readSecrets(inputs) {
    const rule = { form: ID, expected: 'letters, digits, ".", "_" and "-"' };
    const secrets = [
        ...readLines(inputs, 'secrets', rule).map(({ name, value }) => ({ id: name, kind: 'value', value })),
        ...readLines(inputs, 'secret-files', rule).map(({ name, value }) => ({ id: name, kind: 'file', path: value }))
    ];
    const seen = new Set();
    const twice = secrets.find(({ id }) => seen.size === seen.add(id).size);
    if (twice !== undefined)
        throw (0,errors/* badInput */.A)('secret-files', `the secret ${(0,quote_safe/* quoteName */.AB)(twice.id)} is also in "secrets". Remove one of the two.`);
    return secrets;
}
function readSbom(inputs) {
    const [, generator] = /^generator=(\S+)$/.exec(inputs.text('sbom') ?? '') ?? [];
    if (generator !== undefined && !generator.includes(','))
        return { kind: 'attach', generator };
    return inputs.yesNo('sbom') === true ? { kind: 'attach', generator: undefined } : { kind: 'none' };
}
function readCache(inputs, targets) {
    const kind = inputs.choice('cache', ['gha', 'registry', 'inline', 'none']) ?? 'none';
    const image = inputs.text('cache-image');
    const scope = inputs.text('cache-scope');
    if (image !== undefined && kind !== 'registry' && kind !== 'inline') {
        throw (0,errors/* badInput */.A)('cache-image', 'it is supported with `cache: registry` and `cache: inline` only. Remove it, or change "cache".');
    }
    if (scope !== undefined && kind !== 'gha')
        throw (0,errors/* badInput */.A)('cache-scope', 'it is supported with `cache: gha` only. Remove it, or change "cache".');
    if (kind === 'none')
        return { kind };
    if (kind === 'gha')
        return { kind, scope: scope ?? targets[0]?.path ?? '' };
    return { kind, image };
}
async function readScan(inputs) {
    const wait = inputs.choice('scan', ['wait', 'none']) ?? 'none';
    const failOn = inputs.choice('scan-fail-on', ['low', 'medium', 'high', 'critical']) ?? 'high';
    const timeoutSeconds = inputs.durationSeconds('scan-timeout', { from: 1, to: DAY_SECONDS }) ?? 600;
    const allow = await readAllowed(inputs);
    return wait === 'none' ? undefined : { failOn: SEVERITY[failOn], allow, timeoutSeconds };
}
async function readAllowed(inputs) {
    const text = inputs.block('scan-allow');
    if (text === undefined)
        return [];
    // Loaded here, with the parser of YAML.
    const { parseAllowList } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8790)]).then(__webpack_require__.bind(__webpack_require__, 98790));
    return parseAllowList(text, { kind: 'input', input: 'scan-allow' });
}
function readLines(inputs, name, rule) {
    const lines = readAssignments(inputs, name);
    const wrong = lines.find(line => rule !== undefined && !rule.form.test(line.name));
    if (wrong === undefined)
        return lines.map(line => ({ name: line.name, value: line.value }));
    throw (0,errors/* badInput */.A)(name, `expected a name of ${rule?.expected ?? ''} before the "="; got ${(0,quote_safe/* quoteName */.AB)(wrong.name)}.`);
}
function readAssignments(inputs, name) {
    const text = inputs.block(name);
    return text === undefined ? [] : (0,assignments/* parseAssignments */.k6)(text, { origin: { kind: 'input', input: name }, scope: 'task' });
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 67564:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41968);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26301);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52546);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57451);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90689);











const { env } = process;
const state = (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stepState */ .Q)();
const folder = state.read('client-config');
const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_9__/* .cancellation */ .W)();
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    if ((0,_runner_step_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .stepPhase */ .k)(process.argv) === 'post') {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        return { outputs: {} };
    }
    const step = { clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .V)(env), run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunIdentity */ .MV)(env), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env), cancelled };
    return (0,_use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__/* .endRefused */ .k)({ title: 'Build', outputsOf: _use_cases_rollout_end_refused_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedOutputs */ .X }, step, async () => {
        const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)());
        // Loaded here: a step whose inputs are refused, and `post`, need nothing of a build.
        const [{ connectBuild }, { run }] = await Promise.all([__webpack_require__.e(/* import() */ 4410).then(__webpack_require__.bind(__webpack_require__, 34410)), Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(3769)]).then(__webpack_require__.bind(__webpack_require__, 23769))]);
        return run(inputs, connectBuild(env, step, path => state.save('client-config', path)));
    });
});
if (cancelled.aborted)
    process.exit();
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readEcrHost),
/* harmony export */   x: () => (/* binding */ parseRegistryAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


const ECR_PUBLIC = 'public.ecr.aws';
// Plain, FIPS, China and isolated partitions: https://docs.aws.amazon.com/general/latest/gr/ecr.html; dual-stack:
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
const ECR_HOST = /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/;
const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/;
/**
 * Reads where images go: nothing (ECR of the caller's account and region), an account id, or a registry's host. Throws
 * `bad-input` that names `input`.
 */
function parseRegistryAddress(text, input) {
    if (text === undefined)
        return { kind: 'ecr', accountId: undefined, region: undefined, host: undefined };
    if (/^\d{12}$/.test(text))
        return { kind: 'ecr', accountId: text, region: undefined, host: undefined };
    const host = text.toLowerCase();
    if (host === ECR_PUBLIC)
        return { kind: 'ecr-public', host: ECR_PUBLIC };
    const ecr = readEcrHost(host);
    if (ecr !== undefined)
        return { kind: 'ecr', ...ecr, host };
    if (HOST.test(host))
        return { kind: 'other', host };
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path; got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(text)}.`);
}
/** The account and the region in the host of a private ECR registry; undefined for any other host. */
function readEcrHost(host) {
    const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? [];
    const region = plainRegion ?? dualStackRegion;
    return accountId === undefined || region === undefined ? undefined : { accountId, region };
}
//# sourceMappingURL=registry-address.js.map

/***/ }),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/** The text without any of these characters at its end. In time that grows with the text: `/x+$/` tries every run of them to its end. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=without-trailing.js.map

/***/ }),

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * Aborts on the runner's SIGINT (or SIGTERM), and on nothing else. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later
 * it kills: https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort(name));
    return controller.signal;
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stepPhase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
function stepPhase([, file = '']) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) === 'post.js' ? 'post' : 'main';
}
//# sourceMappingURL=step-phase.js.map

/***/ }),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59257);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ isAssignmentMap),
/* harmony export */   k6: () => (/* binding */ parseAssignments),
/* harmony export */   mr: () => (/* binding */ readAssignmentMap),
/* harmony export */   ro: () => (/* binding */ remarksOf)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);
/* harmony import */ var _domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Reads lines of `NAME=value`. The value is everything after the first `=`, to the end of the line, unchanged; a line that starts
 * with `#` is a comment; `NAME<<END` takes the lines up to `END`. Throws `bad-input`, with the line.
 */
function parseAssignments(text, { origin, scope }) {
    if (text.length > _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_CHARACTERS */ .Bg)
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const assignments = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const place = { origin, position: { line: index + 1, column: 1 } };
        const [, mark = ''] = /(=|<<)/.exec(line) ?? [];
        const markAt = line.indexOf(mark);
        const [name, rest] = [line.slice(0, markAt), line.slice(markAt + mark.length)];
        if (mark === '')
            throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'expected NAME=value on this line.');
        if (mark === '<<') {
            const end = lines.indexOf(rest.trim(), index + 1);
            if (rest.trim() === '' || end === -1)
                throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the multi-line value that starts here with << has no end mark.');
            assignments.push(assignment({ name, value: lines.slice(index + 1, end).join('\n'), place, scope }));
            index = end;
        }
        else {
            // `NAME = value`: the blanks belong to the form.
            const value = /\s$/.test(name) ? rest.trim() : rest;
            assignments.push(withRemark(assignment({ name, value, place, scope })));
        }
    }
    refuseRepeats(assignments);
    return assignments;
}
/** The remarks of a list that a step prints as warnings. */
function remarksOf(assignments) {
    return assignments.flatMap(({ remark }) => remark ?? []).slice(0, MOST_REMARKS);
}
/** GitHub shows ten warnings of a step: https://docs.github.com/actions/reference/limits */
const MOST_REMARKS = 10;
/** A shell or a `.env` file takes off the quotes of `NAME="value"`; here, as in `docker --env-file`, the line is taken as it is. */
function withRemark(read) {
    const [, quote = '', inner = ''] = /^\s*(["'])(.*)\1\s*$/s.exec(read.value) ?? [];
    if (quote === '' || inner.includes(quote))
        return read;
    const sentence = `the quotes around the value of ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(read.name)} are part of the value. Write the value without them.`;
    return { ...read, remark: `${(0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(read.place)}: ${sentence}` };
}
/** Of two lines for one name, the second would silently take precedence. */
function refuseRepeats(assignments) {
    const lines = new Map();
    for (const { container, name, place } of assignments) {
        const key = `${container ?? ''}:${name}`;
        const first = lines.get(key);
        const line = place.position?.line ?? 0;
        if (first !== undefined)
            throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is already on line ${first}. Remove one of the two.`);
        lines.set(key, line);
    }
}
/** Reads an object of names and texts, as JSON or YAML hold it. Throws `bad-input`. */
function readAssignmentMap(document, scope) {
    const { origin, value: members } = document;
    if (!(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(members))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, `expected an object of names and values, not ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(members)}.`);
    return Object.entries(members).map(([name, value]) => {
        const place = { origin, position: document.positionOf([name]) };
        if (typeof value === 'string')
            return assignment({ name, value, place, scope });
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `the value of ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is ${(0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}; expected text, so put it in quotes.`);
    });
}
/** Whether a text that an input or a file holds is such an object, rather than lines. */
function isAssignmentMap(text, origin) {
    return /^\s*\{/.test(text) || (origin.kind === 'file' && /\.(?:jsonc?|ya?ml)$/i.test(origin.path));
}
function assignment(given) {
    const { place, value, scope } = given;
    const [, container, name = ''] = (scope === 'task' ? undefined : /^([^:]*):(.*)$/s.exec(given.name)) ?? [
        '',
        undefined,
        given.name
    ];
    if (name.trim() === '')
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the name before the = is missing.');
    // Of a name, errors and diffs show more than of a value.
    if (/^=?$/.test(value) && /^[A-Za-z0-9+/]+$/.test(name) && (0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeKey */ .zC)(name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'this line looks like base64, not NAME=value. Put the name and = before it.');
    if (/["'“”‘’`]/.test(given.name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot contain a quote. Write NAME=value without quotes around the pair.');
    if (scope === 'containers' && /\s/.test(name.trim()))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot contain spaces.');
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
    if (scope === 'task' && /^\s*aws:/i.test(name))
        throw (0,_domain_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'tags that start with "aws:" are reserved for AWS. Use another key.');
    return { container: container?.trim(), name: name.trim(), value, place };
}
//# sourceMappingURL=assignments.js.map

/***/ }),

/***/ 57451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refusedOutputs),
/* harmony export */   k: () => (/* binding */ endRefused)
/* harmony export */ });
/* harmony import */ var _domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59584);
/* harmony import */ var _domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40844);




/** The outputs of an action whose verdict is one of a deployment, a build or a task. */
function refusedOutputs({ code, message }) {
    return { verdict: 'failed', 'reason-code': code, reason: message };
}
/**
 * Runs a step. On a `DeployError` (an invalid input, missing credentials), sets the verdict and reason and writes a summary under
 * `title`, as for a step that ends later. Rethrows all other errors.
 */
async function endRefused({ title, outputsOf }, { summary, clock, run }, eventLog) {
    const startedAt = clock.now();
    try {
        return await eventLog();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        await summary.append((0,_render_markdown_render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B)({
            ...{ title, verdict: 'failed', ...(0,_domain_text_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .splitHeadline */ .D)(error.message), startedAt, finishedAt: clock.now() },
            ...{
                facts: [],
                services: [],
                steps: [],
                spans: [],
                events: [],
                causes: [],
                nextSteps: [],
                logs: [],
                notes: []
            },
            links: (0,_domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOfRun */ .R)(run)
        }));
        return { outputs: outputsOf(error), failure: error };
    }
}
//# sourceMappingURL=end-refused.js.map

/***/ })

};
