export const id = 8936;
export const ids = [8936];
export const modules = {

/***/ 44396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53493);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



const NAME = /^[\w-]{1,255}$/;
const MOST_SERVICES = 100;
const MOST_PATHS = 100;
/** Reads and checks the inputs; every rejection names the input and the line. */
function readInputs(read) {
    const lines = (read.block('services') ?? '').split('\n');
    const services = lines.flatMap((line, index) => {
        const text = line.trim();
        return text === '' || text.startsWith('#') ? [] : [readLine(text, index + 1)];
    });
    if (services.length === 0)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', 'expected one `name: paths` per line, such as `api: services/api`.');
    if (services.length > MOST_SERVICES)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `expected at most ${MOST_SERVICES} services.`);
    const seen = new Set();
    const twice = services.find(({ name }) => seen.size === seen.add(name).size);
    if (twice !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `${twice.name} is listed twice. List each service once.`);
    return {
        services,
        shared: checkPaths('shared', read.list('shared')),
        environment: read.required('environment'),
        token: read.required('github-token')
    };
}
function readLine(text, line) {
    const at = text.indexOf(':');
    const name = text.slice(0, Math.max(0, at)).trim();
    if (!NAME.test(name))
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `line ${line} has no service name. Write \`name: paths\`, such as \`api: services/api\`.`);
    const paths = text.slice(at + 1).split(',');
    const named = paths.map(path => path.trim()).filter(path => path !== '');
    const problem = named.map(_domain_input_list_item_js__WEBPACK_IMPORTED_MODULE_1__/* .explainListItem */ .J).find(found => found !== undefined);
    if (problem !== undefined)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `line ${line}: ${problem}`);
    if (named.length === 0)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `line ${line} has no path for ${name}. Write \`${name}: services/${name}\`.`);
    return { name, paths: checkPaths('services', named) };
}
/**
 * Git treats a leading colon as pathspec magic:
 * https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-aiddefpathspecapathspec
 */
function checkPaths(input, paths) {
    if (paths.length > MOST_PATHS)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected at most ${MOST_PATHS} paths.`);
    for (const path of paths) {
        const isOdd = path.startsWith('/') || path.startsWith(':') || path.split('/').includes('..') || /\p{Cc}/u.test(path);
        if (isOdd)
            throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path)} is not a path from the repository root. Write it like \`services/api\`.`);
    }
    return paths.map(path => path.replace(/^\.\//, '').replace(/\/$/, ''));
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 58936:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19700);
/* harmony import */ var _adapters_files_git_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80366);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42367);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13035);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27282);
/* harmony import */ var _wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50392);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44396);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98920);











const { env } = process;
/** For all of GitHub's answers together. */
const WITHIN_MILLISECONDS = 120_000;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async () => {
    const { token, ...inputs } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepInputs */ .a)());
    (0,_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecret */ .$l)(token);
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .V)(env);
    const repository = await (0,_wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__/* .openGithub */ .K)(token, { env, clock, deadlineAt: clock.now() + WITHIN_MILLISECONDS });
    const { githubPastDeployments } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(3763)]).then(__webpack_require__.bind(__webpack_require__, 53763));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(inputs, {
        past: githubPastDeployments(repository, { runUrl: undefined }),
        changes: (0,_adapters_files_git_changed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .gitChangedPaths */ .l)(env.GITHUB_WORKSPACE ?? process.cwd(), (0,_adapters_exec_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .execCommands */ .U)(env)),
        log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(),
        summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env)
    });
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77252);
/* harmony import */ var _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);


