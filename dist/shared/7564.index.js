export const id = 7564;
export const ids = [7564,2123];
export const modules = {

/***/ 90689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/without-trailing.js
var without_trailing = __webpack_require__(82259);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/image-scan/allow-list.js
var allow_list = __webpack_require__(62176);
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
        throw (0,errors/* badInput */.A)('registry', `the path of ${(0,quote_safe/* quoteName */.AB)(registry)} cannot be part of a repository name.`);
    return { address: (0,registry_address/* parseRegistryAddress */.x)(host.toLowerCase() === 'ecr' ? undefined : host, 'registry'), path };
}
//# sourceMappingURL=registry-target.js.map
// EXTERNAL MODULE: ./build/src/domain/task-definition/text-place.js
var text_place = __webpack_require__(21975);
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
// EXTERNAL MODULE: ./build/src/domain/task-definition/assignments.js
var assignments = __webpack_require__(84442);
;// CONCATENATED MODULE: ./build/src/actions/build-push/inputs.js








const SEVERITY = { low: 'LOW', medium: 'MEDIUM', high: 'HIGH', critical: 'CRITICAL' };
const DAY_SECONDS = 86_400;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/;
/** Reads the inputs of the action. */
function readInputs(inputs) {
    const repository = inputs.required('repository');
    const targets = readTargets(inputs, repository);
    const scan = readScan(inputs);
    if (scan !== undefined && !targets.some(({ address }) => address.kind === 'ecr')) {
        throw (0,errors/* badInput */.A)('scan', 'only a private ECR scans images, and none is in "registry".');
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
        timeoutSeconds: inputs.durationSeconds('timeout', { from: 1, to: DAY_SECONDS }) ?? DAY_SECONDS,
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
    };
}
function readTargets(inputs, repository) {
    const registries = inputs.list('registry');
    if (registries.length === 0)
        throw (0,errors/* badInput */.A)('registry', 'a value is required and none was given. Name a registry, such as ecr.');
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
            throw (0,errors/* badInput */.A)('registry-roles', `${(0,quote_safe/* quoteName */.AB)(host)} is not an ECR registry; give its login in "registry-logins".`);
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
        throw (0,errors/* badInput */.A)('secret-files', `the secret ${(0,quote_safe/* quoteName */.AB)(twice.id)} is also in "secrets"; keep one of them.`);
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
        throw (0,errors/* badInput */.A)('cache-image', 'it is for `cache: registry` and `cache: inline` only.');
    }
    if (scope !== undefined && kind !== 'gha')
        throw (0,errors/* badInput */.A)('cache-scope', 'it is for `cache: gha` only.');
    if (kind === 'none')
        return { kind };
    if (kind === 'gha')
        return { kind, scope: scope ?? targets[0]?.path ?? '' };
    return { kind, image };
}
function readScan(inputs) {
    const wait = inputs.choice('scan', ['wait', 'none']) ?? 'none';
    const failOn = inputs.choice('scan-fail-on', ['low', 'medium', 'high', 'critical']) ?? 'high';
    const allow = inputs.block('scan-allow');
    const timeoutSeconds = inputs.durationSeconds('scan-timeout', { from: 1, to: DAY_SECONDS }) ?? 600;
    const allowed = allow === undefined ? [] : (0,allow_list/* parseAllowList */.jR)(allow, { kind: 'input', input: 'scan-allow' });
    return wait === 'none' ? undefined : { failOn: SEVERITY[failOn], allow: allowed, timeoutSeconds };
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
/* harmony import */ var _adapters_docker_client_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20653);
/* harmony import */ var _adapters_docker_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49226);
/* harmony import */ var _adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19700);
/* harmony import */ var _adapters_git_checkouts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50218);
/* harmony import */ var _adapters_local_build_contexts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96125);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58518);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42367);
/* harmony import */ var _domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(41968);
/* harmony import */ var _runner_artifact_subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85160);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(26301);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_event_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54537);
/* harmony import */ var _runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89831);
/* harmony import */ var _runner_step_masks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3904);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_phase_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(52546);
/* harmony import */ var _runner_step_state_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(46036);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(78745);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(27282);
/* harmony import */ var _wiring_connect_registries_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(98977);
/* harmony import */ var _use_cases_end_refused_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6109);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(90689);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(96975);

























const { env } = process;
const state = (0,_runner_step_state_js__WEBPACK_IMPORTED_MODULE_16__/* .stepState */ .Q)();
const folder = state.read('client-config');
const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_23__/* .cancellation */ .W)();
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_10__/* .runAction */ .C)(async () => {
    if ((0,_runner_step_phase_js__WEBPACK_IMPORTED_MODULE_15__/* .stepPhase */ .k)(process.argv) === 'post') {
        if (folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        return { outputs: {} };
    }
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .systemClock */ .V)(env);
    const commands = (0,_adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .execCommands */ .U)(env);
    const step = { clock, run: (0,_domain_rollout_run_identity_js__WEBPACK_IMPORTED_MODULE_24__/* .readRunIdentity */ .MV)(env), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_17__/* .stepSummary */ .x)(env) };
    const dependencies = {
        ...{ ...step, cancelled, env, log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_14__/* .stepLog */ .t)(), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeFiles */ .k)(env) },
        ...(0,_wiring_connect_registries_js__WEBPACK_IMPORTED_MODULE_19__/* .connectRegistries */ .c)({ env, clock }),
        contexts: (0,_adapters_local_build_contexts_js__WEBPACK_IMPORTED_MODULE_5__/* .localBuildContexts */ .g)(env.GITHUB_WORKSPACE ?? process.cwd()),
        checkouts: (0,_adapters_git_checkouts_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCheckouts */ .g)(env.GITHUB_WORKSPACE ?? process.cwd(), commands),
        event: (0,_runner_step_event_js__WEBPACK_IMPORTED_MODULE_11__/* .stepEvent */ .B)(env),
        mask: _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_18__/* .maskSecret */ .$l,
        idTokens: (0,_runner_step_id_tokens_js__WEBPACK_IMPORTED_MODULE_12__/* .stepIdTokens */ .u)(env, (0,_runner_step_masks_js__WEBPACK_IMPORTED_MODULE_13__/* .stepMasks */ .o)()),
        openAttestations: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(9245), __webpack_require__.e(1087)]).then(__webpack_require__.bind(__webpack_require__, 31087))).connectAttestations(access, { env, clock }),
        openClientConfig: () => (0,_adapters_docker_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerClientConfig */ .k)(env, { commands, clock }, path => state.save('client-config', path)),
        openBuilder: ({ env: clientEnv, needs }, name) => (0,_adapters_docker_images_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerImages */ .z)({ commands, env: clientEnv, needs, temporaryFolder: env.RUNNER_TEMP }, name),
        declareImage: (0,_runner_artifact_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactSubjects */ .W)(env)
    };
    return (0,_use_cases_end_refused_js__WEBPACK_IMPORTED_MODULE_20__/* .endRefused */ .k)({ title: 'Build', outputsOf: _use_cases_end_refused_js__WEBPACK_IMPORTED_MODULE_20__/* .refusedOutputs */ .X }, step, () => (0,_run_js__WEBPACK_IMPORTED_MODULE_22__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_21__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .stepInputs */ .a)()), dependencies));
});
if (cancelled.aborted)
    process.exit();
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 96975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/src/domain/report/render-summary.js + 3 modules
var render_summary = __webpack_require__(20830);
// EXTERNAL MODULE: ./build/src/domain/image-build/build-step.js
var build_step = __webpack_require__(18224);
;// CONCATENATED MODULE: ./build/src/domain/image-build/format-size.js
/** `12.3 MB` for people, in powers of ten as registries show them. */
function formatSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}
//# sourceMappingURL=format-size.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/stage-times.js

/** From the first step of a stage to its last, in the order of their starts. Stages that did nothing are left out. */
function stageTimes(steps) {
    const stages = new Map();
    for (const step of steps) {
        const members = stages.get(step.stage);
        if (members === undefined)
            stages.set(step.stage, [step]);
        else
            members.push(step);
    }
    return [...stages]
        .flatMap(([stage, members]) => {
        const timed = members.filter(({ startedAt, finishedAt }) => startedAt !== undefined && finishedAt !== undefined);
        if (timed.length === 0)
            return [];
        return {
            stage,
            startedAt: timed.reduce((least, { startedAt = 0 }) => Math.min(least, startedAt), Infinity),
            finishedAt: timed.reduce((most, { finishedAt = 0 }) => Math.max(most, finishedAt), -Infinity),
            steps: members.length,
            cached: (0,build_step/* countCached */.A4)(members).cached,
            outcome: members.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
        };
    })
        .sort((a, b) => a.startedAt - b.startedAt);
}
//# sourceMappingURL=stage-times.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/render-build-summary.js






