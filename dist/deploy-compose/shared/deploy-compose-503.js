export const id = 503;
export const ids = [503];
export const modules = {

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan/on-running.js
/** What a deployment of another revision that is in progress means: wait for its end, refuse, or have it rolled back. */
const ON_RUNNING = ['wait', 'refuse', 'supersede'];
/** An unanswered pause ends within this time, with the default `bake`; with it the platform has time to roll back. */
const WAIT_WITHOUT_TIMEOUT_MILLISECONDS = 3_600_000;
/**
 * How long a run waits for the end of another deployment, in milliseconds: the input `timeout`. Without it, as long as its
 * own deployment may take, and at least an hour.
 */
function longestWaitMilliseconds(timeoutMilliseconds, from) {
    return from === 'input' ? timeoutMilliseconds : Math.max(timeoutMilliseconds, WAIT_WITHOUT_TIMEOUT_MILLISECONDS);
}
//# sourceMappingURL=on-running.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/plan/strategies.js

const STRATEGIES = ['rolling', 'canary', 'blue-green'];
/** Those that judge the traffic that they shift. */
const SHIFTING = ['canary', 'blue-green'];
/** Inputs that only shifting strategies have a use for, on every platform. */
const USED_BY_SHIFTING = {
    steps: ['canary'],
    gates: SHIFTING,
    bake: SHIFTING,
    'bake-max': SHIFTING,
    'on-inconclusive': SHIFTING,
    'pause-timeout': SHIFTING,
    'scale-down-delay': ['blue-green'],
    resume: SHIFTING
};
/**
 * Refuses what the strategy would have to ignore. `defaults` count as not set: a workflow may pass them. Throws
 * `bad-input` for the first one.
 */
function refuseUnsupportedInputs(inputs, strategy, { usedBy, defaults }) {
    for (const [name, users] of Object.entries(usedBy)) {
        const given = inputs.text(name);
        if (users.includes(strategy) || given === undefined || given === defaults[name])
            continue;
        const advice = name === 'services' ? 'Set one service in "service"' : `Remove it, or set strategy: ${users.join(' or ')}`;
        throw (0,errors/* badInput */.A)(name, `it is not supported with strategy: ${strategy}. ${advice}.`);
    }
}
//# sourceMappingURL=strategies.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/server-address.js
var server_address = __webpack_require__(6352);
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/connection-inputs.js


const JUMPS_AT_MOST = 5;
/** Reads how the server is reached. Throws `bad-input`; no part of a key is ever shown. */
function readConnection(inputs) {
    const address = (0,server_address/* parseServerAddress */.R)(inputs.required('server'), 'server');
    const jumps = inputs.list('jump-hosts').map(text => (0,server_address/* parseServerAddress */.R)(text, 'jump-hosts'));
    if (jumps.length > JUMPS_AT_MOST)
        throw (0,errors/* badInput */.A)('jump-hosts', `at most ${JUMPS_AT_MOST} jump hosts are supported, got ${jumps.length}. Remove some.`);
    return { ...address, jumps, knownHosts: readKnownHosts(inputs, address), privateKey: readKey(inputs) };
}
/** `name key-type key`, with an optional marker. https://man.openbsd.org/sshd#SSH_KNOWN_HOSTS_FILE_FORMAT */
const HOST_LINE = /^(?:@[a-z-]+ +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*(?: .*)?$/;
/** An unknown host is never trusted: whoever answers in its place would get the deployment. */
function readKnownHosts(inputs, { host, port }) {
    const text = inputs.block('known-hosts');
    const advice = `Run "ssh-keyscan -p ${port} ${host}", compare the key with that of the server, and set its lines.`;
    if (text === undefined)
        throw (0,errors/* badInput */.A)('known-hosts', `a value is required. ${advice}`);
    const lines = text.split('\n').map(line => line.trim());
    const wrong = lines.findIndex(line => line !== '' && !line.startsWith('#') && !HOST_LINE.test(line));
    if (wrong !== -1)
        throw (0,errors/* badInput */.A)('known-hosts', `line ${wrong + 1} is not "host key-type key". ${advice}`);
    if (lines.every(line => line === '' || line.startsWith('#')))
        throw (0,errors/* badInput */.A)('known-hosts', `it holds no key. ${advice}`);
    return text;
}
function readKey(inputs) {
    const text = inputs.block('ssh-key');
    if (text === undefined ||
        /^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[^]*-----END [A-Z ]*PRIVATE KEY-----\s*$/.test(text))
        return text;
    if (/^(?:ssh-|ecdsa-|sk-)/.test(text))
        throw (0,errors/* badInput */.A)('ssh-key', 'this is a public key. Set the private key, from a secret.');
    throw (0,errors/* badInput */.A)('ssh-key', 'this is not a private key. Set the whole file, with its first and last line, from a secret.');
}
//# sourceMappingURL=connection-inputs.js.map
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(4195);
;// CONCATENATED MODULE: ./build/src/domain/command/command-words.js


/** Marks in a word what was quoted or escaped, and so means just that. No text of a command holds it. */
const QUOTED = '\u0000';
/**
 * What only a shell understands, in the unquoted text of a word. Not in the middle of a word: addresses hold `&`, connection strings `;`,
 * and programs take patterns such as `*.js` themselves.
 */
const SHELL_SYNTAX = [/^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/, /&&|\|\|/, /^[;|&]/, /[;|&]$/, /\$[\w{(@?*#$!]/, /`/];
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
/** A member of a JSON object, whose quotes are gone. */
const JSON_MEMBER = '{\u0000:';
/** Reads a command: a JSON list of strings, or words as a POSIX shell splits and unquotes them. Undefined when absent. */
function readCommand(inputs, name) {
    // Not `text`, which trims: a command may end in an escaped blank.
    const text = inputs.block(name);
    if (text === undefined)
        return undefined;
    return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name);
}
function readList(text, name) {
    const list = tryJson(text);
    if (Array.isArray(list) && list.every(item => typeof item === 'string'))
        return list;
    throw (0,errors/* badInput */.A)(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].');
}
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// One part of a word: between single quotes, between double quotes, an escaped character, plain characters.
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y;
/**
 * Splits into words by the quoting rules of POSIX (single quotes, double quotes, backslash), without any expansion: there is
 * no shell. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text, name) {
    const words = [];
    let word;
    /** The word with `QUOTED` for its quoted parts. */
    let bare = '';
    const finish = () => {
        if (word === undefined)
            return;
        refuseShellSyntax(bare, { name, position: words.length });
        words.push(word);
        word = undefined;
        bare = '';
    };
    PART.lastIndex = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            throw (0,errors/* badInput */.A)(name, 'a quote is not closed, or a backslash ends the command.');
        const [, single, double, escaped, plain, blank] = part;
        // A backslash at the end of a line joins it with the next.
        if (escaped === '\n')
            continue;
        if (blank !== undefined) {
            finish();
            continue;
        }
        bare += plain ?? QUOTED;
        // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
        word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, command_words_unescape) ?? escaped ?? plain ?? '');
    }
    finish();
    return words;
}
function command_words_unescape(_, character) {
    return character === '\n' ? '' : character;
}
function refuseShellSyntax(bare, { name, position }) {
    const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : undefined;
    if (variable !== undefined)
        throw (0,errors/* badInput */.A)(name, `this command runs without a shell, so ${(0,quote_safe/* quoteName */.AB)(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`);
    if (bare.includes(JSON_MEMBER))
        throw (0,errors/* badInput */.A)(name, "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'.");
    const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== undefined);
    if (found !== undefined)
        throw (0,errors/* badInput */.A)(name, explainOperator(found.replace(/^(\$).*/, '$1')));
}
function explainOperator(operator) {
    return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`;
}
//# sourceMappingURL=command-words.js.map
;// CONCATENATED MODULE: ./build/src/domain/text/without-trailing.js
/** The text without any of these characters at its end. In time that grows with the text: `/x+$/` tries every run of them to its end. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=without-trailing.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/server-path.js


/** Of a whole path. */
const LONGEST_PATH = 1024;
/** An absolute path of the server. Throws `bad-input`. */
function requirePath(input, path) {
    if (!path.startsWith('/'))
        throw (0,errors/* badInput */.A)(input, 'expected an absolute path on the server, such as /srv/shop. Start it with a slash.');
    return withoutTrailing(requirePlain(input, path), '/') || '/';
}
/** A path without characters that a file cannot sensibly have. Throws `bad-input`. */
function requirePlain(input, path) {
    if (path.length > LONGEST_PATH || /[\u0000-\u001f\u007f]/.test(path))
        throw (0,errors/* badInput */.A)(input, 'a path has control characters, or more than 1024 characters. Use another path.');
    if (path.startsWith('-'))
        throw (0,errors/* badInput */.A)(input, 'a path starts with a dash. Write ./ before it.');
    return path;
}
//# sourceMappingURL=server-path.js.map
// EXTERNAL MODULE: ./build/src/targets/compose/domain/proxy/proxy-kind.js
var proxy_kind = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/domain/image-registry/image-reference.js
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`);
const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 1024;
/** Reads an image reference; undefined when the text is none. */
function parseImageReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return undefined;
    const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? [];
    if (rest === '' || (digest?.startsWith('sha256:') === true && digest.length !== 71))
        return undefined;
    // The part before the first slash is a registry only when it looks like a host; `library/nginx` has none.
    const isRegistry = host !== undefined && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host));
    const domain = isRegistry ? host : undefined;
    const path = host === undefined || isRegistry ? rest : `${host}/${rest}`;
    if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) {
        return undefined;
    }
    return { domain, path, tag, digest };
}
/** Whether a text is valid as the new image of a container: a whole reference, or `:tag`, `@digest` to keep the repository. */
function isImageChange(text) {
    return isSuffix(text) || parseImageReference(text) !== undefined;
}
/** A version (`2`, `v1.4.2-rc.1`), a commit with a digit in it, or a sha256 digest. None of them is the name of an image on Docker Hub. */
const BARE = /^(?:v?\d+(?:[._+-][0-9a-z]+)*|(?=[a-f]*\d)[0-9a-f]{7,64}|sha256:[0-9a-f]{64})$/i;
/** Whether a text is a tag or a digest whose `:` or `@` was left out, which Docker would read as a repository of Docker Hub. */
function isBareTagOrDigest(text) {
    return text.length <= LONGEST_REFERENCE && BARE.test(text);
}
/** The image after a change; undefined when only a tag or digest is given and `current` has no repository to keep. */
function changeImage(current, change) {
    if (!isSuffix(change))
        return change;
    const reference = parseImageReference(current);
    if (reference === undefined)
        return undefined;
    return `${reference.domain === undefined ? '' : `${reference.domain}/`}${reference.path}${change}`;
}
function isSuffix(text) {
    return text !== '' && SUFFIX.test(text);
}
//# sourceMappingURL=image-reference.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/service-values.js