/** Reports which services changed since their last successful deployment. A service without a known one counts as changed. */
async function run({ services, shared, environment }, dependencies) {
    const { past, log, summary } = dependencies;
    const known = await past.find({ services: services.map(({ name }) => name), environment });
    const decisions = [];
    for (const service of services)
        decisions.push(await decide(service, { before: known.get(service.name), shared, environment }, dependencies));
    const changed = decisions.filter(({ isChanged }) => isChanged).map(({ name }) => name);
    for (const { name, isChanged, reason } of decisions)
        log.line(`${isChanged ? 'changed  ' : 'unchanged'} ${name}: ${reason}`);
    await summary.append(render(decisions, environment));
    return { outputs: { services: JSON.stringify(changed), count: String(changed.length) } };
}
async function decide({ name, paths }, { before, shared, environment }, { changes }) {
    const since = before?.isOfOthers === true ? undefined : before?.lastSuccess?.commit;
    const because = (isChanged, reason) => ({ name, isChanged, reason, since });
    if (before?.unread !== undefined)
        return because(true, `last successful deployment unknown (${before.unread})`);
    if (since === undefined)
        return because(true, `no successful deployment to ${environment} is recorded`);
    const short = since.slice(0, 7);
    if (shared.length > 0 && (await changes.differ(since, shared)) === true)
        return because(true, `a shared path changed since ${short}`);
    const own = await changes.differ(since, paths);
    if (own === undefined)
        return because(true, `commit ${short} is not in the checkout; use fetch-depth: 0`);
    return own
        ? because(true, `one of its paths changed since ${short}`)
        : because(false, `none of its paths changed since ${short}`);
}
function render(decisions, environment) {
    const count = decisions.filter(({ isChanged }) => isChanged).length;
    const rows = decisions.map(({ name, isChanged, reason, since }) => [
        (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name),
        isChanged ? 'yes' : 'no',
        since === undefined ? '' : (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(since.slice(0, 7)),
        (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)
    ]);
    const title = `### ${count} of ${decisions.length} services changed since their last deployment to ${(0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(environment)}`;
    return `${title}\n\n${(0,_render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(['Service', 'Changed', 'Deployed', 'Why'], rows)}\n`;
}
//# sourceMappingURL=run.js.map

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
/* harmony import */ var _domain_text_open_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76661);






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
    const open = new _domain_text_open_line_js__WEBPACK_IMPORTED_MODULE_5__/* .OpenLine */ .p();
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

/***/ 80366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gitChangedPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** https://git-scm.com/docs/git-diff: with `--quiet`, 1 says that there are differences; anything above is an error. */
const SAME = 0;
const DIFFERENT = 1;
/**
 * Compares two commits of the workspace's `.git` with the `git` program. As in git-checkouts.ts, Git searches for no other repository,
 * and repository settings and attributes cannot make it run a program or fetch.
 */
function gitChangedPaths(workspace, commands) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    return {
        async differ(base, paths) {
            if (!COMMIT.test(base))
                return undefined;
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(stats => stats.isDirectory(), () => false);
            if (!isFolder)
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('bad-input', 'There is no Git repository in the workspace. Run actions/checkout with `fetch-depth: 0` before this step.');
            const settings = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
            const { exitCode } = await commands.run({
                tool: 'git',
                env: { GIT_NO_LAZY_FETCH: '1' },
                argv: [
                    ...['--no-pager', `--git-dir=${folder}`, ...settings.flatMap(setting => ['-c', setting])],
                    ...['diff', '--quiet', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=none'],
                    ...[base, 'HEAD', '--', ...paths.map(path => `:(top,glob)${path}`)]
                ]
            });
            if (exitCode === SAME)
                return false;
            return exitCode === DIFFERENT ? true : undefined;
        }
    };
}
//# sourceMappingURL=git-changed-paths.js.map

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

/***/ 38124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretLabels),
/* harmony export */   m: () => (/* binding */ publicHost)
/* harmony export */ });
const KEY_CHARACTERS = 12;
/** No word in a host name has so many letters. */
const LONGEST_WORD = 24;
/**
 * The host of an address, with its port, fit for logs and errors: a label that is a key, as in the URL of a Lambda function or of a
 * tunnel, is left out. https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
function publicHost(url) {
    const secret = new Set(secretLabels(url));
    return url.host
        .split('.')
        .map(label => (secret.has(label) ? '***' : label))
        .join('.');
}
/** The labels of a host name that are keys. */
function secretLabels({ hostname }) {
    return hostname.split('.').filter(isKey);
}
function isKey(label) {
    if (label.length >= LONGEST_WORD && /^[a-z0-9]+$/.test(label))
        return true;
    return label.length >= KEY_CHARACTERS && /^[a-z0-9]+$/.test(label) && /\d[a-z]+\d|[a-z]\d+[a-z]/.test(label);
}
//# sourceMappingURL=public-host.js.map

/***/ }),