/** The job summary of a build: the result, the image, sizes by platform, time by stage. */
function renderBuildSummary(result, run) {
    return [(0,render_summary/* renderSummary */.B)(reportBuild(result, run)), platformTable(result), stageTable(result)]
        .filter(part => part !== '')
        .join('\n');
}
/** The report of a build, as every channel renders it. */
function reportBuild(result, run) {
    const { verdict, reasonCode, reason, startedAt, finishedAt, failure, steps } = result;
    const isDry = reasonCode === 'would-build' || reasonCode === 'would-reuse';
    const lines = failure?.step?.lastLines ?? [];
    return {
        title: `Build ${result.repository}`,
        verdict: isDry ? 'would-change' : verdict,
        headline: reason,
        startedAt,
        finishedAt,
        facts: facts(result, run),
        services: [],
        steps: [],
        spans: stageTimes(steps).map(({ stage, outcome, ...times }) => ({
            ...{ subject: 'Build', label: stage, startedAt: times.startedAt, finishedAt: times.finishedAt },
            tone: outcome === 'failed' ? 'bad' : 'neutral'
        })),
        events: [],
        causes: failure?.step === undefined ? [] : [{ title: failure.step.title, detail: failure.step.error }],
        nextSteps: [],
        links: run.url === undefined ? [] : [{ text: 'Workflow run', href: run.url }],
        logs: lines.length === 0 ? [] : [{ title: 'Last lines of the step that failed', lines }],
        notes: result.notes
    };
}
function facts(result, run) {
    const { image, layers, steps } = result;
    const { cached, all } = (0,build_step/* countCached */.A4)(steps);
    const code = (name, value) => value === undefined || value === '' ? [] : [{ name, value, kind: 'code' }];
    const text = (name, value) => value === undefined ? [] : [{ name, value, kind: 'text' }];
    return [
        ...(image?.repositories ?? []).flatMap(repository => code('Image', `${repository}@${image?.digest ?? ''}`)),
        ...code('Tags', result.tags.join(', ')),
        ...text('Layers changed', layers === undefined ? undefined : `${layers.changed} of ${layers.all}`),
        ...text('Steps from cache', all === 0 ? undefined : `${cached} of ${all}`),
        ...text('Builder', result.builder),
        ...code('Content', result.contentKey?.slice(0, 12)),
        ...code('Commit', run.commit)
    ];
}
function platformTable({ image }) {
    if (image === undefined)
        return '';
    const rows = image.platforms.map(({ platform, digest, sizeBytes, layers }) => [
        ...[(0,markdown_text/* markdownText */.p7)(platform), formatSize(sizeBytes), String(layers.length), (0,markdown_text/* markdownCode */.D9)(digest)]
    ]);
    return section('Sizes', ['Platform', 'To pull', 'Layers', 'Digest'], rows);
}
function stageTable({ steps }) {
    const rows = stageTimes(steps).map(({ stage, outcome, steps: count, cached, startedAt, finishedAt }) => [
        `${outcome === 'failed' ? '❌ ' : ''}${(0,markdown_text/* markdownCode */.D9)(stage)}`,
        String(count),
        String(cached),
        (0,duration/* formatDuration */.a3)(finishedAt - startedAt)
    ]);
    return rows.length === 0 ? '' : section('Stages', ['Stage', 'Steps', 'From cache', 'Took'], rows);
}
function section(title, head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
//# sourceMappingURL=render-build-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/image-build/image-tags.js


// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const TAG = /^\w[\w.-]{0,127}$/;
const VERSION = /^v?((\d+)\.(\d+)\.\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const RULES = {
    sha: ({ commit }) => (commit === undefined ? [] : [fixed(commit)]),
    'short-sha': ({ commit }) => (commit === undefined ? [] : [fixed(commit.slice(0, 7))]),
    branch: ({ branch }) => (branch === undefined ? [] : [moves(tagOfRef(branch))]),
    pr: ({ pullRequest }) => (pullRequest === undefined ? [] : [moves(`pr-${pullRequest}`)]),
    semver: ({ gitTag }) => (gitTag === undefined ? [] : versionLadder(gitTag)),
    latest: ({ branch, defaultBranch }) => (branch !== undefined && branch === defaultBranch ? [moves('latest')] : [])
};
/** The tags that the rules make for this commit and event, each once. Throws on a word that can be no tag. */
function planTags(rules, source) {
    const tags = new Map();
    const unused = [];
    for (const word of rules) {
        const made = Object.hasOwn(RULES, word) ? (RULES[word]?.(source) ?? []) : [custom(word)];
        if (made.length === 0)
            unused.push(word);
        for (const tag of made)
            if (!tags.has(tag.name))
                tags.set(tag.name, tag);
    }
    return { tags: [...tags.values()], unused, reasons: unused.includes('semver') ? explainVersion(source) : [] };
}
/** `1.2.3`, `1.2` and `1` of `v1.2.3`; a pre-release and version 0 climb no further than is meant to be stable. */
function versionLadder(gitTag) {
    const [, core, major, minor, preRelease, build = ''] = VERSION.exec(gitTag) ?? [];
    if (core === undefined || major === undefined || minor === undefined)
        return [];
    const whole = fixed(`${core}${preRelease ?? ''}${build.replace('+', '-')}`);
    if (preRelease !== undefined)
        return [whole];
    return [whole, moves(`${major}.${minor}`), ...(major === '0' ? [] : [moves(major)])];
}
/** A Git tag that is no version makes no tag of an image, which looks like a tag that was forgotten. */
function explainVersion({ gitTag }) {
    if (gitTag === undefined)
        return [];
    const name = (0,quote_safe/* quoteName */.AB)(gitTag);
    const advice = 'expected MAJOR.MINOR.PATCH, such as 1.2.3 or v1.2.3';
    const [, core] = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)(?=$|[-+])/.exec(gitTag.slice(0, 200)) ?? [];
    if (core === undefined)
        return [`semver makes no tag: the Git tag ${name} is not a version; ${advice}.`];
    const parts = core.split('.').length;
    const fault = parts === 3
        ? 'has other text around its version'
        : `has a version of ${parts} ${parts === 1 ? 'number' : 'numbers'}`;
    return [`semver makes no tag: the Git tag ${name} ${fault}; ${advice}.`];
}
/** A branch's name as a tag: `feature/new login` is `feature-new-login`. */
function tagOfRef(name) {
    return (name
        .replaceAll(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128) || 'branch');
}
function custom(word) {
    if (TAG.test(word))
        return fixed(word);
    throw (0,errors/* badInput */.A)('tags', `expected ${Object.keys(RULES).join(', ')} or a tag (letters, digits, ".", "_" and "-", 128 at most); ${(0,quote_safe/* quoteName */.AB)(word)} is neither.`);
}
const fixed = (name) => ({ name, permanence: 'fixed' });
const moves = (name) => ({ name, permanence: 'moves' });
//# sourceMappingURL=image-tags.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/image-labels.js

/** Label that holds the hash of all that the image was made of. */
const CONTENT_LABEL = 'io.deploy-kit.content';
/**
 * The OCI labels that can be known (https://github.com/opencontainers/image-spec/blob/main/annotations.md), below those that
 * were asked for. `created` is the commit's time, so that two builds of one commit are labelled alike.
 */
function labelImage(source, { tags, contentKey, asked }) {
    const { address, commit, committedAt, gitTag } = source;
    const version = (gitTag === undefined ? undefined : versionLadder(gitTag)[0]?.name) ?? tags[0]?.name;
    return {
        ...(address === undefined ? {} : { 'org.opencontainers.image.source': address }),
        ...(commit === undefined ? {} : { 'org.opencontainers.image.revision': commit }),
        ...(committedAt === undefined ? {} : { 'org.opencontainers.image.created': new Date(committedAt).toISOString() }),
        ...(version === undefined ? {} : { 'org.opencontainers.image.version': version }),
        ...asked,
        [CONTENT_LABEL]: contentKey
    };
}
//# sourceMappingURL=image-labels.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/choose-image.js

/**
 * Decides whether an image of this content is there. Only one that is proved is reused. A tag that moves by its nature is left where it is
 * in a repository whose tags do not move; one that names an image for good must name this one, unless that image may well be of the same
 * content and only the proof is missing: then it is left too.
 */
function chooseImage(registries, { contentKey, proved }) {
    const candidates = registries.map(state => candidatesOf(state, contentKey).find(digest => proved.has(digest)));
    const [digest] = candidates;
    const isThere = digest !== undefined && candidates.every(candidate => candidate === digest);
    for (const { host, frozen } of registries) {
        const taken = frozen.find(({ tag, image }) => tag.permanence === 'fixed' && (!isThere || image.digest !== digest) && !isOf(image, contentKey));
        if (taken !== undefined)
            return { kind: 'refuse', tag: taken.tag.name, host, digest: taken.image.digest };
    }
    const moving = registries.flatMap(({ frozen }) => frozen.filter(({ image }) => !isThere || image.digest !== digest));
    const left = [...new Set(moving.map(({ tag }) => tag.name))];
    return isThere ? { kind: 'reuse', digest, left } : { kind: 'build', left };
}
/** Digests of images that say they are of this content: under its tag, or under a tag that never moves. */
function candidatesOf({ ofContent, frozen }, contentKey) {
    const fixed = frozen.flatMap(({ tag, image }) => (tag.permanence === 'fixed' ? [image] : []));
    const images = ofContent === undefined ? fixed : [ofContent, ...fixed];
    return images.filter(image => isOf(image, contentKey)).map(({ digest }) => digest);
}
/** A label proves nothing: everybody who may push writes what they want there. It spares looking for a proof in vain. */
function isOf({ platforms }, contentKey) {
    return platforms.length > 0 && platforms.every(({ labels }) => labels[CONTENT_LABEL] === contentKey);
}
//# sourceMappingURL=choose-image.js.map
// EXTERNAL MODULE: ./build/src/domain/join-sentences.js
var join_sentences = __webpack_require__(81131);
;// CONCATENATED MODULE: ./build/src/domain/image-build/build-result.js
/** How many layers an image has that the one before it did not have; undefined when there is none to compare with. */
function countChangedLayers(image, before) {
    if (image === undefined || before === undefined)
        return undefined;
    const known = new Set(before.layers.map(({ digest }) => digest));
    return { changed: image.layers.filter(({ digest }) => !known.has(digest)).length, all: image.layers.length };
}
//# sourceMappingURL=build-result.js.map
// EXTERNAL MODULE: ./build/src/domain/image-scan/allow-list.js
var allow_list = __webpack_require__(62176);
// EXTERNAL MODULE: ./build/src/domain/image-scan/severity.js
var severity = __webpack_require__(55787);
;// CONCATENATED MODULE: ./build/src/domain/image-scan/judge-findings.js


/**
 * Judges the scans of all platforms on `today` (UTC, `2026-12-31`). Something that counts fails whatever else is missing; nothing
 * passes unless every platform's scan was read.
 */
function judgeFindings(platforms, policy, today) {
    const allowances = new Map(policy.allow.map(allowed => [(0,allow_list/* keyOf */.TN)(allowed.id), allowed]));
    const findings = mergeFindings(platforms).map(finding => judgeFinding(finding, { failOn: policy.failOn, allowance: allowances.get((0,allow_list/* keyOf */.TN)(finding.id)) }, today));
    const found = new Set(findings.map(({ id }) => (0,allow_list/* keyOf */.TN)(id)));
    const unread = platforms.filter(({ reading }) => reading.kind !== 'complete');
    const counted = findings.filter(({ judgement }) => judgement === 'counts' || judgement === 'allowance-expired');
    const isRead = platforms.length > 0 && unread.length === 0;
    return {
        findings,
        counts: unread.length === platforms.length ? undefined : countSeverities(findings),
        // Only when all is read it is certain that an entry is of no use.
        needless: isRead ? policy.allow.filter(({ id }) => !found.has((0,allow_list/* keyOf */.TN)(id))) : [],
        ...conclude({ counted, findings, unread, platforms }, policy)
    };
}
function conclude({ counted, findings, unread, platforms }, { failOn }) {
    if (counted.length > 0) {
        const expired = counted.filter(({ judgement }) => judgement === 'allowance-expired').length;
        const back = expired === 0 ? '' : `, ${expired} of them because the allowance expired`;
        return {
            verdict: 'failed',
            reason: `The scan found ${plural(counted.length, 'vulnerability', 'vulnerabilities')} of severity ${failOn} or above${back}: ${listIds(counted)}.`
        };
    }
    if (platforms.length === 0)
        return { verdict: 'unknown', reason: 'There was no image to scan.' };
    if (unread.length > 0) {
        return { verdict: 'unknown', reason: `The scan of ${unread.map(describeUnread).join('; of ')}.` };
    }
    const allowed = findings.filter(({ judgement }) => judgement === 'allowed').length;
    return {
        verdict: 'passed',
        reason: `The scan found nothing of severity ${failOn} or above${allowed === 0 ? '' : ` but ${plural(allowed, 'allowed finding', 'allowed findings')}`}.`
    };
}
function describeUnread({ name, reading }) {
    switch (reading.kind) {
        case 'complete':
            return `${name} is complete`;
        case 'absent':
            return `${name} never began (is scanning on for the repository?)`;
        case 'running':
            return `${name} was not complete in time (${reading.status})`;
        case 'unreadable':
            return `${name} cannot be read (${[reading.status, reading.why].filter(Boolean).join(': ')})`;
    }
}
function mergeFindings(platforms) {
    const merged = new Map();
    for (const { name, reading } of platforms) {
        for (const finding of reading.kind === 'complete' ? reading.findings : []) {
            const key = `${finding.severity} ${(0,allow_list/* keyOf */.TN)(finding.id)}`;
            const known = merged.get(key) ?? { finding, packages: new Set(), platforms: new Set() };
            for (const named of finding.packages)
                known.packages.add(named);
            known.platforms.add(name);
            merged.set(key, { ...known, finding: { ...known.finding, fixedIn: known.finding.fixedIn ?? finding.fixedIn } });
        }
    }
    return [...merged.values()]
        .map(({ finding, packages, platforms: on }) => ({ ...finding, packages: [...packages], platforms: [...on] }))
        .toSorted(bySeverity);
}
function bySeverity(one, other) {
    const difference = severity/* SEVERITIES */.o.indexOf(one.severity) - severity/* SEVERITIES */.o.indexOf(other.severity);
    return difference === 0 ? one.id.localeCompare(other.id, 'en') : difference;
}
function judgeFinding(finding, { failOn, allowance }, today) {
    const judged = (judgement) => ({ ...finding, judgement, allowance });
    if (!(0,severity/* isAtLeast */.d)(finding.severity, failOn))
        return judged('below-threshold');
    if (allowance === undefined)
        return judged('counts');
    return judged((0,allow_list/* isExpired */._d)(allowance, today) ? 'allowance-expired' : 'allowed');
}
function countSeverities(findings) {
    const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFORMATIONAL: 0, UNDEFINED: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
const MOST_NAMED = 3;
function listIds(findings) {
    const named = findings.slice(0, MOST_NAMED).map(({ id, severity }) => `${id} (${severity})`);
    const more = findings.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
function plural(count, one, many) {
    return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
//# sourceMappingURL=judge-findings.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-scan/render-findings.js


/** A summary holds 1 MiB; who fixes them begins with the worst. */
const MOST_ROWS = 100;
/** The scan as Markdown: the verdict, the counts, a table of the findings, the worst first. */
function renderFindings({ reason, findings, counts, needless }) {
    const lines = ['', '### Vulnerability scan', '', (0,markdown_text/* markdownText */.p7)(reason)];
    if (counts !== undefined) {
        const severities = severity/* SEVERITIES */.o.filter(severity => counts[severity] > 0 || severity !== 'UNDEFINED');
        lines.push('', row(severities), row(severities.map(() => '--:')), row(severities.map(name => String(counts[name]))));
    }
    if (findings.length > 0)
        lines.push('', ...renderTable(findings));
    if (needless.length > 0) {
        const ids = needless.map(({ id }) => (0,markdown_text/* markdownCode */.D9)(id)).join(', ');
        lines.push('', `No finding needs these entries of the allow list any more: ${ids}.`);
    }
    return `${lines.join('\n')}\n`;
}
function renderTable(findings) {
    const shown = findings.slice(0, MOST_ROWS);
    const isOnePlatform = new Set(findings.flatMap(({ platforms }) => platforms)).size === 1;
    const head = ['Finding', 'Severity', 'In', 'Fixed in', ...(isOnePlatform ? [] : ['Platforms']), ''];
    const rows = shown.map(finding => row([
        renderId(finding),
        finding.severity,
        finding.packages.map(name => (0,markdown_text/* markdownCode */.D9)(name)).join(', ') || '–',
        (0,markdown_text/* markdownCode */.D9)(finding.fixedIn ?? ''),
        ...(isOnePlatform ? [] : [finding.platforms.map(name => (0,markdown_text/* markdownCode */.D9)(name)).join(', ')]),
        renderJudgement(finding)
    ]));
    const rest = findings.length - shown.length;
    return [row(head), row(head.map(() => '---')), ...rows, ...(rest > 0 ? ['', `… and ${rest} more.`] : [])];
}
function renderId({ id, uri }) {
    return uri === undefined ? (0,markdown_text/* markdownText */.p7)(id) : (0,markdown_text/* markdownLink */.iQ)((0,markdown_text/* markdownText */.p7)(id), uri);
}
function renderJudgement({ judgement, allowance }) {
    switch (judgement) {
        case 'counts':
            return '❌';
        case 'allowance-expired':
            return `❌ allowed until ${allowance?.until ?? ''}: ${(0,markdown_text/* markdownText */.p7)(allowance?.reason ?? '')}`;
        case 'allowed':
            return `allowed until ${allowance?.until ?? ''}: ${(0,markdown_text/* markdownText */.p7)(allowance?.reason ?? '')}`;
        case 'below-threshold':
            return '';
    }
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
//# sourceMappingURL=render-findings.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/bears-until.js
var bears_until = __webpack_require__(54818);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/unless-cancelled.js
var unless_cancelled = __webpack_require__(26009);
;// CONCATENATED MODULE: ./build/src/use-cases/judge-scan.js






/** A push starts a scan a moment later, if it does: after that one is asked for. */
const PATIENCE_MILLISECONDS = 15_000;
/** How long a scan may still show up when ECR refuses to start one. */
const LAST_HOPE_MILLISECONDS = 60_000;
/**
 * Waits for the scans of all platforms of an image and judges what they found. Never throws for what AWS says: a scan that
 * cannot be read makes the verdict `unknown`.
 */
async function judgeScan(request, images, dependencies) {
    const { clock, log } = dependencies;
    const deadlineAt = clock.now() + request.timeoutSeconds * 1000;
    try {
        const platforms = await Promise.all(images.map(image => followScan(image, deadlineAt, dependencies)));
        const today = new Date(clock.now()).toISOString().slice(0, 10);
        const judgement = judgeFindings(platforms, request, today);
        log.line(judgement.reason);
        const { verdict, reason, counts } = judgement;
        return { verdict, reason, counts, markdown: renderFindings(judgement) };
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        const reason = 'The job was cancelled while the image was scanned.';
        return { verdict: 'cancelled', reason, counts: undefined, markdown: '' };
    }
}
async function followScan(image, deadlineAt, dependencies) {
    const { log } = dependencies;
    const name = image.platform;
    try {
        return { name, reading: await awaitScan(image, deadlineAt, dependencies) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        log.warning(`The scan of ${name} cannot be read`, error.message);
        return { name, reading: { kind: 'unreadable', status: error.code, why: error.message } };
    }
}
/** The last reading before the deadline, or the one that ends the waiting. */
async function awaitScan(image, deadlineAt, { scans, clock, log, cancelled }) {
    const beganAt = clock.now();
    let asked;
    let told = '';
    for (;;) {
        const reading = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, readPatiently(image, deadlineAt, { scans, clock }));
        const status = reading.kind === 'running' ? reading.status : reading.kind;
        if (status !== told)
            log.line(`Scan of ${image.platform}: ${describe(reading)}.`);
        told = status;
        if (reading.kind === 'complete' || reading.kind === 'unreadable')
            return reading;
        const elapsed = clock.now() - beganAt;
        if (reading.kind === 'absent' && asked === undefined && elapsed >= PATIENCE_MILLISECONDS) {
            asked = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, scans.start(image));
            log.line(asked.kind === 'started' ? `Asked for a scan of ${image.platform}.` : `ECR starts no scan: ${asked.why}`);
        }
        const interval = (0,poll_interval/* pollIntervalMilliseconds */.z)(elapsed);
        const isHopeless = asked?.kind === 'refused' && elapsed > LAST_HOPE_MILLISECONDS && reading.kind === 'absent';
        if (isHopeless || clock.now() + interval > deadlineAt)
            return explainAbsence(reading, asked);
        await clock.sleep(interval, cancelled);
    }
}
/** What may pass by itself is waited for: a reading of it says that the scan is not to be seen at the moment. */
async function readPatiently(image, deadlineAt, { scans, clock }) {
    try {
        return await scans.read(image, deadlineAt);
    }
    catch (error) {
        const isBorne = error instanceof errors/* DeployError */.s && (0,bears_until/* isPassing */.WG)(error) && clock.now() < deadlineAt;
        if (!isBorne)
            throw error;
        return { kind: 'running', status: `not readable (${error.message})` };
    }
}
/** Why there is no scan, when ECR said so. */
function explainAbsence(reading, asked) {
    if (reading.kind !== 'absent' || asked?.kind !== 'refused')
        return reading;
    return { kind: 'unreadable', status: 'no scan', why: asked.why };
}
function describe(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'none yet';
        case 'running':
            return reading.status;
        case 'complete':
            return `complete, ${reading.findings.length} findings`;
        case 'unreadable':
            return [reading.status, reading.why].filter(Boolean).join(': ');
    }
}
//# sourceMappingURL=judge-scan.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/registry.js
/** What image references begin with: `ghcr.io/org/app`. */
function addressOf({ host, path }) {
    return `${host}/${path}`;
}
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/src/domain/image-build/build-failure.js
var build_failure = __webpack_require__(21214);
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/set-tags.js


const MOST_TRIES = 5;
const FIRST_DELAY_MILLISECONDS = 500;
/**
 * Sets tags on an image that is complete in its registry, all with one call, and reads each back: a tag that is told of as set
 * names the image. Tags that do so already cost one request.
 */
async function setTags(registry, image, { builder, clock, log, signal }) {
    const { digest, tags } = image;
    let missing = await tagsElsewhere(registry, image);
    let said = '';
    for (let tries = 1; missing.length > 0 && tries <= MOST_TRIES && !signal.aborted; tries += 1) {
        if (tries > 1)
            await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 2), signal);
        const end = await builder.tag({ repository: addressOf(registry), digest }, missing, signal);
        missing = await tagsElsewhere(registry, image);
        said = end.kind === 'refused' ? end.said : '';
        if (end.kind === 'refused' && (0,build_failure/* describeFailure */.I)([], [`push: ${said}`]).remedy === 'none')
            break;
    }
    const set = tags.filter(tag => !missing.includes(tag));
    if (set.length > 0)
        log.line(`${addressOf(registry)}: ${set.join(', ')} name ${digest}.`);
    return { set, missing, reason: missing.length === 0 ? undefined : explain(registry, missing, said) };
}
async function tagsElsewhere({ path, images }, { digest, tags }) {
    const found = await Promise.all(tags.map(reference => images.digest({ repository: path, reference })));
    return tags.filter((_, index) => found[index] !== digest);
}
function explain(registry, missing, said) {
    const last = said.split('\n').findLast(line => line.trim() !== '');
    const answer = last === undefined ? '' : `: ${last.slice(0, 300)}`;
    return `The registry ${registry.host} did not take the tag ${missing.join(', ')}${answer}`;
}
//# sourceMappingURL=set-tags.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/deliver-image.js






/** Reads the image back, sets its tags in every registry, and tells the runner of it. */
async function deliverImage(workshop, delivery, dependencies, time) {
    const { digest, steps } = delivery;
    try {
        const image = await readBack(workshop, digest);
        const before = workshop.inspected[0]?.before;
        const layers = countChangedLayers(image.platforms[0], before?.platforms[0]);
        const tagged = await setAllTags(workshop, delivery, dependencies, time);
        const digestFrom = workshop.builder.kind.pushes === 'by-digest' ? 'builder' : 'registry';
        const { kind: cache } = workshop.request.recipe.cache;
        const layersFrom = cache === 'registry' || cache === 'inline' ? 'registry' : 'builder';
        const known = { image, digestFrom, layersFrom, steps, layers, tags: tagged.set };
        if (tagged.reason !== undefined)
            return { ...known, ...endWithoutTags(tagged.reason, time) };
        await load(workshop, image, time);
        for (const repository of image.repositories)
            await dependencies.declareImage(`${repository}@${digest}`);
        const reason = describeEnd(image, delivery);
        const done = {
            verdict: 'succeeded',
            reasonCode: delivery.choice.kind === 'reuse' ? 'reused' : 'built',
            reason
        };
        return { ...known, ...done, ...(await judge(workshop, image, dependencies)) };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const reason = `The builder pushed ${digest}, but its status in the registry is unknown: ${error.message}`;
        return { steps, verdict: 'unknown', reasonCode: error.code, reason };
    }
}
async function readBack({ registries }, digest) {
    const found = await Promise.all(registries.map(async (registry) => {
        const image = await registry.images.find({ repository: registry.path, reference: digest });
        if (image !== undefined)
            return image;
        throw new errors/* DeployError */.s('not-found', `${addressOf(registry)} does not hold it.`);
    }));
    return { digest, repositories: registries.map(addressOf), platforms: found[0]?.platforms ?? [] };
}
async function setAllTags({ registries, plan, request, builder, inspected }, { choice, digest }, { clock, log }, { signal }) {
    const wanted = plan.tags.map(({ name }) => name).filter(name => !choice.left.includes(name));
    let set = wanted;
    for (const [index, registry] of registries.entries()) {
        const { ofContent, contentTag } = inspected[index] ?? {};
        // Somebody else's image keeps the tag in a repository that moves none.
        const isTaken = contentTag === 'stays' && ofContent !== undefined && ofContent.digest !== digest;
        const tags = request.unchanged === 'reuse' && !isTaken ? [plan.contentTag, ...wanted] : wanted;
        const end = await setTags(registry, { digest, tags }, { builder, clock, log, signal });
        set = set.filter(name => end.set.includes(name));
        if (end.reason !== undefined)
            return { set, reason: end.reason };
    }
    return { set, reason: undefined };
}
function endWithoutTags(reason, time) {
    const ended = time.ended();
    if (ended === undefined)
        return { verdict: 'failed', reasonCode: 'push-failed', reason };
    const cause = ended === 'cancelled' ? 'The job was cancelled' : 'The time was over';
    return { verdict: ended, reasonCode: ended, reason: `${cause} while tags were set. ${reason}` };
}
async function load({ request, builder, plan }, image, { signal }) {
    const [repository] = image.repositories;
    if (request.load === 'no' || repository === undefined)
        return;
    await builder.load({ repository, digest: image.digest }, plan.tags.map(({ name }) => name), signal);
}
function describeEnd({ digest, platforms }, { choice }) {
    const size = formatSize(platforms[0]?.sizeBytes ?? 0);
    const kinds = platforms.length > 1 ? ` for ${platforms.map(({ platform }) => platform).join(', ')}` : '';
    return choice.kind === 'reuse'
        ? `Nothing changed: the image that is there is ${digest}${kinds} (${size}).`
        : `The image was built and pushed as ${digest}${kinds} (${size}).`;
}
/** Waits for the scan of the first ECR that holds the image: the others hold the same. */
async function judge({ request, registries }, { platforms }, { clock, log, cancelled }) {
    const registry = registries.find(({ ecr }) => ecr !== undefined);
    if (request.scan === undefined || registry?.ecr === undefined)
        return {};
    const { registryId, scans } = registry.ecr;
    const { scan: wish } = request;
    const images = platforms.map(({ platform, digest }) => ({ platform, digest, registryId, repository: registry.path }));
    const scan = await log.group('Scan', () => judgeScan(wish, images, { scans, clock, log, cancelled }));
    switch (scan.verdict) {
        case 'passed':
            return { scan };
        case 'failed':
            return { scan, verdict: 'failed', reasonCode: 'scan-findings', reason: `The image was pushed. ${scan.reason}` };
        case 'unknown':
            return { scan, verdict: 'unknown', reasonCode: 'scan-unknown', reason: `The image was pushed. ${scan.reason}` };
        case 'cancelled':
            return { scan, verdict: 'cancelled', reasonCode: 'cancelled', reason: `The image was pushed. ${scan.reason}` };
    }
}
//# sourceMappingURL=deliver-image.js.map
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/src/domain/dockerfile/read-stages.js

/**
 * Reads a Dockerfile as BuildKit does: parser directives, continued lines, here-documents, several stages. Never throws: what
 * is wrong in it is BuildKit's to say. https://docs.docker.com/reference/dockerfile/
 */
function readStages(text) {
    const list = [];
    const index = new StageIndex();
    for (const instruction of main.DockerfileParser.parse(withoutLongComments(text)).getInstructions().map(readInstruction)) {
        const { keyword, words, line } = instruction;
        const open = list.at(-1);
        if (keyword === 'FROM') {
            if (open !== undefined)
                index.add(open);
            const name = /^as$/i.test(words[1] ?? '') ? words[2] : undefined;
            const base = words[0] ?? '';
            const parent = index.findNamed(base);
            list.push({ name, base, line, parent, instructions: [], sources: new Set(parent === undefined ? [] : [parent]) });
        }
        else if (open !== undefined) {
            open.instructions.push(instruction);
            for (const source of sourcesOf(instruction)) {
                const found = index.find(source);
                if (found !== undefined)
                    open.sources.add(found);
            }
        }
    }
    const last = list.at(-1);
    if (last !== undefined)
        index.add(last);
    return { list, find: name => index.find(name), neededFor: stage => neededFor(list, stage) };
}
/** The stages that came before, each found in one step however many there are. */
class StageIndex {
    byName = new Map();
    byNumber = [];
    add(stage) {
        this.byNumber.push(stage);
        if (stage.name !== undefined)
            this.byName.set(stage.name.toLowerCase(), stage);
    }
    findNamed(name) {
        return this.byName.get(name.toLowerCase());
    }
    find(nameOrNumber) {
        return (this.findNamed(nameOrNumber) ?? (/^\d+$/.test(nameOrNumber) ? this.byNumber[Number(nameOrNumber)] : undefined));
    }
}
function neededFor(list, stage) {
    const needed = new Set([stage]);
    // Backwards: a stage needs only earlier ones.
    for (const each of list.toReversed())
        if (needed.has(each))
            for (const source of each.sources)
                needed.add(source);
    return list.filter(each => needed.has(each));
}
/** Longer comments hold no parser directive, and the parser takes the square of their length. Characters. */
const LONGEST_COMMENT = 1_000;
function withoutLongComments(text) {
    const isLong = (line) => line.length > LONGEST_COMMENT && line.trimStart().startsWith('#');
    return text
        .split('\n')
        .map(line => (isLong(line) ? '#' : line))
        .join('\n');
}
function readInstruction(instruction) {
    return {
        keyword: instruction.getKeyword(),
        words: instruction.getExpandedArguments().map(argument => argument.getValue()),
        flags: new Map(readFlags(instruction)),
        text: instruction.getArgumentsContent() ?? '',
        line: instruction.getInstructionRange().start.line + 1
    };
}
function readFlags(instruction) {
    if (!('getFlags' in instruction))
        return [];
    return instruction.getFlags().map(flag => [flag.getName(), flag.getValue() ?? '']);
}
/** A stage, its parent, the parent of that, and so on. */
function ancestry(stage) {
    const family = [];
    for (let each = stage; each !== undefined; each = each.parent)
        family.push(each);
    return family;
}
/** Where `COPY --from` and `RUN --mount=from` take from. */
function sourcesOf({ flags }) {
    const mounted = /(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1];
    return [flags.get('from'), mounted].filter(source => source !== undefined);
}
//# sourceMappingURL=read-stages.js.map
;// CONCATENATED MODULE: ./build/src/domain/dockerfile/dockerfile-hints.js

/** Longer ones get no hints: nobody wrote them by hand. */
const LIMIT_CHARACTERS = 64 * 1024;
/** Looks at what a build of the target needs; hints come in the order of the file. */
function dockerfileHints({ dockerfile, ignoreFile, target }) {
    if (dockerfile.length > LIMIT_CHARACTERS)
        return [];
    const stages = readStages(dockerfile);
    const stage = target === undefined ? stages.list.at(-1) : stages.find(target);
    if (stage === undefined)
        return [];
    const needed = stages.neededFor(stage);
    const family = ancestry(stage);
    const hints = [
        ...needed.flatMap(each => hintsAtBase(each, stages)),
        ...needed.flatMap(hintsAtDownloads),
        ...needed.flatMap(hintsAtCopies),
        ...hintsAtContext(needed, ignoreFile),
        ...hintsAtUser(family),
        ...hintsAtHealth(family)
    ];
    return hints.toSorted((one, other) => one.line - other.line);
}
/** `latest`, said or meant: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions */
function hintsAtBase({ base, line }, stages) {
    const isKnown = base !== '' && base !== 'scratch' && !base.includes('$');
    if (!isKnown || stages.find(base) !== undefined || base.includes('@'))
        return [];
    const tag = /:([^:/]+)$/.exec(base)?.[1];
    if (tag !== undefined && tag !== 'latest')
        return [];
    return [
        {
            title: 'The base image has no version',
            message: `${base} is another image every now and then, so that two builds of one commit can differ: name a version, or a digest.`,
            line
        }
    ];
}
/** https://docs.docker.com/reference/dockerfile/#add---checksum */
function hintsAtDownloads({ instructions }) {
    return instructions
        .filter(({ keyword, flags, words }) => keyword === 'ADD' && !flags.has('checksum') && words.some(isDownload))
        .map(({ line }) => ({
        title: 'A download that nobody checks',
        message: 'ADD takes whatever the address gives: say what you expect with --checksum=sha256:…',
        line
    }));
}
function isDownload(word) {
    return /^https?:\/\//i.test(word) && !/\.git(?:#.*)?$/.test(word);
}
const INSTALLS = /\b(?:npm (?:ci|i|install)|yarn(?: install)?(?:\s|$)|pnpm (?:i|install)|bun install|pip3? install|poetry install|uv (?:sync|pip install)|bundle install|composer install|go mod download|dotnet restore|cargo fetch|mvn\b.*dependency:)/;
/** https://docs.docker.com/build/cache/optimize/#order-your-layers */
function hintsAtCopies({ instructions }) {
    const install = instructions.findIndex(({ keyword, text }) => keyword === 'RUN' && INSTALLS.test(text));
    const copy = instructions.slice(0, Math.max(0, install)).find(copiesContext);
    if (copy === undefined)
        return [];
    return [
        {
            title: 'Dependencies are installed after everything is copied',
            message: 'Every change of a file makes the installation run anew: copy the lists of dependencies first, install, then copy the rest.',
            line: copy.line
        }
    ];
}
/** https://docs.docker.com/build/concepts/context/#dockerignore-files */
function hintsAtContext(stages, ignoreFile) {
    const copy = stages.flatMap(({ instructions }) => instructions).find(copiesContext);
    if (copy === undefined || ignoreFile !== undefined)
        return [];
    return [
        {
            title: 'There is no .dockerignore',
            message: 'The whole context is copied, .git and what lies beside the sources included: name in .dockerignore what the image does not need.',
            line: copy.line
        }
    ];
}
function copiesContext({ keyword, flags, words }) {
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    return isCopy && !flags.has('from') && words.slice(0, -1).some(word => /^\.?\/?\.?\/?$/.test(word));
}
/** https://docs.docker.com/build/building/best-practices/#user */
function hintsAtUser(family) {
    const user = lastOf(family, 'USER');
    const [built] = family;
    const message = 'Add USER with the number of an unprivileged user after the last step that needs root.';
    if (user !== undefined) {
        if (!/^(?:root|0)(?::|$)/.test(user.words[0] ?? ''))
            return [];
        return [{ title: 'The image runs as root', message, line: user.line }];
    }
    const base = family.at(-1)?.base ?? '';
    // Bases that bring a user of their own say so in their names.
    if (built === undefined || base.includes('nonroot') || base.includes('rootless'))
        return [];
    const unless = base === 'scratch' ? '' : `, unless ${base} names a user`;
    return [{ title: 'The image runs as root', message: `No USER is set${unless}. ${message}`, line: built.line }];
}
/**
 * ECS takes no health check from an image:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
 */
function hintsAtHealth(family) {
    const [built] = family;
    if (built === undefined || lastOf(family, 'HEALTHCHECK') !== undefined)
        return [];
    return [
        {
            title: 'There is no HEALTHCHECK',
            message: 'Nothing tells Docker whether the container works. ECS reads no HEALTHCHECK from images: name a healthCheck in the task definition, or check it through the load balancer.',
            line: built.line
        }
    ];
}
/** The instruction that counts: the last in the nearest stage that has one. */
function lastOf(family, keyword) {
    for (const { instructions } of family) {
        const found = instructions.findLast(instruction => instruction.keyword === keyword);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=dockerfile-hints.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/give-hints.js

/** Says what the Dockerfile could do better, and what BuildKit's own checks find in it, as notices; nothing fails for it. */
async function giveHints({ request, builder, recipe, plan }, { log, files }) {
    if (request.lint === 'no')
        return;
    const { dockerfile: file, target } = recipe;
    const { ignoreFile } = plan.context;
    const ignored = ignoreFile === undefined ? undefined : await files.read(ignoreFile, { place: 'workspace' });
    for (const { title, message, line } of dockerfileHints({
        dockerfile: plan.dockerfile,
        ignoreFile: ignored,
        target
    })) {
        log.notice(title, message, { file, line });
    }
    for (const { rule, message, line } of (await builder.lint(recipe)) ?? []) {
        log.notice(rule, message, line === undefined ? { file } : { file, line });
    }
}
//# sourceMappingURL=give-hints.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/limit-time.js
/** Starts the time now. */
function limitTime(seconds, { clock, cancelled }) {
    const limit = new AbortController();
    const released = new AbortController();
    void clock.sleep(seconds * 1000, released.signal).then(() => {
        if (!released.signal.aborted)
            limit.abort();
    });
    const signal = AbortSignal.any([cancelled, limit.signal]);
    return {
        signal,
        ended: () => (cancelled.aborted ? 'cancelled' : limit.signal.aborted ? 'timed-out' : undefined),
        release: () => released.abort()
    };
}
//# sourceMappingURL=limit-time.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/tell-build.js


/**
 * One group of the log per stage. BuildKit works on many stages at once and the log is one: the lines of the others wait until
 * nothing of the open stage is at work any more.
 */
function tellBuild(log) {
    const waiting = new Map();
    const running = new Map();
    let open;
    let moves = Promise.resolve();
    let isMoving = false;
    function say(stage, line) {
        if (!isMoving && open?.stage === stage)
            log.line(line);
        else
            waiting.set(stage, [...(waiting.get(stage) ?? []), line]);
    }
    function moveOn() {
        const next = waiting.keys().next().value;
        if (isMoving || next === undefined || (open !== undefined && (running.get(open.stage) ?? 0) > 0))
            return;
        isMoving = true;
        moves = moves.then(async () => {
            await open?.close();
            open = openGroup(log, next);
            for (const line of waiting.get(next) ?? [])
                log.line(line);
            waiting.delete(next);
            isMoving = false;
            moveOn();
        });
    }
    return {
        tell(events) {
            for (const event of events) {
                const { stage } = event.step;
                if (event.kind === 'started')
                    running.set(stage, (running.get(stage) ?? 0) + 1);
                if (event.kind === 'ended')
                    running.set(stage, (running.get(stage) ?? 0) - 1);
                const line = tell_build_describe(event);
                if (line !== undefined)
                    say(stage, line);
            }
            moveOn();
        },
        async end() {
            running.clear();
            moveOn();
            while (isMoving)
                await moves;
            await open?.close();
            open = undefined;
        }
    };
}
function openGroup(log, stage) {
    let close = () => undefined;
    const closed = new Promise(resolve => (close = resolve));
    const written = log.group(`Build: ${stage}`, () => closed);
    return {
        stage,
        close() {
            close();
            return written;
        }
    };
}
/** Preparing takes no time as a rule and is told of only when it does. */
const WORTH_TELLING_MILLISECONDS = 500;
function tell_build_describe(event) {
    const { step } = event;
    const { startedAt = 0, finishedAt = 0 } = step;
    if (!(0,build_step/* isInstruction */.FL)(step) && event.kind === 'started')
        return undefined;
    if (!(0,build_step/* isInstruction */.FL)(step) && step.outcome === 'done' && finishedAt - startedAt < WORTH_TELLING_MILLISECONDS)
        return undefined;
    switch (event.kind) {
        case 'started':
            return step.outcome === 'running' ? step.title : undefined;
        case 'line':
            return `    ${event.text}`;
        case 'ended':
            return `${step.title}: ${tell_build_describeEnd(step)}`;
    }
}
function tell_build_describeEnd({ outcome, error, startedAt, finishedAt }) {
    if (outcome === 'failed')
        return `failed: ${error ?? ''}`;
    if (outcome !== 'done' || startedAt === undefined || finishedAt === undefined)
        return outcome;
    return `done in ${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}`;
}
//# sourceMappingURL=tell-build.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/carry-out-build.js



const carry_out_build_MOST_TRIES = 4;
const carry_out_build_FIRST_DELAY_MILLISECONDS = 1_000;
/**
 * Builds and pushes. A registry that answers with errors is tried again: what was built is in the builder's cache, and what was
 * pushed is in the registry.
 */
async function carryOutBuild(build, builder, { clock, log, signal }) {
    let steps = [];
    for (let tries = 1;; tries += 1) {
        const teller = tellBuild(log);
        const end = await builder.build(build, { onEvents: events => teller.tell(events), signal });
        await teller.end();
        // The first try tells how long the steps took; in later ones they are cached.
        if (steps.length === 0)
            steps = end.progress.steps();
        if (end.exitCode === 0)
            return { kind: 'built', steps, digest: end.digest };
        if (signal.aborted)
            return { kind: 'stopped', steps: end.progress.steps() };
        const failure = (0,build_failure/* describeFailure */.I)(end.progress.steps(), end.progress.otherLines());
        if (failure.remedy === 'none' || tries >= carry_out_build_MOST_TRIES)
            return { kind: 'failed', steps: end.progress.steps(), failure };
        const delayMilliseconds = carry_out_build_FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1);
        log.line((0,join_sentences/* joinSentences */.D)(failure.reason, `Trying again in ${delayMilliseconds / 1000} s.`));
        await clock.sleep(delayMilliseconds, signal);
    }
}
//# sourceMappingURL=carry-out-build.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/make-image.js



/** Lets the builder build and push. No tag that anybody knows is touched by it, if the builder can push by digest. */
async function makeImage(workshop, dependencies, time) {
    const { builder, recipe, plan } = workshop;
    for (const secret of recipe.secrets)
        if (secret.kind === 'value')
            dependencies.mask(secret.value);
    const build = { recipe, labels: plan.labels, exports: planExports(workshop) };
    const end = await carryOutBuild(build, builder, { ...dependencies, signal: time.signal });
    if (end.kind === 'built') {
        // What others put under a tag is never taken for what was built here.
        const digest = builder.kind.pushes === 'by-digest' ? end.digest : (end.digest ?? (await findCarrier(workshop)));
        if (digest === undefined && workshop.request.push === 'yes')
            throw new errors/* DeployError */.s('platform-error', 'The builder did not report the digest of the pushed image. Run the job again.');
        return { kind: 'made', digest: digest ?? '', steps: end.steps };
    }
    if (end.kind === 'failed') {
        const { code, reason } = end.failure;
        return {
            kind: 'ended',
            result: { verdict: 'failed', reasonCode: code, reason, failure: end.failure, steps: end.steps }
        };
    }
    const verdict = time.ended() ?? 'cancelled';
    const cause = verdict === 'cancelled' ? 'The job was cancelled' : 'The time was over';
    const reason = `${cause} while the image was built; no tag was set.`;
    return { kind: 'ended', result: { verdict, reasonCode: verdict, reason, steps: end.steps } };
}
/** Where the builder puts the image. */
function planExports(workshop) {
    const { request, builder, plan, registries } = workshop;
    if (request.push === 'yes') {
        const addresses = registries.map(addressOf);
        return builder.kind.pushes === 'by-digest'
            ? [{ kind: 'push-digest', repositories: addresses }]
            : [{ kind: 'push-tag', references: addresses.map(address => `${address}:${carrierOf(workshop)}`) }];
    }
    if (request.load === 'no')
        return [];
    const { path } = request.targets[0] ?? { path: 'image' };
    return [{ kind: 'load', references: plan.tags.map(({ name }) => `${path}:${name}`) }];
}
/**
 * The tag that carries an image which cannot be pushed by its digest: that of its content, where it is free or can be moved, or the first
 * that is not taken for good.
 */
function carrierOf({ plan, inspected }) {
    const isUsable = inspected.every(({ ofContent, contentTag }) => ofContent === undefined || contentTag === 'moves');
    if (isUsable)
        return plan.contentTag;
    const taken = new Set(inspected.flatMap(({ frozen }) => frozen.map(({ tag }) => tag.name)));
    return plan.tags.find(({ name }) => !taken.has(name))?.name ?? plan.spareTag;
}
async function findCarrier(workshop) {
    const [registry] = workshop.registries;
    return registry?.images.digest({ repository: registry.path, reference: carrierOf(workshop) });
}
//# sourceMappingURL=make-image.js.map
// EXTERNAL MODULE: ./build/src/domain/matches-pattern.js
var matches_pattern = __webpack_require__(53260);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/image-repository.js

/** Whether a push of other content to `tag` is refused. */
function isImmutableTag(tag, mutability) {
    switch (mutability.kind) {
        case 'mutable':
            return false;
        case 'immutable':
            return true;
        case 'mutable-except':
            return mutability.patterns.some(pattern => (0,matches_pattern/* matchesPattern */.M)(tag, pattern, RULE));
        case 'immutable-except':
            return !mutability.patterns.some(pattern => (0,matches_pattern/* matchesPattern */.M)(tag, pattern, RULE));
    }
}
/** `*` is all that stands for others: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html */
const RULE = { questionMark: 'itself' };
//# sourceMappingURL=image-repository.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/domain/image-build/source-state.js
/**
 * Joins the checkout with what the run's variables and its event say:
 * https://docs.github.com/actions/reference/variables-reference
 */
function readSourceState(env, event, checkout) {
    const { GITHUB_SHA, GITHUB_REF = '', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
    const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(GITHUB_REF) ?? [];
    const { repository, head_commit: head } = (event ?? {});
    const commit = checkout?.commit ?? (GITHUB_SHA === '' ? undefined : GITHUB_SHA);
    const number = kind === 'pull' ? Number.parseInt(name ?? '', 10) : Number.NaN;
    return {
        commit,
        committedAt: checkout?.committedAt ?? (commit === undefined || head?.id !== commit ? undefined : readTime(head)),
        branch: kind === 'heads' ? name : undefined,
        gitTag: kind === 'tags' ? name : undefined,
        pullRequest: Number.isNaN(number) ? undefined : number,
        defaultBranch: repository?.default_branch,
        address: GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
            ? undefined
            : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    };
}
function readTime({ timestamp }) {
    const time = Date.parse(timestamp ?? '');
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=source-state.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/plan-build.js






// A change of what is hashed, or how, must not find images of before.
const KEY_VERSION = 'deploy-kit content 2';
/** Reads the checkout, and plans tags, labels and the key of the content. Asks nothing of the network. */
async function planBuild(request, dependencies, signal) {
    const { recipe } = request;
    const { files, contexts, checkouts, env } = dependencies;
    await requirePlaces(recipe, files);
    const dockerfile = await files.read(recipe.dockerfile, {
        ...{ input: 'file', place: 'workspace', utf8Reader: 'BuildKit' }
    });
    if (dockerfile === undefined) {
        throw (0,errors/* badInput */.A)('file', `there is no file ${(0,quote_safe/* quoteName */.AB)(recipe.dockerfile)}. Name the Dockerfile relative to the workspace, and check it out first.`);
    }
    for (const secret of recipe.secrets) {
        if (secret.kind === 'file' && !(await files.exists(secret.path, naming(secret)))) {
            throw (0,errors/* badInput */.A)('secret-files', `there is no file ${(0,quote_safe/* quoteName */.AB)(secret.path)} for the secret ${(0,quote_safe/* quoteName */.AB)(secret.id)}.`);
        }
    }
    const source = readSourceState(env, await dependencies.event.read(), await checkouts.read());
    const { tags, unused, reasons } = planTags(request.tagRules, source);
    if (tags.length === 0 && (request.push === 'yes' || request.load === 'yes')) {
        const rules = unused.length === 0 ? 'no tag is asked for' : `${unused.join(', ')} make no tag for this event`;
        throw (0,errors/* badInput */.A)('tags', [`${rules}.`, ...reasons, 'Add a rule that does, such as sha, or a tag of your own.'].join(' '));
    }
    const context = await contexts.digest(recipe.context, recipe.dockerfile, signal);
    const contentKey = keyOf(request, context, dockerfile);
    return {
        tags,
        unusedRules: unused,
        tagReasons: reasons,
        labels: labelImage(source, { tags, contentKey, asked: request.labels }),
        contentKey,
        contentTag: `content-${contentKey.slice(0, 32)}`,
        spareTag: `build-${env.GITHUB_RUN_ID ?? 'local'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${contentKey.slice(0, 12)}`,
        context,
        dockerfile
    };
}
/** Refuses what lies outside the workspace: BuildKit's client would send it. */
async function requirePlaces({ context, ssh }, files) {
    await files.requireInside(context, { input: 'context', place: 'workspace' });
    // Keys and the sockets of agents are files of the machine.
    const keys = ssh.flatMap(agent => (agent.includes('=') ? agent.slice(agent.indexOf('=') + 1).split(',') : []));
    for (const key of keys)
        await files.requireInside(key, { input: 'ssh', place: 'machine', noun: 'the path of a key' });
}
const naming = ({ id }) => ({ input: 'secret-files', noun: `the file of the secret "${id}"` });
function keyOf({ recipe, labels }, { hash }, dockerfile) {
    const parts = {
        ...{ version: KEY_VERSION, context: hash, dockerfile, target: recipe.target ?? '' },
        platforms: [...recipe.platforms].sort(),
        arguments: sortedPairs(recipe.buildArguments.map(({ name, value }) => [name, value])),
        labels: sortedPairs(Object.entries(labels)),
        secrets: recipe.secrets.map(({ id }) => id).sort(),
        attestations: [recipe.provenance, recipe.sbom.kind === 'none' ? 'none' : (recipe.sbom.generator ?? 'attach')]
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function sortedPairs(pairs) {
    return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** The lifecycle policy of a request: JSON, or a file that holds it. Throws `bad-input` for anything else. */
async function readLifecyclePolicy(text, { files }) {
    if (text === undefined)
        return undefined;
    const policy = text.startsWith('{') ? text : await files.read(text, { input: 'repository-lifecycle-policy' });
    if (policy === undefined)
        throw (0,errors/* badInput */.A)('repository-lifecycle-policy', `there is no file ${(0,quote_safe/* quoteName */.AB)(text)}.`);
    try {
        JSON.parse(policy);
        return policy;
    }
    catch (error) {
        throw new errors/* DeployError */.s('bad-input', 'Input "repository-lifecycle-policy": expected a lifecycle policy as JSON.', {
            cause: error
        });
    }
}
//# sourceMappingURL=plan-build.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/inspect-registry.js




/** Looks for the content, for tags that are taken, and for an image to compare with. */
async function inspectRegistry(registry, plan, repository) {
    const { host, path, images } = registry;
    const find = (reference) => images.find({ repository: path, reference });
    const ofContent = await find(plan.contentTag);
    const mutability = repository?.tagMutability;
    const fixed = mutability === undefined ? [] : plan.tags.filter(({ name }) => isImmutableTag(name, mutability));
    const frozen = [];
    for (const tag of fixed) {
        const image = await find(tag.name);
        if (image !== undefined)
            frozen.push({ tag, image });
    }
    const moving = plan.tags.filter(({ permanence }) => permanence === 'moves').map(({ name }) => name);
    const contentTag = mutability !== undefined && isImmutableTag(plan.contentTag, mutability) ? 'stays' : 'moves';
    return { host, ofContent, frozen, contentTag, before: ofContent ?? (await findFirst([...moving, 'latest'], find)) };
}
async function findFirst(references, find) {
    for (const reference of new Set(references)) {
        const image = await find(reference);
        if (image !== undefined)
            return image;
    }
    return undefined;
}
/** The repository in ECR, made where it is missing and that is asked for; undefined for registries that say nothing of it. */
async function prepareRepository(registry, request, dependencies) {
    if (registry.ecr === undefined)
        return undefined;
    const { repositories } = registry.ecr;
    const found = await repositories.find(registry.path);
    if (found !== undefined || request.push === 'no')
        return found;
    const { repositories: wish, mode } = request;
    if (wish.kind === 'expect') {
        throw new errors/* DeployError */.s('not-found', `The repository ${addressOf(registry)} does not exist. Create it, or set \`create-repository: true\`.`);
    }
    const lifecyclePolicy = await readLifecyclePolicy(wish.lifecyclePolicy, dependencies);
    if (mode === 'dry-run') {
        dependencies.log.line(`Would create the repository ${addressOf(registry)}.`);
        return undefined;
    }
    const { outcome, repository } = await repositories.create(registry.path, { ...wish, lifecyclePolicy });
    if (outcome === 'created')
        dependencies.log.line(`Created the repository ${addressOf(registry)}.`);
    return repository;
}
//# sourceMappingURL=inspect-registry.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/open-workshop.js



/** Signs in to every registry, makes repositories that are missing and asked for, and looks at what they hold. */
async function openWorkshop(request, plan, dependencies) {
    const { log } = dependencies;
    const config = await dependencies.openClientConfig();
    const needsRegistry = request.push === 'yes' || request.recipe.cache.kind === 'registry' || request.recipe.cache.kind === 'inline';
    const targets = needsRegistry ? request.targets : [];
    for (const { password } of request.logins)
        dependencies.mask(password);
    const [logins, builder] = await Promise.all([
        dependencies.logins(targets, request.logins),
        dependencies.openBuilder(config, request.recipe.builder)
    ]);
    for (const login of logins) {
        if (login === undefined)
            continue;
        dependencies.mask(login.password);
        // The client's file holds it so, and so may an error of the client.
        dependencies.mask(btoa(`${login.username}:${login.password}`));
        await config.signIn(login);
        log.line(`Signed in to ${login.host} as ${login.username}.`);
    }
    const registries = await Promise.all(targets.map((target, index) => dependencies.connect(target, logins[index])));
    log.line(`Builder: ${builder.kind.description}.`);
    if (builder.kind.kind === 'classic')
        tellOfClassic(dependencies);
    if (request.recipe.cache.kind === 'gha')
        tellOfMissingCache(dependencies);
    const inspected = [];
    if (request.push === 'yes') {
        for (const registry of registries) {
            inspected.push(await inspectRegistry(registry, plan, await prepareRepository(registry, request, dependencies)));
        }
    }
    return { request, plan, builder, recipe: resolveRecipe(request, registries[0]), registries, inspected };
}
function tellOfClassic({ log }) {
    log.warning('No BuildKit', 'docker buildx is not on this runner: `docker build` and `docker push` are used. Stages run one after the other, and secrets, ssh, several platforms, cache and attestations are not to be had. docker/setup-buildx-action installs it.');
}
/** Without these the client leaves the cache out, and says nothing: https://docs.docker.com/build/cache/backends/gha/#authentication */
function tellOfMissingCache({ log, env }) {
    const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
    if (url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '')
        return;
    log.warning('No cache', '`cache: gha` keeps nothing: this runner gives the step no cache (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are missing). Take `cache: registry` here.');
}
/** A cache lies beside the image unless a place is named. */
function resolveRecipe({ recipe }, registry) {
    const { cache } = recipe;
    if (cache.kind === 'none' || cache.kind === 'gha')
        return { ...recipe, cache };
    const beside = registry === undefined ? undefined : `${addressOf(registry)}:${cache.kind === 'inline' ? 'latest' : 'build-cache'}`;
    const image = cache.image ?? beside;
    if (image === undefined)
        throw new errors/* DeployError */.s('bad-input', 'Input "cache-image": it is needed where there is no registry.');
    return { ...recipe, cache: { kind: cache.kind, image } };
}
//# sourceMappingURL=open-workshop.js.map
// EXTERNAL MODULE: ./build/src/domain/image-proof/content-statement.js
var content_statement = __webpack_require__(27862);
;// CONCATENATED MODULE: ./build/src/domain/image-proof/trusted-build.js
/**
 * The build that this run takes over from: the same job of the same workflow file, on the default branch of the same repository. Undefined
 * when the run says too little of itself. https://docs.github.com/actions/reference/security/oidc
 */
function planTrustedBuild({ env, event, jobWorkflowRef }, inputs) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_WORKFLOW_REF: runs = '', GITHUB_REPOSITORY_ID } = env;
    const { repository } = (event ?? {});
    const branch = repository?.default_branch;
    const ref = inputs.ref ?? (typeof branch === 'string' && branch !== '' ? `refs/heads/${branch}` : undefined);
    const own = withoutRef(runs);
    const workflow = inputs.workflow ?? (own.startsWith(`${name ?? ''}/`) ? own.slice((name ?? '').length + 1) : undefined);
    if (server === undefined || name === undefined || ref === undefined || workflow === undefined || workflow === '')
        return undefined;
    const job = jobWorkflowRef === undefined ? undefined : withoutRef(jobWorkflowRef);
    return {
        issuer: `https://token.actions.${server === 'https://github.com' ? 'githubusercontent.com' : new URL(server).host}`,
        repository: `${server}/${name}`,
        repositoryId: GITHUB_REPOSITORY_ID === '' ? undefined : GITHUB_REPOSITORY_ID,
        ref,
        startedWorkflow: workflow,
        signerWorkflow: job === undefined || job === own ? undefined : `${server}/${job}`
    };
}
/** `acme/shop/.github/workflows/build.yml` of `acme/shop/.github/workflows/build.yml@refs/heads/main`, or of the same with a commit. */
function withoutRef(workflowRef) {
    // The name of a file can hold an "@" too, but no slash.
    return workflowRef.replace(/^(.*?)@(?:refs\/.*|[0-9a-f]{40}|[0-9a-f]{64})$/s, '$1');
}
//# sourceMappingURL=trusted-build.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-proof/judge-attestation.js


/**
 * Events whose runs on the trusted branch build what is on it. Others run there with the data, and often the code, of somebody else:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
 */
const TRIGGERS = ['push', 'schedule', 'workflow_dispatch'];
/** Why an attestation with a valid signature proves nothing of this image, as the end of a sentence; undefined when it proves it. */
function judgeAttestation({ signer, statement }, { build, digest, contentKey }) {
    if (signer.issuer !== build.issuer)
        return 'it was not signed by a job of GitHub Actions';
    const isSameId = build.repositoryId === undefined || signer.sourceRepositoryId === build.repositoryId;
    if (signer.sourceRepository !== build.repository || !isSameId)
        return 'it was signed for another repository';
    if (signer.sourceRef !== build.ref)
        return `it was not signed for ${build.ref}`;
    const started = `${build.repository}/${build.startedWorkflow}@${build.ref}`;
    if (signer.startedWorkflow !== started)
        return `it was not signed by a run of ${build.startedWorkflow}`;
    const isSigner = build.signerWorkflow === undefined
        ? signer.signerWorkflow === started
        : signer.signerWorkflow !== undefined && withoutRef(signer.signerWorkflow) === build.signerWorkflow;
    if (!isSigner)
        return 'it was signed by a job in a different workflow file';
    if (signer.trigger === undefined || !TRIGGERS.includes(signer.trigger))
        return `it was not signed by a run for ${TRIGGERS.join(', ')}`;
    const signed = (0,content_statement/* readContentStatement */.lX)(statement);
    if (signed === undefined)
        return 'it does not state the content';
    if (!signed.digests.includes(digest))
        return 'it is for a different image';
    return signed.contentKey === contentKey ? undefined : 'it is for different content';
}
//# sourceMappingURL=judge-attestation.js.map
// EXTERNAL MODULE: ./build/src/domain/oidc/token-claims.js
var token_claims = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/prove-images.js





const NONE = { proved: new Set(), unproved: [] };
/**
 * Looks for signatures of the trusted build on images that say they are of this content: tags and labels can be written by everybody who
 * may push. Whatever goes wrong here, the image is built: nothing is thrown.
 */
async function proveImages({ plan, inspected, request }, dependencies) {
    const { contentKey } = plan;
    const digests = [...new Set(inspected.flatMap(state => candidatesOf(state, contentKey)))];
    if (digests.length === 0)
        return NONE;
    try {
        const { build, attestations } = await openProof(request, dependencies);
        const proved = new Set();
        const unproved = [];
        for (const digest of digests) {
            const reason = await refute(digest, { attestations, build, contentKey });
            if (reason === undefined)
                proved.add(digest);
            else
                unproved.push(`Image ${digest} has the content key of this build but was not reused: ${reason}.`);
        }
        return { proved, unproved };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        const reason = error.message.replace(/\.$/, '');
        return {
            ...NONE,
            unproved: digests.map(digest => `Image ${digest} has the content key of this build but was not reused: ${reason}.`)
        };
    }
}
async function openProof({ proof: { trustedRoot, token, ...inputs } }, dependencies) {
    if (trustedRoot === undefined)
        throw new errors/* DeployError */.s('bad-input', 'without "trusted-root", no signature can be verified');
    const trustedRoots = await dependencies.files.read(trustedRoot, { input: 'trusted-root' });
    if (trustedRoots === undefined)
        throw new errors/* DeployError */.s('bad-input', 'the file of "trusted-root" does not exist');
    if (token === undefined)
        throw new errors/* DeployError */.s('bad-input', 'without "github-token", attestations cannot be read');
    const facts = { env: dependencies.env, event: await dependencies.event.read() };
    const build = planTrustedBuild({ ...facts, jobWorkflowRef: await ownWorkflow(dependencies) }, inputs);
    if (build === undefined)
        throw new errors/* DeployError */.s('bad-input', 'the run has no default branch or no workflow; set "trusted-ref" and "trusted-workflow"');
    return { build, attestations: await dependencies.openAttestations({ token, trustedRoots }) };
}
/** A job without `id-token: write` is held to be in the file that its run started with. */
async function ownWorkflow({ idTokens }) {
    try {
        return (0,token_claims/* readClaimTexts */.$)(await idTokens.request('deploy-kit')).job_workflow_ref;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return undefined;
        throw error;
    }
}
/** Why no attestation proves the image; undefined when one does. */
async function refute(digest, { attestations, build, contentKey }) {
    const found = await attestations.find(digest);
    const reasons = found.map(attestation => attestation.kind === 'refused' ? attestation.reason : judgeAttestation(attestation, { build, digest, contentKey }));
    if (reasons.includes(undefined))
        return undefined;
    const [first] = reasons;
    if (first === undefined)
        return 'it has no attestation of its content';
    return reasons.length === 1
        ? `its attestation was rejected, because ${first}`
        : `none of its ${reasons.length} attestations was accepted; the first was rejected, because ${first}`;
}
//# sourceMappingURL=prove-images.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/build-image.js











/** Builds the image unless it is there, pushes it by its digest, sets its tags, and has it judged. */
async function buildImage(request, dependencies) {
    const { clock } = dependencies;
    const startedAt = clock.now();
    const time = limitTime(request.timeoutSeconds, dependencies);
    const blank = {
        ...{ repository: request.targets[0]?.path ?? '', registries: [], tags: [], steps: [], notes: [] },
        ...{
            image: undefined,
            digestFrom: undefined,
            layersFrom: undefined,
            contentKey: undefined,
            builder: undefined,
            layers: undefined,
            failure: undefined,
            scan: undefined
        }
    };
    try {
        const ended = await tellStory(request, dependencies, time);
        return { ...blank, ...ended, startedAt, finishedAt: clock.now() };
    }
    finally {
        time.release();
    }
}
async function tellStory(request, dependencies, time) {
    let known = {};
    try {
        const plan = await planBuild(request, dependencies, time.signal);
        tellPlan(plan, request, dependencies);
        known = { contentKey: plan.contentKey };
        const workshop = await openWorkshop(request, plan, dependencies);
        known = {
            ...known,
            registries: workshop.registries.map(({ host }) => host),
            builder: workshop.builder.kind.description
        };
        const { proved, unproved } = reuseOf(request) === 'reuse'
            ? await proveImages(workshop, dependencies)
            : { proved: new Set(), unproved: [] };
        for (const sentence of unproved)
            dependencies.log.line(sentence);
        const choice = chooseImage(workshop.inspected, { contentKey: plan.contentKey, proved });
        const notes = [...(choice.kind === 'reuse' ? [] : unproved), ...notesOf(choice, plan)];
        return { ...known, ...(await carryOut(workshop, choice, dependencies, time)), notes };
    }
    catch (error) {
        const ended = time.ended();
        if (ended !== undefined)
            return { ...known, ...endedEarly(ended) };
        // A wrong input is annotated where it stands.
        if (!(error instanceof errors/* DeployError */.s) || error.code === 'bad-input')
            throw error;
        return { ...known, verdict: 'failed', reasonCode: error.code, reason: error.message };
    }
}
async function carryOut(workshop, choice, dependencies, time) {
    const { request, builder } = workshop;
    if (choice.kind === 'refuse') {
        const reason = `The tag ${choice.tag} in ${choice.host} names other content (${choice.digest}) and never moves there. Build from another commit, or take another tag.`;
        return { verdict: 'failed', reasonCode: 'tag-taken', reason: (0,join_sentences/* joinSentences */.D)(reason, 'Nothing was built.') };
    }
    if (request.mode === 'dry-run')
        return tellDryRun(workshop, choice, dependencies);
    if (choice.kind === 'reuse') {
        dependencies.log.line(`An image of this content is there: ${choice.digest}.`);
        return deliverImage(workshop, { choice, digest: choice.digest, steps: [] }, dependencies, time);
    }
    // Nobody waits for hints: they come while the image is built. What was built before got its hints then.
    const [made] = await Promise.all([makeImage(workshop, dependencies, time), giveHints(workshop, dependencies)]);
    if (made.kind === 'ended')
        return made.result;
    if (request.push === 'no')
        return { verdict: 'succeeded', reasonCode: 'built', reason: localReason(request), steps: made.steps };
    return deliverImage({ ...workshop, builder }, { choice, digest: made.digest, steps: made.steps }, dependencies, time);
}
function localReason({ load }) {
    return load === 'yes'
        ? 'The image was built into the Docker engine and not pushed.'
        : 'The image was built and not pushed.';
}
/** What is asked to be new is not looked for. */
function reuseOf({ unchanged, recipe }) {
    const { baseImages, layers } = recipe.refresh;
    return unchanged === 'reuse' && baseImages === 'keep' && layers === 'reuse' ? 'reuse' : 'build';
}
function endedEarly(ended) {
    const cause = ended === 'cancelled' ? 'The job was cancelled' : 'The time was over';
    return { verdict: ended, reasonCode: ended, reason: `${cause} before an image was pushed; no tag was set.` };
}
function tellPlan(plan, { recipe }, { log }) {
    const { context, tags } = plan;
    const ignore = context.ignoreFile === undefined ? 'no .dockerignore' : `without what ${context.ignoreFile} names`;
    log.line(`Context: ${recipe.context}, ${context.files} files, ${formatSize(context.bytes)}, ${ignore}.`);
    log.line(`Dockerfile: ${recipe.dockerfile}${recipe.target === undefined ? '' : `, stage ${recipe.target}`}.`);
    log.line(`Tags: ${tags.map(({ name }) => name).join(', ') || 'none'}; content ${plan.contentKey.slice(0, 12)}.`);
}
function tellDryRun(workshop, choice, { log }) {
    const { plan, builder, recipe } = workshop;
    const exports = planExports(workshop);
    if (choice.kind === 'reuse') {
        const reason = `Would take the image that is there (${choice.digest}) and set its tags; nothing was changed.`;
        return { verdict: 'succeeded', reasonCode: 'would-reuse', reason };
    }
    for (const argv of builder.plan({ recipe, labels: plan.labels, exports }))
        log.line(`Would run: ${JSON.stringify(argv)}`);
    const names = plan.tags.map(({ name }) => name).join(', ');
    return {
        verdict: 'succeeded',
        reasonCode: 'would-build',
        reason: `Would build the image and tag it ${names}; nothing was changed.`
    };
}
/** Beyond this a context is rarely meant: all of it is read for its key, and what instructions name is sent to the builder. */
const LARGE_CONTEXT_BYTES = 1_000_000_000;
function noteSize({ bytes, largest }) {
    if (bytes < LARGE_CONTEXT_BYTES || largest === undefined)
        return [];
    const most = `${largest.path} alone ${formatSize(largest.bytes)}`;
    return [`The context is ${formatSize(bytes)}, ${most}: name in .dockerignore what no instruction needs.`];
}
function notesOf(choice, { unusedRules, tagReasons, context }) {
    const left = choice.kind === 'refuse' ? [] : choice.left;
    return [
        ...(unusedRules.length === 0 ? [] : [`No tag for this event: ${unusedRules.join(', ')}.`]),
        ...tagReasons,
        ...(left.length === 0 ? [] : [`Left where they are, as this repository moves no tags: ${left.join(', ')}.`]),
        ...noteSize(context),
        ...(context.git === 'sent'
            ? ['.git is part of the context: every commit is new content. Name it in .dockerignore.']
            : [])
    ];
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/image-build/build-outcome.js


/**
 * The outputs of a build. `repository`, `tag` and `digest` hold no registry and so no account id: the runner erases outputs that
 * hold a masked value between jobs (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs).
 */
function buildOutcome(result, scan) {
    const { image, tags, layers, startedAt, finishedAt } = result;
    const first = image?.platforms[0];
    const { cached, all } = (0,build_step/* countCached */.A4)(result.steps);
    const isReused = result.reasonCode === 'reused' || result.reasonCode === 'would-reuse';
    const references = image?.repositories.map(repository => `${repository}@${image.digest}`) ?? [];
    return {
        outputs: {
            verdict: result.verdict,
            'reason-code': result.reasonCode,
            reason: result.reason,
            image: references[0] ?? '',
            images: JSON.stringify(references),
            registry: result.registries[0] ?? '',
            repository: result.repository,
            tag: tags[0] ?? '',
            tags: tags.join('\n'),
            digest: image?.digest ?? '',
            digests: JSON.stringify(Object.fromEntries(image?.platforms.map(({ platform, digest }) => [platform, digest]) ?? [])),
            'content-key': result.contentKey ?? '',
            'attestation-predicate': isOfContent(result) ? (0,content_statement/* writeContentPredicate */.i5)(result.contentKey ?? '') : '',
            'attestation-predicate-type': content_statement/* CONTENT_PREDICATE_TYPE */.Tr,
            'size-bytes': first === undefined ? '' : String(first.sizeBytes),
            'layers-changed': layers === undefined ? '' : `${layers.changed}/${layers.all}`,
            'cache-hit': String(isReused || (all > 0 && cached === all)),
            reused: String(isReused),
            'duration-seconds': ((finishedAt - startedAt) / 1000).toFixed(1),
            'scan-verdict': scan?.verdict ?? '',
            'scan-findings': scan?.counts === undefined ? '' : JSON.stringify(scan.counts)
        },
        ...(result.verdict === 'succeeded' ? {} : { failure: failureText(result) })
    };
}
/** Whether this run made the image of its content, and nobody else could have had a part in it. */
function isOfContent({ reasonCode, image, digestFrom, layersFrom }) {
    return reasonCode === 'built' && image !== undefined && digestFrom === 'builder' && layersFrom === 'builder';
}
/** An annotation holds 4,096 characters: the instruction and its last lines fit. */
function failureText({ reason, failure }) {
    const lines = failure?.step?.lastLines.slice(-10) ?? [];
    return [reason, ...lines.map(line => `  ${line}`)].join('\n').slice(0, 3_500);
}
//# sourceMappingURL=build-outcome.js.map
;// CONCATENATED MODULE: ./build/src/actions/build-push/run.js



/** Builds an image, pushes it and tells how that ended. */
async function run(request, dependencies) {
    const { log, summary } = dependencies;
    const { scan, ...result } = await buildImage(request, dependencies);
    // The error of a failed step reports it.
    if (result.verdict === 'succeeded')
        log.line(`succeeded: ${result.reason}`);
    await summary.append(renderBuildSummary(result, dependencies.run) + (scan?.markdown ?? ''));
    return buildOutcome(result, scan);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 20653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dockerClientConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83194);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
/* harmony import */ var _domain_image_build_build_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21214);






const MOST_TRIES = 5;
const FIRST_DELAY_MILLISECONDS = 500;
/**
 * Makes the step's own configuration folder. `onCreated` is told of it before anything secret is in it, so that it is removed
 * even when the step is killed. It holds a copy of the job's logins (base images may need them) and links to its plugins,
 * contexts and builders: https://docs.docker.com/reference/cli/docker/#configuration-files
 */
async function dockerClientConfig(env, { commands, clock }, onCreated) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-docker-'));
    onCreated(folder);
    const original = env.DOCKER_CONFIG ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
    const config = withoutHelpers(await readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, 'config.json')));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    // What is not there leads nowhere, which the client takes for not being there.
    for (const name of ['cli-plugins', 'contexts'])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const clientEnv = { DOCKER_CONFIG: folder, BUILDX_CONFIG: env.BUILDX_CONFIG ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(original, 'buildx') };
    const needs = (0,_domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helperNeeds */ .W)(config);
    return {
        folder,
        env: clientEnv,
        needs,
        async signIn({ host, username, password }) {
            for (let tries = 1;; tries += 1) {
                const end = await commands.run({
                    tool: 'docker',
                    argv: ['login', '--username', username, '--password-stdin', host],
                    env: clientEnv,
                    needs,
                    input: password
                });
                if (end.exitCode === 0)
                    return;
                const { code, remedy } = (0,_domain_image_build_build_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .I)([], [`push: ${end.stderr}`]);
                if (remedy === 'none' || tries === MOST_TRIES)
                    throw refusedLogin({ host, username }, code, end.stderr);
                await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1));
            }
        }
    };
}
function refusedLogin({ host, username }, code, stderr) {
    const said = stderr.split('\n').findLast(line => line.trim() !== '') ?? 'nothing';
    const isBusy = code === 'push-failed' || code === 'unreachable';
    const advice = isBusy
        ? 'The registry does not answer as it should; try again later.'
        : 'Check the login of this registry.';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s(code === 'build-failed' ? 'access-denied' : isBusy ? 'unreachable' : code, `The login to ${host} as ${username} failed: docker said "${said.slice(0, 300)}". ${advice}`);
}
async function readConfig(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '{}');
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}
/** A credential store belongs to the whole machine: logins of this step stay in its own file. */
function withoutHelpers(config) {
    return Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'));
}
//# sourceMappingURL=docker-client-config.js.map