/** Names of services: https://docs.docker.com/reference/compose-file/services/ */
const SERVICE = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/;
/** As HAProxy and nginx name backends and upstreams. */
const BACKEND = /^[\w.:-]{1,128}$/;
/** Reads `images`: `service=image`, one per line. Throws `bad-input`. */
function readImages(inputs) {
    const images = readPairs('images', inputs.list('images'), 'api=registry.example.com/shop/api:1.4.2');
    for (const [service, image] of images) {
        if (parseImageReference(image) !== undefined && !isBareTagOrDigest(image))
            continue;
        throw (0,errors/* badInput */.A)('images', `the image of service ${(0,quote_safe/* quoteName */.AB)(service)} is not a whole image reference. Write repository:tag or repository@sha256:….`);
    }
    return images;
}
/** Reads `ports`: `service=port of the container`. Throws `bad-input`. */
function readPorts(inputs) {
    const ports = readPairs('ports', inputs.list('ports'), 'api=8080');
    return new Map([...ports].map(([service, text]) => {
        const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
        if (port >= 1 && port <= 65_535)
            return [service, port];
        throw (0,errors/* badInput */.A)('ports', `the port of service ${(0,quote_safe/* quoteName */.AB)(service)} is ${(0,quote_safe/* quoteWord */.XW)(text)}; expected 1 to 65535.`);
    }));
}
/** Reads `backends`: `service=backend`. Throws `bad-input`. */
function readBackends(inputs) {
    const backends = readPairs('backends', inputs.list('backends'), 'api=be_api');
    const wrong = [...backends].find(([, name]) => !BACKEND.test(name));
    if (wrong === undefined)
        return backends;
    throw (0,errors/* badInput */.A)('backends', `the backend of service ${(0,quote_safe/* quoteName */.AB)(wrong[0])} has characters that no backend has. Use its name in the proxy.`);
}
function readPairs(input, items, example) {
    const pairs = new Map();
    items.forEach((item, index) => {
        const [, service = '', value = ''] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(item) ?? [];
        if (!SERVICE.test(service))
            throw (0,errors/* badInput */.A)(input, `item ${index + 1} is not service=value. Write one line for each service, such as ${example}.`);
        if (pairs.has(service))
            throw (0,errors/* badInput */.A)(input, `service ${(0,quote_safe/* quoteName */.AB)(service)} appears twice. Remove one of the two.`);
        pairs.set(service, value);
    });
    return pairs;
}
//# sourceMappingURL=service-values.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/proxy-inputs.js





const OF_A_PROXY = ['proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends'];
const proxy_inputs_SERVICE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
const SPLITTING = 'haproxy, nginx, caddy or traefik';
/** Reads which proxy splits the traffic. Throws `bad-input` for what it lacks, and for what the strategy cannot do with it. */
function readProxy(inputs, { strategy, ports }) {
    const proxy = inputs.choice('proxy', proxy_kind/* PROXY_KINDS */.jc) ?? 'none';
    if (proxy === 'none')
        return withoutProxy(inputs, strategy);
    if (ports.size === 0)
        throw (0,errors/* badInput */.A)('ports', `proxy: ${proxy} needs the port of each service that it sends requests to. Write service=port.`);
    if (proxy !== 'haproxy' && inputs.text('proxy-socket') !== undefined)
        throw (0,errors/* badInput */.A)('proxy-socket', `it is not supported with proxy: ${proxy}; remove it, or set proxy: haproxy.`);
    const service = inputs.text('proxy-service');
    if (service !== undefined && !proxy_inputs_SERVICE.test(service))
        throw (0,errors/* badInput */.A)('proxy-service', `expected the name of a service, got ${(0,quote_safe/* quoteName */.AB)(service)}.`);
    const inside = inputs.text('proxy-file-inside');
    if (inside !== undefined && service === undefined)
        throw (0,errors/* badInput */.A)('proxy-file-inside', 'it needs "proxy-service": a proxy of the host sees the file itself. Remove one, or set both.');
    const backends = readBackends(inputs);
    const unknown = [...backends.keys()].find(name => !ports.has(name));
    if (unknown !== undefined)
        throw (0,errors/* badInput */.A)('backends', `service ${(0,quote_safe/* quoteName */.AB)(unknown)} has no port in "ports". Add its port, or remove its backend.`);
    return {
        ...{ proxy, backends, proxyService: service },
        proxyFile: requirePath('proxy-file', inputs.required('proxy-file')),
        proxyFileInside: inside === undefined ? undefined : requirePath('proxy-file-inside', inside),
        proxySocket: proxy === 'haproxy' ? requirePath('proxy-socket', inputs.required('proxy-socket')) : undefined
    };
}
function withoutProxy(inputs, strategy) {
    const useless = OF_A_PROXY.find(name => inputs.text(name) !== undefined);
    if (useless !== undefined)
        throw (0,errors/* badInput */.A)(useless, `it is not supported with proxy: none; remove it, or set proxy: ${SPLITTING}.`);
    if (strategy !== 'rolling')
        throw (0,errors/* badInput */.A)('strategy', `\`${strategy}\` needs a proxy that splits the traffic. Set proxy: ${SPLITTING}, or strategy: rolling.`);
    return {
        ...{ proxy: 'none', backends: new Map(), proxyService: undefined },
        ...{ proxyFile: undefined, proxyFileInside: undefined, proxySocket: undefined }
    };
}
//# sourceMappingURL=proxy-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/project-inputs.js






/** How a project is named: https://docs.docker.com/compose/how-tos/project-name/ */
const PROJECT = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const PROFILE = /^[a-zA-Z0-9][\w.-]{0,127}$/;
const HOUR_SECONDS = 3_600;
/** Reads which project is deployed, and behind which proxy. Throws `bad-input`. */
function readProject(inputs, { strategy, version }) {
    const images = readImages(inputs);
    requireImages(images, version);
    const ports = readPorts(inputs);
    const unknown = version === 'given' ? [...ports.keys()].find(service => !images.has(service)) : undefined;
    if (unknown !== undefined)
        throw (0,errors/* badInput */.A)('ports', `service ${(0,quote_safe/* quoteName */.AB)(unknown)} has no image in "images". Add its image, or remove its port.`);
    return {
        directory: requirePath('directory', inputs.required('directory')),
        files: inputs.list('compose-files').map(file => requirePlain('compose-files', file)),
        project: readProjectName(inputs),
        profiles: readProfiles(inputs),
        images,
        ports,
        ...readProxy(inputs, { strategy, ports }),
        migration: readMigration(inputs, images),
        strategy,
        keepReleases: inputs.wholeNumber('keep-releases', { from: 2, to: 100 }) ?? 5,
        readyWithinSeconds: inputs.durationSeconds('ready-within', { from: 5, to: 24 * HOUR_SECONDS }) ?? 300
    };
}
function requireImages(images, version) {
    if (version === 'previous' && images.size > 0)
        throw (0,errors/* badInput */.A)('images', 'it cannot be combined with version: previous, whose images the server keeps. Remove one of the two.');
    if (version === 'given' && images.size === 0)
        throw (0,errors/* badInput */.A)('images', 'a value is required. Write a line service=image for each service, or set version: previous.');
}
function readProjectName(inputs) {
    const name = inputs.text('project');
    if (name === undefined || PROJECT.test(name))
        return name;
    throw (0,errors/* badInput */.A)('project', `expected small letters, digits, dashes and underscores, got ${(0,quote_safe/* quoteName */.AB)(name)}.`);
}
function readProfiles(inputs) {
    const profiles = inputs.list('profiles');
    const wrong = profiles.find(profile => !PROFILE.test(profile));
    if (wrong === undefined)
        return profiles;
    throw (0,errors/* badInput */.A)('profiles', `${(0,quote_safe/* quoteName */.AB)(wrong)} is not the name of a profile. Separate names by commas or lines.`);
}
/** The command runs in the only service that is deployed, unless another is named; without a command, that service's own. */
function readMigration(inputs, images) {
    const command = readCommand(inputs, 'migrate-command');
    const named = inputs.text('migrate-service');
    if (named !== undefined && !PROFILE.test(named))
        throw (0,errors/* badInput */.A)('migrate-service', `expected the name of a service, got ${(0,quote_safe/* quoteName */.AB)(named)}.`);
    if (command === undefined && named === undefined)
        return undefined;
    const [only] = images.size === 1 ? images.keys() : [];
    const service = named ?? only;
    if (service === undefined)
        throw (0,errors/* badInput */.A)('migrate-service', 'a value is required with "migrate-command" and several images. Name one service.');
    return { service, command: command ?? [] };
}
//# sourceMappingURL=project-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/inputs.js






const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
/** A rolling deployment; one that shifts traffic in steps takes as long as its plan. */
const ROLLING_SECONDS = 1_800;
/** Reads the inputs of the step. Throws `bad-input`: whatever can be refused is refused before a server is reached. */
async function readInputs(inputs) {
    const strategy = inputs.choice('strategy', STRATEGIES) ?? 'rolling';
    refuseUnsupportedInputs(inputs, strategy, { usedBy: USED_BY_SHIFTING, defaults: {} });
    const purpose = readPurpose(inputs);
    const version = inputs.choice('version', ['given', 'previous']) ?? 'given';
    if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback')
        throw (0,errors/* badInput */.A)('version', '`previous` cannot be combined with "resume". Remove one of the two.');
    const address = readConnection(inputs);
    const project = readProject(inputs, { strategy, version });
    // A migration is never undone, and one that was paused has run.
    const spec = purpose === 'deploy' ? project : { ...project, migration: undefined };
    const waitUntil = readWaitUntil(inputs, strategy);
    const shift = await (strategy === 'rolling'
        ? readRolling(inputs, spec)
        : readShift(inputs, { strategy, spec, waitUntil }));
    return {
        ...{ address, spec, purpose, version, waitUntil, ...shift },
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
        onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
        onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait'
    };
}
function readPurpose(inputs) {
    const purpose = inputs.choice('purpose', ['deploy', 'rollback']) ?? 'deploy';
    const resume = inputs.choice('resume', ['approve', 'promote', 'abort']);
    if (resume === undefined)
        return purpose;
    if (purpose === 'deploy')
        return resume;
    throw (0,errors/* badInput */.A)('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.');
}
function readWaitUntil(inputs, strategy) {
    const choice = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed';
    if (strategy !== 'rolling' || choice === 'completed')
        return choice;
    const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.';
    throw (0,errors/* badInput */.A)('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`);
}
async function readRolling(inputs, { readyWithinSeconds }) {
    const { NO_GATES } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 7377));
    const given = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS });
    if (given !== undefined && given <= readyWithinSeconds)
        throw (0,errors/* badInput */.A)('timeout', `${show(given)} is too short: containers alone may take ${show(readyWithinSeconds)} ("ready-within"). Increase it.`);
    const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds);
    return {
        ...{ steps: [100], gates: NO_GATES, bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0 },
        ...{ onInconclusive: 'abort', pauseTimeoutSeconds: 0, planLines: [] },
        ...timesOf(timeoutSeconds, given)
    };
}
/** Gates need the parser of YAML, which is loaded then. */
async function readShift(inputs, { strategy, spec, waitUntil }) {
    const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'pause']) ?? 'abort';
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS });
    const [{ parseComposeGates }, { describeShift, planShift }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 7377)),
        __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 2994))
    ]);
    const requested = {
        steps: strategy === 'canary' ? (inputs.text('steps') ?? '10, 50, 100') : 'blue-green',
        bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
        bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
        scaleDownDelaySeconds: inputs.durationSeconds('scale-down-delay', { from: 0, to: DAY_SECONDS }) ?? 0,
        gates: parseComposeGates(inputs.block('gates') ?? 'errors:', spec.proxy),
        waitsBefore: waitUntil === 'test-traffic-shifted',
        readyWithinSeconds: spec.readyWithinSeconds,
        timeoutSeconds
    };
    const plan = planShift(requested);
    const { steps, bakeMaxSeconds, budget } = plan;
    return {
        ...{ steps, bakeMaxSeconds, onInconclusive, planLines: describeShift(plan, requested) },
        ...{
            gates: requested.gates,
            bakeSeconds: requested.bakeSeconds,
            scaleDownDelaySeconds: requested.scaleDownDelaySeconds
        },
        pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', { from: 60, to: WEEK_SECONDS }) ?? 3_600,
        ...timesOf(timeoutSeconds ?? budget.atMostSeconds, timeoutSeconds)
    };
}
function timesOf(seconds, given) {
    const timeoutMilliseconds = seconds * 1_000;
    return {
        timeoutMilliseconds,
        waitMilliseconds: longestWaitMilliseconds(timeoutMilliseconds, given === undefined ? 'plan' : 'input')
    };
}
function show(seconds) {
    return (0,duration/* formatDuration */.a3)(seconds * 1000);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4751);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6884);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7282);