/***/ 76661:
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

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   H: () => (/* binding */ boundedResponse)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** Answers of APIs and webhooks: a page of 100 of GitHub's deployments has less than 7 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `fetch` whose answers end with an error when they are larger than any that is of use; nothing more of them is read then. */
function boundedFetch(fetch, mostBytes = MOST_BYTES) {
    return async (input, init) => boundedResponse(await fetch(input, init), mostBytes);
}
/** The response with a body that ends with a DeployError after so many bytes, decompressed. */
function boundedResponse(response, mostBytes = MOST_BYTES) {
    if (response.body === null)
        return response;
    let size = 0;
    const bound = new TransformStream({
        transform(chunk, controller) {
            size += chunk.length;
            if (size <= mostBytes)
                controller.enqueue(chunk);
            else
                controller.error(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('platform-error', tooLarge(response.url, mostBytes)));
        }
    });
    const { status, statusText, headers, url } = response;
    const bounded = new Response(response.body.pipeThrough(bound), { status, statusText, headers });
    return Object.defineProperty(bounded, 'url', { value: url });
}
function tooLarge(url, mostBytes) {
    const host = URL.canParse(url) ? new URL(url).host : 'The server';
    return `${host} sent a response larger than ${Math.floor(mostBytes / 1024)} KiB. Check the address and any proxy in between.`;
}
//# sourceMappingURL=bounded-response.js.map

/***/ }),

/***/ 89932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ localFetch)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The same `fetch`, which refuses every host but this machine while the clock of a local cloud is in use. */
function localFetch(send, env) {
    return async (input, init) => {
        (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, new URL(input instanceof Request ? input.url : input).hostname);
        return send(input, init);
    };
}
//# sourceMappingURL=local-fetch.js.map

/***/ }),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainLost),
/* harmony export */   N: () => (/* binding */ findDeployError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

// https://nodejs.org/api/errors.html#common-system-errors
const NEVER_SENT = {
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'the name of the host could not be looked up',
    ECONNREFUSED: 'the connection was refused',
    ENETUNREACH: 'there is no way to its network',
    EHOSTUNREACH: 'there is no way to the host',
    UND_ERR_CONNECT_TIMEOUT: 'no connection came about in time'
};
/** Says what an error of `fetch` means, without the address, which may be a secret. */
function explainLost(error) {
    const code = codes(error).find(each => Object.hasOwn(NEVER_SENT, each));
    if (code !== undefined)
        return { sentence: NEVER_SENT[code] ?? '', mayHaveArrived: false };
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
        return { sentence: 'there was no answer in time', mayHaveArrived: true };
    }
    const [other] = codes(error);
    const isCertificate = other !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(other);
    return {
        sentence: isCertificate
            ? `its certificate is not trusted (${other})`
            : `the connection broke (${other ?? 'no reason given'})`,
        mayHaveArrived: !isCertificate
    };
}
/** The error of ours that a library has wrapped, however deep. */
function findDeployError(error) {
    return chain(error).find(each => each instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s);
}
function codes(error) {
    return chain(error).flatMap(each => ('code' in each && typeof each.code === 'string' ? [each.code] : []));
}
/** An error, its causes, and of a cause that holds several (one per address of a host) all. */
function chain(error) {
    if (!(error instanceof Error))
        return [];
    const inner = error instanceof AggregateError ? error.errors.flatMap(chain) : [];
    return [error, ...inner, ...chain(error.cause)];
}
//# sourceMappingURL=lost-request.js.map

/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ patientFetch)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-host.js
var public_host = __webpack_require__(38124);
// EXTERNAL MODULE: ./build/src/http/bounded-response.js
var bounded_response = __webpack_require__(9959);
// EXTERNAL MODULE: ./build/src/http/lost-request.js
var lost_request = __webpack_require__(40282);
;// CONCATENATED MODULE: ./build/src/http/wait-asked.js
/**
 * How long an answer asks to wait before the next request, in milliseconds; undefined when it does not. Retry-After is seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), Discord's has decimals; GitHub may give the moment at which a used-up
 * limit starts anew (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function waitAsked({ status, headers }, now) {
    if (![403, 429, 503].includes(status))
        return undefined;
    const after = headers.get('retry-after');
    if (after !== null) {
        const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
        if (Number.isFinite(milliseconds))
            return Math.max(0, milliseconds);
    }
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (isUsedUp && Number.isFinite(resetSeconds))
        return Math.max(0, resetSeconds * 1000 - now);
    return status === 429 ? 1_000 : undefined;
}
//# sourceMappingURL=wait-asked.js.map
;// CONCATENATED MODULE: ./build/src/http/patient-fetch.js






const ATTEMPT_MILLISECONDS = 10_000;
const FIRST_PAUSE_MILLISECONDS = 400;
/** After failures; rate limits are waited out as often as there is time for it. */
const MOST_ATTEMPTS = 4;
/**
 * `fetch` that waits out rate limits and retries what failed on the other side, as long as the deadline allows. A request whose answer
 * was lost is sent again only when that cannot do a thing twice. Throws a DeployError that holds no more of the address than its host.
 */
