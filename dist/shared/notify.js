export const id = 7862;
export const ids = [7862,5785,8166];
export const modules = {

/***/ 34113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/notice/decide-event.js
/**
 * The event to send. `finished` takes the outcome from the result of the deployment; without a result, a job that succeeded means
 * nothing of a deployment, so that the end is unknown. A deployment that succeeded in a job that failed afterwards has failed.
 */
function decideEvent(requested, { result, jobStatus }) {
    if (requested !== 'finished')
        return { event: requested, reason: result?.verdict === requested ? result.reason : undefined };
    if (result === undefined)
        return decideByJob(jobStatus);
    if (result.verdict === 'succeeded' && jobStatus === 'failure') {
        return { event: 'failed', reason: `A later step of the job failed. Before that: ${result.reason}` };
    }
    return { event: result.verdict, reason: result.reason };
}
function decideByJob(jobStatus) {
    if (jobStatus === 'failure') {
        return { event: 'failed', reason: 'The job failed before it reported a deployment result. See its log.' };
    }
    if (jobStatus === 'cancelled') {
        return { event: 'cancelled', reason: 'The job was cancelled before it reported a deployment result.' };
    }
    return { event: 'unknown', reason: 'Deployment status is unknown: the job reported no result.' };
}
//# sourceMappingURL=decide-event.js.map
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/src/domain/text/safe-address.js
var safe_address = __webpack_require__(56234);
;// CONCATENATED MODULE: ./build/src/domain/notice/parse-links.js


/** Reads `text=https://…`, one a line. */
function parseLinks(input, block) {
    return (block ?? '').split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const separator = line.indexOf('=');
        const text = line.slice(0, Math.max(0, separator)).trim();
        const href = line.slice(separator + 1).trim();
        if (text === '' || /\s/.test(href) || (0,safe_address/* safeAddress */.M)(href) === undefined) {
            throw (0,errors/* badInput */.A)(input, `line ${index + 1}: expected text=https://…, such as Dashboard=https://example.com/api.`);
        }
        return [{ text, href }];
    });
}
//# sourceMappingURL=parse-links.js.map
// EXTERNAL MODULE: ./build/src/domain/input/calendar-time.js
var calendar_time = __webpack_require__(67765);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/rollout/rollout-identity.js
var rollout_identity = __webpack_require__(44056);
// EXTERNAL MODULE: ./build/src/domain/rollout/verdict.js
var verdict = __webpack_require__(53177);
;// CONCATENATED MODULE: ./build/src/domain/notice/parse-result.js





const SCHEMA = 'deploy-kit/result@1';
const STRATEGIES = [
    'rolling',
    'canary',
    'linear',
    'blue-green'
];
const VERDICTS = verdict/* VERDICTS_WORST_FIRST */.Gv;
/**
 * The output `result` of a deploying action; undefined for the empty text of a step that did not run. Every member that notify reads is
 * checked. Throws bad-input for anything else.
 */