/* harmony import */ var _use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5346);
/* harmony import */ var _wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9224);
/* harmony import */ var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8531);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2201);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3547);
/* harmony import */ var _secret_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7348);










const { env } = process;
const { phase, step } = (0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .openStep */ .b)(env);
const inputs = (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .stepInputs */ .a)();
const compose = {
    readRequest: () => {
        (0,_secret_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .secretLines */ ._)(inputs).forEach(_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .maskSecret */ .$l);
        return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(inputs);
    },
    connect: (0,_wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__/* .connectComposeLater */ .P)(env, step),
    newToken: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    step
};
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(() => phase === 'post'
    ? (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .finish */ .O)(compose, (0,_wiring_connect_compose_later_js__WEBPACK_IMPORTED_MODULE_9__/* .removeKeyLater */ .C)(env, step.state))
    : (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .deploy */ .g)(compose, (0,_use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequested */ .L)(inputs, (0,_use_cases_rollout_read_requested_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequestedStrategy */ .I)(inputs), 'project')));
(0,_wiring_open_step_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveWhenCancelled */ .T)(step);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy),
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./build/src/targets/compose/use-cases/left-compose.js
var left_compose = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
;// CONCATENATED MODULE: ./build/src/render/markdown/fit-summary.js
const ENCODER = new TextEncoder();
/** No part takes the room of all others. */
const PART_BYTES = 150 * 1024;
/** A part that is there whole or not at all. */
function wholePart(text) {
    return { start: '', items: [() => text], end: '', between: '', noun: 'parts' };
}
/**
 * The parts in their order, within `limitBytes`: of a part that is too long the first items, with a note on how many were left out.
 * A part of which nothing fits is counted at the end.
 */
function fitSummary(parts, limitBytes) {
    const kept = [];
    let room = limitBytes;
    let left = 0;
    for (const part of parts.filter(({ items }) => items.length > 0)) {
        const text = fitPart(part, Math.min(room, PART_BYTES));
        if (text === undefined)
            left += 1;
        else {
            kept.push(text);
            room -= sizeOf(text) + 2;
        }
    }
    if (left > 0)
        kept.push(`_${left} more parts were truncated to fit this summary._`);
    return `${kept.join('\n\n')}\n`;
}
function fitPart({ start, items, end, between, noun }, limitBytes) {
    const note = (count) => (count === 0 ? '' : `\n\n_${count} more ${noun} were truncated to fit this summary._`);
    let room = limitBytes - sizeOf(start) - sizeOf(end) - sizeOf(note(items.length));
    const shown = [];
    for (const make of items) {
        const item = make();
        room -= sizeOf(item) + sizeOf(between);
        if (room < 0)
            break;
        shown.push(item);
    }
    return shown.length === 0 ? undefined : start + shown.join(between) + end + note(items.length - shown.length);
}
function sizeOf(text) {
    return ENCODER.encode(text).length;
}
//# sourceMappingURL=fit-summary.js.map
;// CONCATENATED MODULE: ./build/src/render/markdown/markdown-blocks.js
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
;// CONCATENATED MODULE: ./build/src/render/markdown/longest-run.js
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map
// EXTERNAL MODULE: ./build/src/domain/text/printable.js
var printable = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/src/domain/text/safe-address.js
var safe_address = __webpack_require__(6234);
;// CONCATENATED MODULE: ./build/src/render/markdown/markdown-text.js



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and notifies the users that they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return markdown_text_escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${markdown_text_escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,printable/* printable */.g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,safe_address/* safeAddress */.M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function markdown_text_escape(text) {
    const line = clip((0,printable/* printable */.g)(text).replace(/\s+/g, joinLines)).trim();
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
// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-label.js

/**
 * Any text as a label in a Mermaid chart, on one line and cut with an ellipsis. Quotes, colons, semicolons, hashes, brackets and
 * percent pairs are syntax of one chart or another (https://mermaid.js.org/intro/syntax-reference.html) and become blanks.
 */
function mermaidLabel(text, limitCharacters) {
    const plain = text
        .replace(/[^\p{L}\p{M}\p{N} .,()/_+=%-]/gu, ' ')
        .replace(/%+/g, '%')
        .replace(/\s+/g, ' ');
    return (0,clip_text/* clipText */.g)(plain.trim(), limitCharacters);
}
//# sourceMappingURL=mermaid-label.js.map
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-timeline.js

const MOST_BARS = 40;
const LABEL_CHARACTERS = 60;
const TAGS = { good: 'done, ', bad: 'crit, ', warning: 'active, ', neutral: '' };
/**
 * The timeline as a Mermaid gantt chart, which GitHub draws in summaries and comments; undefined where there is too little
 * to draw. Syntax: https://mermaid.js.org/syntax/gantt.html
 */
function mermaidTimeline(report) {
    const milestones = report.events.filter(event => event.weight === 'milestone');
    if (report.spans.length + milestones.length < 2)
        return undefined;
    const spans = report.spans.slice(0, MOST_BARS);
    const subjects = [...new Set(spans.map(span => span.subject))];
    const lines = subjects.flatMap(subject => [
        `    section ${label(subject)}`,
        ...spans.filter(span => span.subject === subject).map(bar),
        ...milestones
            .filter(event => event.subject === subject)
            .slice(0, MOST_BARS)
            .map(event => `    ${label(event.text)} :milestone, ${TAGS[event.tone]}${event.at}, 0ms`)
    ]);
    return ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...lines].join('\n');
}
function bar(span) {
    return `    ${label(span.label)} :${TAGS[span.tone]}${span.startedAt}, ${Math.max(span.finishedAt, span.startedAt + 1)}`;
}
/** A keyword at the start of a line is syntax, so a mark is added. */
function label(text) {
    return `· ${mermaidLabel(text, LABEL_CHARACTERS)}`;
}
//# sourceMappingURL=mermaid-timeline.js.map
// EXTERNAL MODULE: ./build/src/domain/text/moment.js
var moment = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/render/markdown/nice-top.js
var nice_top = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/domain/report/traffic-report.js
var traffic_report = __webpack_require__(8319);
;// CONCATENATED MODULE: ./build/src/render/markdown/mermaid-traffic.js




const MOST_MINUTES = 120;
/** Charts of one figure. */
const MOST_STRETCHES = 3;
const NAME_CHARACTERS = 40;
const CANARY_COLOUR = '#4f6bed';
const STABLE_COLOUR = '#8a94a6';
/**
 * The canary's weight and each figure of both revisions over time, as Mermaid charts, which GitHub draws in summaries and
 * comments. None where there is too little to draw. Syntax: https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidTraffic({ weights, curves }) {
    const minutes = curves[0]?.points.slice(-MOST_MINUTES) ?? [];
    if (minutes.length < 2)
        return [];
    const weightAt = ({ at }) => weights.findLast(change => change.at < at + traffic_report/* POINT_MILLISECONDS */.o)?.canaryPercent ?? 0;
    const weight = chart(minutes, {
        title: 'Weight of the canary',
        unit: '%',
        top: 100,
        series: [['bar', minutes.map(weightAt)]]
    });
    return [weight, ...curves.flatMap(curveCharts)];
}
/** What the colors of the charts represent, which the charts cannot show. */
function explainTraffic({ canary, stable }) {
    return `Blue: ${canary} (canary). Gray: ${stable} (stable). Minutes without data are left out.`;
}
/**
 * A line of Mermaid has no gaps, so that minutes in which one side was not measured would be drawn as something: there is a chart for each
 * stretch in which the same sides were measured, the canary among them. The longest stretches, in their order.
 */
function curveCharts({ name, unit, points }) {
    const shown = points.slice(-MOST_MINUTES);
    const stretches = stretchesOf(shown).filter(({ length }) => length > 1);
    const longest = stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES);
    const values = longest.flat().flatMap(({ canary, stable }) => [canary ?? 0, stable ?? 0]);
    const top = (0,nice_top/* niceTop */.p)(Math.max((0,nice_top/* leastTop */.l)(unit), ...values));
    return stretches
        .filter(stretch => longest.includes(stretch))
        .map(stretch => {
        const line = (side) => stretch.flatMap(point => point[side] ?? []);
        const isCompared = stretch[0]?.stable !== undefined;
        // Blue comes first, so that the color legend also fits a single line.
        const series = [line('canary'), ...(isCompared ? [line('stable')] : [])];
        return chart(stretch, { title: name, unit, top, series: series.map(values => ['line', values]) });
    });
}
/** Consecutive minutes in which the canary was measured, parted where stable begins or ceases to be. */
function stretchesOf(points) {
    const found = [];
    for (const [index, point] of points.entries()) {
        if (point.canary === undefined)
            continue;
        const before = points[index - 1];
        const goesOn = before?.canary !== undefined &&
            (before.stable === undefined) === (point.stable === undefined) &&
            point.at - before.at <= traffic_report/* POINT_MILLISECONDS */.o;
        const last = found.at(-1);
        if (goesOn && last !== undefined)
            last.push(point);
        else
            found.push([point]);
    }
    return found;
}
function chart(minutes, { title, unit, top, series }) {
    const start = (0,moment/* formatTimeOfDay */.qY)(minutes[0]?.at ?? 0).slice(0, 5);
    const theme = { xyChart: { plotColorPalette: `${CANARY_COLOUR}, ${STABLE_COLOUR}` } };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { height: 260 }, themeVariables: theme })}}%%`,
        'xychart-beta',
        `    title "${mermaidLabel(title, NAME_CHARACTERS)}"`,
        `    x-axis "minutes since ${start} UTC" 0 --> ${minutes.length - 1}`,
        `    y-axis "${unit.trim() === '%' ? 'percent' : mermaidLabel(unit, NAME_CHARACTERS)}" 0 --> ${top}`,
        ...series.map(([form, values]) => `    ${form} [${values.map(value => Number(value.toFixed(2))).join(', ')}]`)
    ].join('\n');
}
//# sourceMappingURL=mermaid-traffic.js.map
// EXTERNAL MODULE: ./build/src/render/report/phrases.js
var phrases = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/src/domain/report/step-phrase.js
var step_phrase = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(6693);
;// CONCATENATED MODULE: ./build/src/render/markdown/summary-parts.js

/** A list under a heading, item by item. */
function listOf(items, { title, ...rest }) {
    return { start: title === undefined ? '' : `### ${title}\n\n`, items, end: '', ...rest };
}
/** A table under a heading, row by row. */
function tableOf(head, rows, { title, noun }) {
    const start = [...(title === undefined ? [] : [`### ${title}`, '']), ...markdownTableHead(head), ''].join('\n');
    return { start, items: rows.map(row => () => markdownRow(row())), end: '', between: '\n', noun };
}
/** A table that is folded up. */
function foldedTable(head, rows, { title, noun }) {
    const [start = '', end = ''] = markdownDetails(title, `${markdownTableHead(head).join('\n')}\n\0`).split('\0');
    return { start, items: rows.map(row => () => markdownRow(row())), end, between: '\n', noun };
}
//# sourceMappingURL=summary-parts.js.map
;// CONCATENATED MODULE: ./build/src/render/markdown/render-summary.js