function patientFetch(patience) {
    const { clock, deadlineAt } = patience;
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const host = (0,public_host/* publicHost */.m)(url);
        const isRepeatable = repeatsSafely(url, init);
        for (let count = 1;; count += 1) {
            const leftMilliseconds = deadlineAt - clock.now();
            if (leftMilliseconds <= 0)
                throw new errors/* DeployError */.s('unreachable', `Timed out before a request to ${host} could be sent.`);
            const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS));
            const wait = waitAfter(outcome, { host, count, isRepeatable }, patience);
            if ('response' in outcome) {
                if (wait === undefined)
                    return (0,bounded_response/* boundedResponse */.H)(outcome.response);
                await outcome.response.body?.cancel();
            }
            await clock.sleep(wait ?? 0);
        }
    };
}
async function send(input, init, milliseconds) {
    try {
        return { response: await fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(milliseconds) }) };
    }
    catch (error) {
        return { error };
    }
}
/** How long to wait before the next attempt, in milliseconds; undefined when the response is the one to take. */
function waitAfter(outcome, attempt, { clock, deadlineAt, random }) {
    const { host, count } = attempt;
    const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (0.5 + random());
    const leftMilliseconds = deadlineAt - clock.now();
    const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds;
    if ('error' in outcome)
        return waitAfterLoss(outcome.error, attempt, { pause, isLast });
    const asked = waitAsked(outcome.response, clock.now());
    if (asked === undefined)
        return outcome.response.status >= 500 && !isLast ? pause : undefined;
    if (asked < leftMilliseconds)
        return asked;
    throw new errors/* DeployError */.s('throttled', `${host} asked to wait ${(0,duration/* formatDuration */.a3)(asked)}, and of "timeout" only ${(0,duration/* formatDuration */.a3)(Math.max(0, leftMilliseconds))} was left.`);
}
function waitAfterLoss(error, { host, count, isRepeatable }, { pause, isLast }) {
    const { sentence, mayHaveArrived } = (0,lost_request/* explainLost */.M)(error);
    const isDone = mayHaveArrived && !isRepeatable;
    if (!isDone && !isLast)
        return pause;
    const attempts = count === 1 ? '' : ` (${count} attempts)`;
    const rest = isDone ? ', so that it may have been told all the same' : '';
    throw new errors/* DeployError */.s(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
        cause: error
    });
}
/** A POST makes something new, except where an ID tells the receiver that it knows it already, where it edits, and where it is a query: GraphQL is only read. */
function repeatsSafely(url, init) {
    const method = init?.method?.toUpperCase() ?? 'GET';
    return (method !== 'POST' ||
        url.pathname.endsWith('/chat.update') ||
        url.pathname.endsWith('/graphql') ||
        new Headers(init?.headers).has('x-deploy-kit-delivery'));
}
//# sourceMappingURL=patient-fetch.js.map

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

/***/ 77252:
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

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printGroup */ .To,
        warning: (title, message) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', { title, message }),
        notice: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map

/***/ }),

/***/ 78252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36569);

/** The address of GitHub's REST API. Throws `bad-input` where it is on another machine while the clock of a local cloud is in use. */
function githubApi(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com' } = env;
    (0,_domain_local_clock_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRemoteHost */ .JM)(env, URL.canParse(api) ? new URL(api).hostname : '');
    return api;
}
//# sourceMappingURL=github-api.js.map

/***/ }),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
/* harmony import */ var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3254);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78252);




/** GitHub's REST API for the repository of the job. The client is loaded when it is needed. */
async function openGithub(token, { env, clock, deadlineAt }) {
    const { GITHUB_REPOSITORY: repository } = env;
    if (repository === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('bad-input', 'GITHUB_REPOSITORY is not set, as it is in every job.');
    const api = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .githubApi */ .M)(env);
    const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4023)]).then(__webpack_require__.bind(__webpack_require__, 74023));
    const fetch = (0,_http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .localFetch */ .y)((0,_http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .patientFetch */ .U)({ clock, deadlineAt, random: Math.random }), env);
    return githubRepository({ token, repository, api, fetch });
}
//# sourceMappingURL=open-github.js.map

/***/ })

};