/***/ }),

/***/ 49226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dockerImages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/image-build/build-recipe.js
/** Name of the environment variable that holds the secret of this index. */
function secretVariable(index) {
    return `DEPLOY_KIT_BUILD_SECRET_${index}`;
}
//# sourceMappingURL=build-recipe.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/buildx-arguments.js

/** The arguments after `docker`: https://docs.docker.com/reference/cli/docker/buildx/build/ */
function buildxArguments({ recipe, labels, exports, metadataFile }) {
    return [
        'buildx',
        'build',
        '--progress=rawjson',
        ...buildx_arguments_option('--metadata-file', metadataFile),
        ...buildx_arguments_option('--builder', recipe.builder),
        ...sourceArguments(recipe, labels),
        ...(recipe.platforms.length === 0 ? [] : ['--platform', recipe.platforms.join(',')]),
        ...recipe.secrets.flatMap((secret, index) => [
            '--secret',
            fields([['id', secret.id], secret.kind === 'value' ? ['env', secretVariable(index)] : ['src', secret.path]])
        ]),
        ...recipe.ssh.flatMap(agent => ['--ssh', agent]),
        ...cacheArguments(recipe.cache),
        `--provenance=${recipe.provenance === 'none' ? 'false' : `mode=${recipe.provenance}`}`,
        `--sbom=${sbomValue(recipe.sbom)}`,
        ...exports.flatMap(target => ['--output', exportFields(target)]),
        recipe.context
    ];
}
/** The arguments after `docker` for the builder that the engine has without buildx. It knows fewer of them. */
function classicArguments({ recipe, labels }, tag) {
    return [
        'build',
        ...sourceArguments(recipe, labels),
        ...(recipe.platforms[0] === undefined ? [] : ['--platform', recipe.platforms[0]]),
        '--tag',
        tag,
        recipe.context
    ];
}
/** What of a recipe only BuildKit can do; the names of its inputs. */
function needsBuildKit(recipe) {
    return [
        ...(recipe.secrets.length > 0 ? ['secrets'] : []),
        ...(recipe.ssh.length > 0 ? ['ssh'] : []),
        ...(recipe.platforms.length > 1 ? ['platforms'] : []),
        ...(recipe.cache.kind === 'none' ? [] : ['cache']),
        ...(recipe.provenance === 'none' ? [] : ['provenance']),
        ...(recipe.sbom.kind === 'none' ? [] : ['sbom']),
        ...(recipe.builder === undefined ? [] : ['builder'])
    ];
}
function sourceArguments(recipe, labels) {
    return [
        ...buildx_arguments_option('--file', recipe.dockerfile),
        ...buildx_arguments_option('--target', recipe.target),
        ...recipe.buildArguments.flatMap(({ name, value }) => ['--build-arg', `${name}=${value}`]),
        ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
        ...(recipe.refresh.baseImages === 'ask' ? ['--pull'] : []),
        ...(recipe.refresh.layers === 'rebuild' ? ['--no-cache'] : [])
    ];
}
/** ECR takes a cache only as an image: https://aws.amazon.com/blogs/containers/announcing-remote-cache-support-in-amazon-ecr-for-buildkit-clients/ */
function cacheArguments(cache) {
    switch (cache.kind) {
        case 'none':
            return [];
        case 'gha': {
            const scope = fields([['scope', cache.scope]]);
            return ['--cache-from', `type=gha,${scope}`, '--cache-to', `type=gha,mode=max,ignore-error=true,${scope}`];
        }
        case 'inline':
            return ['--cache-from', `type=registry,ref=${cache.image}`, '--cache-to', 'type=inline'];
        case 'registry': {
            const form = 'mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true';
            return [
                ...['--cache-from', `type=registry,ref=${cache.image}`],
                ...['--cache-to', `type=registry,ref=${cache.image},${form}`]
            ];
        }
    }
}
function exportFields(target) {
    switch (target.kind) {
        case 'push-digest':
            return fields([
                ['type', 'image'],
                ['name', target.repositories.join(',')],
                ['push-by-digest', 'true'],
                ['name-canonical', 'true'],
                ['push', 'true']
            ]);
        case 'push-tag':
            return fields([
                ['type', 'image'],
                ['name', target.references.join(',')],
                ['push', 'true']
            ]);
        case 'load':
            return fields([
                ['type', 'docker'],
                ['name', target.references.join(',')]
            ]);
    }
}
/** https://docs.docker.com/build/metadata/attestations/sbom/#sbom-generator */
function sbomValue(sbom) {
    if (sbom.kind === 'none')
        return 'false';
    return sbom.generator === undefined ? 'true' : `generator=${sbom.generator}`;
}
/** `a=1,b=2` as CSV: a field with a comma or a quote is quoted. */
function fields(pairs) {
    return pairs
        .map(([name, value]) => `${name}=${value}`)
        .map(field => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
function buildx_arguments_option(name, value) {
    return value === undefined ? [] : [name, value];
}
//# sourceMappingURL=buildx-arguments.js.map
;// CONCATENATED MODULE: ./build/src/domain/image-build/parse-lint-findings.js
/** Reads what `docker buildx build --call check,format=json` prints; undefined when it printed no report. */
function parseLintFindings(text) {
    const start = text.indexOf('{');
    if (start === -1)
        return undefined;
    try {
        const { warnings = [] } = JSON.parse(text.slice(start));
        return warnings.map(({ ruleName = 'check', description = '', detail, location }) => ({
            rule: ruleName,
            message: detail ?? description,
            line: location?.ranges?.[0]?.start?.line
        }));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=parse-lint-findings.js.map
// EXTERNAL MODULE: ./build/src/domain/image-build/build-step.js
var build_step = __webpack_require__(18224);
;// CONCATENATED MODULE: ./build/src/domain/image-build/read-classic-output.js

const STEP = /^Step (\d+\/\d+) : (.*)$/;
const STAGE_NAME = /^FROM\s.*\sAS\s+(\S+)\s*$/i;
/** Reads what `docker build` prints where there is no BuildKit: one step after the other, as text. */
function readClassicOutput() {
    const ended = [];
    let current;
    let stage = 'image';
    let lastLines = new build_step/* LastLines */.UR();
    const others = new build_step/* LastLines */.UR();
    function end(outcome, at, error) {
        if (current === undefined)
            return [];
        const kind = outcome === 'done' && current.outcome === 'cached' ? 'cached' : outcome;
        const step = { ...current, outcome: kind, finishedAt: at, error, lastLines: lastLines.read() };
        ended.push(step);
        current = undefined;
        return [{ kind: 'ended', step }];
    }
    function begin(count, instruction, at) {
        stage = /^FROM\s/i.test(instruction) ? (STAGE_NAME.exec(instruction)?.[1] ?? 'image') : stage;
        const title = `[${stage} ${count}] ${instruction}`;
        const fresh = { outcome: 'running', startedAt: at, finishedAt: undefined, error: undefined, lastLines: [] };
        current = { stage, title, ...fresh };
        lastLines = new build_step/* LastLines */.UR();
        return [{ kind: 'started', step: current }];
    }
    return {
        take(line, at) {
            const [, count, instruction] = STEP.exec(line) ?? [];
            if (count !== undefined && instruction !== undefined)
                return [...end('done', at), ...begin(count, instruction, at)];
            if (line.startsWith('Successfully built '))
                return end('done', at);
            if (current === undefined || line.startsWith('Sending build context')) {
                if (line.trim() !== '')
                    others.add(line);
                return [];
            }
            if (/returned a non-zero code|^(?:Error|ERROR|failed to|COPY failed|ADD failed)/.test(line))
                return end('failed', at, line);
            if (line.startsWith(' ---> Using cache'))
                current = { ...current, outcome: 'cached' };
            if (/^ --->|^Removing intermediate/.test(line))
                return [];
            lastLines.add(line);
            return [{ kind: 'line', step: current, text: line }];
        },
        steps: () => (current === undefined ? ended : [...ended, { ...current, lastLines: lastLines.read() }]),
        otherLines: () => others.read()
    };
}
//# sourceMappingURL=read-classic-output.js.map
// EXTERNAL MODULE: ./build/src/domain/open-line.js
var open_line = __webpack_require__(27795);
;// CONCATENATED MODULE: ./build/src/domain/image-build/read-solve-status.js


/** Reads the progress of BuildKit. */
function readSolveStatus() {
    const known = new Map();
    const others = new build_step/* LastLines */.UR();
    function takeVertex(vertex) {
        const open = openOf(vertex);
        const before = open.step;
        open.step = advance(before, vertex);
        const { step } = open;
        const events = [];
        // A step may run again after its end, as the loading of a context does.
        const wasWaiting = before.outcome === 'waiting';
        const wasRunning = before.outcome === 'running';
        if (!wasRunning && (step.outcome === 'running' || (wasWaiting && isOver(step))))
            events.push({ kind: 'started', step });
        if (isOver(step) && (wasRunning || wasWaiting))
            events.push(...flush(open), { kind: 'ended', step: open.step });
        return events;
    }
    function openOf(vertex) {
        const open = known.get(vertex.digest) ?? begin(vertex);
        known.set(vertex.digest, open);
        return open;
    }
    function takeLog(digest, data) {
        const open = known.get(digest);
        if (open === undefined)
            return [];
        const lines = open.rest.take(open.decoder.decode(decodeBase64(data), { stream: true }));
        return say(open, lines);
    }
    return {
        take(line) {
            const status = parseStatus(line);
            if (status === undefined) {
                if (line.trim() !== '')
                    others.add(line);
                return [];
            }
            const vertexes = status.vertexes ?? [];
            vertexes.forEach(openOf);
            // A step's last output and its end come in one line: the output belongs before the end.
            const [ending, going] = [vertexes.filter(isEnding), vertexes.filter(vertex => !isEnding(vertex))];
            return [
                ...going.flatMap(takeVertex),
                ...(status.logs ?? []).flatMap(({ vertex, data }) => takeLog(vertex, data ?? '')),
                ...ending.flatMap(takeVertex)
            ];
        },
        steps: () => [...known.values()].map(({ step }) => step),
        otherLines: () => others.read()
    };
}
function begin({ name = '' }) {
    const step = {
        ...{ stage: (0,build_step/* stageOf */.gV)(name), title: name, outcome: 'waiting', lastLines: [] },
        ...{ startedAt: undefined, finishedAt: undefined, error: undefined }
    };
    return { step, decoder: new TextDecoder(), rest: new open_line/* OpenLine */.p() };
}
function advance(step, { started, completed, cached, error = '' }) {
    const startedAt = step.startedAt ?? readTime(started);
    const finishedAt = readTime(completed);
    if (error !== '') {
        const outcome = /context canceled|Canceled/.test(error) ? 'stopped' : 'failed';
        return { ...step, startedAt, finishedAt, outcome, error };
    }
    if (finishedAt !== undefined)
        return { ...step, startedAt, finishedAt, outcome: cached === true ? 'cached' : 'done' };
    return startedAt === undefined ? step : { ...step, startedAt, finishedAt, outcome: 'running' };
}
function isEnding({ completed, error = '' }) {
    return error !== '' || (completed ?? '') !== '';
}
function isOver({ outcome }) {
    return outcome !== 'waiting' && outcome !== 'running';
}
function say(open, lines) {
    if (lines.length === 0)
        return [];
    const texts = lines.map(visiblePart);
    open.step = { ...open.step, lastLines: (0,build_step/* keepLines */.F3)(open.step.lastLines, texts) };
    return texts.map(text => ({ kind: 'line', step: open.step, text }));
}
/** A progress bar writes over itself: what would be seen is what counts. */
function visiblePart(line) {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    return whole.slice(whole.lastIndexOf('\r') + 1);
}
function flush(open) {
    return say(open, open.rest.end());
}
function parseStatus(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function decodeBase64(data) {
    return Uint8Array.from(atob(data), character => character.charCodeAt(0));
}
function readTime(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=read-solve-status.js.map
;// CONCATENATED MODULE: ./build/src/adapters/docker-images.js










/** The builder of this machine: buildx where it is, the engine's own otherwise. */
async function dockerImages(docker, builder) {
    const { commands, env, needs } = docker;
    const named = builder === undefined ? [] : [builder];
    const ask = (...argv) => commands.run({ tool: 'docker', argv: ['buildx', ...argv], env, needs });
    // At the same time: each costs a start of the client.
    const [version, inspected] = await Promise.all([ask('version'), ask('inspect', ...named)]);
    const [, major, minor] = /\bv(\d+)\.(\d+)/.exec(version.stdout) ?? [];
    if (version.exitCode !== 0 || major === undefined || minor === undefined)
        return classicImages(docker);
    if (Number(major) === 0 && Number(minor) < 13 && !version.stdout.includes('+unknown')) {
        throw new errors/* DeployError */.s('bad-input', `docker buildx is v${major}.${minor}, and 0.13 or later is needed: install it with docker/setup-buildx-action.`);
    }
    if (inspected.exitCode !== 0)
        throw noBuilder(builder, inspected.stderr);
    const [, driver = 'docker'] = /^Driver:\s+(\S+)/m.exec(inspected.stdout) ?? [];
    return buildxImages(docker, {
        kind: 'buildx',
        description: `docker buildx ${major}.${minor} with the ${driver} driver`,
        pushes: driver === 'docker' ? 'by-tag' : 'by-digest'
    });
}
function noBuilder(builder, said) {
    const name = builder === undefined ? 'The current buildx builder' : `The buildx builder "${builder}"`;
    return new errors/* DeployError */.s('not-found', `${name} cannot be used: ${lastLine(said)}. Set one up with docker/setup-buildx-action.`);
}
function buildxImages(docker, kind) {
    const { commands, env, needs } = docker;
    const run = (argv, signal) => commands.run({ tool: 'docker', argv, env, needs, ...(signal === undefined ? {} : { signal }) });
    return {
        kind,
        plan: build => [['docker', ...buildxArguments({ ...build, metadataFile: 'metadata.json' })]],
        async build(build, { onEvents, signal }) {
            const metadataFile = (0,external_node_path_.join)(docker.temporaryFolder ?? (0,external_node_os_.tmpdir)(), `deploy-kit-build-${(0,external_node_crypto_.randomUUID)()}.json`);
            const reader = readSolveStatus();
            try {
                const { exitCode } = await commands.run({
                    tool: 'docker',
                    argv: buildxArguments({ ...build, metadataFile }),
                    env: { ...env, ...secretEnvironment(build.recipe), BUILDX_METADATA_PROVENANCE: 'disabled' },
                    needs: [...needs, ...buildNeeds(build.recipe)],
                    onLine: line => onEvents(reader.take(line, Date.now())),
                    signal
                });
                return { exitCode, progress: reader, digest: await readDigest(metadataFile) };
            }
            finally {
                await (0,promises_.rm)(metadataFile, { force: true });
            }
        },
        async lint({ context, dockerfile, target, buildArguments, builder }) {
            const argv = ['buildx', 'build', '--call', 'check,format=json', '--file', dockerfile];
            const values = buildArguments.flatMap(({ name, value }) => ['--build-arg', `${name}=${value}`]);
            const stage = target === undefined ? [] : ['--target', target];
            const named = builder === undefined ? [] : ['--builder', builder];
            const { stdout } = await run([...argv, ...stage, ...named, ...values, context]);
            return parseLintFindings(stdout);
        },
        async tag({ repository, digest }, tags, signal) {
            const named = tags.flatMap(tag => ['--tag', `${repository}:${tag}`]);
            // The manifest itself, not an index around it.
            const argv = ['buildx', 'imagetools', 'create', '--prefer-index=false', ...named, `${repository}@${digest}`];
            const { exitCode, stderr } = await run(argv, signal);
            return exitCode === 0 ? { kind: 'set' } : { kind: 'refused', said: stderr };
        },
        load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
    };
}
/** Without BuildKit an image is built into the engine, and pushed from there. */
function classicImages({ commands, env: clientEnv, needs }) {
    const env = { ...clientEnv, DOCKER_BUILDKIT: '0' };
    const run = (argv, signal, onLine) => commands.run({ tool: 'docker', argv, env, needs, signal, ...(onLine === undefined ? {} : { onLine }) });
    const plan = (build) => {
        const [first = 'deploy-kit-build', ...more] = build.exports.flatMap(references);
        const pushed = build.exports.flatMap(target => (target.kind === 'push-tag' ? target.references : []));
        return [
            [...classicArguments(build, first)],
            ...more.map(reference => ['tag', first, reference]),
            ...pushed.map(reference => ['push', reference])
        ];
    };
    return {
        kind: { kind: 'classic', description: 'docker build without BuildKit', pushes: 'by-tag' },
        plan: build => plan(build).map(argv => ['docker', ...argv]),
        async build(build, { onEvents, signal }) {
            const missing = needsBuildKit(build.recipe);
            if (missing.length > 0) {
                throw new errors/* DeployError */.s('bad-input', `Input "${missing.join('", "')}": only BuildKit can do this, and docker buildx is not on this runner. Install it with docker/setup-buildx-action.`);
            }
            const reader = readClassicOutput();
            for (const argv of plan(build)) {
                const { exitCode } = await run(argv, signal, line => onEvents(reader.take(line, Date.now())));
                if (exitCode !== 0)
                    return { exitCode, progress: reader, digest: undefined };
            }
            return { exitCode: 0, progress: reader, digest: undefined };
        },
        lint: () => Promise.resolve(undefined),
        async tag(image, tags, signal) {
            await pullImage(argv => run(argv, signal), image, tags);
            for (const tag of tags) {
                const { exitCode, stderr } = await run(['push', `${image.repository}:${tag}`], signal);
                if (exitCode !== 0)
                    return { kind: 'refused', said: stderr };
            }
            return { kind: 'set' };
        },
        load: (image, tags, signal) => pullImage(argv => run(argv, signal), image, tags)
    };
}
async function pullImage(run, { repository, digest }, tags) {
    const image = `${repository}@${digest}`;
    for (const argv of [['pull', '--quiet', image], ...tags.map(tag => ['tag', image, `${repository}:${tag}`])]) {
        const { exitCode, stderr } = await run(argv);
        if (exitCode === 0)
            continue;
        throw new errors/* DeployError */.s('platform-error', `The Docker engine did not take ${image}: ${lastLine(stderr)}.`);
    }
}
function references(target) {
    return target.kind === 'push-digest' ? [] : target.references;
}
function buildNeeds({ ssh, cache }) {
    return [
        ...(ssh.length > 0 ? ['ssh-agent'] : []),
        ...(cache.kind === 'gha' ? ['actions-cache'] : [])
    ];
}
function secretEnvironment({ secrets }) {
    return Object.fromEntries(secrets.flatMap((secret, index) => (secret.kind === 'value' ? [[secretVariable(index), secret.value]] : [])));
}
async function readDigest(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '{}');
    const digest = JSON.parse(text)['containerimage.digest'];
    return typeof digest === 'string' ? digest : undefined;
}
function lastLine(text) {
    return (text.split('\n').findLast(line => line.trim() !== '') ?? 'docker said nothing').slice(0, 300);
}
//# sourceMappingURL=docker-images.js.map

/***/ }),

/***/ 19700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ execCommands)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39529);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);
/* harmony import */ var _domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83194);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
/* harmony import */ var _domain_open_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27795);