/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024;
const MOST_EVENTS = 200;
const MOST_LOG_LINES = 100;
const MOST_LOG_CHARACTERS = 30_000;
/** Longer lines are cut. */
const MOST_LINE_CHARACTERS = 2_000;
/** The report as GitHub Markdown: the result first, what to do now, then the figures; what does not fit is left out, with a note. */
function renderSummary(report, limitBytes = LIMIT_BYTES) {
    const parts = [
        wholePart(heading(report)),
        listOf(links(report), { between: ' · ', noun: 'links' }),
        nextSteps(report),
        causes(report),
        steps(report),
        evidence(report),
        services(report),
        facts(report),
        ...traffic(report),
        ...timeline(report),
        statistics(report),
        fullNames(report),
        logs(report.logs),
        events(report),
        listOf(report.notes.map(note => () => `_${markdownText(note)}_`), { between: '\n\n', noun: 'notes' })
    ];
    return fitSummary(parts, limitBytes);
}
function heading({ title, verdict, headline, explanation, startedAt, finishedAt, simulatedRate }) {
    const { words, sign } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return [
        `## ${sign} ${markdownText(title)}: ${words} in ${(0,duration/* formatDuration */.a3)(finishedAt - startedAt)}`,
        markdownText(headline),
        ...(explanation === undefined ? [] : [markdownText(explanation)]),
        ...(simulatedRate === undefined ? [] : [`_${(0,phrases/* describeSimulation */.Tu)(simulatedRate)}_`])
    ].join('\n\n');
}
function links(report) {
    return report.links.map(({ text, href }) => () => markdownLink(markdownText(text), href));
}
function causes(report) {
    const items = report.causes.map(({ title, detail }) => () => `- **${markdownText(title)}**${detail === undefined ? '' : `<br>${markdownText(detail)}`}`);
    return listOf(items, { title: 'Why', between: '\n', noun: 'causes' });
}
function nextSteps(report) {
    const items = report.nextSteps.map(({ text, command }) => () => command === undefined ? markdownText(text) : `${markdownText(text)}\n\n${markdownBlock([command])}`);
    return listOf(items, { title: 'What to do now', between: '\n\n', noun: 'actions' });
}
function facts(report) {
    const rows = report.facts.map(fact => () => [`**${markdownText(fact.name)}**`, factValue(fact)]);
    return tableOf(['', ''], rows, { noun: 'facts' });
}
function factValue({ value, kind, href }) {
    const text = kind === 'code' ? markdownCode(value) : markdownText(value);
    return href === undefined ? text : markdownLink(text, href);
}
function services(report) {
    const isSaidAbove = report.services.every(({ reason }) => (0,headline/* splitHeadline */.D)(reason).headline === report.headline);
    const rows = report.services.map(service => () => [
        `${(0,verdict_word/* phraseVerdict */.R)(service.verdict).sign} ${markdownCode(service.name)}`,
        (0,verdict_word/* phraseVerdict */.R)(service.verdict).words,
        revisions(service),
        (0,phrases/* describeRunning */.Rh)(service),
        (0,duration/* formatDuration */.a3)(service.finishedAt - service.startedAt),
        ...(isSaidAbove ? [] : [markdownText(service.reason)])
    ]);
    const head = ['Service', 'Result', 'Version', 'Running', 'Took', ...(isSaidAbove ? [] : ['Reason'])];
    return tableOf(head, rows, { title: 'Services', noun: 'services' });
}
function revisions({ from, to }) {
    return from === undefined || from === to ? markdownCode(to) : `${markdownCode(from)} → ${markdownCode(to)}`;
}
function steps(report) {
    const rows = report.steps.map(step => () => [
        `${step.canaryPercent}%`,
        `${(0,step_phrase/* phraseStep */.M)(step.verdict).sign} ${step.verdict}`,
        step.finishedAt === undefined ? '–' : (0,duration/* formatDuration */.a3)(step.finishedAt - step.startedAt),
        markdownText(step.reason)
    ]);
    return tableOf(['Traffic', 'Judgement', 'Took', 'Reason'], rows, { title: 'Steps', noun: 'steps' });
}
/** What was measured at each step, and the result of each gate. */
function evidence({ steps }) {
    const rows = steps.flatMap(({ canaryPercent, evidence }) => evidence.map(({ name, canary, stable, judged }) => () => [
        `${canaryPercent}%`,
        markdownText(name),
        judged === undefined ? '–' : markdownText((0,phrases/* describeGateWord */.lL)(judged)),
        markdownText(canary),
        markdownText(stable ?? '–')
    ]));
    const head = ['Traffic', 'Measured', 'Result', 'Canary', 'Stable'];
    return tableOf(head, rows, { title: 'Figures', noun: 'measurements' });
}
/** The state of the tests, folded up. */
function statistics({ steps }) {
    const rows = steps.flatMap(({ canaryPercent, evidence }) => evidence.flatMap(({ name, statistics: state }) => state === undefined ? [] : [() => [`${canaryPercent}%`, markdownText(name), markdownText(state)]]));
    return foldedTable(['Traffic', 'Gate', 'Test'], rows, { title: 'Statistics', noun: 'tests' });
}
/** What the facts show by a short name. */
function fullNames({ facts: list }) {
    const rows = list.flatMap(({ name, full }) => full === undefined ? [] : [() => [markdownText(name), markdownCode(full)]]);
    return foldedTable(['', ''], rows, { title: 'Full names', noun: 'names' });
}
function traffic({ traffic: seen }) {
    const charts = seen === undefined ? [] : mermaidTraffic(seen);
    if (seen === undefined || charts.length === 0)
        return [];
    return [
        listOf(charts.map(chart => () => markdownChart(chart)), { title: 'Traffic', between: '\n\n', noun: 'charts' }),
        wholePart(markdownText(explainTraffic(seen)))
    ];
}
function timeline(report) {
    const chart = mermaidTimeline(report);
    return chart === undefined ? [] : [wholePart(`### Timeline\n\n${markdownChart(chart)}`)];
}
function logs(excerpts) {
    const items = excerpts.map(({ title, lines }) => () => {
        const shown = lastLines(lines);
        const part = shown.length === lines.length ? '' : ` (the last ${shown.length} of ${lines.length} lines)`;
        return markdownDetails(markdownText(title) + part, markdownBlock(shown));
    });
    return listOf(items, { between: '\n\n', noun: 'logs' });
}
/** The end of a log is the most useful part. */
function lastLines(lines) {
    let characters = 0;
    const shown = lines.slice(-MOST_LOG_LINES).toReversed();
    const end = shown.findIndex(line => (characters += Math.min(line.length, MOST_LINE_CHARACTERS)) > MOST_LOG_CHARACTERS);
    return (end < 0 ? shown : shown.slice(0, Math.max(1, end))).toReversed();
}
/** The latest of them: the last one shows how it ended. */
function events(report) {
    const shown = report.events.slice(-MOST_EVENTS);
    const rows = shown.map(event => () => [
        (0,moment/* formatTimeOfDay */.qY)(event.at),
        (0,moment/* formatElapsed */.C7)(report.startedAt, event.at),
        markdownText(event.subject),
        markdownText(event.text)
    ]);
    const left = report.events.length - shown.length;
    const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`;
    const [start = '', end = ''] = markdownDetails(`Events (${report.events.length}), from ${(0,moment/* formatMoment */.K9)(report.startedAt)}`, `${markdownTableHead(['UTC', 'After', 'What', 'Event']).join('\n')}\n\0${note}`).split('\0');
    return { start, items: rows.map(row => () => markdownRow(row())), end, between: '\n', noun: 'events' };
}
//# sourceMappingURL=render-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(7437);
;// CONCATENATED MODULE: ./build/src/domain/group-by.js
/** The items by their keys, in the order in which the keys first come: what Map.groupBy does from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/decided-elsewhere.js
/** Endings that tasks and targets did not cause. */
const CODES = [
    'gate',
    'inconclusive',
    'drift',
    'aborted',
    'cancelled',
    'alarm',
    'hook-expired',
    'superseded'
];
/** Whether tasks that failed are no cause of this end: some may have failed meanwhile, or were stopped by the rollback. */
function isDecidedElsewhere({ verdict, reasonCode }) {
    return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode);
}
//# sourceMappingURL=decided-elsewhere.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/run-links.js
/** The workflow run and its commit, where they are reached by https. */
function linksOfRun(run) {
    const ofRun = run.url?.startsWith('https://') === true ? [{ text: 'Workflow run', href: run.url }] : [];
    return [...ofRun, ...[linkCommit(run)].filter(link => link !== undefined)];
}
/** The commit in the repository of the run. */
function linkCommit({ commit, url }) {
    const repository = url?.replace(/\/actions\/runs\/.*$/, '');
    if (commit === undefined || repository?.startsWith('https://') !== true)
        return undefined;
    return { text: `Commit ${commit.slice(0, 7)}`, href: `${repository}/commit/${commit}` };
}
//# sourceMappingURL=run-links.js.map
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var rollout_verdict = __webpack_require__(3177);
;// CONCATENATED MODULE: ./build/src/domain/rollout/instance-failure.js
/** `Essential container in task exited (api: exit code 1)`. */
function describeInstanceFailure({ reason, containers }) {
    const details = containers.map(({ name, exitCode, reason: why }) => {
        // A platform may give the same reason for the instance and the container, where an image or a secret is missing.
        const parts = [exitCode === undefined ? undefined : `exit code ${exitCode}`, why === reason ? undefined : why];
        const known = parts.filter(part => part !== undefined && part !== '');
        return known.length === 0 ? name : `${name}: ${known.join(' ')}`;
    });
    return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
}
//# sourceMappingURL=instance-failure.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/next-steps.js
/** What a person should do now on any platform; nothing after a good end, or where the state must be looked at first. */
function nextStepsAfter({ verdict, reasonCode }) {
    if (verdict === 'succeeded' || verdict === 'paused' || verdict === 'unknown')
        return [];
    if (FIXED_BY_A_REVISION.includes(reasonCode))
        return [step('Deploy a fixed revision. Running this job again deploys the same revision.')];
    switch (reasonCode) {
        case 'inconclusive':
            return [
                step('Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: pause`.')
            ];
        case 'timed-out':
            return [step('If the service is only slow to start, raise `timeout` and deploy again.')];
        case 'hook-expired':
            return [step('The pause expired before the rollout was continued. Deploy again, and continue it in time.')];
        default:
            return [];
    }
}
const FIXED_BY_A_REVISION = ['gate', 'circuit-breaker', 'task-failures', 'never-healthy'];
function step(text) {
    return { text, command: undefined };
}
//# sourceMappingURL=next-steps.js.map
;// CONCATENATED MODULE: ./build/src/domain/report/report-deployment.js











