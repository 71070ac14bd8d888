import { modules as shared0 } from './adapters-m19700.js';
export const id = 4410;
export const ids = [4410];
export const modules = {
...shared0,

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
        advice: 'The disk is full. Free space on the runner or the builder (docker system prune, docker buildx prune).'
    },
    {
        pattern: /authorization token has expired|token is expired|ExpiredToken/i,
        code: 'credentials-expired',
        remedy: 'none',
        advice: 'The credentials have expired. Get new ones right before this step.'
    },
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|insufficient_scope|40[13] (?:Unauthorized|Forbidden)|\bdenied\b/i,
        code: 'access-denied',
        remedy: 'none',
        advice: 'The registry rejected the credentials. Check the login and its permissions on the repository.'
    },
    {
        pattern: /tag.*immutable|ImageTagAlreadyExists/i,
        code: 'conflict',
        remedy: 'none',
        advice: 'The tag exists and tags of this repository are immutable. Use a new tag.'
    },
    {
        pattern: /name unknown|repository .*(?:does not exist|not found)/i,
        code: 'not-found',
        remedy: 'none',
        advice: 'The repository does not exist. Create it, or set `create-repository: true`.'
    },
    {
        pattern: /\b(?:429|50[0234])\b|toomanyrequests|connection reset|unexpected EOF|TLS handshake timeout|i\/o timeout|server error/i,
        code: undefined,
        remedy: 'retry',
        advice: 'The registry returned server errors on every attempt. Try again later.'
    },
    {
        pattern: /connection refused|no such host|no route to host|network is unreachable/i,
        code: 'unreachable',
        remedy: 'retry',
        advice: 'The builder cannot reach the registry. Check its name and the network.'
    }
];
/** Reads the failure of a builder from its steps and from what it reported besides. */
function describeFailure(steps, otherLines) {
    const step = steps.find(({ outcome }) => outcome === 'failed');
    const said = step?.error ?? otherLines.findLast(line => /error/i.test(line)) ?? otherLines.at(-1) ?? 'no output';
    const isPush = step === undefined ? /push/i.test(said) : /^(?:exporting|pushing)/.test(step.title);
    const what = isPush && !/no space left/i.test(said) ? 'push-failed' : 'build-failed';
    const text = `${said}\n${step === undefined ? otherLines.join('\n') : ''}`;
    // What a program of the Dockerfile prints is its own: only the builder's messages are about the registry.
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

/***/ 34410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectBuild: () => (/* binding */ connectBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/command/child-environment.js
var child_environment = __webpack_require__(83194);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/image-build/build-failure.js
var build_failure = __webpack_require__(21214);
;// CONCATENATED MODULE: ./build/src/adapters/images/docker-client-config.js






const MOST_TRIES = 5;
const FIRST_DELAY_MILLISECONDS = 500;
/**
 * Makes the step's own configuration folder. `onCreated` is called before anything secret is in it, so that it is removed
 * even when the step is killed. It holds a copy of the job's logins (base images may need them) and links to its plugins,
 * contexts and builders: https://docs.docker.com/reference/cli/docker/#configuration-files
 */
async function dockerClientConfig(env, { commands, clock }, onCreated) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'deploy-kit-docker-'));
    onCreated(folder);
    const original = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker');
    const config = withoutHelpers(await readConfig((0,external_node_path_.join)(original, 'config.json')));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    // What is not there leads nowhere, which the client takes for not being there.
    for (const name of ['cli-plugins', 'contexts'])
        await (0,promises_.symlink)((0,external_node_path_.join)(original, name), (0,external_node_path_.join)(folder, name));
    const clientEnv = { DOCKER_CONFIG: folder, BUILDX_CONFIG: env.BUILDX_CONFIG ?? (0,external_node_path_.join)(original, 'buildx') };
    const needs = (0,child_environment/* helperNeeds */.W)(config);
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
                const { code, remedy } = (0,build_failure/* describeFailure */.I)([], [`push: ${end.stderr}`]);
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
    const advice = isBusy ? 'The registry returned errors. Try again later.' : 'Check the login of this registry.';
    return new errors/* DeployError */.s(code === 'build-failed' ? 'access-denied' : isBusy ? 'unreachable' : code, `The login to ${host} as ${username} failed: docker reported "${said.slice(0, 300)}". ${advice}`);
}
async function readConfig(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '{}');
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
/** The arguments after `docker` for the builder that the engine has without buildx. It supports fewer of them. */
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
// EXTERNAL MODULE: ./build/src/domain/text/open-line.js
var open_line = __webpack_require__(76661);
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
;// CONCATENATED MODULE: ./build/src/adapters/images/docker-images.js