const MOST_STDOUT_CHARACTERS = 2 ** 20;
const MOST_STDERR_LINES = 100;
const LONGEST_STDERR_LINE = 10_000;
const GRACE_MILLISECONDS = 4_000;
/** Programs by @actions/exec: arguments are a list, and of the job's environment they see what `childEnvironment` gives them. */
function execCommands(env) {
    return {
        async run(command) {
            const { tool, argv, input, signal } = command;
            const output = collectOutput(command);
            const leash = signal === undefined ? undefined : leashChild(argv, signal);
            try {
                const exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(quoteTool(tool), [...argv], {
                    env: { ...(0,_domain_command_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(env, command), ...command.env },
                    // Paths of inputs are relative to the workspace.
                    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
                    silent: true,
                    ignoreReturnCode: true,
                    ...(input === undefined ? {} : { input: Buffer.from(input) }),
                    listeners: output.listeners
                });
                // A child that a signal ended has no exit code, whatever the types say.
                return { exitCode: Number.isInteger(exitCode) ? exitCode : 1, ...output.end() };
            }
            catch (error) {
                if (error instanceof Error && /Unable to locate executable|ENOENT/.test(error.message)) {
                    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s('not-found', `There is no program "${tool}" on this runner: install it in an earlier step.`, {
                        cause: error
                    });
                }
                throw error;
            }
            finally {
                leash?.();
            }
        }
    };
}
/** @actions/exec reads its first argument as a line of words. */
function quoteTool(tool) {
    return `"${tool}"`;
}
/** Whole lines of both outputs; @actions/exec itself loses a last line without an end, and characters that come in two parts. */
function collectOutput({ onLine }) {
    let stdout = '';
    const stderr = [];
    const out = splitLines(line => {
        if (stdout.length < MOST_STDOUT_CHARACTERS)
            stdout += `${line.slice(0, MOST_STDOUT_CHARACTERS - stdout.length)}\n`;
        onLine?.(line);
    });
    const err = splitLines(line => {
        stderr.push(line.slice(0, LONGEST_STDERR_LINE));
        if (stderr.length > MOST_STDERR_LINES)
            stderr.shift();
        onLine?.(line);
    });
    return {
        listeners: { stdout: out.take, stderr: err.take },
        end() {
            out.end();
            err.end();
            return { stdout, stderr: stderr.join('\n') };
        }
    };
}
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    const open = new _domain_open_line_js__WEBPACK_IMPORTED_MODULE_5__/* .OpenLine */ .p();
    return {
        take: (data) => {
            for (const line of open.take(decoder.write(data)))
                onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
        },
        end: () => {
            for (const line of open.end())
                onLine(line);
        }
    };
}
/**
 * @actions/exec hands out no process to end. Node tells of every one it starts:
 * https://nodejs.org/api/diagnostics_channel.html#event-child_process
 */