const MOST_CAUSES = 10;
const MOST_LINKS = 20;
/** Makes the report of a deployment. */
function reportDeployment(outcome, { run, platformCalls, simulatedRate }) {
    const { services, ending, startedAt, finishedAt } = outcome;
    return {
        title: nameDeployment(outcome),
        verdict: wordFor(ending),
        // The reason of several services repeats the table of services.
        ...(0,headline/* splitHeadline */.D)(services.length > 1 ? (0,rollout_verdict/* countWorst */.T0)(services.map(service => service.ending)) : ending.reason),
        ...(0,present_members/* presentMembers */.P)({ simulatedRate }),
        startedAt,
        finishedAt,
        facts: [...revisionFacts(services), ...runFacts(run), fact('API requests', String(platformCalls), 'text')],
        services: services.map(reportService),
        steps: services.flatMap(service => service.shift?.steps ?? []),
        ...trafficOf(services),
        spans: services.flatMap(spansOf),
        events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
        causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
        nextSteps: services.flatMap(({ nextSteps, ending: end }) => [...nextSteps, ...nextStepsAfter(end)]),
        links: [...linksOfRun(run), ...services.flatMap(({ links }) => links).slice(0, MOST_LINKS)],
        logs: services.flatMap(service => [...troubleOf(service), ...changesOf(service), ...service.excerpts]),
        notes: []
    };
}
/** A rollout that shifts traffic is one of one service. */
function trafficOf(services) {
    const traffic = services.find(service => service.shift !== undefined)?.shift?.traffic;
    return traffic === undefined ? {} : { traffic };
}
function nameDeployment({ services, title }) {
    const [only, ...others] = services;
    if (only === undefined)
        return title ?? 'Deploy';
    return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`;
}
function wordFor(ending) {
    if (ending.reasonCode === 'would-change')
        return 'would-change';
    return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict;
}
function reportService(service) {
    return {
        name: service.service,
        target: service.target,
        verdict: wordFor(service.ending),
        reason: service.ending.reason,
        from: service.from?.label,
        to: service.to?.label ?? '–',
        desiredCount: service.instances?.desired ?? 0,
        runningCount: service.instances?.running ?? 0,
        startedAt: service.startedAt,
        finishedAt: service.finishedAt,
        counts: service.counts
    };
}
/** Of one service; of many, the table of services shows it. */
function revisionFacts(services) {
    const [only, ...others] = services;
    if (only === undefined || others.length > 0)
        return [];
    const { from, to } = only;
    const images = Object.entries(to?.images ?? {}).filter(([name, image]) => (0,own_member/* ownMember */.n)(from?.images ?? {}, name) !== image);
    return [
        ...only.facts,
        ...(from === undefined ? [] : [revisionFact('From', from)]),
        ...(to === undefined ? [] : [revisionFact('To', to)]),
        ...images.map(([name, image]) => fact(`Image of ${name}`, image))
    ];
}
function revisionFact(name, { id, label }) {
    return { ...fact(name, label), ...(id === label ? {} : { full: id }) };
}
function runFacts(run) {
    if (run.commit === undefined)
        return [];
    const href = linkCommit(run)?.href;
    return [{ ...fact('Commit', run.commit), ...(href === undefined ? {} : { href }) }];
}
function fact(name, value, kind = 'code') {
    return { name, value, kind };
}
function spansOf(service) {
    if (service.shift !== undefined)
        return service.shift.steps.map(step => spanOf(service, step));
    if (!service.isStarted || service.to === undefined)
        return [];
    const { subject, startedAt, finishedAt } = service;
    const { tone } = (0,verdict_word/* phraseVerdict */.R)(service.ending.verdict);
    const turn = service.rollback === undefined ? undefined : service.events.find(event => /roll/i.test(event.text))?.at;
    const deploy = { subject, label: `deploy ${service.to.label}`, startedAt, tone };
    if (turn === undefined)
        return [{ ...deploy, finishedAt }];
    const back = `roll back to ${service.from?.label ?? 'the previous revision'}`;
    return [
        { ...deploy, finishedAt: turn, tone: 'bad' },
        { subject, label: back, startedAt: turn, finishedAt, tone: 'warning' }
    ];
}
function spanOf({ subject, finishedAt }, step) {
    const label = `${step.canaryPercent}%: ${step.verdict}`;
    const times = { startedAt: step.startedAt, finishedAt: step.finishedAt ?? finishedAt };
    return { subject, label, ...times, tone: (0,step_phrase/* phraseStep */.M)(step.verdict).tone };
}
function causesOf(service) {
    return isDecidedElsewhere(service.ending) ? [] : listTrouble(service).filter(({ detail }) => !isSaid(service, detail));
}
/** The headline has it already. */
function isSaid({ ending }, detail) {
    return detail !== undefined && ending.reason.includes(detail);
}
/** What tasks and targets showed, the same once. */
function listTrouble(service) {
    const groups = groupBy(service.failures, describeInstanceFailure);
    return [
        ...[...groups.values()].map(failures => causeOf(service, failures)),
        ...service.unhealthy.map(({ endpoint, reason }) => ({ title: `Target ${endpoint}`, detail: reason }))
    ];
}
function troubleOf(service) {
    const { verdict } = service.ending;
    if (verdict === 'succeeded' || verdict === 'paused' || !isDecidedElsewhere(service.ending))
        return [];
    const lines = listTrouble(service).map(({ title, detail }) => (detail === undefined ? title : `${title}: ${detail}`));
    return lines.length === 0 ? [] : [{ title: `Other failed tasks and targets of ${service.subject}`, lines }];
}
function causeOf({ subject }, failures) {
    const [first] = failures;
    const count = failures.length === 1 ? 'A task' : `${failures.length} tasks`;
    return {
        title: `${count} of ${subject} failed (${first?.kind ?? ''})`,
        detail: first && describeInstanceFailure(first)
    };
}
function changesOf({ subject, changes, ending }) {
    const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes';
    const lines = [...changes.revision, ...changes.settings, ...(changes.plan ?? [])];
    return lines.length === 0 ? [] : [{ title: `${verb}: ${subject}`, lines }];
}
//# sourceMappingURL=report-deployment.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/render/report/artifact-name.js
const LONGEST = 100;
/**
 * A name that GitHub's artifact service accepts, from the target of a report and the path of its file. Characters that
 * it refuses (`" : < > | * ? / \` and line breaks) become `-`. The folder of the file is made for one report, so its last characters
 * keep the reports of matrix jobs, regions and attempts apart.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
function artifactName(parts, path) {
    const folder = path.split(/[/\\]/).at(-2) ?? '';
    const suffix = folder.slice(folder.lastIndexOf('-') + 1);
    const words = [...parts, ''].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
    return `${words.join('-').slice(0, LONGEST)}${suffix}`;
}
//# sourceMappingURL=artifact-name.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/ecs-record.js

function toEcsResult({ cluster, registered, ...ids }) {
    return { cluster, registered, ...(0,present_members/* presentMembers */.P)(ids) };
}
/** Reads the same from a payload; undefined where it names no cluster. What is malformed is left out. */
function readEcsResult(value, readText) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { cluster, registered, ...ids } = value;
    const name = readText(cluster);
    if (name === undefined)
        return undefined;
    return {
        ...{ cluster: name, registered: registered === true },
        ...presentMembers({
            taskDefinition: readText(ids.taskDefinition),
            previousTaskDefinition: readText(ids.previousTaskDefinition),
            deploymentId: readText(ids.deploymentId),
            serviceDeploymentArn: readText(ids.serviceDeploymentArn)
        })
    };
}
//# sourceMappingURL=ecs-record.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/result.js


/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILURES = 10;
const result_MOST_EVENTS = 50;
/** Makes the result of an outcome. */
function toResult(outcome, { run, platformCalls }) {
    return {
        schema: 'deploy-kit/result@1',
        ...outcome.ending,
        strategy: outcome.strategy ?? 'rolling',
        dryRun: outcome.mode === 'dry-run',
        startedAt: iso(outcome.startedAt),
        finishedAt: iso(outcome.finishedAt),
        platformCalls,
        run: (0,present_members/* presentMembers */.P)({ commit: run.commit, url: run.url }),
        services: outcome.services.map(toServiceResult)
    };
}
function toServiceResult(record) {
    const { platform, target, service, ending, from, to, rollback, instances, supersededBy, ecs } = record;
    const times = { startedAt: iso(record.startedAt), finishedAt: iso(record.finishedAt) };
    const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others';
    const served = isDeployed && record.servesAlone;
    return {
        ...{ platform, target, service, ...ending, ...times, started: record.isStarted },
        ...(0,present_members/* presentMembers */.P)({
            ...{ from, to, rollback },
            instances: instances && { desired: instances.desired },
            supersededBy: supersededBy && {
                ...{ id: supersededBy.id, label: supersededBy.label },
                ...(0,present_members/* presentMembers */.P)({ run: supersededBy.run, commit: supersededBy.commit })
            }
        }),
        steps: record.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ canaryPercent: 100, ...times }] : []),
        evidence: { failures: record.failures.slice(-MOST_FAILURES).map(toFailure), unhealthy: record.unhealthy },
        timeline: record.events
            .filter(event => event.weight === 'milestone')
            .slice(-result_MOST_EVENTS)
            .map(event => ({ at: iso(event.at), event: event.text })),
        ...(0,present_members/* presentMembers */.P)({ ecs: ecs && toEcsResult(ecs) })
    };
}
function toStep(step, { finishedAt }) {
    return {
        canaryPercent: step.canaryPercent,
        startedAt: iso(step.startedAt),
        finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
        ...(0,present_members/* presentMembers */.P)({ decidedAt: step.decidedAt === undefined ? undefined : iso(step.decidedAt) }),
        verdict: step.verdict,
        reason: step.reason,
        evidence: step.evidence.map(evidence => Object.assign({ gate: evidence.name, canary: describeCanary(evidence) }, (0,present_members/* presentMembers */.P)({ stable: evidence.stable, statistics: evidence.statistics })))
    };
}
function describeCanary({ canary, judged }) {
    if (judged === undefined)
        return canary;
    return `${judged.says}: ${judged.progress === undefined ? canary : canary.replace(/\.$/, '')}${judged.progress === undefined ? '' : `; ${judged.progress}`}`;
}
function toFailure({ instance, kind, reason, containers }) {
    return {
        instance,
        kind,
        reason,
        containers: containers.map(({ name, exitCode, reason: why }) => Object.assign({ name }, (0,present_members/* presentMembers */.P)({ exitCode, reason: why })))
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/report/report-outcome.js





/** What a comment on GitHub takes, less what marks it. */
const COMMENT_BYTES = 60 * 1024;
/** Reports a step's outcome: summary, log, report, outputs and the step's own end. */
async function reportOutcome({ outcome, error, platformCalls }, ownOutputs, { summary, run, log, files, clock }) {
    const report = reportDeployment(outcome, { run, platformCalls, simulatedRate: clock.simulatedRate });
    await summary.append(renderSummary(report));
    const { verdict, reasonCode, reason } = outcome.ending;
    const { services } = outcome;
    // The event log of the only service has ended with it, and the error of a failed step shows it.
    if ((0,rollout_verdict/* isGreen */.gf)(verdict) && (services.length !== 1 || outcome.mode === 'dry-run'))
        log.line(`${verdict} (${reasonCode}): ${reason}`);
    const { renderHtmlReport } = await __webpack_require__.e(/* import() */ 881).then(__webpack_require__.bind(__webpack_require__, 5881));
    const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report));
    return {
        outputs: {
            verdict,
            'reason-code': reasonCode,
            reason,
            result: JSON.stringify(toResult(outcome, { run, platformCalls })),
            ...ownOutputs(services),
            image: services.map(({ to }) => Object.values(to?.images ?? {}).join(' ')).join('\n'),
            'summary-file': await files.writeTemporary('summary.md', renderSummary(report, COMMENT_BYTES)),
            report: reportPath,
            'report-name': artifactName(['report', ...nameServices(services)], reportPath)
        },
        ...((0,rollout_verdict/* isGreen */.gf)(verdict) ? {} : { failure: error ?? reason })
    };
}
/** The only service by its target, several by their number. */
function nameServices(services) {
    const [only] = services;
    return only !== undefined && services.length === 1 ? [only.target] : [`${services.length}-services`];
}
//# sourceMappingURL=report-outcome.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/rollout/report/report-run.js






