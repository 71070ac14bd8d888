import { modules as shared0 } from './adapters-m19700.js';
import { modules as shared1 } from './http-m38124.js';
export const id = 8936;
export const ids = [8936];
export const modules = {
...shared0,
...shared1,

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
/** Reads and checks the inputs; every rejection names the input and the line. Throws `bad-input`. */
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
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('services', `${twice.name} appears twice. List each service once.`);
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
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(inputs, {
        history: await (0,_wiring_open_github_js__WEBPACK_IMPORTED_MODULE_8__/* .openDeploymentHistory */ .Y)(repository),
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
/* harmony import */ var _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77252);
/* harmony import */ var _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5845);
/* harmony import */ var _use_cases_delivery_find_last_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50938);



/** Reports which services changed since their last successful deployment. A service without a known one counts as changed. */
async function run({ services, shared, environment }, dependencies) {
    const { history, log, summary } = dependencies;
    const known = await (0,_use_cases_delivery_find_last_success_js__WEBPACK_IMPORTED_MODULE_0__/* .findLastSuccess */ .b)(history, { services: services.map(({ name }) => name), environment });
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
        (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name),
        isChanged ? 'yes' : 'no',
        since === undefined ? '' : (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(since.slice(0, 7)),
        (0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason)
    ]);
    const title = `### ${count} of ${decisions.length} services changed since their last deployment to ${(0,_render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(environment)}`;
    return `${title}\n\n${(0,_render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['Service', 'Changed', 'Deployed', 'Why'], rows)}\n`;
}
//# sourceMappingURL=run.js.map

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
/** https://git-scm.com/docs/git-diff: with `--quiet`, 1 means that there are differences; anything above is an error. */
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
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('bad-input', 'The workspace is not a Git repository. Run actions/checkout with `fetch-depth: 0` before this step.');
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
/** A part that is collapsed at first. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 50938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findLastSuccess)
/* harmony export */ });
/* harmony import */ var _domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81204);
/* harmony import */ var _domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76828);


/** Of one environment. */
const MOST_DEPLOYMENTS = 1_000;
/** Per service. Each status costs one call. */
const MOST_STATUS_CALLS = 15;
/**
 * By service: its last success in an environment. Deployments of the run at `runUrl` are not the past. When no deployment names a
 * service, all that other tools recorded for the environment count. Throws what `history` throws.
 */
async function findLastSuccess(history, sought) {
    const searches = sought.services.map(startSearch);
    const others = startSearch('');
    const foreign = [];
    let areOurs = false;
    let rest = 'read';
    let count = 0;
    if (searches.length > 0)
        for await (const page of history.list(sought.environment)) {
            if (count >= MOST_DEPLOYMENTS && page.length > 0) {
                rest = 'unread';
                break;
            }
            count += page.length;
            for (const deployment of page) {
                const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readDeploymentPayload */ .u)(deployment.payload);
                areOurs ||= read.kind === 'ours';
                if (read.kind === 'foreign' && foreign.length < MOST_STATUS_CALLS)
                    foreign.push(deployment);
                if (read.kind !== 'ours' || isOfRun(read, sought.runUrl))
                    continue;
                const search = searches.find(({ service }) => service === read.payload.service);
                if (search !== undefined)
                    await look(history, search, { deployment, read });
            }
            if (!searches.some(isSearching))
                break;
        }
    if (!areOurs)
        for (const deployment of foreign)
            await look(history, others, { deployment, read: undefined });
    return new Map(searches.map(search => [
        search.service,
        areOurs ? describeSearch(search, rest) : { ...describeSearch(others, rest), isOfOthers: true }
    ]));
}
function startSearch(service) {
    return { service, calls: 0, isAfterFailure: false, lastSuccess: undefined, state: 'searching' };
}
function isSearching({ state }) {
    return state === 'searching';
}
function isOfRun({ payload }, runUrl) {
    return runUrl !== undefined && payload.run === runUrl;
}
/** Records how one deployment ended, from its last deciding status. */
async function look(history, search, { deployment, read }) {
    if (search.state !== 'searching')
        return;
    if (search.calls === MOST_STATUS_CALLS) {
        search.state = 'given-up';
        return;
    }
    search.calls += 1;
    const outcome = read?.kind === 'ours' ? read.payload.outcome : undefined;
    const { kind, verdict } = (0,_domain_delivery_read_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnding */ .O)(await history.statuses(deployment.id), outcome);
    if (kind === 'succeeded') {
        search.lastSuccess = describe(deployment);
        search.state = 'found';
    }
    // A refused or unknown deployment is not a failed change, but it was reported as a failure.
    search.isAfterFailure ||=
        ['failed', 'rolled-back'].includes(kind) ||
            (kind === 'undecided' && (verdict === 'failed' || verdict === 'unknown'));
}
function describeSearch({ state, isAfterFailure, lastSuccess }, rest) {
    const unread = state === 'given-up'
        ? `the last ${MOST_STATUS_CALLS} deployments did not succeed, and earlier ones were not read`
        : state === 'searching' && rest === 'unread'
            ? `the last ${MOST_DEPLOYMENTS} deployments include no success, and earlier ones were not read`
            : undefined;
    return { lastSuccess, isAfterFailure, unread };
}
function describe({ commit, payload }) {
    const read = (0,_domain_delivery_read_deployment_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readDeploymentPayload */ .u)(payload);
    return read.kind === 'ours'
        ? { commit: read.payload.commit ?? commit, version: read.payload.version }
        : { commit, version: undefined };
}
//# sourceMappingURL=find-last-success.js.map

/***/ })

};