function leashChild(argv, signal) {
    const started = [];
    let killer;
    const notice = (message) => started.push(message.process);
    const ours = () => started.find(({ spawnargs }) => argv.every((word, index) => spawnargs[index + 1] === word));
    const interrupt = () => {
        ours()?.kill('SIGINT');
        killer = setTimeout(() => ours()?.kill('SIGKILL'), GRACE_MILLISECONDS);
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', notice);
    if (signal.aborted)
        setTimeout(interrupt, 100);
    else
        signal.addEventListener('abort', interrupt, { once: true });
    return () => {
        clearTimeout(killer);
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', notice);
        signal.removeEventListener('abort', interrupt);
    };
}
//# sourceMappingURL=exec-commands.js.map

/***/ }),

/***/ 50218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitCheckouts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Git working trees by the `git` program. The repository is the folder `.git` of the workspace and no other: Git is not let search for
 * one, as a folder of committed files can be a bare repository whose settings name programs
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). Named so, a checkout of another user's, as in a
 * container job, needs no `safe.directory`. Of its own settings, `rev-list` obeys none that runs a program.
 */
function gitCheckouts(workspace, commands) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    return {
        async read() {
            // A file or a link may lead to any place.
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(stats => stats.isDirectory(), () => false);
            if (!isFolder)
                return undefined;
            const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
            const { exitCode, stdout } = await commands
                .run({
                tool: 'git',
                argv: [
                    ...['--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => ['-c', setting])],
                    ...['rev-list', '--max-count=1', '--no-show-signature', '--format=%H %ct', 'HEAD', '--']
                ]
            })
                .catch(() => ({ exitCode: 1, stdout: '' }));
            const [, commit, seconds] = /^([0-9a-f]{40,64}) (\d{1,12})$/m.exec(stdout) ?? [];
            if (exitCode !== 0 || commit === undefined)
                return undefined;
            return { commit, committedAt: Number(seconds) * 1000 };
        }
    };
}
//# sourceMappingURL=git-checkouts.js.map