/**
 * `main`: runs what the inputs ask for, and always reports how it ended. `asked`: for a run that ends before it
 * begins. Throws only what is not a `DeployError`.
 */
async function reportRun(eventLog, step, { ownOutputs, requested = { mode: 'deploy' } }) {
    const startedAt = (0,mark_start/* markStart */.E)(step.clock);
    const { reach, countCalls } = reacher();
    try {
        const outcome = await eventLog(reach);
        return await reportOutcome({ outcome, error: undefined, platformCalls: countCalls() }, ownOutputs, step);
    }
    catch (error) {
        const ending = endBefore(error);
        if (ending === undefined)
            throw error;
        const outcome = {
            ...requested,
            ending,
            startedAt: startedAt(),
            finishedAt: step.clock.now(),
            services: []
        };
        return reportOutcome({ outcome, error: error instanceof errors/* DeployError */.s ? error : undefined, platformCalls: countCalls() }, ownOutputs, step);
    }
}
/** `post`: reports the outcome of the deployment that `main` left, if there is one. */
async function reportLeftRun(eventLog, step) {
    const { reach, countCalls } = reacher();
    const outcome = await unlessStopped(eventLog(reach), step);
    if (outcome === undefined)
        return { outputs: {} };
    const { simulatedRate } = step.clock;
    const report = reportDeployment(outcome, { run: step.run, platformCalls: countCalls(), simulatedRate });
    await step.summary.append(renderSummary(report));
    const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
    // No error reports it: a step of a job that has ended does not fail.
    if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1)
        step.log.line(outcome.ending.reason);
    return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) };
}
/** Undefined where post itself was stopped before it could read anything. */
async function unlessStopped(eventLog, { log }) {
    try {
        return await eventLog;
    }
    catch (error) {
        if (!(error instanceof unless_cancelled/* Cancelled */.c))
            throw error;
        log.line('The job was cancelled before the post step could read the deployment. Check the service in the console.');
        return undefined;
    }
}
function reacher() {
    let countCalls = () => 0;
    return {
        reach: async (connect) => {
            const api = await connect();
            countCalls = api.countCalls;
            return api;
        },
        countCalls: () => countCalls()
    };
}
/** The ending of a step that was stopped before it changed a service. */
function endBefore(error) {
    if (error instanceof unless_cancelled/* Cancelled */.c) {
        const reason = 'The job was cancelled before anything was changed.';
        return { verdict: 'cancelled', reasonCode: 'cancelled', reason };
    }
    return error instanceof errors/* DeployError */.s ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined;
}
//# sourceMappingURL=report-run.js.map
;// CONCATENATED MODULE: ./build/src/actions/deploy-compose/run.js


/** `main`: deploys what the inputs ask for, and always reports how it ended. */
function deploy(compose, requested) {
    const { readRequest, step } = compose;
    return reportRun(async (reach) => {
        const request = await readRequest();
        if (request.planLines.length > 0)
            await step.log.group('Plan', () => {
                request.planLines.forEach(line => step.log.line(line));
                return Promise.resolve();
            });
        const { deployCompose } = await __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 8269));
        return connected(compose, { request, reach }, dependencies => deployCompose(request, dependencies));
    }, step, { ownOutputs: () => ({}), requested });
}
/** `post`: removes the key that a killed `main` left, and turns back its rollout. */
function finish(compose, removeKey) {
    const { readRequest, step } = compose;
    return reportLeftRun(async (reach) => {
        await removeKey();
        const left = (0,left_compose/* readLeftCompose */.AV)(step.state);
        if (left === undefined)
            return undefined;
        const request = await readRequest();
        const { finishLeftCompose } = await Promise.all(/* import() */[__webpack_require__.e(269), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 7921));
        return connected(compose, { request, reach }, dependencies => finishLeftCompose(left, request, dependencies));
    }, step);
}
/** The connection, and with it the key on the runner, is gone when the task ends, however it ends. */
async function connected({ connect, step, newToken }, { request, reach }, task) {
    const world = await reach(() => connect(request));
    try {
        return await task({ ...step, world, newToken });
    }
    finally {
        await world.server.close();
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 7348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ secretLines)
/* harmony export */ });
/** A shorter line says little of a key, and would hide much else. */
const LEAST_CHARACTERS = 16;
/** The lines of the private key that the log must not show. Its first and last line are those of every key. */
function secretLines(inputs) {
    return (inputs.block('ssh-key') ?? '')
        .split('\n')
        .filter(line => line.length >= LEAST_CHARACTERS && !line.startsWith('-----'));
}
//# sourceMappingURL=secret-lines.js.map

/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ refuseRemoteHost),
/* harmony export */   s0: () => (/* binding */ readLocalClock)
/* harmony export */ });
/* unused harmony export refuseMixedEndpoints */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

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
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL`, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function refuseMixedEndpoints(env) {
    if (readLocalClock(env) === undefined)
        return;
    for (const [name, value = ''] of Object.entries(env)) {
        if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
            throw refusal(`${name} is not a loopback address`);
        if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
            throw refusal(`${name} is true, which ignores AWS_ENDPOINT_URL`);
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

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownMember)
/* harmony export */ });
/** The member of a record that a name from outside asks for; undefined for what every object has, such as `constructor`. */
function ownMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
//# sourceMappingURL=own-member.js.map

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

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phraseStep)
/* harmony export */ });
const PHRASES = {
    passed: { tone: 'good', sign: '✅' },
    failed: { tone: 'bad', sign: '❌' },
    inconclusive: { tone: 'warning', sign: '❔' },
    skipped: { tone: 'neutral', sign: '➖' }
};
/** The tone and the sign of a judgement. */
function phraseStep(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=step-phrase.js.map

/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ POINT_MILLISECONDS)
/* harmony export */ });
/** A point is at the start of its minute. */
const POINT_MILLISECONDS = 60_000;
//# sourceMappingURL=traffic-report.js.map

/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ phraseVerdict)
/* harmony export */ });
const PHRASES = {
    succeeded: { words: 'succeeded', tone: 'good', sign: '✅' },
    paused: { words: 'paused for a decision', tone: 'warning', sign: '⏸️' },
    'rolled-back': { words: 'rolled back', tone: 'bad', sign: '↩️' },
    failed: { words: 'failed', tone: 'bad', sign: '❌' },
    superseded: { words: 'superseded', tone: 'warning', sign: '⏭️' },
    cancelled: { words: 'cancelled', tone: 'warning', sign: '🚫' },
    'timed-out': { words: 'timed out', tone: 'bad', sign: '⌛' },
    unknown: { words: 'ended in an unknown state', tone: 'bad', sign: '❓' },
    'would-change': { words: 'would change (dry run)', tone: 'neutral', sign: '📝' },
    unchanged: { words: 'no changes', tone: 'neutral', sign: '➖' }
};
/** The words, the tone and the sign of a verdict. */
function phraseVerdict(verdict) {
    return PHRASES[verdict];
}
//# sourceMappingURL=verdict-word.js.map

/***/ }),

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ countWorst),
/* harmony export */   Xb: () => (/* binding */ verdictFor),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   jC: () => (/* binding */ ROLLED_BACK)
/* harmony export */ });
/* unused harmony exports VERDICTS_WORST_FIRST, combineEndings */
/** Every verdict; of many services, the worst is the verdict on all. */
const VERDICTS_WORST_FIRST = [
    'failed',
    'unknown',
    'timed-out',
    'cancelled',
    'rolled-back',
    'superseded',
    'paused',
    'succeeded'
];
/** How the reason of every rollback begins. */
const ROLLED_BACK = 'Rolled back';
/** The verdict on a deployment that came to `otherwise` for a cause: time-outs and cancellations are verdicts of their own. */
function verdictFor(cause, otherwise) {
    return cause === 'timed-out' || cause === 'cancelled' ? cause : otherwise;
}
function isGreen(verdict) {
    return verdict === 'succeeded' || verdict === 'paused';
}
/** One ending for many: the worst verdict, and how many ended so. Throws a `RangeError` for none. */
function combineEndings(endings) {
    const [first, ...others] = endings;
    if (first === undefined)
        throw new RangeError('There is no outcome to combine.');
    if (others.length === 0)
        return { verdict: first.verdict, reasonCode: first.reasonCode, reason: first.reason };
    const { verdict, worst } = findWorst(endings);
    const codes = new Set(worst.map(ending => ending.reasonCode));
    const count = countWorst(endings);
    return {
        verdict,
        reasonCode: codes.size === 1 ? (worst[0]?.reasonCode ?? 'several') : 'several',
        reason: isGreen(verdict)
            ? count
            : `${count} ${worst.map(ending => `${ending.subject}: ${ending.reason}`).join(' ')}`
    };
}
/** How many services ended in the worst verdict, in one sentence: `2 of 3 services: rolled-back.` */
function countWorst(endings) {
    const { verdict, worst } = findWorst(endings);
    const count = worst.length === endings.length ? `All ${endings.length}` : `${worst.length} of ${endings.length}`;
    return `${count} services: ${verdict}.`;
}
function findWorst(endings) {
    const verdict = VERDICTS_WORST_FIRST.find(word => endings.some(ending => ending.verdict === word)) ?? 'unknown';
    return { verdict, worst: endings.filter(ending => ending.verdict === verdict) };
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits shows whether a word ends there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Decodes a file by its byte order mark, by the pattern of zero bytes in UTF-16, or by its XML declaration, in this order
 * (https://www.w3.org/TR/xml/#sec-guessing); as UTF-8 when none of them declares another. Encodings are those of
 * https://encoding.spec.whatwg.org/#names-and-labels, so ISO-8859-1 is read as windows-1252, its superset. Linear in the size.
 */
function decodeText(bytes) {
    const unsupported = SIGNATURES.find(({ start }) => startsWith(bytes, start));
    if (unsupported !== undefined)
        return { kind: 'unsupported', encoding: unsupported.encoding };
    const certain = encodingOfBytes(bytes);
    if (certain !== undefined)
        return decodeAs(bytes, new TextDecoder(certain, { fatal: true }));
    const declared = declaredEncoding(bytes);
    const decoder = declared === undefined ? new TextDecoder('utf-8', { fatal: true }) : decoderOf(declared);
    if (decoder !== undefined)
        return decodeAs(bytes, decoder);
    // An unknown name, such as a misspelled one, on an ASCII or UTF-8 file.
    const decoded = decodeAs(bytes, new TextDecoder('utf-8', { fatal: true }));
    return decoded.kind === 'text' ? decoded : { kind: 'unsupported', encoding: declared ?? '' };
}
/** UTF-32 with its byte order mark, before UTF-16's, which it begins with; `<?xm` in EBCDIC. */
const SIGNATURES = [
    { encoding: 'UTF-32', start: [0xff, 0xfe, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0xfe, 0xff] },
    { encoding: 'UTF-32', start: [0x3c, 0, 0, 0] },
    { encoding: 'UTF-32', start: [0, 0, 0, 0x3c] },
    { encoding: 'EBCDIC', start: [0x4c, 0x6f, 0xa7, 0x94] }
];
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}
function encodingOfBytes(bytes) {
    if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
        return 'utf-8';
    if (startsWith(bytes, [0xff, 0xfe]))
        return 'utf-16le';
    if (startsWith(bytes, [0xfe, 0xff]))
        return 'utf-16be';
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
    if (bytes.length < 4)
        return undefined;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0)
        return 'utf-16be';
    return undefined;
}
/** Where an XML declaration must have ended. */
const LONGEST_DECLARATION = 512;
/** The encoding that an XML declaration names. One of 16 or 32 bits is not true of bytes in which the declaration could be read. */
function declaredEncoding(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
    const [declaration = ''] = /^\s{0,9}<\?xml\s[^>]*\?>/.exec(start) ?? [];
    const [, label] = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration) ?? [];
    return label === undefined || /^(?:utf|ucs|iso-10646-ucs)-?(?:16|32|2|4)/i.test(label) ? undefined : label;
}
/** Names as XML and Java write them: `latin-1`, `ISO8859_1`, `Cp1252`. Undefined for one that is unknown. */
function decoderOf(label) {
    for (const name of [label, label.replaceAll('_', '-'), label.replaceAll(/[_-]/g, '')]) {
        try {
            return new TextDecoder(name, { fatal: true });
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function decodeAs(bytes, decoder) {
    const { encoding } = decoder;
    try {
        return { kind: 'text', text: decoder.decode(bytes), encoding };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { kind: 'invalid', text, encoding, line: lineOf(text, text.indexOf('\ufffd')) };
    }
}
function lineOf(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=decode-text.js.map

/***/ }),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitHeadline)
/* harmony export */ });
/* harmony import */ var _clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/** A sentence of more words is read twice. */
const MOST_WORDS = 25;
/** Chinese has no blanks, and an address is one word. */
const MOST_CHARACTERS = 300;
/** After a mark that ends a sentence, and what closes a quotation or brackets around it. */
const BETWEEN_SENTENCES = /(?<=[.!?]["'”’)\]`]{0,3})\s+/;
/**
 * Splits a text into a headline of at most 25 words and 300 characters, and the sentences below it. The headline takes whole sentences.
 * Where the first sentence alone is longer (text from a platform, for instance), the headline is its start, and the whole text goes below.
 */