/**
 * The builder of this machine: buildx where it is, the engine's own otherwise. Throws `bad-input` for a builder that does not exist or
 * is too old.
 */
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
        throw new errors/* DeployError */.s('bad-input', `docker buildx v${major}.${minor} is too old: 0.13 or later is required. Install it with docker/setup-buildx-action.`);
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
                throw new errors/* DeployError */.s('bad-input', `Input "${missing.join('", "')}": it requires BuildKit, but docker buildx is not installed on this runner. Install it with docker/setup-buildx-action.`);
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
        throw new errors/* DeployError */.s('platform-error', `The Docker engine rejected ${image}: ${lastLine(stderr)}.`);
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
    return (text.split('\n').findLast(line => line.trim() !== '') ?? 'no output of docker').slice(0, 300);
}
//# sourceMappingURL=docker-images.js.map
// EXTERNAL MODULE: ./build/src/adapters/exec-commands.js
var exec_commands = __webpack_require__(19700);
;// CONCATENATED MODULE: ./build/src/adapters/files/git-checkouts.js


/**
 * Git working trees by the `git` program. The repository is the folder `.git` of the workspace and no other: Git is not let search for
 * one, as a folder of committed files can be a bare repository whose settings name programs
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). Named so, a checkout of another user's, as in a
 * container job, needs no `safe.directory`. Of its own settings, `rev-list` obeys none that runs a program.
 */