/***/ }),

/***/ 96125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localBuildContexts)
/* harmony export */ });
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44195);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48482);
/* harmony import */ var _domain_decode_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1724);
/* harmony import */ var _domain_encoding_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16835);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33047);










/**
 * Contexts on the runner's disk. Files are read one after the other through one buffer, and synchronously: 40,000 small ones take 1.5
 * seconds instead of 10, and a file of gigabytes costs time, not memory. Between slices of time a cancelled job is heard.
 */
function localBuildContexts(workspace) {
    return {
        async digest(context, dockerfile, signal) {
            const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, context);
            try {
                await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJobPath */ .s1)(context, { GITHUB_WORKSPACE: workspace }, { input: 'context', place: 'workspace' });
                const recipe = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, dockerfile);
                if (await isLink(recipe))
                    await expectPlainLink(recipe, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, recipe));
                const ignore = await readIgnoreFile(root, { workspace, dockerfile: recipe });
                const ignoreFile = ignore.path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, ignore.path);
                return { ...(await readContext(root, ignore.filter, signal)), ignoreFile };
            }
            catch (error) {
                if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployError */ .s)
                    throw error;
                throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .badInput */ .A)('context', `the folder ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteName */ .AB)(context)} cannot be read: ${describe(error, root)}. Name a folder of the checkout.`, {
                    cause: error
                });
            }
        }
    };
}
async function readContext(root, filter, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(1 << 20);
    const sizes = new Map();
    const breathe = breather(signal);
    let files = 0;
    let git = 'left-out';
    for (const entry of walk({ root, filter, firstNames: new Map(), folder: '', above: undefined, unsent: [] })) {
        await breathe();
        if (entry === 'ignored')
            continue;
        const { path, kind, mode, bytes, extra } = entry;
        hash.update(JSON.stringify([path, kind, mode, extra, await readContent(root, entry, { buffer, breathe })]));
        if (path.startsWith('.git/'))
            git = 'sent';
        if (kind !== 'file' && kind !== 'hard-link')
            continue;
        files += 1;
        const top = path.split('/', 1)[0] ?? path;
        sizes.set(top, (sizes.get(top) ?? 0) + bytes);
    }
    const [largest] = [...sizes].sort(([, one], [, other]) => other - one);
    return {
        ...{ hash: hash.digest('hex'), files, git },
        bytes: [...sizes.values()].reduce((total, bytes) => total + bytes, 0),
        largest: largest === undefined ? undefined : { path: largest[0], bytes: largest[1] }
    };
}
const SLICE_MILLISECONDS = 50;
/** Waits for a turn of the event loop when a slice of time is over. Throws once `signal` is aborted. */
function breather(signal) {
    let since = performance.now();
    return () => {
        if (performance.now() - since < SLICE_MILLISECONDS)
            return undefined;
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)().then(() => {
            signal.throwIfAborted();
            since = performance.now();
        });
    };
}
async function readContent(root, { path, kind }, { buffer, breathe }) {
    if (kind === 'link')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    if (kind !== 'file')
        return '';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), 'r');
    try {
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null);
            if (length === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, length));
            await breathe();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * What BuildKit's client sends of a context, in an order that depends on names only: https://pkg.go.dev/github.com/tonistiigi/fsutil.
 * All modes are sent and end in the image; owners and times are not part of what it compares. Ignored paths are told of too, so that
 * the caller can let others go on.
 */
function* walk({ root, filter, firstNames, folder, above, unsent }) {
    for (const name of namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), unsent.length > 0)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        const isFolder = stats.isDirectory();
        const { isIgnored, enters, matches } = filter.decide(path, isFolder ? 'folder' : 'other', above);
        if (isIgnored)
            yield 'ignored';
        else {
            yield* unsent.splice(0);
            yield entryOf(root, path, stats, firstNames);
        }
        if (!isFolder || !enters)
            continue;
        const inside = isIgnored ? [...unsent, entryOf(root, path, stats, firstNames)] : [];
        for (const entry of walk({ root, filter, firstNames, folder: path, above: matches, unsent: inside })) {
            // Folders above were sent with it.
            if (entry !== 'ignored')
                unsent.length = 0;
            yield entry;
        }
    }
}
/** In the order of their bytes. A folder that is ignored need not be readable. */
function namesIn(folder, isIgnored) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort(byCodePoint);
    }
    catch (error) {
        if (isIgnored && error.code === 'EACCES')
            return [];
        throw error;
    }
}
/** As UTF-8 sorts. UTF-16 sorts what is beyond U+FFFF before U+E000. */
function byCodePoint(one, other) {
    return /[\ud800-\udfff]/.test(one + other)
        ? Buffer.compare(Buffer.from(one), Buffer.from(other))
        : one < other
            ? -1
            : 1;
}
function entryOf(root, path, stats, firstNames) {
    const entry = { path, mode: stats.mode & 0o7777, bytes: stats.size };
    if (stats.isDirectory())
        return { ...entry, kind: 'folder', extra: '' };
    // Its inode number may be more than a number holds.
    const inode = stats.nlink > 1 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), { bigint: true }).ino : undefined;
    const first = inode === undefined ? undefined : firstNames.get(inode);
    if (inode !== undefined && first === undefined)
        firstNames.set(inode, path);
    if (stats.isSymbolicLink())
        return { ...entry, kind: 'link', extra: '' };
    if (stats.isFile()) {
        // Its content was sent under the first name.
        return first === undefined
            ? { ...entry, kind: 'file', extra: '' }
            : { ...entry, kind: 'hard-link', bytes: 0, extra: first };
    }
    const kind = stats.isSocket() ? 'socket' : stats.isFIFO() ? 'pipe' : 'device';
    return { ...entry, kind, extra: `${stats.isBlockDevice() ? 'block' : 'other'} ${stats.rdev} ${first ?? ''}` };
}
/** It is read whole, so its size is bounded; 30,000 patterns are less than 1 MiB. */
const LARGEST_IGNORE_FILE_BYTES = 16 << 20;
/**
 * The Dockerfile's own ignore file comes before the context's; neither keeps the two themselves from the builder:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
async function readIgnoreFile(root, { workspace, dockerfile }) {
    for (const path of [`${dockerfile}.dockerignore`, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, '.dockerignore')]) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
        if (stats === undefined || stats.isDirectory())
            continue;
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path);
        const realPath = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJobPath */ .s1)(path, { GITHUB_WORKSPACE: workspace }, { input: 'context', place: 'workspace', noun: name });
        if (stats.isSymbolicLink())
            await expectPlainLink(path, name);
        if (realPath !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(realPath)).size > LARGEST_IGNORE_FILE_BYTES)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployError */ .s('bad-input', `${name} is larger than 16 MiB. Name folders instead of single files.`);
        const bytes = realPath === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(realPath).catch(() => undefined);
        if (bytes === undefined)
            continue;
        const decoded = (0,_domain_decode_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g)(bytes);
        const problem = (0,_domain_encoding_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .encodingProblem */ .p)(decoded, 'BuildKit');
        if (decoded.kind !== 'text' || problem !== undefined)
            throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .badInput */ .A)('context', `${name} ${problem ?? ''}`);
        return { path, filter: await filterOf(decoded.text, name) };
    }
    return { path: undefined, filter: SEND_ALL };
}
const SEND_ALL = { decide: () => ({ isIgnored: false, enters: true, matches: [] }) };
/** What reads patterns is loaded only where there are some. */
async function filterOf(text, name) {
    const [{ contextFilter }, { readIgnorePatterns }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 13264)),
        __webpack_require__.e(/* import() */ 5492).then(__webpack_require__.bind(__webpack_require__, 5492))
    ]);
    return contextFilter(readIgnorePatterns(text, name), name);
}
/**
 * BuildKit follows a link as if its folder were the root of all files: what is absolute, or leads up, ends at another file there
 * (https://pkg.go.dev/github.com/tonistiigi/fsutil#FollowLinks). Throws for a link that is not the plain name of a file in its folder.
 */
async function expectPlainLink(link, name) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(link);
    const isPlain = !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(target) && !target.split('/').includes('..');
    const end = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link).catch(() => '');
    if (isPlain && end === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(link)), target))
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DeployError */ .s('bad-input', `${name} is a symbolic link that BuildKit may resolve to another file. Replace it with a file, or link to a file below its folder.`);
}
async function isLink(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(stats => stats.isSymbolicLink(), () => false);
}
function describe(error, root) {
    const { code, path } = typeof error === 'object' && error !== null ? error : {};
    if (code === 'ENOENT' && path === root)
        return 'there is none';
    if (code === 'ENOTDIR')
        return 'it is no folder';
    return `the system returned ${code ?? String(error)}${path === undefined ? '' : ` of ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path)}`}`;
}
//# sourceMappingURL=local-build-contexts.js.map