function parseResult(input, text) {
    if (text === undefined)
        return undefined;
    const result = parse(text);
    if (isResult(result)) {
        const { services } = result;
        return { ...result, services: services.map(service => ({ ...service, ...readRevisions(service) })) };
    }
    throw (0,errors/* badInput */.A)(input, `expected the output "result" of a deploying action (${SCHEMA}), got something else.`);
}
/** The revisions with nothing in them but texts. */
function readRevisions({ from, to }) {
    return (0,present_members/* presentMembers */.P)({ from: (0,rollout_identity/* readRevision */.M)(from), to: (0,rollout_identity/* readRevision */.M)(to) });
}
function isResult(value) {
    return (isShape(value) &&
        value.schema === SCHEMA &&
        STRATEGIES.includes(value.strategy) &&
        isShape(value.run) &&
        isOptional(isText, value.run.commit, value.run.url) &&
        isConcluded(value) &&
        areAll(isService, value.services));
}
function isService(value) {
    return (isShape(value) &&
        [value.platform, value.target, value.service].every(isText) &&
        isConcluded(value) &&
        isOptional(isRevision, value.from, value.to) &&
        areAll(isStep, value.steps) &&
        isShape(value.evidence) &&
        areAll(isFailure, value.evidence.failures) &&
        areAll(isUnhealthy, value.evidence.unhealthy));
}
/** How a result and each of its services ended. */
function isConcluded({ verdict, reasonCode, reason, startedAt, finishedAt }) {
    return VERDICTS.includes(verdict) && [reasonCode, reason].every(isText) && [startedAt, finishedAt].every(isTime);
}
function isStep(value) {
    return (isShape(value) &&
        typeof value.canaryPercent === 'number' &&
        isOptional(isText, value.verdict, value.reason) &&
        isOptional(evidence => areAll(isFigure, evidence), value.evidence));
}
function isFigure(value) {
    return isShape(value) && [value.gate, value.canary].every(isText) && isOptional(isText, value.stable);
}
function isFailure(value) {
    return isShape(value) && [value.instance, value.reason].every(isText) && areAll(isContainer, value.containers);
}
function isContainer(value) {
    return (isShape(value) &&
        isText(value.name) &&
        isOptional(isText, value.reason) &&
        isOptional(exitCode => typeof exitCode === 'number', value.exitCode));
}
function isUnhealthy(value) {
    return isShape(value) && [value.endpoint, value.reason].every(isText);
}
function isRevision(value) {
    return (0,rollout_identity/* readRevision */.M)(value) !== undefined;
}
function isTime(value) {
    return isText(value) && value.includes('T') && (0,calendar_time/* parseCalendarTime */.R)(value) !== undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function isShape(value) {
    return typeof value === 'object' && value !== null;
}
function isOptional(check, ...values) {
    return values.every(value => value === undefined || check(value));
}
function areAll(check, values) {
    return Array.isArray(values) && values.every(check);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=parse-result.js.map
// EXTERNAL MODULE: ./build/src/domain/notice/thread.js
var notice_thread = __webpack_require__(34675);
// EXTERNAL MODULE: ./build/src/domain/rollout/run-identity.js
var run_identity = __webpack_require__(41968);
// EXTERNAL MODULE: ./build/src/use-cases/notify/pull-request-event.js
var pull_request_event = __webpack_require__(90653);
// EXTERNAL MODULE: ./build/src/domain/notice/destination.js
var destination = __webpack_require__(57056);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
// EXTERNAL MODULE: ./build/src/domain/notice/route.js
var route = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/src/domain/notice/slack-channel.js
const EXPECTED_CHANNEL = 'expected the ID of a channel, such as C0123456789, or its name, such as #deployments';
/** An ID or a name: https://docs.slack.dev/reference/objects/conversation-object */
function isSlackChannel(text) {
    return /^[#@]?[\p{L}\p{N}\p{M}._-]{1,80}$/u.test(text);
}
//# sourceMappingURL=slack-channel.js.map
;// CONCATENATED MODULE: ./build/src/domain/notice/slack-mention.js
/** `U…` or `W…` is a user, `S…` a user group: https://docs.slack.dev/messaging/formatting-message-text#advanced */
function parseSlackMention(text) {
    if (text === 'here' || text === 'channel')
        return { kind: 'everybody', range: text };
    if (/^[UW][A-Z0-9]{2,}$/.test(text))
        return { kind: 'user', id: text };
    return /^S[A-Z0-9]{2,}$/.test(text) ? { kind: 'group', id: text } : undefined;
}
/** What to write instead of a mention that cannot be read. */
const EXPECTED_MENTION = 'expected IDs of users (U…) or user groups (S…), here or channel';
//# sourceMappingURL=slack-mention.js.map
;// CONCATENATED MODULE: ./build/src/domain/notice/webhook-address.js
/**
 * Why a webhook cannot be called at this address; undefined when it can. Plain HTTP only stays on this machine. Never quotes the
 * address, which is a secret.
 */
function problemOfAddress(address) {
    if (!URL.canParse(address))
        return 'this is not a URL. Expected one that starts with https://.';
    const { protocol, hostname, username, password } = new URL(address);
    if (username !== '' || password !== '')
        return 'a URL must not contain a user or a password. Remove them.';
    const isLocal = ['localhost', '[::1]'].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname);
    if (protocol === 'https:' || (protocol === 'http:' && isLocal))
        return undefined;
    return 'expected a URL that starts with https://.';
}
//# sourceMappingURL=webhook-address.js.map
// EXTERNAL MODULE: ./build/src/domain/input/yaml-slip.js
var yaml_slip = __webpack_require__(36437);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/domain/notice/parse-routes.js









const CHANNELS = ['slack', 'slack-webhook', 'discord', 'teams', 'webhook', 'github'];
const KEYS = [...CHANNELS, 'environment', 'on', 'owner', 'mention', 'secret'];
/** Names of environments have 255: https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments */
const LONGEST_NAME = 255;
/**
 * Reads routes: which channel is for which environments, outcomes and owners. Published as schemas/notify-routes.v1.json. Throws a
 * DeployError with line and column. Addresses and keys are given as the names of variables of the step, or as they are.
 */
function parseRoutes(document, context) {
    return new RouteReading(document, context).run();
}
class RouteReading {
    document;
    context;
    constructor(document, context) {
        this.document = document;
        this.context = context;
    }
    run() {
        const { value } = this.document;
        this.refuseSlip([], value, ['owners', 'routes']);
        if (!(0,document_document/* isObject */.Gv)(value))
            throw this.bad([], `expected a mapping with "routes", got ${(0,document_document/* describeType */.MF)(value)}.`);
        this.refuseUnknown([], value, ['owners', 'routes']);
        const owners = this.readOwners(value.owners);
        const { routes } = value;
        if (!(0,document_document/* isList */.Lv)(routes) || routes.length === 0)
            throw this.bad(['routes'], 'expected a list with at least one route. Write "- " before each route.');
        return routes.flatMap((route, index) => this.readRoute(route, ['routes', index], owners));
    }
    readOwners(value) {
        if (value === undefined)
            return new Map();
        if (!(0,document_document/* isObject */.Gv)(value))
            throw this.bad(['owners'], 'expected a mapping of owners to their services.');
        return new Map(Object.keys(value).map(owner => [owner, this.readNames(value[owner], ['owners', owner])]));
    }
    readRoute(value, path, owners) {
        this.refuseSlip(path, value, KEYS);
        if (!(0,document_document/* isObject */.Gv)(value))
            throw this.bad(path, `expected a route such as "slack: C0123456789", got ${(0,document_document/* describeType */.MF)(value)}.`);
        this.refuseUnknown(path, value, KEYS);
        const named = CHANNELS.filter(channel => value[channel] !== undefined);
        const [channel] = named;
        if (channel === undefined || named.length > 1) {
            throw this.bad(path, `expected one of ${CHANNELS.join(', ')} in each route, got ${named.join(' and ') || 'none'}.`);
        }
        const rules = {
            on: value.on === undefined ? ['always'] : this.readOn(value.on, [...path, 'on']),
            environments: value.environment === undefined ? [] : this.readNames(value.environment, [...path, 'environment']),
            services: value.owner === undefined ? undefined : this.readOwned(value.owner, [...path, 'owner'], owners)
        };
        return this.readDestinations(channel, value, path).map(destination => ({ destination, ...rules }));
    }
    readDestinations(channel, value, path) {
        const at = [...path, channel];
        if (value.mention !== undefined && channel !== 'slack' && channel !== 'slack-webhook') {
            throw this.bad([...path, 'mention'], '"mention" is supported by Slack routes only. Remove it.');
        }
        if (value.secret !== undefined && channel !== 'webhook')
            throw this.bad([...path, 'secret'], '"secret" is supported by webhook routes only. Remove it.');
        switch (channel) {
            case 'slack':
                return [this.readSlack(value, path)];
            case 'slack-webhook':
                return [
                    { kind: channel, address: this.readAddress(value[channel], at), mentions: this.readMentions(value, path) }
                ];
            case 'webhook': {
                const secret = value.secret === undefined ? undefined : this.readSecret(value.secret, [...path, 'secret']);
                return [{ kind: channel, address: this.readAddress(value[channel], at), secret }];
            }
            case 'github':
                return this.readNames(value.github, at).map(name => ({
                    kind: 'github',
                    record: this.oneOf(destination/* GITHUB_RECORDS */.R3, name, at)
                }));
            default:
                return [{ kind: channel, address: this.readAddress(value[channel], at) }];
        }
    }
    readSlack(value, path) {
        const [channel = '', ...more] = this.readNames(value.slack, [...path, 'slack']);
        if (more.length > 0)
            throw this.bad([...path, 'slack'], 'expected one channel. Write one route per channel.');
        if (!isSlackChannel(channel))
            throw this.bad([...path, 'slack'], `${EXPECTED_CHANNEL}.`);
        const { slackToken } = this.context;
        if (slackToken === undefined)
            throw this.bad([...path, 'slack'], 'Slack channels require the input "slack-token". Set it.');
        return { kind: 'slack', channel, token: slackToken, mentions: this.readMentions(value, path) };
    }
    readMentions(value, path) {
        if (value.mention === undefined)
            return [];
        const at = [...path, 'mention'];
        return this.readNames(value.mention, at).map(name => {
            const mention = parseSlackMention(name);
            if (mention === undefined)
                throw this.bad(at, `${EXPECTED_MENTION}.`);
            return mention;
        });
    }
    readAddress(value, path) {
        const address = this.readSecret(value, path);
        const problem = problemOfAddress(address);
        if (problem !== undefined)
            throw this.bad(path, problem);
        return address;
    }
    /** A text in capitals is the name of a variable. */
    readSecret(value, path) {
        if (typeof value !== 'string' || value === '')
            throw this.bad(path, `expected a string, got ${(0,document_document/* describeType */.MF)(value)}.`);
        if (!/^[A-Z_][A-Z0-9_]*$/.test(value))
            return value;
        const variable = this.context.variable(value);
        if (variable === undefined)
            throw this.bad(path, `the environment variable ${(0,quote_safe/* quoteName */.AB)(value)} is not set. Set it under \`env:\`.`);
        return variable;
    }
    readOn(value, path) {
        return this.readNames(value, path).map(name => this.oneOf(route/* OUTCOME_FILTERS */.v, name, path));
    }
    readOwned(value, path, owners) {
        return this.readNames(value, path).flatMap(owner => {
            const services = owners.get(owner);
            if (services === undefined)
                throw this.bad(path, `"owners" has no ${(0,quote_safe/* quoteName */.AB)(owner)}; known: ${[...owners.keys()].map(quote_safe/* quoteName */.AB).join(', ') || 'none'}.`);
            return services;
        });
    }
    /** One name, several separated by commas, or a list of names. */
    readNames(value, path) {
        const items = (0,document_document/* isList */.Lv)(value) ? value : [value];
        const names = items.flatMap(item => (typeof item === 'string' ? item.split(',').map(name => name.trim()) : ['']));
        if (names.some(name => name.length > LONGEST_NAME))
            throw this.bad(path, `expected names with at most ${LONGEST_NAME} characters.`);
        if (names.length > 0 && !names.includes(''))
            return names;
        const quotes = value === null ? ' Put a name that begins with # in quotes.' : '';
        throw this.bad(path, `expected a name or a list of names, got ${(0,document_document/* describeType */.MF)(value)}.${quotes}`);
    }
    oneOf(choices, name, path) {
        const found = choices.find(choice => choice === name);
        if (found === undefined)
            throw this.bad(path, `expected one of ${choices.join(', ')}.`);
        return found;
    }
    refuseSlip(path, value, keys) {
        const slip = typeof value === 'string' ? (0,yaml_slip/* explainSlip */.O)(value, keys) : undefined;
        if (slip !== undefined)
            throw this.bad(path, slip);
    }
    refuseUnknown(path, value, known) {
        const unknown = Object.keys(value).find(key => !known.includes(key));
        const slip = unknown === undefined ? undefined : (0,yaml_slip/* explainSlip */.O)(unknown, known);
        if (unknown !== undefined && slip !== undefined)
            throw this.bad([...path, unknown], slip);
        if (unknown !== undefined)
            throw this.bad([...path, unknown], `unknown key; expected one of ${known.join(', ')}.`);
    }
    bad(path, message) {
        const { origin } = this.document;
        // A key without a value has no place of its own.
        const position = this.document.positionOf(path) ?? this.document.positionOf(path.slice(0, -1));
        return (0,text_place/* badText */.rY)({ origin, position }, message);
    }
}
//# sourceMappingURL=parse-routes.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/parse-document.js
var parse_document = __webpack_require__(35449);
;// CONCATENATED MODULE: ./build/src/actions/notify/route-inputs.js








/** All channels: those that the step names itself, and those of its routes. */
async function readRoutes(inputs, context) {
    const on = inputs.list('on').map(name => readFilter(name));
    const own = readDestinations(inputs).map(destination => ({
        ...{ destination, environments: [], services: undefined },
        on: on.length === 0 ? ['always'] : on
    }));
    return [...own, ...(await readWritten(inputs, context))];
}
async function readWritten(inputs, { env, files }) {
    const text = inputs.block('routes');
    const path = inputs.text('routes-file');
    if (text !== undefined && path !== undefined)
        throw (0,errors/* badInput */.A)('routes', 'it cannot be combined with "routes-file". Remove one of the two.');
    const context = {
        slackToken: inputs.text('slack-token'),
        variable: (name) => (env[name] === '' ? undefined : env[name])
    };
    if (text !== undefined)
        return parseRoutes(await (0,parse_document/* parseDocument */.T)(text, { kind: 'input', input: 'routes' }), context);
    if (path === undefined)
        return [];
    const written = await (0,parse_document/* readFile */.k)({ input: 'routes-file', path }, files);
    return parseRoutes(await (0,parse_document/* parseDocument */.T)(written, { kind: 'file', path }), context);
}
function readDestinations(inputs) {
    const mentions = inputs.list('slack-mention').map(readMention);
    const slackWebhook = readAddress(inputs, 'slack-webhook-url');
    const discord = readAddress(inputs, 'discord-webhook-url');
    const teams = readAddress(inputs, 'teams-webhook-url');
    const webhook = readAddress(inputs, 'webhook-url');
    const secret = inputs.text('webhook-secret');
    const records = inputs.list('github').map(readRecord);
    return [
        ...readSlack(inputs, mentions),
        ...(slackWebhook === undefined ? [] : [{ kind: 'slack-webhook', address: slackWebhook, mentions }]),
        ...(discord === undefined ? [] : [{ kind: 'discord', address: discord }]),
        ...(teams === undefined ? [] : [{ kind: 'teams', address: teams }]),
        ...(webhook === undefined ? [] : [{ kind: 'webhook', address: webhook, secret }]),
        ...records.map(record => ({ kind: 'github', record }))
    ];
}
function readSlack(inputs, mentions) {
    const channel = inputs.text('slack-channel');
    if (channel === undefined)
        return [];
    if (!isSlackChannel(channel))
        throw (0,errors/* badInput */.A)('slack-channel', `${EXPECTED_CHANNEL}.`);
    const token = inputs.text('slack-token');
    return token === undefined ? [] : [{ kind: 'slack', channel, token, mentions }];
}
/** A secret that is not set, as in the run of a fork, arrives as nothing: a warning, but no reason to stop a deployment. */
function findIncomplete(inputs) {
    const channel = inputs.text('slack-channel');
    if (channel === undefined || inputs.text('slack-token') !== undefined)
        return [];
    const reason = 'the input "slack-token" is empty. Check that its secret is set and that this run may read it.';
    return [{ channel: `Slack ${channel}`, reason }];
}
/** Inputs that lack the one that they belong to. */
function findUnused(inputs, routes) {
    const tells = (...kinds) => routes.some(({ destination }) => kinds.includes(destination.kind));
    const hasChannel = inputs.text('slack-channel') !== undefined;
    const unused = [
        ['slack-token', !hasChannel && !tells('slack'), '"slack-channel" or a route to Slack'],
        ['slack-mention', !hasChannel && !tells('slack-webhook'), '"slack-channel" or "slack-webhook-url"'],
        ['webhook-secret', !tells('webhook'), '"webhook-url"']
    ];
    return unused.flatMap(([name, isUnused, needed]) => isUnused && inputs.text(name) !== undefined ? [`Input "${name}" is ignored without ${needed}.`] : []);
}
function readAddress(inputs, name) {
    const address = inputs.text(name);
    const problem = address === undefined ? undefined : problemOfAddress(address);
    if (problem !== undefined)
        throw (0,errors/* badInput */.A)(name, problem);
    return address;
}
function readFilter(name) {
    const filter = route/* OUTCOME_FILTERS */.v.find(each => each === name);
    if (filter === undefined)
        throw (0,errors/* badInput */.A)('on', `expected any of ${route/* OUTCOME_FILTERS */.v.join(', ')}.`);
    return filter;
}
function readRecord(name) {
    const record = destination/* GITHUB_RECORDS */.R3.find(each => each === name);
    if (record === undefined)
        throw (0,errors/* badInput */.A)('github', `expected any of ${destination/* GITHUB_RECORDS */.R3.join(', ')}.`);
    return record;
}
function readMention(text) {
    const mention = parseSlackMention(text);
    if (mention === undefined)
        throw (0,errors/* badInput */.A)('slack-mention', `${EXPECTED_MENTION}.`);
    return mention;
}
//# sourceMappingURL=route-inputs.js.map
;// CONCATENATED MODULE: ./build/src/actions/notify/inputs.js










const MOST_TIMEOUT_SECONDS = 600;
/** Reads the inputs of the step. Throws `bad-input`. */
async function readInputs(inputs, { env, event: runEvent, files }) {
    const requested = inputs.choice('event', [...notice_event/* NOTICE_EVENTS */.Xk, 'finished']);
    if (requested === undefined)
        throw (0,errors/* badInput */.A)('event', 'a value is required, such as started or finished.');
    const result = parseResult('result', inputs.text('result'));
    const event = await (0,pull_request_event/* readPullRequest */.D)(runEvent);
    const timeoutSeconds = inputs.durationSeconds('timeout', { from: 1, to: MOST_TIMEOUT_SECONDS });
    const thread = inputs.text('thread');
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const home = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
    const workflow = inputs.text('rollback-workflow');
    const routes = await readRoutes(inputs, { env, event: runEvent, files });
    const strategy = inputs.choice('strategy', ['rolling', 'canary', 'linear', 'blue-green']) ?? 'rolling';
    return {
        notice: {
            decided: decideEvent(requested, { result, jobStatus: inputs.text('job-status') }),
            services: readServices(inputs, result?.services.map(({ service }) => service) ?? []),
            environment: inputs.required('environment'),
            environmentUrl: inputs_readAddress(inputs, 'environment-url'),
            version: inputs.text('version'),
            digest: inputs.text('digest'),
            commit: inputs.text('commit') ?? event?.commit ?? readVariable(env, 'GITHUB_SHA'),
            kind: inputs.choice('kind', ['deploy', 'rollback', 'redeploy']) ?? 'deploy',
            strategy,
            verification: inputs.choice('verification', ['gates', 'health', 'none']) ?? (strategy === 'rolling' ? 'health' : 'gates'),
            actor: readVariable(env, 'GITHUB_TRIGGERING_ACTOR') ?? readVariable(env, 'GITHUB_ACTOR'),
            runUrl: (0,run_identity/* readRunIdentity */.MV)(env).url,
            result,
            message: inputs.text('message'),
            links: parseLinks('links', inputs.block('links')),
            rollbackUrl: home === undefined || workflow === undefined
                ? undefined
                : `${home}/actions/workflows/${encodeURIComponent(workflow)}`,
            commitUrl: home === undefined ? undefined : `${home}/commit/`
        },
        ...{ routes, incomplete: findIncomplete(inputs), unused: findUnused(inputs, routes) },
        thread: thread === undefined ? undefined : (0,notice_thread/* parseThread */.Y)(thread),
        slackApi: inputs.text('slack-api-url') ?? 'https://slack.com/api/',
        githubToken: inputs.text('github-token'),
        pullRequest: inputs.wholeNumber('pull-request', { from: 1, to: Number.MAX_SAFE_INTEGER }) ?? event?.number,
        timeoutMilliseconds: (timeoutSeconds ?? 30) * 1000,
        onError: inputs.yesNo('fail-on-error') === true ? 'fail' : 'warn',
        mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'tell'
    };
}
function readServices(inputs, found) {
    const named = inputs.list('service');
    if (named.length > 0)
        return [...new Set(named)];
    if (found.length > 0)
        return found;
    throw (0,errors/* badInput */.A)('service', 'a value is required, because "result" has no service.');
}
function inputs_readAddress(inputs, name) {
    const address = inputs.text(name);
    if (address === undefined || (0,safe_address/* safeAddress */.M)(address) !== undefined)
        return address;
    throw (0,errors/* badInput */.A)(name, 'expected an address that starts with https:// or http://.');
}
function readVariable(env, name) {
    return env[name] === '' ? undefined : env[name];
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 37862:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
/* harmony import */ var _adapters_files_sha256_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44186);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42367);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54537);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78745);
/* harmony import */ var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27282);
/* harmony import */ var _wiring_connect_channels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18939);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34113);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38475);