function gitCheckouts(workspace, commands) {
    const folder = (0,external_node_path_.join)(workspace, '.git');
    return {
        async read() {
            // A file or a link may lead to any place.
            const isFolder = await (0,promises_.lstat)(folder).then(stats => stats.isDirectory(), () => false);
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
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/disk/job-path.js
var job_path = __webpack_require__(48482);
// EXTERNAL MODULE: ./build/src/domain/text/decode-text.js
var decode_text = __webpack_require__(83442);
// EXTERNAL MODULE: ./build/src/domain/text/encoding-problem.js
var encoding_problem = __webpack_require__(87605);
;// CONCATENATED MODULE: ./build/src/disk/read-ignore-file.js






/** It is read whole, so its size is bounded; 30,000 patterns are less than 1 MiB. */
const LARGEST_IGNORE_FILE_BYTES = 16 << 20;
/**
 * The Dockerfile's own ignore file comes before the context's; neither keeps the two themselves from the builder:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files. Throws `bad-input` for one that BuildKit would not read the same way.
 */
async function readIgnoreFile(root, { workspace, dockerfile }) {
    for (const path of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(root, '.dockerignore')]) {
        const stats = await (0,promises_.lstat)(path).catch(() => undefined);
        if (stats === undefined || stats.isDirectory())
            continue;
        const name = (0,external_node_path_.relative)(workspace, path);
        const realPath = await (0,job_path/* requireJobPath */.s1)(path, { GITHUB_WORKSPACE: workspace }, { input: 'context', place: 'workspace', noun: name });
        if (stats.isSymbolicLink())
            await expectPlainLink(path, name);
        if (realPath !== undefined && (await (0,promises_.stat)(realPath)).size > LARGEST_IGNORE_FILE_BYTES)
            throw new errors/* DeployError */.s('bad-input', `${name} is larger than 16 MiB. List folders instead of single files.`);
        const bytes = realPath === undefined ? undefined : await (0,promises_.readFile)(realPath).catch(() => undefined);
        if (bytes === undefined)
            continue;
        const decoded = (0,decode_text/* decodeText */.g)(bytes);
        const problem = (0,encoding_problem/* encodingProblem */.p)(decoded, 'BuildKit');
        if (decoded.kind !== 'text' || problem !== undefined)
            throw (0,errors/* badInput */.A)('context', `${name} ${problem ?? ''}`);
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
    const target = await (0,promises_.readlink)(link);
    const isPlain = !(0,external_node_path_.isAbsolute)(target) && !target.split('/').includes('..');
    const end = await (0,promises_.realpath)(link).catch(() => '');
    if (isPlain && end === (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(link)), target))
        return;
    throw new errors/* DeployError */.s('bad-input', `${name} is a symbolic link that BuildKit may resolve to another file. Replace it with a file, or link to a file below its folder.`);
}
//# sourceMappingURL=read-ignore-file.js.map
;// CONCATENATED MODULE: ./build/src/adapters/images/local-build-contexts.js









/**
 * Contexts on the runner's disk. Files are read one after the other through one buffer, and synchronously: 40,000 small ones take 1.5
 * seconds instead of 10, and a file of gigabytes costs time, not memory. Between slices of time, a cancellation is handled.
 */
function localBuildContexts(workspace) {
    return {
        async digest(context, dockerfile, signal) {
            const root = (0,external_node_path_.resolve)(workspace, context);
            try {
                await (0,job_path/* requireJobPath */.s1)(context, { GITHUB_WORKSPACE: workspace }, { input: 'context', place: 'workspace' });
                const recipe = (0,external_node_path_.resolve)(workspace, dockerfile);
                if (await isLink(recipe))
                    await expectPlainLink(recipe, (0,external_node_path_.relative)(workspace, recipe));
                const ignore = await readIgnoreFile(root, { workspace, dockerfile: recipe });
                const ignoreFile = ignore.path === undefined ? undefined : (0,external_node_path_.relative)(workspace, ignore.path);
                return { ...(await readContext(root, ignore.filter, signal)), ignoreFile };
            }
            catch (error) {
                if (error instanceof errors/* DeployError */.s)
                    throw error;
                throw (0,errors/* badInput */.A)('context', `the folder ${(0,quote_safe/* quoteName */.AB)(context)} cannot be read: ${describe(error, root)}. Use a folder of the checkout.`, {
                    cause: error
                });
            }
        }
    };
}
async function readContext(root, filter, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
/** Waits for a turn of the event loop at the end of a slice of time. Throws once `signal` is aborted. */
function breather(signal) {
    let since = performance.now();
    return () => {
        if (performance.now() - since < SLICE_MILLISECONDS)
            return undefined;
        return (0,external_node_timers_promises_.setImmediate)().then(() => {
            signal.throwIfAborted();
            since = performance.now();
        });
    };
}
async function readContent(root, { path, kind }, { buffer, breathe }) {
    if (kind === 'link')
        return (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path));
    if (kind !== 'file')
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), 'r');
    try {
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
            if (length === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, length));
            await breathe();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/**
 * What BuildKit's client sends of a context, in an order that depends on names only: https://pkg.go.dev/github.com/tonistiigi/fsutil.
 * All modes are sent and end in the image; owners and times are not part of what it compares. Ignored paths are listed too, so that
 * the caller can let other work continue.
 */
function* walk({ root, filter, firstNames, folder, above, unsent }) {
    for (const name of namesIn((0,external_node_path_.join)(root, folder), unsent.length > 0)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        const isFolder = stats.isDirectory();
        const { isIgnored, enters, matches } = filter.decide(path, isFolder ? 'folder' : 'other', above);
        if (isIgnored)
            yield 'ignored';
        else {
            yield* unsent.splice(0);
            yield entryOf({ root, firstNames }, path, stats);
        }
        if (!isFolder || !enters)
            continue;
        const inside = isIgnored ? [...unsent, entryOf({ root, firstNames }, path, stats)] : [];
        for (const entry of walk({ root, filter, firstNames, folder: path, above: matches, unsent: inside })) {
            // Folders above were sent with it.
            if (entry !== 'ignored')
                unsent.length = 0;
            yield entry;
        }
    }
}
/** In the order of their bytes. A folder that is ignored does not need to be readable. */
function namesIn(folder, isIgnored) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort(byCodePoint);
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
function entryOf({ root, firstNames }, path, stats) {
    const entry = { path, mode: stats.mode & 0o7777, bytes: stats.size };
    if (stats.isDirectory())
        return { ...entry, kind: 'folder', extra: '' };
    // Its inode number may be more than a number holds.
    const inode = stats.nlink > 1 ? (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { bigint: true }).ino : undefined;
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
async function isLink(path) {
    return (0,promises_.lstat)(path).then(stats => stats.isSymbolicLink(), () => false);
}
function describe(error, root) {
    const { code, path } = typeof error === 'object' && error !== null ? error : {};
    if (code === 'ENOENT' && path === root)
        return 'it does not exist';
    if (code === 'ENOTDIR')
        return 'it is not a folder';
    return `the system returned ${code ?? String(error)}${path === undefined ? '' : ` of ${(0,external_node_path_.relative)(root, path)}`}`;
}
//# sourceMappingURL=local-build-contexts.js.map
// EXTERNAL MODULE: ./build/src/adapters/files/node-files.js
var node_files = __webpack_require__(27530);
;// CONCATENATED MODULE: ./build/src/runner/artifact-subjects.js

/**
 * Reports the images of this step to the runner, so that actions/attest finds them. A runner without support for it costs
 * nothing: https://github.com/actions/runner/pull/4527
 */
function artifactSubjects(env) {
    const path = env.GITHUB_ARTIFACTS;
    return async (reference) => {
        if (path !== undefined && path !== '')
            await (0,promises_.appendFile)(path, `oci://${reference}\n`).catch(() => undefined);
    };
}
//# sourceMappingURL=artifact-subjects.js.map
// EXTERNAL MODULE: ./build/src/runner/step-event.js
var step_event = __webpack_require__(54537);
// EXTERNAL MODULE: ./build/src/runner/step-id-tokens.js
var step_id_tokens = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/src/runner/step-log.js
var step_log = __webpack_require__(61751);
// EXTERNAL MODULE: ./build/src/runner/step-masks.js
var step_masks = __webpack_require__(3904);
// EXTERNAL MODULE: ./build/src/runner/workflow-commands.js + 1 modules
var workflow_commands = __webpack_require__(27282);
// EXTERNAL MODULE: ./scripts/when-needed/http-client.cjs
var http_client = __webpack_require__(62621);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/read-manifest.js

const MOST_IMAGES = 100;
/**
 * Reads a manifest or an index. Attestations, which BuildKit lists beside the images, are left out. Throws `platform-error` for anything
 * else.
 */
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
        throw new errors/* DeployError */.s('platform-error', 'The registry returned a manifest that is neither an image nor an index.');
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
;// CONCATENATED MODULE: ./build/src/adapters/images/oci-registry-images.js



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
const oci_registry_images_FIRST_DELAY_MILLISECONDS = 200;
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
        throw new errors/* DeployError */.s('not-found', `${path} does not exist in the registry.`);
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
            const delay = Math.random() * Math.min(LONGEST_DELAY_MILLISECONDS, oci_registry_images_FIRST_DELAY_MILLISECONDS * 2 ** tries);
            const budget = 'status' in answer ? RETRY_BUDGET_MILLISECONDS : CONNECT_BUDGET_MILLISECONDS;
            if (failure.code !== 'unreachable' || clock.now() + delay > beganAt + budget)
                throw failure;
            await clock.sleep(delay);
        }
    };
}
const client = new http_client.HttpClient('deploy-kit', [], { socketTimeout: REQUEST_LIMIT_MILLISECONDS });
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
        // Reported below: the parser's message quotes the answer.
    }
    throw new errors/* DeployError */.s('platform-error', `The token server ${host} did not return a JSON object.`);
}
function describeSilence(host, cause) {
    const { message, code } = cause instanceof Error ? cause : { message: String(cause), code: '' };
    return new errors/* DeployError */.s('unreachable', `No response from registry ${host}: ${message || (code ?? 'no connection')}.`, {
        cause
    });
}
function describeStatus(host, { status }) {
    if (status === 401 || status === 403) {
        const message = `Registry ${host} denied access to the repository (HTTP ${status}). Check its login and permissions, and that the repository exists.`;
        return new errors/* DeployError */.s('access-denied', message);
    }
    const code = status === 429 || status >= 500 ? 'unreachable' : 'platform-error';
    return new errors/* DeployError */.s(code, `Registry ${host} returned HTTP ${status} on every attempt.`);
}
/** https://docs.docker.com/reference/cli/dockerd/#insecure-registries */
function isLocal(host) {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host);
}
//# sourceMappingURL=oci-registry-images.js.map
;// CONCATENATED MODULE: ./build/src/wiring/connect-registries.js