/***/ }),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   W: () => (/* binding */ helperNeeds)
/* harmony export */ });
// Where programs, folders and languages are, on Linux, macOS and Windows.
const MACHINE = [
    ...['PATH', 'TMPDIR', 'TMP', 'TEMP', 'TZ', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT']
];
const HOME = [
    ...[
        'HOME',
        'USER',
        'LOGNAME',
        'XDG_CONFIG_HOME',
        'XDG_DATA_HOME',
        'XDG_RUNTIME_DIR',
        'DBUS_SESSION_BUS_ADDRESS',
        'GNUPGHOME'
    ],
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMW6432']
];
const NETWORK = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
// Each by its name: DOCKER_PASSWORD and its like are what jobs call their own secrets.
// https://docs.docker.com/reference/cli/docker/#environment-variables
const DOCKER = [
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY'],
    ...[
        'DOCKER_API_VERSION',
        'DOCKER_CUSTOM_HEADERS',
        'DOCKER_DEFAULT_PLATFORM',
        'DOCKER_AUTH_CONFIG',
        'DOCKER_BUILDKIT'
    ],
    ...['DOCKER_CONTENT_TRUST', 'DOCKER_CONTENT_TRUST_SERVER']
];
// https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
const BUILDX = [
    ...['BUILDX_BUILDER', 'BUILDX_CONFIG', 'BUILDX_EXPERIMENTAL', 'BUILDX_METADATA_WARNINGS', 'BUILDX_NO_DEFAULT_LOAD'],
    ...['BUILDX_NO_DEFAULT_ATTESTATIONS', 'BUILDKIT_HOST', 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY', 'SOURCE_DATE_EPOCH']
];
const NEEDS = {
    'ssh-agent': ['SSH_AUTH_SOCK'],
    // https://docs.docker.com/build/cache/backends/gha/#authentication
    'actions-cache': ['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'],
    // https://github.com/awslabs/amazon-ecr-credential-helper#aws-credentials
    'aws-helper': [
        ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
        ...['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_SDK_LOAD_CONFIG', 'AWS_CA_BUNDLE'],
        ...['AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ECR_CACHE_DIR'],
        ...['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
        ...['AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'],
        ...['AWS_ECR_DISABLE_CACHE', 'AWS_ECR_IGNORE_CREDS_STORAGE']
    ],
    'gcp-helper': ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_CORE_PROJECT']
};
/** Git reads one repository, and no settings but those of its own: https://git-scm.com/docs/git#_environment_variables */
const GIT_ALONE = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would fetch what it lacks, by a program that its settings name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none'
};
/**
 * buildx would run Git in the context, which may itself be a repository made of committed files, to say in the provenance which commit
 * it is: https://docs.docker.com/build/building/variables/#buildx_git_info.
 */
const DOCKER_FIXED = {
    BUILDX_GIT_INFO: 'false',
    BUILDX_GIT_LABELS: 'false',
    BUILDX_GIT_CHECK_DIRTY: 'false'
};
/**
 * All that a program sees of the job's environment. The rest, which holds inputs, the tokens of the job and credentials of AWS, stays with
 * the action; a value that a command is to see is given to it by name.
 */
function childEnvironment(env, { tool, needs = [] }) {
    if (tool === 'git')
        return { ...pick(env, MACHINE), ...GIT_ALONE };
    // An engine that is reached by SSH asks the agent, too.
    const isRemote = env.DOCKER_HOST?.startsWith('ssh://') === true;
    const asked = [...needs, ...(isRemote ? ['ssh-agent'] : [])].flatMap(need => NEEDS[need]);
    return { ...pick(env, [...MACHINE, ...HOME, ...NETWORK, ...DOCKER, ...BUILDX, ...asked]), ...DOCKER_FIXED };
}
/** Names are alike in capitals and small letters on Windows, and those of proxies everywhere. */
function pick(env, names) {
    const wanted = new Set(names);
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined && wanted.has(entry[0].toUpperCase()));
    return Object.fromEntries(entries);
}
/** What the credential helpers of a Docker configuration need: https://docs.docker.com/reference/cli/docker/login/#credential-helpers */
function helperNeeds(config) {
    const { credHelpers } = config;
    if (typeof credHelpers !== 'object' || credHelpers === null)
        return [];
    const helpers = new Set(Object.values(credHelpers));
    return [
        ...(helpers.has('ecr-login') ? ['aws-helper'] : []),
        ...(helpers.has('gcloud') || helpers.has('gcr') ? ['gcp-helper'] : [])
    ];
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 21214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
const KINDS = [
    {
        pattern: /no space left on device|disk quota exceeded/i,
        code: undefined,
        remedy: 'none',
        advice: 'The disk is full: free space on the runner or on the builder (docker system prune, docker buildx prune).'
    },
    {
        pattern: /authorization token has expired|token is expired|ExpiredToken/i,
        code: 'credentials-expired',
        remedy: 'none',
        advice: 'The credentials have expired: get new ones right before this step.'
    },
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|insufficient_scope|40[13] (?:Unauthorized|Forbidden)|\bdenied\b/i,
        code: 'access-denied',
        remedy: 'none',
        advice: 'The registry refuses these credentials: check the login of this registry and its permissions on the repository.'
    },
    {
        pattern: /tag.*immutable|ImageTagAlreadyExists/i,
        code: 'conflict',
        remedy: 'none',
        advice: 'The repository does not move tags.'
    },
    {
        pattern: /name unknown|repository .*(?:does not exist|not found)/i,
        code: 'not-found',
        remedy: 'none',
        advice: 'The repository does not exist: create it, or set `create-repository: true`.'
    },
    {
        pattern: /\b(?:429|50[0234])\b|toomanyrequests|connection reset|unexpected EOF|TLS handshake timeout|i\/o timeout|server error/i,
        code: undefined,
        remedy: 'retry',
        advice: 'The registry answered with errors again and again; try again later.'
    },
    {
        pattern: /connection refused|no such host|no route to host|network is unreachable/i,
        code: 'unreachable',
        remedy: 'retry',
        advice: 'The registry cannot be reached from the builder: check its name and the network.'
    }
];
/** Reads the failure of a builder from its steps and from what it said besides. */
function describeFailure(steps, otherLines) {
    const step = steps.find(({ outcome }) => outcome === 'failed');
    const said = step?.error ?? otherLines.findLast(line => /error/i.test(line)) ?? otherLines.at(-1) ?? 'it said nothing';
    const isPush = step === undefined ? /push/i.test(said) : /^(?:exporting|pushing)/.test(step.title);
    const what = isPush && !/no space left/i.test(said) ? 'push-failed' : 'build-failed';
    const text = `${said}\n${step === undefined ? otherLines.join('\n') : ''}`;
    // What a program of the Dockerfile prints is its own: only the builder's words tell of the registry.
    const kind = KINDS.find(({ pattern }) => pattern.test(text));
    const isOwn = step !== undefined && /did not complete successfully|returned a non-zero code/.test(said);
    const advice = kind === undefined || (isOwn && kind.code !== undefined) ? '' : ` ${kind.advice}`;
    return {
        code: isOwn ? what : (kind?.code ?? what),
        reason: `${headline(step, isPush)}: ${sentence(said)}${advice}`,
        remedy: isPush ? (kind?.remedy ?? 'none') : 'none',
        step
    };
}
function headline(step, isPush) {
    if (isPush)
        return 'The image was not pushed';
    return step === undefined ? 'The image was not built' : `${step.title} failed`;
}
function sentence(text) {
    const clean = text
        .replace(/^(?:ERROR|error):\s*/, '')
        .replace(/^(?:failed to (?:build|solve): )+/, '')
        .replace(/^process ".*" did not complete successfully: exit code: (\d+)$/s, 'exit code $1')
        .trim();
    const short = clean.length > 600 ? `${clean.slice(0, 600)}…` : clean;
    return /[.!?…]$/.test(short) ? short : `${short}.`;
}
//# sourceMappingURL=build-failure.js.map

/***/ }),

/***/ 18224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ countCached),
/* harmony export */   F3: () => (/* binding */ keepLines),
/* harmony export */   FL: () => (/* binding */ isInstruction),
/* harmony export */   UR: () => (/* binding */ LastLines),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const PREPARATION = 'Preparation';
const EXPORT = 'Export';
const MOST_LINES = 40;
const LONGEST_LINE = 2_000;
/** Stage of a step by its title: `[linux/arm64 build 2/5] RUN …` is `build (linux/arm64)`. */
function stageOf(title) {
    const [, bracket] = /^\[([^\]]*)\]/.exec(title) ?? [];
    if (bracket === undefined)
        return /^(?:exporting|pushing|importing cache|preparing|writing)/.test(title) ? EXPORT : PREPARATION;
    if (/^(?:internal|auth)\b/.test(bracket))
        return PREPARATION;
    const words = bracket.split(/\s+/).filter(word => !/^\d+\/\d+$/.test(word));
    const platform = words.find(word => word.includes('/'));
    const named = words.find(word => !word.includes('/')) ?? 'image';
    const name = /^stage-\d+$/.test(named) ? 'image' : named;
    return platform === undefined ? name : `${name} (${platform})`;
}
/** Whether the step is an instruction of the Dockerfile. */
function isInstruction({ stage }) {
    return stage !== PREPARATION && stage !== EXPORT;
}
/** The last lines, and more of them: a program that prints for hours needs no more memory than one that does not. */
function keepLines(lines, more) {
    return [...lines.slice(-MOST_LINES), ...more.slice(-MOST_LINES)].slice(-MOST_LINES).map(clipLine);
}
/** Keeps the last lines where they come one by one and most of them are never looked at. */
class LastLines {
    lines = [];
    add(line) {
        this.lines.push(clipLine(line));
        // Seldom: moving the lines up costs more than keeping some for a while.
        if (this.lines.length > 10 * MOST_LINES)
            this.lines = this.lines.slice(-MOST_LINES);
    }
    /** The last lines, oldest first. */
    read() {
        return this.lines.slice(-MOST_LINES);
    }
}
function clipLine(line) {
    return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}
/** Steps that had to run, and steps that did not. */
function countCached(steps) {
    const instructions = steps.filter(step => isInstruction(step) && ['done', 'cached', 'failed'].includes(step.outcome));
    return { cached: instructions.filter(({ outcome }) => outcome === 'cached').length, all: instructions.length };
}
//# sourceMappingURL=build-step.js.map

/***/ }),

/***/ 27862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ CONTENT_PREDICATE_TYPE),
/* harmony export */   i5: () => (/* binding */ writeContentPredicate),
/* harmony export */   lX: () => (/* binding */ readContentStatement)
/* harmony export */ });
/** Type of the predicate that says which content an image was built from. */
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

/***/ 62176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   jR: () => (/* binding */ parseAllowList)
/* harmony export */ });
/* harmony import */ var _task_definition_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12123);
/* harmony import */ var _task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87251);
/* harmony import */ var _task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21975);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);




const MEMBERS = ['id', 'until', 'reason'];
const EXAMPLE = '{ id: CVE-2026-1234, until: 2026-12-31, reason: … }';
/** Reads an allow list, a YAML list of `{id, until, reason}`. Throws `bad-input` with line and column. */
function parseAllowList(text, origin) {
    const document = (0,_task_definition_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, origin);
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(document.value)) {
        throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, []), `expected a list of ${EXAMPLE}, got ${(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(document.value)}.`);
    }
    const allowed = document.value.map((_, index) => readEntry(document, index));
    const ids = new Set();
    allowed.forEach(({ id }, index) => {
        if (ids.has(keyOf(id)))
            throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, [index, 'id']), `${id} is in the list twice.`);
        ids.add(keyOf(id));
    });
    return allowed;
}
/** What an id is told apart by: scanners write them in either case. */
function keyOf(id) {
    return id.toUpperCase();
}
/** Whether an entry no longer accepts anything on `today` (`2026-12-31`). */
function isExpired({ until }, today) {
    return until < today;
}
function readEntry(document, index) {
    const entry = (0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(document.value) ? document.value[index] : undefined;
    if (!(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry)) {
        throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, [index]), `expected ${EXAMPLE}, got ${(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(entry)}.`);
    }
    const unknown = Object.keys(entry).find(key => !MEMBERS.some(member => member === key));
    if (unknown !== undefined) {
        throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, [index, unknown]), `${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .XW)(unknown)} is an unknown key; expected ${EXAMPLE}.`);
    }
    const id = readMember(document, entry, { index, name: 'id' });
    const until = readMember(document, entry, { index, name: 'until' });
    const reason = readMember(document, entry, { index, name: 'reason' });
    if (!/^[A-Za-z][\w.:-]+$/.test(id)) {
        throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, [index, 'id']), `expected an id such as CVE-2026-1234, got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(id)}.`);
    }
    if (!isDate(until)) {
        throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(placeOf(document, [index, 'until']), `expected a date such as 2026-12-31, the last day on which ${id} is accepted, got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(until)}.`);
    }
    return { id, until, reason };
}
function readMember(document, entry, { index, name }) {
    const value = entry[name];
    if (typeof value === 'string' && value.trim() !== '')
        return value.trim();
    const place = placeOf(document, value === undefined ? [index] : [index, name]);
    throw (0,_task_definition_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)(place, `"${name}" is ${(0,_task_definition_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(value)}; expected ${EXAMPLE}.`);
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function placeOf(document, path) {
    return { origin: document.origin, position: document.positionOf(path) };
}
//# sourceMappingURL=allow-list.js.map

/***/ }),

/***/ 55787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From bad to harmless. */
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'];
/** Whether a finding is as bad as `threshold`, or worse. One without a severity never is: nobody knows. */
function isAtLeast(severity, threshold) {
    return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 53260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/**
 * Whether a text is what a pattern describes, in which `*` stands for any characters. Takes at most the product of both lengths: a
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

/***/ 27795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ OpenLine)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/** A line longer than this is handed on in pieces: a program that ends none would fill the memory. Characters. */
const LONGEST_LINE = 1024 * 1024;
/** Makes lines of the pieces in which a program's output comes, each piece looked at once. */
class OpenLine {
    pieces = [];
    length = 0;
    /** The lines that end in this piece, without their ends. */
    take(text) {
        const lines = [];
        let at = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            this.add(text.slice(at, end));
            lines.push(this.close());
            at = end + 1;
        }
        this.add(text.slice(at));
        if (this.length > LONGEST_LINE)
            lines.push(this.close());
        return lines;
    }
    /** The last line, where it has no end; empty when there is none. */
    end() {
        return this.length === 0 ? [] : [this.close()];
    }
    add(piece) {
        if (piece === '')
            return;
        this.pieces.push(piece);
        this.length += piece.length;
    }
    close() {
        const line = this.pieces.join('');
        this.pieces = [];
        this.length = 0;
        return line;
    }
}
//# sourceMappingURL=open-line.js.map

/***/ }),

/***/ 54818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ bearsUntil),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS),
/* harmony export */   gZ: () => (/* binding */ rollbackPatienceMilliseconds)
/* harmony export */ });
const SHORTEST_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_PATIENCE_MILLISECONDS = 600_000;
/** How long the end of a rollback is waited for: as long as the deployment was, within bounds. In milliseconds. */
function rollbackPatienceMilliseconds({ timeoutMilliseconds }) {
    return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds));
}
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
/** Until when (epoch milliseconds) it is borne that a deployment cannot be read: its timeout, or what is given to its rollback. */
function bearsUntil({ plan, course }) {
    return course.rollback === undefined ? plan.deadlineAt : course.rollback.at + rollbackPatienceMilliseconds(plan);
}
const PASSING = ['throttled', 'unreachable', 'platform-error'];
/** Whether a call that failed so may succeed later, by itself. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=bears-until.js.map

/***/ }),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2 % of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 84442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ isAssignmentMap),
/* harmony export */   k6: () => (/* binding */ parseAssignments),
/* harmony export */   mr: () => (/* binding */ readAssignmentMap)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87251);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21975);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Reads lines of `NAME=value`. The value is everything after the first `=`, to the end of the line, as it stands; a line that
 * starts with `#` is a comment; `NAME<<END` takes the lines up to `END`.
 */
function parseAssignments(text, { origin, scope }) {
    if (text.length > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_CHARACTERS */ .Bg)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, 'the text is longer than 1 MiB; shorten it.');
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
            throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'expected NAME=value on this line.');
        if (mark === '<<') {
            const end = lines.indexOf(rest.trim(), index + 1);
            if (rest.trim() === '' || end === -1)
                throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the lines that start here with << have no end mark.');
            assignments.push(assignment({ name, value: lines.slice(index + 1, end).join('\n'), place, scope }));
            index = end;
        }
        else {
            // `NAME = value`: the blanks belong to the form.
            assignments.push(assignment({ name, value: /\s$/.test(name) ? rest.trim() : rest, place, scope }));
        }
    }
    refuseRepeats(assignments);
    return assignments;
}
/** Of two lines for one name the second would win, and nobody would see it. */
function refuseRepeats(assignments) {
    const lines = new Map();
    for (const { container, name, place } of assignments) {
        const key = `${container ?? ''}:${name}`;
        const first = lines.get(key);
        const line = place.position?.line ?? 0;
        if (first !== undefined)
            throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is already on line ${first}; keep one of them.`);
        lines.set(key, line);
    }
}
/** Reads an object of names and texts, as JSON or YAML hold it. */
function readAssignmentMap(document, scope) {
    const { origin, value: members } = document;
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(members))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)({ origin }, `expected an object of names and values, not ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(members)}.`);
    return Object.entries(members).map(([name, value]) => {
        const place = { origin, position: document.positionOf([name]) };
        if (typeof value === 'string')
            return assignment({ name, value, place, scope });
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, `the value of ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)} is ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}; expected text, so put it in quotes.`);
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
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'the name before the = is missing.');
    // Of a name, errors and diffs show more than of a value.
    if (/^=?$/.test(value) && /^[A-Za-z0-9+/]+$/.test(name) && (0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeKey */ .zC)(name))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'this line looks like base64, not NAME=value. Put the name and = before it.');
    if (/["'“”‘’`]/.test(given.name))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot contain a quote. Write NAME=value without quotes around the pair.');
    if (scope === 'containers' && /\s/.test(name.trim()))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'a name cannot hold blanks.');
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
    if (scope === 'task' && /^\s*aws:/i.test(name))
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .badText */ .rY)(place, 'AWS keeps tags that start with "aws:" for itself.');
    return { container: container?.trim(), name: name.trim(), value, place };
}
//# sourceMappingURL=assignments.js.map

/***/ }),

/***/ 29365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isExactNumber)
/* harmony export */ });
/* harmony import */ var _without_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82259);

/**
 * Whether `number` is just what the decimal `source` says. A double that prints back as the digits it was read from counts
 * (0.1 does); one that had to be rounded (9007199254740993) or is out of range (1e999) does not.
 */
function isExactNumber(source, number) {
    if (!Number.isFinite(number))
        return false;
    const said = readDecimal(source);
    const held = readDecimal(String(number));
    return said !== undefined && said.digits === held?.digits && said.exponent === held.exponent;
}
/** The sign and significant digits, and the power of ten of the last one; zero has neither. */
function readDecimal(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    if (all === '')
        return undefined;
    const digits = (0,_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all.replace(/^0+/, ''), '0');
    if (digits === '')
        return { digits: '0', exponent: 0 };
    const trailing = all.length - (0,_without_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(all, '0').length;
    return { digits: `${sign === '-' ? '-' : ''}${digits}`, exponent: Number(exponent) - fraction.length + trailing };
}
//# sourceMappingURL=exact-number.js.map

/***/ }),