const { env } = process;
const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .V)(env);
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async () => (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepInputs */ .a)(), { env, event: (0,_runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__/* .stepEvent */ .B)(env), files: (0,_adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env) }), {
    ...{ clock, fingerprint: _adapters_files_sha256_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R, log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .stepSummary */ .x)(env), mask: _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .maskSecret */ .$l },
    reach: request => (0,_wiring_connect_channels_js__WEBPACK_IMPORTED_MODULE_9__/* .connectChannels */ .B)(request, { env, clock })
}));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 38475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/rollout/decided-elsewhere.js
var decided_elsewhere = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var text_headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/domain/notice/notice-event.js
var notice_event = __webpack_require__(52062);
;// CONCATENATED MODULE: ./build/src/domain/notice/compose-notice.js





const SHORT_COMMIT = 7;
/** Makes the notice of one event. */
function composeNotice(request, past, now) {
    const { event, reason } = request.decided;
    const subject = describeSubject(request, past, (0,notice_event/* isEnd */.uV)(event) ? now : undefined);
    const { headline, explanation } = (0,text_headline/* splitHeadline */.D)(reason ?? '');
    const lead = [request.message ?? '', headline].filter(text => text !== '').join(' – ');
    return {
        event,
        title: `${nameServices(subject.services)} ${subject.version} to ${subject.environment}: ${(0,notice_event/* phraseEvent */.Cg)(event).words}`,
        headline: lead === '' ? undefined : lead,
        explanation,
        facts: listFacts(subject, request.commitUrl),
        causes: (0,notice_event/* isFailure */.N6)(event) ? listCauses(subject.result) : [],
        details: listDetails(subject.result),
        commits: past.commits,
        links: listLinks(request, past),
        isRecovery: event === 'succeeded' && past.isAfterFailure,
        subject
    };
}
function describeSubject(request, past, now) {
    const { result, commit, services, environment, environmentUrl, kind, actor, runUrl } = request;
    const from = result?.services[0]?.from;
    const known = past.lastSuccess?.version ?? (services.length === 1 ? from?.label : undefined);
    return {
        ...{ services, environment, environmentUrl, commit, kind, actor, runUrl, result },
        version: request.version ?? commit?.slice(0, SHORT_COMMIT) ?? '(unknown version)',
        previous: known === undefined ? undefined : { version: known, ...(0,present_members/* presentMembers */.P)({ commit: past.lastSuccess?.commit }) },
        previousOf: past.lastSuccessOf,
        digest: request.digest ?? onlyDigest(result),
        strategy: result?.strategy ?? request.strategy,
        verification: request.verification,
        startedAt: result === undefined ? past.startedAt : Date.parse(result.startedAt),
        finishedAt: result === undefined || now === undefined ? now : Date.parse(result.finishedAt)
    };
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Of one service with one image; more have no digest of their own. */
function onlyDigest(result) {
    const digests = new Set(result?.services.flatMap(({ to }) => Object.values(to?.digests ?? {})));
    return digests.size === 1 ? [...digests][0] : undefined;
}
function nameServices(services) {
    const [first = '', ...others] = services;
    return others.length < 3 ? services.join(', ') : `${first} and ${others.length} more`;
}
function listFacts(subject, commitUrl) {
    const { commit, previous, kind, strategy, startedAt, finishedAt } = subject;
    const fact = (name, value, shape) => value === undefined ? [] : [{ name, value, ...shape }];
    const text = { kind: 'text' };
    const code = { kind: 'code' };
    return [
        ...fact('What', kind === 'deploy' ? nameServices(subject.services) : `${kind} of ${nameServices(subject.services)}`, text),
        ...fact('Where', subject.environment, { ...text, ...(0,present_members/* presentMembers */.P)({ href: subject.environmentUrl }) }),
        ...fact('Version', previous === undefined ? subject.version : `${previous.version} → ${subject.version}`, text),
        ...fact('Who', subject.actor, text),
        ...fact('Commit', commit?.slice(0, SHORT_COMMIT), {
            ...code,
            ...(0,present_members/* presentMembers */.P)({ href: commitUrl === undefined ? undefined : `${commitUrl}${commit ?? ''}` })
        }),
        ...fact('Strategy', strategy === 'rolling' ? undefined : strategy, text),
        ...fact('Took', finishedAt === undefined ? undefined : (0,duration/* formatDuration */.a3)(Math.max(0, finishedAt - startedAt)), text),
        ...fact('Digest', subject.digest, code)
    ];
}
function listCauses(result) {
    const services = result?.services ?? [];
    // Do not repeat the headline.
    const isNew = (said) => result?.reason.includes(said) !== true;
    return services
        .filter(service => !(0,decided_elsewhere/* isDecidedElsewhere */.B)(service))
        .flatMap(({ service, evidence }) => [
        ...evidence.failures
            .filter(({ reason }) => isNew(reason))
            .map(({ instance, reason, containers }) => ({
            title: `Task ${lastPart(instance)} of ${service}: ${reason}`,
            detail: containers
                .filter(({ exitCode, reason: why }) => exitCode !== undefined || why !== undefined)
                .map(({ name, exitCode, reason: why }) => [name, exitCode === undefined ? '' : `exit ${exitCode}`, why].filter(Boolean).join(' '))
                .join(', ')
        })),
        ...evidence.unhealthy
            .filter(({ reason }) => isNew(reason))
            .map(({ endpoint, reason }) => ({
            title: `Target ${endpoint} of ${service}`,
            detail: reason
        }))
    ]);
}
function listDetails(result) {
    const services = result?.services ?? [];
    return services.flatMap(service => {
        const name = services.length > 1 ? `${service.service}: ` : '';
        return [
            ...(services.length > 1 ? [`${name}${service.verdict}, ${service.reason}`] : []),
            ...listSteps(service).map(step => name + step)
        ];
    });
}
function listSteps({ steps }) {
    return steps
        .filter(({ verdict }) => verdict !== undefined)
        .map(({ canaryPercent, verdict, reason, evidence = [] }) => {
        const figures = evidence.map(({ gate, canary, stable }) => `${gate} ${canary}${stable === undefined ? '' : `; stable: ${stable}`}`);
        return [`${canaryPercent}%: ${verdict ?? ''}`, reason, figures.join('; ')].filter(Boolean).join(', ');
    });
}
function listLinks({ decided, runUrl, environmentUrl, rollbackUrl, links }, { commits }) {
    const link = (text, href) => href === undefined ? [] : [{ text, href }];
    return [
        ...link(decided.event === 'awaiting-approval' ? 'Review and approve' : 'Run', runUrl),
        ...link('Open', environmentUrl),
        ...link('Changes', commits?.href),
        ...((0,notice_event/* isFailure */.N6)(decided.event) ? link('Roll back', rollbackUrl) : []),
        ...links
    ];
}
//# sourceMappingURL=compose-notice.js.map
// EXTERNAL MODULE: ./build/src/domain/notice/destination.js
var notice_destination = __webpack_require__(57056);
// EXTERNAL MODULE: ./build/src/domain/text/one-line.js
var one_line = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/src/domain/notice/route.js
var notice_route = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/src/domain/secret-address/public-host.js
var public_host = __webpack_require__(38124);
;// CONCATENATED MODULE: ./build/src/domain/secret-address/secret-forms.js

/** A mask hides a text in the whole job, and outputs that hold it are dropped: shorter parts are words such as `services`. */
const MASKED_CHARACTERS = 12;
/** No word has so many letters. */
const LONGEST_WORD = 20;
/** In the answer of a service, a word too many that is hidden does no harm. */
const REDACTED_CHARACTERS = 4;
/**
 * The forms in which a webhook address could show up in a log: whole, without its scheme, its path and query, the parts of both that
 * look like keys, each as it is, decoded and encoded. The whole path is secret, whatever it looks like; it is masked alone where it is
 * long enough to be no word of other logs.
 */
function formsOfAddress(address) {
    const { whole, paths, parts } = splitAddress(address);
    return withEncodings([
        ...whole,
        ...paths.filter(path => path.length >= MASKED_CHARACTERS),
        ...parts.flatMap(part => [part, decode(part)]).filter(isKey)
    ]);
}
/** What is cut out of the answers of the service at this address: the forms above, and every part of path and query. */
function tracesOfAddress(address) {
    const { whole, paths, parts } = splitAddress(address);
    const traces = [...paths, ...parts, ...parts.map(decode)].filter(text => text.length >= REDACTED_CHARACTERS);
    return withEncodings([...whole, ...traces, ...formsOfAddress(address)]);
}
/** The forms of a token or a key. */
function formsOfToken(token) {
    return withEncodings([token]);
}
/** The text without any of these forms, the longest first. */
function redact(text, forms) {
    return forms.toSorted((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
function splitAddress(address) {
    const url = new URL(address);
    const { host, pathname, search, searchParams, hash } = url;
    const path = pathname + search;
    return {
        whole: [
            ...(0,public_host/* secretLabels */.O)(url),
            address,
            url.href,
            ...(path === '/' ? [] : [`${host}${path}`, ...(pathname === '/' ? [] : [`${host}${pathname}`])])
        ],
        paths: [path, pathname, path.slice(1), pathname.slice(1), decode(pathname)].filter(text => text.length > 1),
        parts: [...pathname.split('/'), search.slice(1), ...searchParams.values(), hash.slice(1)].filter(part => part !== '')
    };
}
function withEncodings(texts) {
    const encoded = texts.flatMap(text => [
        text,
        encodeURIComponent(text),
        encodeURI(text),
        JSON.stringify(text).slice(1, -1)
    ]);
    return [...new Set(encoded)].filter(text => text !== '');
}
/** Digits, letters of both cases inside, or more letters than a word has. */
function isKey(part) {
    if (part.length < MASKED_CHARACTERS)
        return false;
    return /\d/.test(part) || /[a-z][A-Z]|[A-Z][A-Z][a-z]/.test(part) || part.length >= LONGEST_WORD;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
//# sourceMappingURL=secret-forms.js.map
;// CONCATENATED MODULE: ./build/src/domain/secret-address/secrets-of.js

/** Everything that must not be shown: addresses, tokens and keys of the destinations, in every form. */
function secretsOf(destinations, tokens) {
    const addresses = destinations.flatMap(destination => ('address' in destination ? [destination.address] : []));
    const keys = [...destinations.map(keyOf), ...tokens].filter(key => key !== undefined);
    return [...new Set([...addresses.flatMap(formsOfAddress), ...keys.flatMap(formsOfToken)])];
}
/** What is cut out of the answers of a destination beside all secrets: every part of its own address. */
function tracesOf(destination) {
    return 'address' in destination ? tracesOfAddress(destination.address) : [];
}
function keyOf(destination) {
    if (destination.kind === 'slack')
        return destination.token;
    return destination.kind === 'webhook' ? destination.secret : undefined;
}
//# sourceMappingURL=secrets-of.js.map
;// CONCATENATED MODULE: ./build/src/domain/notice/delivery.js
/** Whether something did not get through that should have. */
function isUndelivered({ outcome }) {
    return outcome === 'not-sent' || outcome === 'partially-sent';
}
//# sourceMappingURL=delivery.js.map
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/src/render/chat/render-delivery-summary.js


const WORDS = {
    sent: '✅ sent',
    'partially-sent': '⚠️ partially sent',
    'not-sent': '❌ not sent',
    skipped: '➖ nothing to send'
};
/** A notice in the job summary: what it was, and which channels were notified. */
function renderDeliverySummary({ event, title }, deliveries) {
    const rows = deliveries.map(({ channel, outcome, reason }) => `| ${(0,markdown_text/* markdownText */.p7)(channel)} | ${WORDS[outcome]} | ${(0,markdown_text/* markdownText */.p7)(reason ?? '')} |`);
    const table = rows.length === 0
        ? 'No notification channel is configured.'
        : ['| Channel | | |', '| --- | --- | --- |', ...rows].join('\n');
    return `#### ${(0,notice_event/* phraseEvent */.Cg)(event).sign} Notified: ${(0,markdown_text/* markdownText */.p7)(title)}\n\n${table}\n\n`;
}
//# sourceMappingURL=render-delivery-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/notice/thread.js
var notice_thread = __webpack_require__(34675);
;// CONCATENATED MODULE: ./build/src/use-cases/notify/conclude-notification.js



/** Logs each channel that was notified and each that was not, and passes on what later calls need. */
async function concludeNotification({ notice, deliveries, thread }, { onError, deploymentKey, log, summary }) {
    for (const { channel, outcome, reason } of deliveries) {
        if (outcome === 'sent')
            log.line(`${channel}: sent.`);
        else if (outcome === 'skipped')
            log.line(`${channel}: nothing sent, because ${reason ?? ''}.`);
        else
            log.warning(`${channel} was ${outcome === 'not-sent' ? 'not notified' : 'partially notified'}`, reason ?? '');
    }
    await summary.append(renderDeliverySummary(notice, deliveries));
    const undelivered = deliveries.filter(isUndelivered);
    const messages = {
        ...thread.messages,
        ...Object.fromEntries(deliveries.flatMap(({ key, reference }) => (reference === undefined ? [] : [[key, reference]])))
    };
    const outputs = {
        event: notice.event,
        thread: (0,notice_thread/* formatThread */.W)({ ...thread, messages }),
        delivered: namesOf(deliveries.filter(({ outcome }) => outcome === 'sent')),
        undelivered: namesOf(undelivered),
        'deployment-id': messages[deploymentKey] ?? ''
    };
    if (onError === 'warn' || undelivered.length === 0)
        return { outputs };
    return {
        outputs,
        failure: undelivered.map(({ channel, reason }) => `${channel} was not notified: ${reason ?? ''}`).join(' ')
    };
}
function namesOf(deliveries) {
    return deliveries.map(({ channel }) => channel).join('\n');
}
//# sourceMappingURL=conclude-notification.js.map
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/use-cases/delivery/find-last-success.js
var find_last_success = __webpack_require__(50938);
;// CONCATENATED MODULE: ./build/src/use-cases/notify/look-back.js


/** Each costs a call. */
const MOST_COMPARISONS = 10;
/** One request reads as many. */
const MOST_COMMITS = 100;
const NOTHING = { lastSuccess: undefined, isAfterFailure: false };
/** The previous deployments: from the thread of an earlier call, otherwise from GitHub. What cannot be read is reported and left out. */
async function lookBack({ notice, routes }, { thread, history, log, now }) {
    const past = thread ?? (await find());
    const { lastSuccess, lastSuccessOf, isAfterFailure } = past;
    return {
        ...{ startedAt: thread?.startedAt ?? now, lastSuccess, lastSuccessOf, isAfterFailure },
        commits: await compareAll()
    };
    async function find() {
        const { services } = notice;
        const found = await orSay(() => history && (0,find_last_success/* findLastSuccess */.b)(history, notice), 'The previous deployment is unknown');
        const all = services.map(service => ({ service, ...(found?.get(service) ?? NOTHING) }));
        for (const { service, unread } of all)
            if (unread !== undefined)
                say(`The last successful deployment of ${service} is unknown: ${unread}.`);
        const [first] = all;
        const isShared = all.every(({ lastSuccess: last }) => isSame(last, first?.lastSuccess));
        const known = all.flatMap(({ service, lastSuccess: last }) => last === undefined ? [] : [[service, last]]);
        return {
            lastSuccess: isShared ? first?.lastSuccess : undefined,
            lastSuccessOf: services.length > 1 ? Object.fromEntries(known) : undefined,
            isAfterFailure: all.some(each => each.isAfterFailure)
        };
    }
    /** Of services with different previous versions, the longest list: it holds those of the others. */
    async function compareAll() {
        const all = lastSuccess === undefined ? Object.values(lastSuccessOf ?? {}) : [lastSuccess];
        const bases = [...new Set(all.map(({ commit }) => commit))].slice(0, MOST_COMPARISONS);
        const ranges = await Promise.all(bases.map(compare));
        return ranges.filter(range => range !== undefined).toSorted((one, other) => other.total - one.total)[0];
    }
    async function compare(base) {
        const head = notice.commit;
        if (head === undefined || base === head)
            return undefined;
        return orSay(() => history?.compare(base, head, MOST_COMMITS), 'The commits since the last success are unknown');
    }
    function say(text) {
        if (routes.some(({ on }) => on.includes('recovered')))
            log.warning('Recovery notifications are not available', text);
        else
            log.line(text);
    }
    async function orSay(ask, what) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            say(`${what}. ${error.message}`);
            return undefined;
        }
    }
}
function isSame(one, other) {
    return one?.commit === other?.commit && one?.version === other?.version;
}
//# sourceMappingURL=look-back.js.map
;// CONCATENATED MODULE: ./build/src/use-cases/notify/own-thread.js

/**
 * The thread that was handed over, when it belongs to this deployment (`of` is its fingerprint): of jobs in a matrix, the outputs of one
 * overwrite those of the others, and a deployment must not edit the message of another one.
 */
function ownThread({ thread, notice }, { of, log }) {
    if (thread === undefined || thread.of === of)
        return thread;
    const target = (0,one_line/* oneLine */.T)(`${notice.services.join(', ')} in ${notice.environment}`);
    log.warning('The thread belongs to another deployment', `Input "thread" does not belong to ${target}. Its messages are unchanged; new messages are sent.`);
    return undefined;
}
//# sourceMappingURL=own-thread.js.map
// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(92158);
;// CONCATENATED MODULE: ./build/src/use-cases/notify/notify-all.js





const MOST_REASON_CHARACTERS = 400;
/** Notifies every destination at the same time; one that fails does not keep another from it. */
function notifyAll(notice, destinations, { connect, fingerprint, earlier, secrets }) {
    const distinct = [...new Map(destinations.map(each => [(0,notice_destination/* identifyDestination */.N9)(each), each])).values()];
    return Promise.all(distinct.map(async (destination) => {
        const key = fingerprint((0,notice_destination/* identifyDestination */.N9)(destination));
        const channel = (0,notice_destination/* nameDestination */.av)(destination);
        const hidden = [...secrets, ...tracesOf(destination)];
        try {
            const messenger = await connect(destination);
            const { reference, problem, skipped } = await messenger.deliver(notice, earlier[key]);
            const reason = problem === undefined ? skipped : clean(problem.message, hidden);
            const outcome = problem !== undefined ? 'partially-sent' : skipped !== undefined ? 'skipped' : 'sent';
            return { channel, key, reference, outcome, reason };
        }
        catch (error) {
            return { channel, key, reference: earlier[key], outcome: 'not-sent', reason: clean(describe(error), hidden) };
        }
    }));
}
/** Cut only when it is clean: half a secret would not be found. */
function clean(text, secrets) {
    return (0,clip_text/* clipText */.g)(redact(text, secrets), MOST_REASON_CHARACTERS);
}
/** A bug in one channel counts as a refusal: the others are notified. */
function describe(error) {
    if (error instanceof errors/* DeployError */.s)
        return error.message;
    return `Unexpected error, please report it with this text: ${error instanceof Error ? error.message : String(error)}`;
}
//# sourceMappingURL=notify-all.js.map
;// CONCATENATED MODULE: ./build/src/actions/notify/run.js









/** The part of the time that looking back may take: the notifications wait for it. */
const LOOK_BACK_SHARE = 1 / 3;
/** Notifies every channel, and reports which were not notified, and why. */
async function run(request, { log, summary, clock, mask, fingerprint, reach }) {
    const secrets = secretsOf(request.routes.map(({ destination }) => destination), [request.githubToken]);
    secrets.forEach(mask);
    const now = clock.now();
    const of = fingerprint([...request.notice.services, request.notice.environment].join('\n'));
    const thread = ownThread(request, { of, log });
    const connections = reach(request);
    const history = await connections.openHistory(now + request.timeoutMilliseconds * LOOK_BACK_SHARE);
    const past = await lookBack(request, { thread, history, log, now });
    const notice = composeNotice(request.notice, past, now);
    const destinations = request.routes.filter(route => (0,notice_route/* isFor */.G)(route, notice)).map(({ destination }) => destination);
    log.line((0,one_line/* oneLine */.T)(notice.title));
    if (request.routes.length + request.incomplete.length === 0)
        log.warning('No notification was sent', 'No notification channel is configured. Check that the secrets of the channels are set.');
    request.unused.forEach(note => log.line(note));
    const isQuiet = request.mode === 'dry-run' || request.notice.result?.dryRun === true;
    if (isQuiet)
        log.line(`Dry run. Would notify: ${destinations.map(notice_destination/* nameDestination */.av).join(', ') || 'no channel'}.`);
    const deliveries = await notifyAll(notice, isQuiet ? [] : destinations, {
        ...{ fingerprint, secrets, earlier: thread?.messages ?? {} },
        connect: destination => connections.connect(destination, now + request.timeoutMilliseconds)
    });
    return concludeNotification({
        notice,
        deliveries: [...deliveries, ...request.incomplete.map(asNotSent)],
        thread: { ...past, of, messages: thread?.messages ?? {} }
    }, {
        onError: request.onError,
        deploymentKey: fingerprint((0,notice_destination/* identifyDestination */.N9)({ kind: 'github', record: 'deployment' })),
        log,
        summary
    });
}
function asNotSent(incomplete) {
    return { ...incomplete, key: '', reference: undefined, outcome: 'not-sent' };
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 44186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Identifies texts without revealing them: the first 64 bits of their SHA-256. */
function fingerprint(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
//# sourceMappingURL=sha256-fingerprint.js.map

/***/ }),

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainSlip)
/* harmony export */ });
/**
 * Names which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
 * `written`: the key or the text that was read instead. Undefined for any other text. No part of the text but the key is shown.
 */