function splitHeadline(text) {
    const [first = '', ...sentences] = text.trim().split(BETWEEN_SENTENCES);
    const words = first.split(/\s+/);
    if (words.length > MOST_WORDS || first.length > MOST_CHARACTERS)
        return { headline: (0,_clip_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipText */ .g)(`${words.slice(0, MOST_WORDS).join(' ')}…`, MOST_CHARACTERS), explanation: text };
    let room = MOST_WORDS - words.length;
    let characters = MOST_CHARACTERS - first.length;
    const end = sentences.findIndex(sentence => {
        room -= sentence.split(/\s+/).length;
        characters -= sentence.length + 1;
        return room < 0 || characters < 0;
    });
    if (end < 0)
        return { headline: [first, ...sentences].join(' ') };
    return { headline: [first, ...sentences.slice(0, end)].join(' '), explanation: sentences.slice(end).join(' ') };
}
//# sourceMappingURL=headline.js.map

/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   qY: () => (/* binding */ formatTimeOfDay)
/* harmony export */ });
/** `14:03:07`, in UTC. */
function formatTimeOfDay(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-21 14:03:07 UTC`. */
function formatMoment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `+1:05`: minutes and seconds since `start`. */
function formatElapsed(start, at) {
    const seconds = Math.max(0, Math.round((at - start) / 1000));
    return `+${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 6234:
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

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ leastTop),
/* harmony export */   p: () => (/* binding */ niceTop)
/* harmony export */ });
/** The next value of 1, 2, 4, 6, 8 or 10 times a power of ten: the top of a scale whose half is a short number too. */
function niceTop(highest) {
    const power = 10 ** Math.floor(Math.log10(Math.max(0.001, highest)));
    const factor = [1, 2, 4, 6, 8, 10].find(each => each * power >= highest) ?? 10;
    return Number((factor * power).toPrecision(3));
}
/** The least top of a scale: shares below one percent are small on it; other figures have no default. */
function leastTop(unit) {
    return unit.trim() === '%' ? 1 : 0;
}
//# sourceMappingURL=nice-top.js.map

/***/ }),

/***/ 1079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   Tu: () => (/* binding */ describeSimulation),
/* harmony export */   lL: () => (/* binding */ describeGateWord)
/* harmony export */ });
/** `Simulated time (20x speed)`: every time and duration of the report is of a clock that runs faster than the machine's. */
function describeSimulation(rate) {
    return `Simulated time (${rate}x speed)`;
}
/** The result of a gate for a step, or its progress where it has not decided: `fail`, `inconclusive: No evidence of a failure; …`. */
function describeGateWord(judged) {
    if (judged === undefined)
        return '–';
    const { says, mode, progress } = judged;
    return `${says}${mode === 'observe' ? ' (observes)' : ''}${progress === undefined ? '' : `: ${progress}`}`;
}
/** `3 of 3`; while two revisions run beside each other, `2 canary + 2 stable, desired 2`. */
function describeRunning({ counts, runningCount, desiredCount }) {
    const last = counts.at(-1);
    if (last !== undefined && last.canary > 0 && last.stable > 0 && last.canary + last.stable === runningCount)
        return `${last.canary} canary + ${last.stable} stable, desired ${desiredCount}`;
    if (runningCount > desiredCount)
        return `${runningCount}, desired ${desiredCount}`;
    return `${runningCount} of ${desiredCount}`;
}
//# sourceMappingURL=phrases.js.map

/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ MOST_WEIGHT),
/* harmony export */   _8: () => (/* binding */ EVIDENCE_OF),
/* harmony export */   jc: () => (/* binding */ PROXY_KINDS)
/* harmony export */ });
const PROXY_KINDS = ['haproxy', 'nginx', 'caddy', 'traefik', 'none'];
/** Weights that a proxy takes, as whole numbers. */
const MOST_WEIGHT = {
    haproxy: 256,
    nginx: 10_000,
    caddy: 100,
    traefik: 10_000,
    none: 0
};
/** Known before a server is reached: a gate that cannot be judged is refused at once. */
const EVIDENCE_OF = {
    haproxy: { requests: 'counters', latency: false },
    nginx: { requests: 'access-log', latency: true },
    caddy: { requests: 'access-log', latency: true },
    traefik: { requests: 'access-log', latency: true },
    none: { requests: 'none', latency: false }
};
//# sourceMappingURL=proxy-kind.js.map

/***/ }),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseServerAddress),
/* harmony export */   f: () => (/* binding */ formatServerAddress)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

const USER = /^[A-Za-z0-9_][\w.-]{0,63}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})$/;
const IP_V6 = /^[0-9A-Fa-f:.]{2,45}$/;
/** Reads `user@host`, `user@host:2222`, `user@[2001:db8::1]:22`. Throws `bad-input` that names the input. No part starts with a dash. */
function parseServerAddress(text, input) {
    const [, user = '', bracketed, name, digits = '22'] = /^([^@\s]{1,64})@(?:\[([^\]\s]{2,64})\]|([^:@\s[\]]{1,253}))(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
    const host = bracketed ?? name ?? '';
    const port = Number(digits);
    const isHost = bracketed === undefined ? NAME.test(host) : IP_V6.test(host);
    if (!USER.test(user) || !isHost || port < 1 || port > 65_535)
        throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, 'this is not the address of a server. Write user@host or user@host:port.');
    return { host, port, user };
}
/** `deploy@203.0.113.7:22`, for people. */
function formatServerAddress({ user, host, port }) {
    return `${user}@${host.includes(':') ? `[${host}]` : host}:${port}`;
}
//# sourceMappingURL=server-address.js.map

/***/ }),

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ readLeftCompose),
/* harmony export */   dw: () => (/* binding */ saveEnd),
/* harmony export */   hg: () => (/* binding */ saveLeft)
/* harmony export */ });
const LEFT = 'left-compose';
const ENDED = 'compose-ended';
/** Saved before the first effect: a run that is killed in between must be found too. */
function saveLeft(state, left) {
    state.save(LEFT, JSON.stringify(left));
}
/** There is nothing left to do. */
function saveEnd(state) {
    state.save(ENDED, 'yes');
}
/** What `main` had begun and not ended; undefined where there is nothing to do for `post`. Makes no call. */
function readLeftCompose(state) {
    const left = state.read(LEFT);
    return left === undefined || state.read(ENDED) !== undefined ? undefined : JSON.parse(left);
}
//# sourceMappingURL=left-compose.js.map

/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ markStart)
/* harmony export */ });
/**
 * Marks this moment. Returns a function that reports when it was, by the clock as it is then: the first answer of AWS may correct it, and
 * a duration must not change by that.
 */
function markStart(clock) {
    const at = clock.now();
    const behind = clock.behindMilliseconds?.() ?? 0;
    return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
}
//# sourceMappingURL=mark-start.js.map

/***/ }),

/***/ 5346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRequestedStrategy),
/* harmony export */   L: () => (/* binding */ readRequested)
/* harmony export */ });
const TITLES = { rolling: 'Deploy', canary: 'Canary shift', 'blue-green': 'Blue/green swap' };
const SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads the service (or what the input `named` names) and whether it is a dry run, and never throws: for the result of a step that is
 * refused before its inputs are read.
 */
function readRequested(inputs, strategy, named = 'service') {
    const service = quietly(() => inputs.text(named));
    const isDry = quietly(() => inputs.yesNo('dry-run')) === true;
    const name = service !== undefined && SERVICE.test(service) ? ` ${service}` : '';
    return { mode: isDry ? 'dry-run' : 'deploy', title: `${TITLES[strategy]}${name}`, ...shiftOf(strategy) };
}
/** The strategy that the input names; rolling where it names none. Never throws. */
function readRequestedStrategy(inputs) {
    return quietly(() => inputs.choice('strategy', ['rolling', 'canary', 'blue-green'])) ?? 'rolling';
}
function shiftOf(strategy) {
    return strategy === 'rolling' ? {} : { strategy };
}
function quietly(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-requested.js.map

/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown instead of an answer that is no longer waited for. */
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

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeKeyLater),
/* harmony export */   P: () => (/* binding */ connectComposeLater)
/* harmony export */ });
const FOLDER = 'ssh-folder';
/** Loads SSH and all that stands on it, and connects, when it is called: inputs are refused before that. */
function connectComposeLater(env, { clock, state }) {
    return async (request) => {
        const { connectCompose } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 1647));
        return connectCompose(env, { request, clock, folderMade: folder => state.save(FOLDER, folder) });
    };
}
/** `post`: removes the key that `main` wrote, if it was killed before it did so itself. */
function removeKeyLater(env, state) {
    return async () => {
        const folder = state.read(FOLDER);
        if (folder === undefined)
            return;
        const [{ removeSshFolder }, { execCommands }] = await Promise.all([
            __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 7782)),
            __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 7932))
        ]);
        await removeSshFolder(folder, execCommands(env));
    };
}
//# sourceMappingURL=connect-compose-later.js.map