/***/ 12123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87251);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29365);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27410);




/**
 * Reads one YAML 1.2 document of the core schema as plain data. Tags, merge keys, YAML 1.1's own words for booleans and
 * anything else that would not mean the same to every reader are errors, with their line and column.
 */
function parseYaml(text, origin) {
    const { document, locate, fail } = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlTree */ ._)(text, { origin });
    if (document.directives.yaml.version !== '1.2')
        throw fail(0, 'only YAML 1.2 is read; remove the %YAML directive.');
    if (document.contents === null)
        throw fail(0, 'the text is empty; expected a YAML mapping.');
    const value = new Conversion(document, fail).run();
    return { origin, value, positionOf: path => findPosition(document, path, locate) };
}
/** Turns the syntax tree into a value, within its limits. */
class Conversion {
    document;
    fail;
    values = 0;
    constructor(document, fail) {
        this.document = document;
        this.fail = fail;
    }
    run() {
        return this.convert(this.document.contents, 0);
    }
    convert(node, depth) {
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
        this.values += 1;
        if (this.values > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_VALUES */ .Hg)
            throw this.fail(start, TOO_MANY_VALUES);
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw this.fail(start, 'the lists and mappings are nested too deeply.');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.convertAlias(node.resolve(this.document), depth, start);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map(item => this.convert(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return Object.fromEntries(node.items.map(pair => this.convertPair(pair, depth)));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.convertScalar(node.value, node.source ?? '', start);
        return null;
    }
    convertAlias(node, depth, start) {
        if (node === undefined)
            throw this.fail(start, 'this is not valid YAML: an alias names no anchor.');
        return this.convert(node, depth + 1);
    }
    convertPair({ key, value }, depth) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? (key.range?.[0] ?? 0) : 0;
        if (name === '<<')
            throw this.fail(start, 'merge keys (<<) are not read; write the members out.');
        return [name, this.convert(value, depth + 1)];
    }
    convertScalar(value, source, start) {
        if (typeof value === 'string' || typeof value === 'boolean' || value === null)
            return value;
        if (typeof value === 'number' && isExact(source, value))
            return value;
        throw this.fail(start, 'this number cannot be kept exactly and would be rounded; shorten it, or write it in quotes.');
    }
}
// Aliases of aliases grow without end.
const TOO_MANY_VALUES = 'the document has more than 25,000 values, counting those repeated by aliases; shorten it.';
function isExact(source, value) {
    return /^0[xo]/.test(source) ? Number.isSafeInteger(value) : (0,_exact_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isExactNumber */ .z)(source, value);
}
function findPosition(document, path, locate) {
    const node = path.reduce((inner, key) => childAt(inner, key), document.contents);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? locate(node.range[0]) : undefined;
}
const MEMBERS = new WeakMap();
/** An item of a list, or a member of a mapping; aliases have none, as their values lie elsewhere. */
function childAt(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return typeof key === 'number' ? node.items[key] : undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const members = MEMBERS.get(node) ?? new Map(node.items.map(pair => [nameOf(pair.key), pair.value]));
    MEMBERS.set(node, members);
    return members.get(key);
}
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
}
//# sourceMappingURL=parse-yaml.js.map

/***/ }),

/***/ 27410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87251);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21975);



/** YAML takes ten times as long to read as JSON. Characters. */
const LIMIT_CHARACTERS = 128 * 1024;
/** Reads a text as a tree. What is no YAML, is nested too deep or has a key twice is an error with line and column. */
function readYamlTree(text, { origin, reasons = {} }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin, position: locate(offset) }, message);
    if (text.length > LIMIT_CHARACTERS)
        throw (0,_text_place_js__WEBPACK_IMPORTED_MODULE_2__/* .badText */ .rY)({ origin }, 'the text is longer than 128 KiB of YAML; shorten it.');
    const explain = (code) => reasons[code] ?? REASONS[code] ?? 'unexpected content';
    const invalid = ({ pos, code }) => fail(pos[0], `this is not valid YAML: ${explain(code)}.`);
    const document = parse(text, lines, { fail, invalid });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw invalid(problem);
    checkNodes(document.contents, (offset, message) => fail(offset, message === REPEATED ? `this is not valid YAML: ${explain(REPEATED)}.` : message));
    return { document, locate, fail };
}
const REPEATED = 'DUPLICATE_KEY';
/**
 * Looks at every node once, in the order of the text. The parser itself compares each key with all before it, so that it is kept from
 * doing so: `uniqueKeys` of https://eemeli.org/yaml/#parse-options.
 */
function checkNodes(root, fail) {
    const open = [{ node: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, depth } = next;
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw fail(offsetOf(node), TOO_DEEP);
        const inside = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.map(({ value }) => value) : [];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            refuseRepeats(node.items, fail);
        for (let index = inside.length - 1; index >= 0; index -= 1)
            open.push({ node: inside[index], depth: depth + 1 });
    }
}
function refuseRepeats(pairs, fail) {
    const names = new Set();
    for (const { key } of pairs) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key;
        if (names.has(name))
            throw fail(offsetOf(key), REPEATED);
        names.add(name);
    }
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? (node.range?.[0] ?? 0) : 0;
}
const TOO_DEEP = 'the lists and mappings are nested too deeply.';
/** As `parseDocument` does, but for its limits: https://eemeli.org/yaml/#parsing-documents */
function parse(text, lineCounter, { fail, invalid }) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        // At 'silent', a second document would be passed over.
        logLevel: 'error'
    });
    const { errors } = composer.streamInfo();
    // The composer would go on after an error, and list all of them: a text may hold as many as it has characters.
    let first;
    errors.push = problem => {
        // It reports what is thrown in a collection once more, as a problem of that collection.
        first ??= problem;
        throw invalid(first);
    };
    try {
        const [document, second] = composer.compose(tokensOf(text, lineCounter, fail), true, text.length);
        if (document === undefined)
            throw fail(0, EMPTY);
        if (second !== undefined)
            throw fail(second.range[0], `this is not valid YAML: ${REASONS.MULTIPLE_DOCS ?? ''}.`);
        return document;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
const EMPTY = 'the text is empty; expected a YAML mapping.';
/** The tokens of a text, up to the first that is wrong: the parser would list every one of them. */
function* tokensOf(text, lineCounter, fail) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lineCounter.addNewLine);
    lineCounter.addNewLine(0);
    let depth = 0;
    let offset = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const kind = yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme);
        if (kind === 'flow-map-start' || kind === 'flow-seq-start')
            depth += 1;
        if (kind === 'flow-map-end' || kind === 'flow-seq-end')
            depth -= 1;
        // The time for flow collections inside each other grows with the square of their depth.
        if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_DEPTH */ .uT)
            throw fail(offset, TOO_DEEP);
        for (const token of parser.next(lexeme)) {
            yield token;
            if (token.type === 'error')
                return;
        }
        offset += lexeme.length;
    }
    yield* parser.end();
}
// The library's own messages may quote the text, which may be a secret.
const REASONS = {
    BAD_ALIAS: 'an alias has no name or ends in a colon',
    BAD_DQ_ESCAPE: 'a string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a plain text starts with a reserved character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping must start on its own line',
    DUPLICATE_KEY: 'a key is in this mapping twice',
    MISSING_CHAR: 'a closing quote, bracket or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must stay on one line and end with a colon',
    MULTIPLE_DOCS: 'there is more than one document',
    NON_STRING_KEY: 'a key is no text',
    TAB_AS_INDENT: 'a tab cannot indent; use spaces',
    TAG_RESOLVE_FAILED: 'there is a tag (!…), and only plain data is read',
    UNEXPECTED_TOKEN: 'unexpected content'
};
//# sourceMappingURL=yaml-tree.js.map

/***/ }),

/***/ 82259:
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

/***/ 85160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactSubjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Tells the runner of images that this step made, so that actions/attest finds them. A runner that does not know of it costs
 * nothing: https://github.com/actions/runner/pull/4527
 */
function artifactSubjects(env) {
    const path = env.GITHUB_ARTIFACTS;
    return async (reference) => {
        if (path !== undefined && path !== '')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `oci://${reference}\n`).catch(() => undefined);
    };
}
//# sourceMappingURL=artifact-subjects.js.map

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

/***/ 54537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The event of the run, in the file that the runner itself wrote: no input names it. */
function stepEvent(env) {
    return {
        async read() {
            try {
                return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
            }
            catch {
                return undefined;
            }
        }
    };
}
//# sourceMappingURL=step-event.js.map

/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepIdTokens)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


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
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The masks of the job's log. */
function stepMasks() {
    return { hide: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$l };
}
//# sourceMappingURL=step-masks.js.map

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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ, read: key => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map

/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refusedOutputs),
/* harmony export */   k: () => (/* binding */ endRefused)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_report_render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20830);
/* harmony import */ var _domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40844);



/** The outputs of an action whose verdict is one of a deployment, a build or a task. */
function refusedOutputs({ code, message }) {
    return { verdict: 'failed', 'reason-code': code, reason: message };
}
/**
 * Runs a step. On a `DeployError` (an invalid input, missing credentials), sets the verdict and reason and writes a summary under
 * `title`, as for a step that ends later. Rethrows all other errors.
 */
async function endRefused({ title, outputsOf }, { summary, clock, run }, story) {
    const startedAt = clock.now();
    try {
        return await story();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
            throw error;
        await summary.append((0,_domain_report_render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B)({
            ...{ title, verdict: 'failed', headline: error.message, startedAt, finishedAt: clock.now() },
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
            links: (0,_domain_report_run_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOfRun */ .R)(run)
        }));
        return { outputs: outputsOf(error), failure: error };
    }
}
//# sourceMappingURL=end-refused.js.map

/***/ }),

/***/ 26009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown in place of an answer that is not waited for any more. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ }),

/***/ 98977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ connectRegistries)
});

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/read-manifest.js

const MOST_IMAGES = 100;
/** Reads a manifest or an index. Attestations, which BuildKit lists beside the images, are left out. */
function readManifest(text) {
    const document = parseAnswer(text);
    if (document.manifests !== undefined) {
        const images = document.manifests.filter(({ platform }) => platform !== undefined && platform.os !== 'unknown');
        // Each is asked for on its own.
        if (images.length > MOST_IMAGES)
            throw new errors/* DeployError */.s('platform-error', `The registry returned an index of more than ${MOST_IMAGES} images.`);
        return {
            kind: 'index',
            images: images.map(({ digest = '', platform }) => ({ digest, platform: nameOf(platform) }))
        };
    }
    if (document.config === undefined || document.layers === undefined) {
        throw new errors/* DeployError */.s('platform-error', 'The registry answered with a manifest that is neither an image nor an index.');
    }
    return { kind: 'image', config: blobOf(document.config), layers: document.layers.map(blobOf) };
}
/** What is read of the config of an image: https://github.com/opencontainers/image-spec/blob/main/config.md */
function readImageConfig(text) {
    const document = parseAnswer(text);
    return { platform: nameOf(document), labels: document.config?.Labels ?? {} };
}
function blobOf({ digest = '', size = 0 }) {
    return { digest, sizeBytes: size };
}
function nameOf({ os = 'unknown', architecture = 'unknown', variant } = {}) {
    return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/');
}
/** An answer that is no JSON object, such as the page of a proxy. */
function parseAnswer(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        document = undefined;
    }
    if (typeof document === 'object' && document !== null)
        return document;
    throw new errors/* DeployError */.s('platform-error', 'The registry did not return a JSON object. Check its address and any proxy in between.');
}
//# sourceMappingURL=read-manifest.js.map
;// CONCATENATED MODULE: ./build/src/adapters/oci-registry-images.js



const MANIFEST_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json'
].join(', ');
const REQUEST_LIMIT_MILLISECONDS = 10_000;
const RETRY_BUDGET_MILLISECONDS = 30_000;
/** A host that takes no connection is not there, rather than busy. */
const CONNECT_BUDGET_MILLISECONDS = 5_000;
const FIRST_DELAY_MILLISECONDS = 200;
const LONGEST_DELAY_MILLISECONDS = 5_000;
/** Reads a registry over HTTP; over plain HTTP on this machine's own addresses, as Docker does. */
function ociRegistryImages(access) {
    const request = registryRequests(access);
    async function platformImage(repository, digest) {
        const manifest = readManifest(await bodyOf(request, `/v2/${repository}/manifests/${digest}`));
        if (manifest.kind === 'index')
            throw new errors/* DeployError */.s('platform-error', `${digest} is an index inside an index.`);
        return describeImage(repository, digest, manifest);
    }
    async function describeImage(repository, digest, { config, layers }) {
        const { platform, labels } = readImageConfig(await bodyOf(request, `/v2/${repository}/blobs/${config.digest}`));
        const sizeBytes = layers.reduce((total, layer) => total + layer.sizeBytes, config.sizeBytes);
        return { platform, digest, layers, sizeBytes, labels };
    }
    return {
        async find({ repository, reference }) {
            const response = await request('GET', `/v2/${repository}/manifests/${reference}`);
            if (response.status === 404)
                return undefined;
            const digest = response.header('docker-content-digest') ?? reference;
            const mediaType = response.header('content-type') ?? '';
            const manifest = readManifest(response.body);
            const platforms = await Promise.all(manifest.kind === 'image'
                ? [describeImage(repository, digest, manifest)]
                : manifest.images.map(image => platformImage(repository, image.digest)));
            return { digest, mediaType, platforms };
        },
        async digest({ repository, reference }) {
            const response = await request('HEAD', `/v2/${repository}/manifests/${reference}`);
            return response.status === 404 ? undefined : response.header('docker-content-digest');
        }
    };
}
async function bodyOf(request, path) {
    const response = await request('GET', path);
    if (response.status === 404)
        throw new errors/* DeployError */.s('not-found', `The registry does not hold ${path}.`);
    return response.body;
}
/** Requests that are retried while the registry is busy or silent. Answers are 2xx or 404; anything else is thrown. */
function registryRequests({ host, login, clock }) {
    const base = `${isLocal(host) ? 'http' : 'https'}://${host}`;
    const basic = login === undefined ? undefined : `Basic ${btoa(`${login.username}:${login.password}`)}`;
    let authorization = basic;
    function send(method, path) {
        return ask(method, base + path, {
            accept: MANIFEST_TYPES,
            ...(authorization === undefined ? {} : { authorization })
        });
    }
    async function authorized(method, path) {
        const response = await send(method, path);
        const challenge = response.status === 401 ? response.header('www-authenticate') : undefined;
        if (challenge === undefined || !/^bearer /i.test(challenge))
            return response;
        authorization = `Bearer ${await fetchToken(challenge, basic)}`;
        return send(method, path);
    }
    return async (method, path) => {
        const beganAt = clock.now();
        for (let tries = 0;; tries += 1) {
            const answer = await authorized(method, path).catch((error) => ({ error }));
            if ('status' in answer && ((answer.status >= 200 && answer.status < 300) || answer.status === 404))
                return answer;
            if ('error' in answer && answer.error instanceof errors/* DeployError */.s)
                throw answer.error;
            const failure = 'status' in answer ? describeStatus(host, answer) : describeSilence(host, answer.error);
            const delay = Math.random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries);
            const budget = 'status' in answer ? RETRY_BUDGET_MILLISECONDS : CONNECT_BUDGET_MILLISECONDS;
            if (failure.code !== 'unreachable' || clock.now() + delay > beganAt + budget)
                throw failure;
            await clock.sleep(delay);
        }
    };
}
const client = new lib/* HttpClient */.Qq('deploy-kit', [], { socketTimeout: REQUEST_LIMIT_MILLISECONDS });
/**
 * By the runner's own client, as Node's `fetch` takes 25 MiB more. It follows redirects, without the login where they leave the host:
 * blobs of ECR are in S3.
 */
async function ask(method, url, headers) {
    const response = await client.request(method, url, null, { ...headers });
    const body = await readBody(response.message, url);
    const { statusCode = 0, headers: answered } = response.message;
    return { status: statusCode, body, header: name => [answered[name]].flat()[0] };
}
/** The distribution specification bounds manifests: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const MOST_BYTES = 4 * 1024 * 1024;
async function readBody(message, url) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new errors/* DeployError */.s('platform-error', `${new URL(url).host} sent a response larger than 4 MiB. Check the address of the registry and any proxy in between.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** https://distribution.github.io/distribution/spec/auth/token/ */
async function fetchToken(challenge, basic) {
    const given = new Map([...challenge.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const address = new URL(given.get('realm') ?? '');
    for (const name of ['service', 'scope']) {
        const value = given.get(name);
        if (value !== undefined)
            address.searchParams.set(name, value);
    }
    const { body } = await ask('GET', address.href, basic === undefined ? {} : { authorization: basic });
    const { token, access_token } = readToken(body, address.host);
    return token ?? access_token ?? '';
}
function readToken(body, host) {
    try {
        const answer = JSON.parse(body);
        if (answer !== null)
            return answer;
    }
    catch {
        // Said below: what the parser says quotes the answer.
    }
    throw new errors/* DeployError */.s('platform-error', `The token server ${host} did not return a JSON object.`);
}
function describeSilence(host, cause) {
    const { message, code } = cause instanceof Error ? cause : { message: String(cause), code: '' };
    return new errors/* DeployError */.s('unreachable', `The registry ${host} does not answer: ${message || (code ?? 'no connection')}.`, {
        cause
    });
}
function describeStatus(host, { status }) {
    if (status === 401 || status === 403) {
        const message = `The registry ${host} refuses to show the repository (HTTP ${status}): check its login and permissions, and whether the repository exists.`;
        return new errors/* DeployError */.s('access-denied', message);
    }
    const code = status === 429 || status >= 500 ? 'unreachable' : 'platform-error';
    return new errors/* DeployError */.s(code, `The registry ${host} answers HTTP ${status} again and again.`);
}
/** https://docs.docker.com/reference/cli/dockerd/#insecure-registries */
function isLocal(host) {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
}
//# sourceMappingURL=oci-registry-images.js.map
;// CONCATENATED MODULE: ./build/src/wiring/connect-registries.js

/** Registries of all kinds. The AWS SDK is loaded only when one of them is ECR, and each role taken on once. */
function connectRegistries({ env, clock }) {
    const connections = new Map();
    const load = async (role) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249), __webpack_require__.e(4399), __webpack_require__.e(7978)]).then(__webpack_require__.bind(__webpack_require__, 87978))).connectEcr(env, clock, role);
    // A role is taken on once, however many registries it opens.
    const ecr = (role) => {
        const connection = connections.get(role?.arn ?? '') ?? load(role);
        connections.set(role?.arn ?? '', connection);
        return connection;
    };
    async function login(target, given) {
        const { address, role } = target;
        if (address.kind === 'ecr')
            return (await (await ecr(role)).logins.login([address]))[0];
        if (address.kind === 'ecr-public')
            return (await (await ecr(role)).publicLogins.login([address]))[0];
        const found = given.find(({ host }) => host === address.host);
        return found === undefined ? undefined : { ...found, expiresAt: undefined };
    }
    return {
        logins: (targets, given) => Promise.all(targets.map(target => login(target, given))),
        async connect({ address, path, role }, login) {
            const host = login?.host ?? address.host ?? '';
            const images = ociRegistryImages({ host, login, clock });
            if (address.kind !== 'ecr')
                return { host, path, images, ecr: undefined };
            return { host, path, images, ecr: { registryId: address.accountId, ...(await ecr(role)).registry(address) } };
        }
    };
}
//# sourceMappingURL=connect-registries.js.map

/***/ })

};
