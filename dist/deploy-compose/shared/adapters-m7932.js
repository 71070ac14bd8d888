export const modules = {

/***/ 7932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execCommands: () => (/* binding */ execCommands)
});

// EXTERNAL MODULE: ./scripts/when-needed/exec.cjs
var exec = __webpack_require__(1516);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/domain/command/child-environment.js
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
 * buildx would run Git in the context, which may itself be a repository made of committed files, to record in the provenance which commit
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
    // Its settings are a file that the action writes: https://man.openbsd.org/ssh#F
    if (tool === 'ssh')
        return pick(env, [...MACHINE, 'HOME', 'USER', 'LOGNAME', ...needs.flatMap(need => NEEDS[need])]);
    // An engine that is reached by SSH asks the agent, too.
    const isRemote = env.DOCKER_HOST?.startsWith('ssh://') === true;
    const requested = [...needs, ...(isRemote ? ['ssh-agent'] : [])].flatMap(need => NEEDS[need]);
    return { ...pick(env, [...MACHINE, ...HOME, ...NETWORK, ...DOCKER, ...BUILDX, ...requested]), ...DOCKER_FIXED };
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
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/domain/text/open-line.js
/** A line longer than this is handed on in pieces: a program that ends none would fill the memory. Characters. */
const LONGEST_LINE = 1024 * 1024;
/** Makes lines of the pieces in which a program's output comes, each piece read one time. */
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
;// CONCATENATED MODULE: ./build/src/adapters/exec-commands.js






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
            const release = input === undefined ? undefined : forgiveUnreadInput();
            try {
                const exitCode = await (0,exec.exec)(quoteTool(tool), [...argv], {
                    env: { ...childEnvironment(env, command), ...command.env },
                    // Paths of inputs are relative to the workspace.
                    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
                    silent: true,
                    ignoreReturnCode: true,
                    ...(input === undefined ? {} : { input: Buffer.from(input) }),
                    listeners: output.listeners
                });
                // A child that a signal ended has no exit code, unlike in its types.
                return { exitCode: Number.isInteger(exitCode) ? exitCode : 1, ...output.end() };
            }
            catch (error) {
                if (error instanceof Error && /Unable to locate executable|ENOENT/.test(error.message)) {
                    throw new errors/* DeployError */.s('not-found', `"${tool}" is not installed on this runner. Install it in an earlier step.`, {
                        cause: error
                    });
                }
                throw error;
            }
            finally {
                leash?.();
                release?.();
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
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const open = new OpenLine();
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
 * A program that ends before it has read its input makes writing fail (EPIPE), which @actions/exec leaves to end this process. Its exit code
 * says what happened. Node names a process before it has its streams.
 */
function forgiveUnreadInput() {
    const notice = (message) => {
        const { process: child } = message;
        queueMicrotask(() => child.stdin?.on('error', () => undefined));
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', notice);
    return () => (0,external_node_diagnostics_channel_.unsubscribe)('child_process', notice);
}
/**
 * @actions/exec hands out no process to end. Node reports every process it starts:
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
    (0,external_node_diagnostics_channel_.subscribe)('child_process', notice);
    if (signal.aborted)
        setTimeout(interrupt, 100);
    else
        signal.addEventListener('abort', interrupt, { once: true });
    return () => {
        clearTimeout(killer);
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', notice);
        signal.removeEventListener('abort', interrupt);
    };
}
//# sourceMappingURL=exec-commands.js.map

/***/ })

};