/** Registries of all kinds. The AWS SDK is loaded only when one of them is ECR, and each role is assumed once. */
function connectRegistries({ env, clock }) {
    const connections = new Map();
    const load = async (role) => (await Promise.all(/* import() */[__webpack_require__.e(1003), __webpack_require__.e(6907), __webpack_require__.e(4386), __webpack_require__.e(7151)]).then(__webpack_require__.bind(__webpack_require__, 95563))).connectEcr(env, clock, role);
    // A role is assumed once, however many registries it opens.
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
;// CONCATENATED MODULE: ./build/src/wiring/connect-build.js













/** Docker, Git, the workspace and the registries; `keepFolder` is called with the folder that `post` has to remove. */
function connectBuild(env, step, keepFolder) {
    const { clock } = step;
    const commands = (0,exec_commands/* execCommands */.U)(env);
    return {
        ...{ ...step, env, log: (0,step_log/* stepLog */.t)(), files: (0,node_files/* nodeFiles */.k)(env) },
        ...connectRegistries({ env, clock }),
        contexts: localBuildContexts(env.GITHUB_WORKSPACE ?? process.cwd()),
        checkouts: gitCheckouts(env.GITHUB_WORKSPACE ?? process.cwd(), commands),
        event: (0,step_event/* stepEvent */.B)(env),
        mask: workflow_commands/* maskSecret */.$l,
        idTokens: (0,step_id_tokens/* stepIdTokens */.u)(env, (0,step_masks/* stepMasks */.o)()),
        openAttestations: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(9245), __webpack_require__.e(1087)]).then(__webpack_require__.bind(__webpack_require__, 31087))).connectAttestations(access, { env, clock }),
        openClientConfig: () => dockerClientConfig(env, { commands, clock }, keepFolder),
        openBuilder: ({ env: clientEnv, needs }, name) => dockerImages({ commands, env: clientEnv, needs, temporaryFolder: env.RUNNER_TEMP }, name),
        declareImage: artifactSubjects(env)
    };
}
//# sourceMappingURL=connect-build.js.map

/***/ })

};