function explainSlip(written, keys) {
    const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)));
    if (key === undefined)
        return undefined;
    const rest = written.slice(key.length);
    if (rest === '' || !/^\s*:/.test(rest))
        return `the colon after "${key}" is missing. Write "${key}: …".`;
    if (/^\s*: /.test(rest))
        return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`;
    return `the space after "${key}:" is missing. Write "${key}: …".`;
}
//# sourceMappingURL=yaml-slip.js.map

/***/ }),

/***/ 57056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ identifyDestination),
/* harmony export */   R3: () => (/* binding */ GITHUB_RECORDS),
/* harmony export */   av: () => (/* binding */ nameDestination)
/* harmony export */ });
/* harmony import */ var _secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);

/** What can be written on GitHub. */
const GITHUB_RECORDS = ['deployment', 'commit-status', 'comment'];
/** For people, and for the outputs: `Slack C0123456789`, `webhook hooks.example.com`. Never holds more of an address than its host. */
function nameDestination(destination) {
    switch (destination.kind) {
        case 'slack':
            return `Slack ${destination.channel}`;
        case 'slack-webhook':
            return 'Slack webhook';
        case 'discord':
            return 'Discord';
        case 'teams':
            return 'Teams';
        case 'webhook':
            return `webhook ${(0,_secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .publicHost */ .m)(new URL(destination.address))}`;
        case 'github':
            return `GitHub ${destination.record}`;
    }
}
/** What identifies a destination; to be hashed, as it holds secrets. */
function identifyDestination(destination) {
    switch (destination.kind) {
        case 'slack':
            return `slack ${destination.channel}`;
        case 'github':
            return `github ${destination.record}`;
        default:
            return `${destination.kind} ${destination.address}`;
    }
}
//# sourceMappingURL=destination.js.map

/***/ }),

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ phraseEvent),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Xk: () => (/* binding */ NOTICE_EVENTS),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/* unused harmony export PROGRESS_EVENTS */
/* harmony import */ var _report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76693);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53177);


const PROGRESS_EVENTS = ['started', 'awaiting-approval', 'step-passed'];
/** Every event, as the input takes them. */
const NOTICE_EVENTS = [...PROGRESS_EVENTS, ..._rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS_WORST_FIRST */ .Gv];
const PHRASES = {
    started: { words: 'started', tone: 'neutral', sign: '🚀' },
    'awaiting-approval': { words: 'waiting for approval', tone: 'warning', sign: '✋' },
    'step-passed': { words: 'passed a step', tone: 'neutral', sign: '👣' }
};
/** The words, the tone and the sign of an event. */
function phraseEvent(event) {
    return isEnd(event) ? (0,_report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseVerdict */ .R)(event) : PHRASES[event];
}
/** Whether nothing more is to come. */
function isEnd(event) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS_WORST_FIRST */ .Gv.some(verdict => verdict === event);
}
/** Whether a person should look: the new version was rolled back or failed, or the outcome is unknown. */
function isFailure(event) {
    return ['failed', 'rolled-back', 'timed-out', 'unknown'].includes(event);
}
//# sourceMappingURL=notice-event.js.map

/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFor),
/* harmony export */   v: () => (/* binding */ OUTCOME_FILTERS)
/* harmony export */ });
/* harmony import */ var _text_matches_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35330);
/* harmony import */ var _notice_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52062);


const OUTCOME_FILTERS = ['failure', 'recovered', 'always'];
/** Whether a notice goes there. Channels that cannot edit what they were sent get approvals to give, and ends, and nothing between. */
function isFor(route, { event, isRecovery, subject }) {
    const { destination, on, environments, services } = route;
    if (!matchesAny(environments, [subject.environment]))
        return false;
    if (services !== undefined && (services.length === 0 || !matchesAny(services, subject.services)))
        return false;
    if (destination.kind === 'slack-webhook' && !(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnd */ .uV)(event))
        return false;
    if (destination.kind === 'teams' && !(0,_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnd */ .uV)(event) && event !== 'awaiting-approval')
        return false;
    return on.some(filter => filter === 'always' || (filter === 'failure' ? (0,_notice_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(event) : isRecovery));
}
function matchesAny(patterns, names) {
    return patterns.length === 0 || patterns.some(pattern => names.some(name => matches(name, pattern)));
}
function matches(name, pattern) {
    return (0,_text_matches_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(name.toLowerCase(), pattern.toLowerCase(), { questionMark: 'itself' });
}
//# sourceMappingURL=route.js.map

/***/ }),

/***/ 34675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatThread),
/* harmony export */   Y: () => (/* binding */ parseThread)
/* harmony export */ });
/* harmony import */ var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);

const SCHEMA = 'deploy-kit/thread@1';
function formatThread(thread) {
    const { of, startedAt, lastSuccess, lastSuccessOf, isAfterFailure, messages } = thread;
    const past = (0,_present_members_js__WEBPACK_IMPORTED_MODULE_0__/* .presentMembers */ .P)({ lastSuccess, lastSuccessOf });
    return JSON.stringify({ schema: SCHEMA, of, startedAt, isAfterFailure, ...past, messages });
}
/** Undefined for a text that is no thread of ours. */
function parseThread(text) {
    const shape = asObject(parse(text));
    const messages = asObject(shape?.messages);
    if (shape?.schema !== SCHEMA || messages === undefined)
        return undefined;
    const { of, startedAt, isAfterFailure } = shape;
    if (typeof of !== 'string' || typeof startedAt !== 'number')
        return undefined;
    return {
        ...{ of, startedAt },
        isAfterFailure: isAfterFailure === true,
        lastSuccess: readLastSuccess(asObject(shape.lastSuccess)),
        lastSuccessOf: readByService(asObject(shape.lastSuccessOf)),
        messages: Object.fromEntries(Object.entries(messages).filter((entry) => typeof entry[1] === 'string'))
    };
}
function readLastSuccess(shape) {
    if (typeof shape?.commit !== 'string')
        return undefined;
    return { commit: shape.commit, version: typeof shape.version === 'string' ? shape.version : undefined };
}
function readByService(shape) {
    if (shape === undefined)
        return undefined;
    const read = Object.entries(shape).map(([service, value]) => [service, readLastSuccess(asObject(value))]);
    return Object.fromEntries(read.flatMap(([service, last]) => (last === undefined ? [] : [[service, last]])));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}
//# sourceMappingURL=thread.js.map

/***/ }),

/***/ 76693:
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

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDecidedElsewhere)
/* harmony export */ });
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

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitHeadline)
/* harmony export */ });
/* harmony import */ var _clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);

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

/***/ 35449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   k: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15785);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



/**
 * Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. Throws `bad-input`, with
 * the line.
 */
async function parseDocument(text, origin) {
    const format = (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentFormat */ .bU)(text, origin);
    if (format === 'yaml')
        return parseAsYaml(text, origin);
    const { parseJson } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 60828));
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
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7917)]).then(__webpack_require__.bind(__webpack_require__, 47917));
    return parseYaml(text, origin);
}
/** The text of a file that an input names. Throws `not-found` when there is no such file. */
async function readFile({ input, path }, files) {
    const text = await files.read(path, { input });
    if (text !== undefined)
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('not-found', `Input "${input}": file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(path)} does not exist. The path is relative to the workspace.`);
}
//# sourceMappingURL=parse-document.js.map

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

/***/ }),

/***/ 18939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ connectChannels)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
/* harmony import */ var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62425);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50392);




/** Reaches channels and GitHub's past; the library of each is loaded when it is needed. */
function connectChannels({ slackApi, githubToken, pullRequest }, { env, clock }) {
    const fetchUntil = (deadlineAt) => (0,_http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .localFetch */ .y)((0,_http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .patientFetch */ .U)({ clock, deadlineAt, random: Math.random }), env);
    async function reachGithub(deadlineAt) {
        if (githubToken === undefined || env.GITHUB_REPOSITORY === undefined)
            return undefined;
        return (0,_open_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGithub */ .K)(githubToken, { env, clock, deadlineAt });
    }
    async function connectGithub(destination, deadlineAt) {
        const repository = await reachGithub(deadlineAt);
        if (repository === undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('credentials-missing', 'Input "github-token" is not set.');
        switch (destination.record) {
            case 'deployment':
                return (await __webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 97094))).githubDeploymentMessenger(repository);
            case 'commit-status':
                return (await __webpack_require__.e(/* import() */ 3596).then(__webpack_require__.bind(__webpack_require__, 83596))).githubCommitStatusMessenger(repository);
            case 'comment':
                return (await __webpack_require__.e(/* import() */ 7984).then(__webpack_require__.bind(__webpack_require__, 47984))).githubCommentMessenger(repository, {
                    pullRequest
                });
        }
    }
    return {
        async openHistory(deadlineAt) {
            const repository = await reachGithub(deadlineAt);
            if (repository === undefined)
                return undefined;
            return (0,_open_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openDeploymentHistory */ .Y)(repository);
        },
        async connect(destination, deadlineAt) {
            const fetch = fetchUntil(deadlineAt);
            switch (destination.kind) {
                case 'slack':
                    return (await __webpack_require__.e(/* import() */ 2736).then(__webpack_require__.bind(__webpack_require__, 2736))).slackMessenger(destination, {
                        fetch,
                        api: slackApi
                    });
                case 'slack-webhook':
                    return (await __webpack_require__.e(/* import() */ 9284).then(__webpack_require__.bind(__webpack_require__, 39284))).slackWebhookMessenger(destination, {
                        fetch
                    });
                case 'discord':
                    return (await __webpack_require__.e(/* import() */ 7717).then(__webpack_require__.bind(__webpack_require__, 37717))).discordMessenger(destination, { fetch });
                case 'teams':
                    return (await __webpack_require__.e(/* import() */ 8959).then(__webpack_require__.bind(__webpack_require__, 38959))).teamsMessenger(destination, { fetch });
                case 'webhook':
                    return (await __webpack_require__.e(/* import() */ 5664).then(__webpack_require__.bind(__webpack_require__, 15664))).webhookMessenger(destination, {
                        fetch,
                        clock
                    });
                case 'github':
                    return connectGithub(destination, deadlineAt);
            }
        }
    };
}
//# sourceMappingURL=connect-channels.js.map

/***/ })

};