/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ leaveWhenCancelled),
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(4195);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/disk/job-path.js




/** The folder that paths of inputs are relative to. */
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE ?? process.cwd();
}
/**
 * Follows every link of a path and reports whether it ends in a place where an input may name files. A checkout can contain links that another user
 * else committed: what is named inside the workspace must also end there. Files outside it are named by absolute paths only, and a link
 * of the workspace never leads to them. Throws the error of the system for a path that cannot be followed.
 */
async function findJobPath(path, env, place) {
    const workspace = (0,external_node_path_.resolve)(workspaceOf(env));
    const named = (0,external_node_path_.resolve)(workspace, path);
    const [realPath, realWorkspace] = await Promise.all([follow(named), follow(workspace)]);
    const isOutsideWorkspace = (0,external_node_path_.isAbsolute)(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace);
    if (realPath === undefined) {
        const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace';
        return { kind: isPermitted ? 'missing' : 'outside' };
    }
    if (isWithin(realPath, realWorkspace ?? workspace))
        return { kind: 'inside', realPath };
    if (!isOutsideWorkspace || place === 'workspace')
        return { kind: 'outside' };
    if (place === 'machine')
        return { kind: 'inside', realPath };
    const { RUNNER_TEMP } = env;
    if (RUNNER_TEMP === undefined || RUNNER_TEMP === '')
        return { kind: 'outside' };
    const temporary = (await follow(RUNNER_TEMP)) ?? RUNNER_TEMP;
    return isWithin(realPath, temporary) ? { kind: 'inside', realPath } : { kind: 'outside' };
}
/** The real path of what an input names; undefined when there is nothing. Throws `bad-input` for a path that ends outside its place. */
async function requireJobPath(path, env, { input, place = 'job', noun } = {}) {
    const found = await findJobPath(path, env, place);
    if (found.kind === 'inside')
        return found.realPath;
    if (found.kind === 'missing')
        return undefined;
    const what = noun ?? (0,quote_safe/* quoteName */.AB)(path);
    const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`;
    throw input === undefined ? new errors/* DeployError */.s('bad-input', message) : (0,errors/* badInput */.A)(input, message);
}
const ADVICE = {
    workspace: 'Use a path inside the workspace.',
    job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
    machine: 'Use a path inside the workspace, or an absolute path outside it.'
};
async function follow(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = typeof error === 'object' && error !== null ? error : {};
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
//# sourceMappingURL=job-path.js.map
// EXTERNAL MODULE: ./build/src/domain/text/decode-text.js
var decode_text = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/src/domain/text/encoding-problem.js
/**
 * Why the text of a file cannot be used, as the rest of a sentence that begins with the file; undefined when it can. `utf8Reader`:
 * another reader of the file that accepts only UTF-8.
 */
function encodingProblem(decoded, utf8Reader) {
    const encoding = shown(decoded.encoding);
    if (decoded.kind === 'unsupported')
        return `is encoded as ${encoding}, which is not supported. Save it as UTF-8.`;
    if (decoded.kind === 'invalid')
        return `is not valid ${encoding}: line ${decoded.line} has invalid bytes. Save it as UTF-8.`;
    if (utf8Reader === undefined || decoded.encoding === 'utf-8')
        return undefined;
    return `is encoded as ${encoding}, and ${utf8Reader} reads UTF-8 only. Save it as UTF-8.`;
}
function shown(encoding) {
    if (encoding === '')
        return 'an unknown encoding';
    return encoding.startsWith('utf-16') ? 'UTF-16' : encoding === 'utf-8' ? 'UTF-8' : encoding;
}
//# sourceMappingURL=encoding-problem.js.map
;// CONCATENATED MODULE: ./build/src/adapters/files/node-files.js








/** Files on the runner's disk. */
function nodeFiles(env) {
    /** What `use` makes of a file; undefined when there is none. */
    const withFile = async (path, naming, use) => {
        try {
            const realPath = await requireJobPath(path, env, naming);
            return realPath === undefined ? undefined : await use(realPath);
        }
        catch (error) {
            if (error instanceof errors/* DeployError */.s)
                throw error;
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw unreadable(path, code, { naming, cause: error });
        }
    };
    const decode = (path, naming) => withFile(path, naming, async (realPath) => (0,decode_text/* decodeText */.g)(await readWithin(realPath, path)));
    return {
        async read(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            const problem = encodingProblem(decoded, naming?.utf8Reader);
            if (decoded.kind === 'text' && problem === undefined)
                return decoded.text;
            throw refuse(path, problem ?? '', naming);
        },
        async readRepaired(path, naming) {
            const decoded = await decode(path, naming);
            if (decoded === undefined)
                return undefined;
            if (decoded.kind === 'unsupported')
                throw refuse(path, encodingProblem(decoded) ?? '', naming);
            const invalidLine = decoded.kind === 'invalid' ? decoded.line : undefined;
            return { text: decoded.text, invalidLine, encoding: decoded.encoding };
        },
        async exists(path, naming) {
            const found = await withFile(path, naming, async (realPath) => {
                const stats = await (0,promises_.stat)(realPath);
                if (stats.isDirectory())
                    throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
                return true;
            });
            return found ?? false;
        },
        async requireInside(path, naming) {
            await requireJobPath(path, env, naming);
        },
        async writeTemporary(name, content) {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'deploy-kit-'));
            const path = (0,external_node_path_.join)(folder, name);
            await (0,promises_.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
function unreadable(path, code, { naming = {}, cause }) {
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`;
    const message = `${naming.noun ?? `the file ${(0,quote_safe/* quoteName */.AB)(path)}`} cannot be read: ${reason}. Use a readable file.`;
    if (naming.input !== undefined)
        return (0,errors/* badInput */.A)(naming.input, message, { cause });
    return new errors/* DeployError */.s('bad-input', message.replace(/^t/, 'T'), { cause });
}
/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Reads a file in pieces, because not every file has its true size. */
async function readWithin(absolute, path) {
    const stats = await (0,promises_.stat)(absolute);
    // A pipe or a socket may never send anything.
    if (stats.isFIFO() || stats.isSocket())
        throw refuse(path, 'is a pipe or a socket. Use a regular file.');
    if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES)
        throw tooLarge(path);
    const file = await (0,promises_.open)(absolute, 'r');
    try {
        const chunks = [];
        for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
            const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
            if (bytesRead === 0)
                return Buffer.concat(chunks);
            chunks.push(buffer.subarray(0, bytesRead));
        }
        throw tooLarge(path);
    }
    finally {
        await file.close();
    }
}
function tooLarge(path) {
    return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Use a smaller file.`);
}
function refuse(path, problem, { input, noun } = {}) {
    if (input !== undefined)
        return (0,errors/* badInput */.A)(input, `${noun ?? `the file ${(0,quote_safe/* quoteName */.AB)(path)}`} ${problem}`);
    return new errors/* DeployError */.s('bad-input', `The file ${path} ${problem}`);
}
//# sourceMappingURL=node-files.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/domain/estimate-skew.js
/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000;
const RESOLUTION_MILLISECONDS = 1_000;
/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long is imprecise: the server's time lies anywhere between request and answer.
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
var local_clock = __webpack_require__(6569);
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js




/** From here on a person should know that the clock is off. */
const LOGGED_SKEW_MILLISECONDS = 30_000;
/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param log called with a sentence when the difference is large
 */
function systemClock(env, log = () => undefined) {
    const { rate, start } = (0,local_clock/* readLocalClock */.s0)(env) ?? { rate: 1, start: 0 };
    const machine = {
        ...(rate === 1 ? {} : { simulatedRate: rate }),
        now: () => start + (Date.now() - start) * rate,
        sleep: async (milliseconds, signal) => {
            await (0,external_node_timers_promises_.setTimeout)(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
    };
    return followServers(machine, log);
}
/** A clock that goes by the machine's, corrected by the times that servers name. */
function followServers(machine, log) {
    let behindMilliseconds = 0;
    return {
        ...(0,present_members/* presentMembers */.P)({ simulatedRate: machine.simulatedRate }),
        now: () => machine.now() + behindMilliseconds,
        sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
        correctBy: ({ date, sentAt, receivedAt }) => {
            const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds };
            const skew = estimateSkew({ date, ...corrected });
            if (skew === 0)
                return;
            behindMilliseconds += skew;
            if (Math.abs(skew) > LOGGED_SKEW_MILLISECONDS)
                log(describeSkew(behindMilliseconds));
        },
        behindMilliseconds: () => behindMilliseconds
    };
}
function describeSkew(behindMilliseconds) {
    const seconds = Math.round(Math.abs(behindMilliseconds) / 1000);
    return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`;
}
//# sourceMappingURL=system-clock.js.map
;// CONCATENATED MODULE: ./build/src/domain/rollout/run-identity.js
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
;// CONCATENATED MODULE: ./build/src/runner/cancellation.js
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
// EXTERNAL MODULE: ./build/src/runner/workflow-commands.js + 1 modules
var workflow_commands = __webpack_require__(7282);
;// CONCATENATED MODULE: ./build/src/runner/step-log.js

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: workflow_commands/* printLine */.wi,
        group: workflow_commands/* printGroup */.To,
        warning: (title, message) => (0,workflow_commands/* annotate */.fz)('warning', { title, message }),
        notice: (title, message, place) => (0,workflow_commands/* annotate */.fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map
;// CONCATENATED MODULE: ./build/src/runner/step-phase.js

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
function stepPhase([, file = '']) {
    return (0,external_node_path_.basename)(file) === 'post.js' ? 'post' : 'main';
}
//# sourceMappingURL=step-phase.js.map
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(3705);
;// CONCATENATED MODULE: ./build/src/runner/step-state.js

/** State from `main` to `post` of the same step, through the runner's state file. */
function stepState() {
    return { save: core/* saveState */.LZ, read: key => (0,core/* getState */.Gu)(key) || undefined };
}
//# sourceMappingURL=step-state.js.map
// EXTERNAL MODULE: ./build/src/runner/step-summary.js + 1 modules
var step_summary = __webpack_require__(6276);
;// CONCATENATED MODULE: ./build/src/wiring/open-step.js








/** The step on the runner: which of its parts this process is, and all that is around it before anything of AWS is. */
function openStep(env) {
    const log = stepLog();
    const clock = systemClock(env, sentence => log.line(sentence));
    const cancelled = cancellation();
    const step = {
        ...{ clock, state: stepState(), cancelled, log, summary: (0,step_summary/* stepSummary */.x)(env), files: nodeFiles(env) },
        run: readRunIdentity(env)
    };
    return { phase: stepPhase(process.argv), step };
}
/** Ends the process of a job that was cancelled: calls in progress are not waited for. */
function leaveWhenCancelled({ cancelled }) {
    if (cancelled.aborted)
        process.exit();
}
//# sourceMappingURL=open-step.js.map

/***/ })

};
