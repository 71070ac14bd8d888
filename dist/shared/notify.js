import { modules as shared0 } from './delivery-m50938.js';
import { modules as shared1 } from './notice-m80272.js';
export const id = 7862;
export const ids = [7862];
export const modules = {
...shared0,
...shared1,

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/domain/notice/decide-event.js
 function decideEvent(requested, {result: result, jobStatus: jobStatus}) {
  if (requested !== 'finished') return {
   event: requested,
   reason: result?.verdict === requested ? result.reason : void 0
  };
  if (result === void 0) return decideByJob(jobStatus);
  if (result.verdict === 'succeeded' && jobStatus === 'failure') return {
   event: 'failed',
   reason: `A later step of the job failed. Before that: ${result.reason}`
  };
  return {
   event: result.verdict,
   reason: result.reason
  };
 }
 function decideByJob(jobStatus) {
  if (jobStatus === 'failure') return {
   event: 'failed',
   reason: 'The job failed before it reported a deployment result. See its log.'
  };
  if (jobStatus === 'cancelled') return {
   event: 'cancelled',
   reason: 'The job was canceled before it reported a deployment result.'
  };
  return {
   event: 'unknown',
   reason: 'Deployment status is unknown: the job reported no result.'
  };
 }
 var notice_event = __webpack_require__(52062);
 var safe_address = __webpack_require__(56234);
 // CONCATENATED MODULE: ./build/src/domain/notice/parse-links.js
 function parseLinks(input, block) {
  return (block ?? '').split('\n').flatMap((line, index) => {
   if (line.trim() === '') return [];
   const separator = line.indexOf('=');
   const text = line.slice(0, Math.max(0, separator)).trim();
   const href = line.slice(separator + 1).trim();
   if (text === '' || /\s/.test(href) || (0, safe_address.M)(href) === void 0) throw (0, 
   errors.A)(input, `line ${index + 1}: expected text=https://…, such as Dashboard=https://example.com/api.`);
   return [ {
    text: text,
    href: href
   } ];
  });
 }
 var parse_result = __webpack_require__(80272);
 var notice_thread = __webpack_require__(34675);
 var run_identity = __webpack_require__(41968);
 var pull_request_event = __webpack_require__(90653);
 var destination = __webpack_require__(57056);
 var document_document = __webpack_require__(15785);
 var text_place = __webpack_require__(83733);
 var route = __webpack_require__(2578);
 // CONCATENATED MODULE: ./build/src/domain/notice/slack-channel.js
 const EXPECTED_CHANNEL = 'expected the ID of a channel, such as C0123456789, or its name, such as #deployments';
 function isSlackChannel(text) {
  return /^[#@]?[\p{L}\p{N}\p{M}._-]{1,80}$/u.test(text);
 }
 // CONCATENATED MODULE: ./build/src/domain/notice/slack-mention.js
 function parseSlackMention(text) {
  if (text === 'here' || text === 'channel') return {
   kind: 'everybody',
   range: text
  };
  if (/^[UW][A-Z0-9]{2,}$/.test(text)) return {
   kind: 'user',
   id: text
  };
  return /^S[A-Z0-9]{2,}$/.test(text) ? {
   kind: 'group',
   id: text
  } : void 0;
 }
 const EXPECTED_MENTION = 'expected IDs of users (U…) or user groups (S…), here or channel';
 // CONCATENATED MODULE: ./build/src/domain/notice/webhook-address.js
 function problemOfAddress(address) {
  if (!URL.canParse(address)) return 'this is not a URL. Expected one that starts with https://.';
  const {protocol: protocol, hostname: hostname, username: username, password: password} = new URL(address);
  if (username !== '' || password !== '') return 'a URL must not contain a user or a password. Remove them.';
  const isLocal = [ 'localhost', '[::1]' ].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  if (protocol === 'https:' || protocol === 'http:' && isLocal) return;
  return 'expected a URL that starts with https://.';
 }
 var find_nearest = __webpack_require__(91573);
 var yaml_slip = __webpack_require__(36437);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/domain/notice/parse-routes.js
 const CHANNELS = [ 'slack', 'slack-webhook', 'discord', 'teams', 'webhook', 'github' ];
 const KEYS = [ ...CHANNELS, 'environment', 'on', 'owner', 'mention', 'secret' ];
 const LONGEST_NAME = 255;
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
   const {value: value} = this.document;
   this.refuseSlip([], value, [ 'owners', 'routes' ]);
   if (!(0, document_document.Gv)(value)) throw this.bad([], `the key "routes:" is missing. Write it first, and the list of routes under it; got ${(0, 
   document_document.MF)(value)} without a key.`);
   this.refuseUnknown([], value, [ 'owners', 'routes' ]);
   const owners = this.readOwners(value.owners);
   const {routes: routes} = value;
   if (!(0, document_document.Lv)(routes) || routes.length === 0) throw this.bad([ 'routes' ], 'expected a list with at least one route. Write "- " before each route.');
   return routes.flatMap((route, index) => this.readRoute(route, [ 'routes', index ], owners));
  }
  readOwners(value) {
   if (value === void 0) return new Map;
   if (!(0, document_document.Gv)(value)) throw this.bad([ 'owners' ], 'expected a mapping of owners to their services.');
   return new Map(Object.keys(value).map(owner => [ owner, this.readNames(value[owner], [ 'owners', owner ]) ]));
  }
  readRoute(value, path, owners) {
   this.refuseSlip(path, value, KEYS);
   if (!(0, document_document.Gv)(value)) throw this.bad(path, `expected a route such as "slack: C0123456789", got ${(0, 
   document_document.MF)(value)}.`);
   this.refuseUnknown(path, value, KEYS);
   const named = CHANNELS.filter(channel => value[channel] !== void 0);
   const [channel] = named;
   if (channel === void 0 || named.length > 1) throw this.bad(path, `expected one of ${CHANNELS.join(', ')} in each route, got ${named.join(' and ') || 'none'}.`);
   const rules = {
    on: value.on === void 0 ? [ 'always' ] : this.readOn(value.on, [ ...path, 'on' ]),
    environments: value.environment === void 0 ? [] : this.readNames(value.environment, [ ...path, 'environment' ]),
    services: value.owner === void 0 ? void 0 : this.readOwned(value.owner, [ ...path, 'owner' ], owners)
   };
   return this.readDestinations(channel, value, path).map(destination => ({
    destination: destination,
    ...rules
   }));
  }
  readDestinations(channel, value, path) {
   const at = [ ...path, channel ];
   if (value.mention !== void 0 && channel !== 'slack' && channel !== 'slack-webhook') throw this.bad([ ...path, 'mention' ], '"mention" is supported by Slack routes only. Remove it.');
   if (value.secret !== void 0 && channel !== 'webhook') throw this.bad([ ...path, 'secret' ], '"secret" is supported by webhook routes only. Remove it.');
   switch (channel) {
   case 'slack':
    return [ this.readSlack(value, path) ];

   case 'slack-webhook':
    return [ {
     kind: channel,
     address: this.readAddress(value[channel], at),
     mentions: this.readMentions(value, path)
    } ];

   case 'webhook':
    {
     const secret = value.secret === void 0 ? void 0 : this.readSecret(value.secret, [ ...path, 'secret' ]);
     return [ {
      kind: channel,
      address: this.readAddress(value[channel], at),
      secret: secret
     } ];
    }

   case 'github':
    return this.readNames(value.github, at).map(name => ({
     kind: 'github',
     record: this.oneOf(destination.R3, name, at)
    }));

   default:
    return [ {
     kind: channel,
     address: this.readAddress(value[channel], at)
    } ];
   }
  }
  readSlack(value, path) {
   const [channel = '', ...more] = this.readNames(value.slack, [ ...path, 'slack' ]);
   if (more.length > 0) throw this.bad([ ...path, 'slack' ], 'expected one channel. Write one route per channel.');
   if (!isSlackChannel(channel)) throw this.bad([ ...path, 'slack' ], `${EXPECTED_CHANNEL}.`);
   const {slackToken: slackToken} = this.context;
   if (slackToken === void 0) throw this.bad([ ...path, 'slack' ], 'Slack channels require the input "slack-token". Set it.');
   return {
    kind: 'slack',
    channel: channel,
    token: slackToken,
    mentions: this.readMentions(value, path)
   };
  }
  readMentions(value, path) {
   if (value.mention === void 0) return [];
   const at = [ ...path, 'mention' ];
   return this.readNames(value.mention, at).map(name => {
    const mention = parseSlackMention(name);
    if (mention === void 0) throw this.bad(at, `${EXPECTED_MENTION}.`);
    return mention;
   });
  }
  readAddress(value, path) {
   const address = this.readSecret(value, path);
   const problem = problemOfAddress(address);
   if (problem !== void 0) throw this.bad(path, problem);
   return address;
  }
  readSecret(value, path) {
   if (typeof value !== 'string' || value === '') throw this.bad(path, `expected a string, got ${(0, 
   document_document.MF)(value)}.`);
   if (!/^[A-Z_][A-Z0-9_]*$/.test(value)) return value;
   const variable = this.context.variable(value);
   if (variable === void 0) throw this.bad(path, `the environment variable ${(0, quote_safe.AB)(value)} is not set. Set it under \`env:\`.`);
   return variable;
  }
  readOn(value, path) {
   return this.readNames(value, path).map(name => this.oneOf(route.v, name, path));
  }
  readOwned(value, path, owners) {
   return this.readNames(value, path).flatMap(owner => {
    const services = owners.get(owner);
    if (services === void 0) throw this.bad(path, `"owners" has no ${(0, quote_safe.AB)(owner)}; known: ${[ ...owners.keys() ].map(quote_safe.AB).join(', ') || 'none'}.`);
    return services;
   });
  }
  readNames(value, path) {
   const items = (0, document_document.Lv)(value) ? value : [ value ];
   const names = items.flatMap(item => typeof item === 'string' ? item.split(',').map(name => name.trim()) : [ '' ]);
   if (names.some(name => name.length > LONGEST_NAME)) throw this.bad(path, `expected names with at most ${LONGEST_NAME} characters.`);
   if (names.length > 0 && !names.includes('')) return names;
   const quotes = value === null ? ' Put a name that begins with # in quotes.' : '';
   throw this.bad(path, `expected a name or a list of names, got ${(0, document_document.MF)(value)}.${quotes}`);
  }
  oneOf(choices, name, path) {
   const found = choices.find(choice => choice === name);
   if (found === void 0) throw this.bad(path, `expected one of ${choices.join(', ')}.`);
   return found;
  }
  refuseSlip(path, value, keys) {
   const slip = typeof value === 'string' ? (0, yaml_slip.O)(value, keys) : void 0;
   if (slip !== void 0) throw this.bad(path, slip);
  }
  refuseUnknown(path, value, known) {
   const unknown = Object.keys(value).find(key => !known.includes(key));
   const slip = unknown === void 0 ? void 0 : (0, yaml_slip.O)(unknown, known);
   if (unknown !== void 0 && slip !== void 0) throw this.bad([ ...path, unknown ], slip);
   if (unknown !== void 0) throw this.bad([ ...path, unknown ], unknownKey(unknown, known));
  }
  bad(path, message) {
   const {origin: origin} = this.document;
   const position = this.document.positionOf(path) ?? this.document.positionOf(path.slice(0, -1));
   return (0, text_place.rY)({
    origin: origin,
    position: position
   }, message);
  }
 }
 function unknownKey(key, known) {
  return `unknown key ${(0, quote_safe.XW)(key)}; did you mean "${(0, find_nearest.q)(key, known)}"? Known: ${known.join(', ')}.`;
 }
 var parse_document = __webpack_require__(35449);
 // CONCATENATED MODULE: ./build/src/actions/notify/route-inputs.js
 async function readRoutes(inputs, context) {
  const on = inputs.list('on').map(name => readFilter(name));
  const own = readDestinations(inputs).map(destination => ({
   destination: destination,
   environments: [],
   services: void 0,
   on: on.length === 0 ? [ 'always' ] : on
  }));
  return [ ...own, ...await readWritten(inputs, context) ];
 }
 async function readWritten(inputs, {env: env, files: files}) {
  const text = inputs.block('routes');
  const path = inputs.text('routes-file');
  if (text !== void 0 && path !== void 0) throw (0, errors.A)('routes', 'it cannot be combined with "routes-file". Remove one of the two.');
  const context = {
   slackToken: inputs.text('slack-token'),
   variable: name => env[name] === '' ? void 0 : env[name]
  };
  if (text !== void 0) return parseRoutes(await (0, parse_document.T)(text, {
   kind: 'input',
   input: 'routes'
  }), context);
  if (path === void 0) return [];
  const written = await (0, parse_document.k)({
   input: 'routes-file',
   path: path
  }, files);
  return parseRoutes(await (0, parse_document.T)(written, {
   kind: 'file',
   path: path
  }), context);
 }
 function readDestinations(inputs) {
  const mentions = inputs.list('slack-mention').map(readMention);
  const slackWebhook = readAddress(inputs, 'slack-webhook-url');
  const discord = readAddress(inputs, 'discord-webhook-url');
  const teams = readAddress(inputs, 'teams-webhook-url');
  const webhook = readAddress(inputs, 'webhook-url');
  const secret = inputs.text('webhook-secret');
  const records = inputs.list('github').map(readRecord);
  return [ ...readSlack(inputs, mentions), ...slackWebhook === void 0 ? [] : [ {
   kind: 'slack-webhook',
   address: slackWebhook,
   mentions: mentions
  } ], ...discord === void 0 ? [] : [ {
   kind: 'discord',
   address: discord
  } ], ...teams === void 0 ? [] : [ {
   kind: 'teams',
   address: teams
  } ], ...webhook === void 0 ? [] : [ {
   kind: 'webhook',
   address: webhook,
   secret: secret
  } ], ...records.map(record => ({
   kind: 'github',
   record: record
  })) ];
 }
 function readSlack(inputs, mentions) {
  const channel = inputs.text('slack-channel');
  if (channel === void 0) return [];
  if (!isSlackChannel(channel)) throw (0, errors.A)('slack-channel', `${EXPECTED_CHANNEL}.`);
  const token = inputs.text('slack-token');
  return token === void 0 ? [] : [ {
   kind: 'slack',
   channel: channel,
   token: token,
   mentions: mentions
  } ];
 }
 function findIncomplete(inputs) {
  const channel = inputs.text('slack-channel');
  if (channel === void 0 || inputs.text('slack-token') !== void 0) return [];
  const reason = 'the input "slack-token" is empty. Check that its secret is set and that this run may read it.';
  return [ {
   channel: `Slack ${channel}`,
   reason: reason
  } ];
 }
 function findUnused(inputs, routes) {
  const tells = (...kinds) => routes.some(({destination: destination}) => kinds.includes(destination.kind));
  const hasChannel = inputs.text('slack-channel') !== void 0;
  const unused = [ [ 'slack-token', !hasChannel && !tells('slack'), '"slack-channel" or a route to Slack' ], [ 'slack-mention', !hasChannel && !tells('slack-webhook'), '"slack-channel" or "slack-webhook-url"' ], [ 'webhook-secret', !tells('webhook'), '"webhook-url"' ] ];
  return unused.flatMap(([name, isUnused, needed]) => isUnused && inputs.text(name) !== void 0 ? [ `Input "${name}" is ignored without ${needed}.` ] : []);
 }
 function readAddress(inputs, name) {
  const address = inputs.text(name);
  const problem = address === void 0 ? void 0 : problemOfAddress(address);
  if (problem !== void 0) throw (0, errors.A)(name, problem);
  return address;
 }
 function readFilter(name) {
  const filter = route.v.find(each => each === name);
  if (filter === void 0) throw (0, errors.A)('on', `expected any of ${route.v.join(', ')}.`);
  return filter;
 }
 function readRecord(name) {
  const record = destination.R3.find(each => each === name);
  if (record === void 0) throw (0, errors.A)('github', `expected any of ${destination.R3.join(', ')}.`);
  return record;
 }
 function readMention(text) {
  const mention = parseSlackMention(text);
  if (mention === void 0) throw (0, errors.A)('slack-mention', `${EXPECTED_MENTION}.`);
  return mention;
 }
 // CONCATENATED MODULE: ./build/src/actions/notify/inputs.js
 const MOST_TIMEOUT_SECONDS = 600;
 async function readInputs(inputs, {env: env, event: runEvent, files: files}) {
  const requested = inputs.choice('event', [ ...notice_event.Xk, 'finished' ]);
  if (requested === void 0) throw (0, errors.A)('event', 'a value is required, such as started or finished.');
  const result = (0, parse_result.F)('result', inputs.text('result'));
  const event = await (0, pull_request_event.D)(runEvent);
  const timeoutSeconds = inputs.durationSeconds('timeout', {
   from: 1,
   to: MOST_TIMEOUT_SECONDS
  });
  const thread = inputs.text('thread');
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository} = env;
  const home = server === void 0 || repository === void 0 ? void 0 : `${server}/${repository}`;
  const workflow = inputs.text('rollback-workflow');
  const routes = await readRoutes(inputs, {
   env: env,
   event: runEvent,
   files: files
  });
  const strategy = inputs.choice('strategy', [ 'rolling', 'canary', 'linear', 'blue-green' ]) ?? 'rolling';
  return {
   notice: {
    decided: decideEvent(requested, {
     result: result,
     jobStatus: inputs.text('job-status')
    }),
    services: readServices(inputs, result?.services.map(({service: service}) => service) ?? []),
    environment: inputs.required('environment'),
    environmentUrl: inputs_readAddress(inputs, 'environment-url'),
    version: inputs.text('version'),
    digest: inputs.text('digest'),
    commit: inputs.text('commit') ?? event?.commit ?? readVariable(env, 'GITHUB_SHA'),
    kind: inputs.choice('kind', [ 'deploy', 'rollback', 'redeploy' ]) ?? 'deploy',
    strategy: strategy,
    verification: inputs.choice('verification', [ 'gates', 'health', 'none' ]) ?? (strategy === 'rolling' ? 'health' : 'gates'),
    actor: readVariable(env, 'GITHUB_TRIGGERING_ACTOR') ?? readVariable(env, 'GITHUB_ACTOR'),
    runUrl: (0, run_identity.MV)(env).url,
    result: result,
    message: inputs.text('message'),
    links: parseLinks('links', inputs.block('links')),
    rollbackUrl: home === void 0 || workflow === void 0 ? void 0 : `${home}/actions/workflows/${encodeURIComponent(workflow)}`,
    commitUrl: home === void 0 ? void 0 : `${home}/commit/`
   },
   routes: routes,
   incomplete: findIncomplete(inputs),
   unused: findUnused(inputs, routes),
   thread: thread === void 0 ? void 0 : (0, notice_thread.Y)(thread),
   slackApi: inputs.text('slack-api-url') ?? 'https://slack.com/api/',
   githubToken: inputs.text('github-token'),
   pullRequest: inputs.wholeNumber('pull-request', {
    from: 1,
    to: Number.MAX_SAFE_INTEGER
   }) ?? event?.number,
   timeoutMilliseconds: (timeoutSeconds ?? 30) * 1e3,
   onError: inputs.yesNo('fail-on-error') === true ? 'fail' : 'warn',
   mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'tell'
  };
 }
 function readServices(inputs, found) {
  const named = inputs.list('service');
  if (named.length > 0) return [ ...new Set(named) ];
  if (found.length > 0) return found;
  throw (0, errors.A)('service', 'a value is required, because the input "result" names no service. Set "service", or set "result" to the output of the deploying step.');
 }
 function inputs_readAddress(inputs, name) {
  const address = inputs.text(name);
  if (address === void 0 || (0, safe_address.M)(address) !== void 0) return address;
  throw (0, errors.A)(name, 'expected a URL that starts with https:// or http://.');
 }
 function readVariable(env, name) {
  return env[name] === '' ? void 0 : env[name];
 }
}),

/***/ 37862:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27530);
   var _adapters_files_sha256_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44186);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63462);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13035);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66884);
   var _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54537);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78745);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27282);
   var _wiring_connect_channels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18939);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7628);
   var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90239);
   const {env: env} = process;
   const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__.V)(env);
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_4__.C)(async () => (0, 
   _run_js__WEBPACK_IMPORTED_MODULE_11__.e)(await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_10__.K)((0, 
   _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.a)(), {
    env: env,
    event: (0, _runner_step_event_js__WEBPACK_IMPORTED_MODULE_5__.B)(env),
    files: (0, _adapters_files_node_files_js__WEBPACK_IMPORTED_MODULE_0__.nodeFiles)(env)
   }), {
    clock: clock,
    fingerprint: _adapters_files_sha256_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.R,
    log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_6__.t)(),
    summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_7__.x)(env),
    mask: _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_8__.$l,
    reach: request => (0, _wiring_connect_channels_js__WEBPACK_IMPORTED_MODULE_9__.B)(request, {
     env: env,
     clock: clock
    })
   }));
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 90239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => run
 });
 var capitalize = __webpack_require__(75188);
 var present_members = __webpack_require__(3079);
 var duration = __webpack_require__(80521);
 var decided_elsewhere = __webpack_require__(85861);
 var text_headline = __webpack_require__(3934);
 var notice_event = __webpack_require__(52062);
 // CONCATENATED MODULE: ./build/src/domain/notice/assemble-notice.js
 const SHORT_COMMIT = 7;
 function assembleNotice(request, past, now) {
  const {event: event, reason: reason} = request.decided;
  const subject = describeSubject(request, past, (0, notice_event.uV)(event) ? now : void 0);
  const {headline: headline, explanation: explanation} = (0, text_headline.D)(reason ?? '');
  const lead = [ request.message ?? '', headline ].filter(text => text !== '').join(' – ');
  return {
   event: event,
   title: `${nameServices(subject.services)} ${subject.version} to ${subject.environment}: ${(0, 
   notice_event.Cg)(event).words}`,
   headline: lead === '' ? void 0 : lead,
   explanation: explanation,
   facts: listFacts(subject, request.commitUrl),
   causes: (0, notice_event.N6)(event) ? listCauses(subject.result) : [],
   details: listDetails(subject.result),
   commits: past.commits,
   links: listLinks(request, past),
   isRecovery: event === 'succeeded' && past.isAfterFailure,
   subject: subject
  };
 }
 function describeSubject(request, past, now) {
  const {result: result, commit: commit, services: services, environment: environment, environmentUrl: environmentUrl, kind: kind, actor: actor, runUrl: runUrl} = request;
  const from = result?.services[0]?.from;
  const known = past.lastSuccess?.version ?? (services.length === 1 ? from?.label : void 0);
  return {
   services: services,
   environment: environment,
   environmentUrl: environmentUrl,
   commit: commit,
   kind: kind,
   actor: actor,
   runUrl: runUrl,
   result: result,
   version: request.version ?? commit?.slice(0, SHORT_COMMIT) ?? '(unknown version)',
   previous: known === void 0 ? void 0 : {
    version: known,
    ...(0, present_members.P)({
     commit: past.lastSuccess?.commit
    })
   },
   previousOf: past.lastSuccessOf,
   digest: request.digest ?? onlyDigest(result),
   strategy: result?.strategy ?? request.strategy,
   verification: request.verification,
   startedAt: result === void 0 ? past.startedAt : Date.parse(result.startedAt),
   finishedAt: result === void 0 || now === void 0 ? now : Date.parse(result.finishedAt)
  };
 }
 function lastPart(name) {
  return name.slice(name.lastIndexOf('/') + 1);
 }
 function onlyDigest(result) {
  const digests = new Set(result?.services.flatMap(({to: to}) => Object.values(to?.digests ?? {})));
  return digests.size === 1 ? [ ...digests ][0] : void 0;
 }
 function nameServices(services) {
  const [first = '', ...others] = services;
  return others.length < 3 ? services.join(', ') : `${first} and ${others.length} more`;
 }
 function listFacts(subject, commitUrl) {
  const {commit: commit, previous: previous, kind: kind, strategy: strategy, startedAt: startedAt, finishedAt: finishedAt} = subject;
  const fact = (name, value, shape) => value === void 0 ? [] : [ {
   name: name,
   value: value,
   ...shape
  } ];
  const text = {
   kind: 'text'
  };
  const code = {
   kind: 'code'
  };
  return [ ...fact('What', kind === 'deploy' ? nameServices(subject.services) : `${kind} of ${nameServices(subject.services)}`, text), ...fact('Where', subject.environment, {
   ...text,
   ...(0, present_members.P)({
    href: subject.environmentUrl
   })
  }), ...fact('Version', previous === void 0 ? subject.version : `${previous.version} → ${subject.version}`, text), ...fact('Who', subject.actor, text), ...fact('Commit', commit?.slice(0, SHORT_COMMIT), {
   ...code,
   ...(0, present_members.P)({
    href: commitUrl === void 0 ? void 0 : `${commitUrl}${commit ?? ''}`
   })
  }), ...fact('Strategy', strategy === 'rolling' ? void 0 : strategy, text), ...fact('Took', finishedAt === void 0 ? void 0 : (0, 
  duration.a3)(Math.max(0, finishedAt - startedAt)), text), ...fact('Digest', subject.digest, code) ];
 }
 function listCauses(result) {
  const services = result?.services ?? [];
  const isNew = said => result?.reason.includes(said) !== true;
  return services.filter(service => !(0, decided_elsewhere.B)(service)).flatMap(({service: service, evidence: evidence}) => [ ...evidence.failures.filter(({reason: reason}) => isNew(reason)).map(({instance: instance, noun: noun = 'instance', reason: reason, containers: containers}) => ({
   title: `${(0, capitalize.Z)(noun)} ${lastPart(instance)} of ${service}: ${reason}`,
   detail: containers.filter(({exitCode: exitCode, reason: why}) => exitCode !== void 0 || why !== void 0).map(({name: name, exitCode: exitCode, reason: why}) => [ name, exitCode === void 0 ? '' : `exit ${exitCode}`, why ].filter(Boolean).join(' ')).join(', ')
  })), ...evidence.unhealthy.filter(({reason: reason}) => isNew(reason)).map(({endpoint: endpoint, reason: reason}) => ({
   title: `Target ${endpoint} of ${service}`,
   detail: reason
  })) ]);
 }
 function listDetails(result) {
  const services = result?.services ?? [];
  return services.flatMap(service => {
   const name = services.length > 1 ? `${service.service}: ` : '';
   return [ ...services.length > 1 ? [ `${name}${service.verdict}, ${service.reason}` ] : [], ...listSteps(service).map(step => name + step) ];
  });
 }
 function listSteps({steps: steps}) {
  return steps.filter(({verdict: verdict}) => verdict !== void 0).map(({canaryPercent: canaryPercent, verdict: verdict, reason: reason, evidence: evidence = []}) => {
   const figures = evidence.map(({gate: gate, canary: canary, stable: stable}) => `${gate} ${canary}${stable === void 0 ? '' : `; stable: ${stable}`}`);
   return [ `${canaryPercent}%: ${verdict ?? ''}`, reason, figures.join('; ') ].filter(Boolean).join(', ');
  });
 }
 function listLinks({decided: decided, runUrl: runUrl, environmentUrl: environmentUrl, rollbackUrl: rollbackUrl, links: links}, {commits: commits}) {
  const link = (text, href) => href === void 0 ? [] : [ {
   text: text,
   href: href
  } ];
  return [ ...link(decided.event === 'awaiting-approval' ? 'Review and approve' : 'Run', runUrl), ...link('Open', environmentUrl), ...link('Changes', commits?.href), ...(0, 
  notice_event.N6)(decided.event) ? link('Roll back', rollbackUrl) : [], ...links ];
 }
 var notice_destination = __webpack_require__(57056);
 var one_line = __webpack_require__(3823);
 var notice_route = __webpack_require__(2578);
 var public_host = __webpack_require__(38124);
 // CONCATENATED MODULE: ./build/src/domain/secret-address/secret-forms.js
 const MASKED_CHARACTERS = 12;
 const LONGEST_WORD = 20;
 const REDACTED_CHARACTERS = 4;
 function formsOfAddress(address) {
  const {whole: whole, paths: paths, parts: parts} = splitAddress(address);
  return withEncodings([ ...whole, ...paths.filter(path => path.length >= MASKED_CHARACTERS), ...parts.flatMap(part => [ part, decode(part) ]).filter(isKey) ]);
 }
 function tracesOfAddress(address) {
  const {whole: whole, paths: paths, parts: parts} = splitAddress(address);
  const traces = [ ...paths, ...parts, ...parts.map(decode) ].filter(text => text.length >= REDACTED_CHARACTERS);
  return withEncodings([ ...whole, ...traces, ...formsOfAddress(address) ]);
 }
 function formsOfToken(token) {
  return withEncodings([ token ]);
 }
 function redact(text, forms) {
  return forms.toSorted((a, b) => b.length - a.length).reduce((clean, form) => clean.replaceAll(form, '***'), text);
 }
 function splitAddress(address) {
  const url = new URL(address);
  const {host: host, pathname: pathname, search: search, searchParams: searchParams, hash: hash} = url;
  const path = pathname + search;
  return {
   whole: [ ...(0, public_host.O)(url), address, url.href, ...path === '/' ? [] : [ `${host}${path}`, ...pathname === '/' ? [] : [ `${host}${pathname}` ] ] ],
   paths: [ path, pathname, path.slice(1), pathname.slice(1), decode(pathname) ].filter(text => text.length > 1),
   parts: [ ...pathname.split('/'), search.slice(1), ...searchParams.values(), hash.slice(1) ].filter(part => part !== '')
  };
 }
 function withEncodings(texts) {
  const encoded = texts.flatMap(text => [ text, encodeURIComponent(text), encodeURI(text), JSON.stringify(text).slice(1, -1) ]);
  return [ ...new Set(encoded) ].filter(text => text !== '');
 }
 function isKey(part) {
  if (part.length < MASKED_CHARACTERS) return false;
  return /\d/.test(part) || /[a-z][A-Z]|[A-Z][A-Z][a-z]/.test(part) || part.length >= LONGEST_WORD;
 }
 function decode(part) {
  try {
   return decodeURIComponent(part);
  } catch {
   return part;
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/secret-address/secrets-of.js
 function secretsOf(destinations, tokens) {
  const addresses = destinations.flatMap(destination => 'address' in destination ? [ destination.address ] : []);
  const keys = [ ...destinations.map(keyOf), ...tokens ].filter(key => key !== void 0);
  return [ ...new Set([ ...addresses.flatMap(formsOfAddress), ...keys.flatMap(formsOfToken) ]) ];
 }
 function tracesOf(destination) {
  return 'address' in destination ? tracesOfAddress(destination.address) : [];
 }
 function keyOf(destination) {
  if (destination.kind === 'slack') return destination.token;
  return destination.kind === 'webhook' ? destination.secret : void 0;
 }
 // CONCATENATED MODULE: ./build/src/domain/notice/delivery.js
 function isUndelivered({outcome: outcome}) {
  return outcome === 'not-sent' || outcome === 'partially-sent';
 }
 var markdown_text = __webpack_require__(5845);
 // CONCATENATED MODULE: ./build/src/render/chat/render-delivery-summary.js
 const WORDS = {
  sent: '✅ sent',
  'partially-sent': '⚠️ partially sent',
  'not-sent': '❌ not sent',
  skipped: '➖ nothing to send'
 };
 function renderDeliverySummary({event: event, title: title}, deliveries) {
  const rows = deliveries.map(({channel: channel, outcome: outcome, reason: reason}) => `| ${(0, 
  markdown_text.p7)(channel)} | ${WORDS[outcome]} | ${(0, markdown_text.p7)(reason ?? '')} |`);
  const table = rows.length === 0 ? 'No notification channel is configured.' : [ '| Channel | | |', '| --- | --- | --- |', ...rows ].join('\n');
  return `#### ${(0, notice_event.Cg)(event).sign} ${headingOf(deliveries)}: ${(0, 
  markdown_text.p7)(title)}\n\n${table}\n\n`;
 }
 function headingOf(deliveries) {
  const outcomes = new Set(deliveries.map(({outcome: outcome}) => outcome));
  if (outcomes.has('sent') || outcomes.has('partially-sent')) return 'Notified';
  return outcomes.has('not-sent') ? 'Not sent' : 'No notification';
 }
 var notice_thread = __webpack_require__(34675);
 // CONCATENATED MODULE: ./build/src/use-cases/notify/conclude-notification.js
 async function concludeNotification({notice: notice, deliveries: deliveries, thread: thread}, {onError: onError, deploymentKey: deploymentKey, log: log, summary: summary}) {
  for (const {channel: channel, outcome: outcome, reason: reason} of deliveries) if (outcome === 'sent') log.line(`${channel}: sent.`); else if (outcome === 'skipped') log.line(`${channel}: nothing sent, because ${reason ?? ''}.`); else log.warning(`${channel} was ${outcome === 'not-sent' ? 'not notified' : 'partially notified'}`, reason ?? '');
  await summary.append(renderDeliverySummary(notice, deliveries));
  const undelivered = deliveries.filter(isUndelivered);
  const messages = {
   ...thread.messages,
   ...Object.fromEntries(deliveries.flatMap(({key: key, reference: reference}) => reference === void 0 ? [] : [ [ key, reference ] ]))
  };
  const outputs = {
   event: notice.event,
   thread: (0, notice_thread.W)({
    ...thread,
    messages: messages
   }),
   delivered: namesOf(deliveries.filter(({outcome: outcome}) => outcome === 'sent')),
   undelivered: namesOf(undelivered),
   'deployment-id': messages[deploymentKey] ?? ''
  };
  if (onError === 'warn' || undelivered.length === 0) return {
   outputs: outputs
  };
  return {
   outputs: outputs,
   failure: undelivered.map(({channel: channel, reason: reason}) => `${channel} was not notified: ${reason ?? ''}`).join(' ')
  };
 }
 function namesOf(deliveries) {
  return deliveries.map(({channel: channel}) => channel).join('\n');
 }
 var errors = __webpack_require__(33047);
 var find_last_success = __webpack_require__(50938);
 // CONCATENATED MODULE: ./build/src/use-cases/notify/look-back.js
 const MOST_COMPARISONS = 10;
 const MOST_COMMITS = 100;
 const NOTHING = {
  lastSuccess: void 0,
  isAfterFailure: false
 };
 async function lookBack({notice: notice, routes: routes}, {thread: thread, history: history, log: log, now: now}) {
  const past = thread ?? await find();
  const {lastSuccess: lastSuccess, lastSuccessOf: lastSuccessOf, isAfterFailure: isAfterFailure} = past;
  return {
   startedAt: thread?.startedAt ?? now,
   lastSuccess: lastSuccess,
   lastSuccessOf: lastSuccessOf,
   isAfterFailure: isAfterFailure,
   commits: await compareAll()
  };
  async function find() {
   const {services: services} = notice;
   const found = await orSay(() => history && (0, find_last_success.b)(history, notice), 'The previous deployment is unknown');
   const all = services.map(service => ({
    service: service,
    ...found?.get(service) ?? NOTHING
   }));
   for (const {service: service, unread: unread} of all) if (unread !== void 0) say(`The last successful deployment of ${service} is unknown: ${unread}.`);
   const [first] = all;
   const isShared = all.every(({lastSuccess: last}) => isSame(last, first?.lastSuccess));
   const known = all.flatMap(({service: service, lastSuccess: last}) => last === void 0 ? [] : [ [ service, last ] ]);
   return {
    lastSuccess: isShared ? first?.lastSuccess : void 0,
    lastSuccessOf: services.length > 1 ? Object.fromEntries(known) : void 0,
    isAfterFailure: all.some(each => each.isAfterFailure)
   };
  }
  async function compareAll() {
   const all = lastSuccess === void 0 ? Object.values(lastSuccessOf ?? {}) : [ lastSuccess ];
   const bases = [ ...new Set(all.map(({commit: commit}) => commit)) ].slice(0, MOST_COMPARISONS);
   const ranges = await Promise.all(bases.map(compare));
   return ranges.filter(range => range !== void 0).toSorted((one, other) => other.total - one.total)[0];
  }
  async function compare(base) {
   const head = notice.commit;
   if (head === void 0 || base === head) return;
   return orSay(() => history?.compare(base, head, MOST_COMMITS), 'The commits since the last success are unknown');
  }
  function say(text) {
   if (routes.some(({on: on}) => on.includes('recovered'))) log.warning('Recovery notifications are not available', text); else log.line(text);
  }
  async function orSay(ask, what) {
   try {
    return await ask();
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    say(`${what}. ${error.message}`);
    return;
   }
  }
 }
 function isSame(one, other) {
  return one?.commit === other?.commit && one?.version === other?.version;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/notify/own-thread.js
 function ownThread({thread: thread, notice: notice}, {of: of, log: log}) {
  if (thread === void 0 || thread.of === of) return thread;
  const target = (0, one_line.T)(`${notice.services.join(', ')} in ${notice.environment}`);
  log.warning('The thread belongs to another deployment', `Input "thread" does not belong to ${target}. Its messages are unchanged; new messages are sent.`);
  return;
 }
 var clip_text = __webpack_require__(92158);
 // CONCATENATED MODULE: ./build/src/use-cases/notify/notify-all.js
 const MOST_REASON_CHARACTERS = 400;
 function notifyAll(notice, destinations, {connect: connect, fingerprint: fingerprint, earlier: earlier, secrets: secrets}) {
  const distinct = [ ...new Map(destinations.map(each => [ (0, notice_destination.N9)(each), each ])).values() ];
  return Promise.all(distinct.map(async destination => {
   const key = fingerprint((0, notice_destination.N9)(destination));
   const channel = (0, notice_destination.av)(destination);
   const hidden = [ ...secrets, ...tracesOf(destination) ];
   try {
    const messenger = await connect(destination);
    const {reference: reference, problem: problem, skipped: skipped} = await messenger.deliver(notice, earlier[key]);
    const reason = problem === void 0 ? skipped : clean(problem.message, hidden);
    const outcome = problem !== void 0 ? 'partially-sent' : skipped !== void 0 ? 'skipped' : 'sent';
    return {
     channel: channel,
     key: key,
     reference: reference,
     outcome: outcome,
     reason: reason
    };
   } catch (error) {
    return {
     channel: channel,
     key: key,
     reference: earlier[key],
     outcome: 'not-sent',
     reason: clean(describe(error), hidden)
    };
   }
  }));
 }
 function clean(text, secrets) {
  return (0, clip_text.g)(redact(text, secrets), MOST_REASON_CHARACTERS);
 }
 function describe(error) {
  if (error instanceof errors.s) return error.message;
  return `Unexpected error, please report it with this text: ${error instanceof Error ? error.message : String(error)}`;
 }
 // CONCATENATED MODULE: ./build/src/actions/notify/run.js
 const LOOK_BACK_SHARE = 1 / 3;
 async function run(request, {log: log, summary: summary, clock: clock, mask: mask, fingerprint: fingerprint, reach: reach}) {
  const secrets = secretsOf(request.routes.map(({destination: destination}) => destination), [ request.githubToken ]);
  secrets.forEach(mask);
  const now = clock.now();
  const of = fingerprint([ ...request.notice.services, request.notice.environment ].join('\n'));
  const thread = ownThread(request, {
   of: of,
   log: log
  });
  const connections = reach(request);
  const history = await connections.openHistory(now + request.timeoutMilliseconds * LOOK_BACK_SHARE);
  const past = await lookBack(request, {
   thread: thread,
   history: history,
   log: log,
   now: now
  });
  const notice = assembleNotice(request.notice, past, now);
  const destinations = request.routes.filter(route => (0, notice_route.G)(route, notice)).map(({destination: destination}) => destination);
  log.line((0, one_line.T)(notice.title));
  if (request.routes.length + request.incomplete.length === 0) log.warning('No notification was sent', 'No notification channel is configured. Check that the secrets of the channels are set.');
  request.unused.forEach(note => log.line(note));
  const isQuiet = request.mode === 'dry-run' || request.notice.result?.dryRun === true;
  if (isQuiet) log.line(`Dry run. Would notify: ${destinations.map(notice_destination.av).join(', ') || 'no channel'}.`);
  const deliveries = await notifyAll(notice, isQuiet ? [] : destinations, {
   fingerprint: fingerprint,
   secrets: secrets,
   earlier: thread?.messages ?? {},
   connect: destination => connections.connect(destination, now + request.timeoutMilliseconds)
  });
  return concludeNotification({
   notice: notice,
   deliveries: [ ...deliveries, ...request.incomplete.map(asNotSent) ],
   thread: {
    ...past,
    of: of,
    messages: thread?.messages ?? {}
   }
  }, {
   onError: request.onError,
   deploymentKey: fingerprint((0, notice_destination.N9)({
    kind: 'github',
    record: 'deployment'
   })),
   log: log,
   summary: summary
  });
 }
 function asNotSent(incomplete) {
  return {
   ...incomplete,
   key: '',
   reference: void 0,
   outcome: 'not-sent'
  };
 }
}),

/***/ 44186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => fingerprint
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 function fingerprint(text) {
  return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
 }
}),

/***/ 57056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  N9: () => identifyDestination,
  R3: () => GITHUB_RECORDS,
  av: () => nameDestination
 });
 var _secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38124);
 const GITHUB_RECORDS = [ 'deployment', 'commit-status', 'comment' ];
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
   return `webhook ${(0, _secret_address_public_host_js__WEBPACK_IMPORTED_MODULE_0__.m)(new URL(destination.address))}`;

  case 'github':
   return `GitHub ${destination.record}`;
  }
 }
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
}),

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Cg: () => phraseEvent,
  N6: () => isFailure,
  Xk: () => NOTICE_EVENTS,
  uV: () => isEnd
 });
 var _report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76693);
 var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53177);
 const PROGRESS_EVENTS = [ 'started', 'awaiting-approval', 'step-passed' ];
 const NOTICE_EVENTS = [ ...PROGRESS_EVENTS, ..._rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Gv ];
 const PHRASES = {
  started: {
   words: 'started',
   tone: 'neutral',
   sign: '🚀'
  },
  'awaiting-approval': {
   words: 'waiting for approval',
   tone: 'warning',
   sign: '✋'
  },
  'step-passed': {
   words: 'passed a step',
   tone: 'neutral',
   sign: '👣'
  }
 };
 function phraseEvent(event) {
  return isEnd(event) ? (0, _report_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__.R)(event) : PHRASES[event];
 }
 function isEnd(event) {
  return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Gv.some(verdict => verdict === event);
 }
 function isFailure(event) {
  return [ 'failed', 'rolled-back', 'timed-out', 'unknown' ].includes(event);
 }
}),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G: () => isFor,
  v: () => OUTCOME_FILTERS
 });
 var _text_matches_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35330);
 var _notice_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52062);
 const OUTCOME_FILTERS = [ 'failure', 'recovered', 'always' ];
 function isFor(route, {event: event, isRecovery: isRecovery, subject: subject}) {
  const {destination: destination, on: on, environments: environments, services: services} = route;
  if (!matchesAny(environments, [ subject.environment ])) return false;
  if (services !== void 0 && (services.length === 0 || !matchesAny(services, subject.services))) return false;
  if (destination.kind === 'slack-webhook' && !(0, _notice_event_js__WEBPACK_IMPORTED_MODULE_0__.uV)(event)) return false;
  if (destination.kind === 'teams' && !(0, _notice_event_js__WEBPACK_IMPORTED_MODULE_0__.uV)(event) && event !== 'awaiting-approval') return false;
  return on.some(filter => filter === 'always' || (filter === 'failure' ? (0, _notice_event_js__WEBPACK_IMPORTED_MODULE_0__.N6)(event) : isRecovery));
 }
 function matchesAny(patterns, names) {
  return patterns.length === 0 || patterns.some(pattern => names.some(name => matches(name, pattern)));
 }
 function matches(name, pattern) {
  return (0, _text_matches_pattern_js__WEBPACK_IMPORTED_MODULE_1__.M)(name.toLowerCase(), pattern.toLowerCase(), {
   questionMark: 'itself'
  });
 }
}),

/***/ 34675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => formatThread,
  Y: () => parseThread
 });
 var _present_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3079);
 const SCHEMA = 'deploy-kit/thread@1';
 function formatThread(thread) {
  const {of: of, startedAt: startedAt, lastSuccess: lastSuccess, lastSuccessOf: lastSuccessOf, isAfterFailure: isAfterFailure, messages: messages} = thread;
  const past = (0, _present_members_js__WEBPACK_IMPORTED_MODULE_0__.P)({
   lastSuccess: lastSuccess,
   lastSuccessOf: lastSuccessOf
  });
  return JSON.stringify({
   schema: SCHEMA,
   of: of,
   startedAt: startedAt,
   isAfterFailure: isAfterFailure,
   ...past,
   messages: messages
  });
 }
 function parseThread(text) {
  const shape = asObject(parse(text));
  const messages = asObject(shape?.messages);
  if (shape?.schema !== SCHEMA || messages === void 0) return;
  const {of: of, startedAt: startedAt, isAfterFailure: isAfterFailure} = shape;
  if (typeof of !== 'string' || typeof startedAt !== 'number') return;
  return {
   of: of,
   startedAt: startedAt,
   isAfterFailure: isAfterFailure === true,
   lastSuccess: readLastSuccess(asObject(shape.lastSuccess)),
   lastSuccessOf: readByService(asObject(shape.lastSuccessOf)),
   messages: Object.fromEntries(Object.entries(messages).filter(entry => typeof entry[1] === 'string'))
  };
 }
 function readLastSuccess(shape) {
  if (typeof shape?.commit !== 'string') return;
  return {
   commit: shape.commit,
   version: typeof shape.version === 'string' ? shape.version : void 0
  };
 }
 function readByService(shape) {
  if (shape === void 0) return;
  const read = Object.entries(shape).map(([service, value]) => [ service, readLastSuccess(asObject(value)) ]);
  return Object.fromEntries(read.flatMap(([service, last]) => last === void 0 ? [] : [ [ service, last ] ]));
 }
 function parse(text) {
  try {
   return JSON.parse(text);
  } catch {
   return;
  }
 }
 function asObject(value) {
  return typeof value === 'object' && value !== null ? value : void 0;
 }
}),

/***/ 76693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => phraseVerdict
 });
 const PHRASES = {
  succeeded: {
   words: 'succeeded',
   tone: 'good',
   sign: '✅'
  },
  paused: {
   words: 'paused for a decision',
   tone: 'warning',
   sign: '⏸️'
  },
  'rolled-back': {
   words: 'rolled back',
   tone: 'bad',
   sign: '↩️'
  },
  failed: {
   words: 'failed',
   tone: 'bad',
   sign: '❌'
  },
  superseded: {
   words: 'superseded',
   tone: 'warning',
   sign: '⏭️'
  },
  cancelled: {
   words: 'cancelled',
   tone: 'warning',
   sign: '🚫'
  },
  'timed-out': {
   words: 'timed out',
   tone: 'bad',
   sign: '⌛'
  },
  unknown: {
   words: 'ended in an unknown state',
   tone: 'bad',
   sign: '❓'
  },
  'would-change': {
   words: 'would change (dry run)',
   tone: 'neutral',
   sign: '📝'
  },
  unchanged: {
   words: 'no changes',
   tone: 'neutral',
   sign: '➖'
  }
 };
 function phraseVerdict(verdict) {
  return PHRASES[verdict];
 }
}),

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => isDecidedElsewhere
 });
 const CODES = [ 'gate', 'inconclusive', 'drift', 'hook', 'aborted', 'cancelled', 'alarm', 'hook-expired', 'superseded' ];
 function isDecidedElsewhere({verdict: verdict, reasonCode: reasonCode}) {
  return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode);
 }
}),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  D: () => splitHeadline
 });
 var _clip_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92158);
 const MOST_WORDS = 25;
 const MOST_CHARACTERS = 300;
 const BETWEEN_SENTENCES = /(?<=[.!?]["'”’)\]`]{0,3})\s+/;
 function splitHeadline(text) {
  const [first = '', ...sentences] = text.trim().split(BETWEEN_SENTENCES);
  const words = first.split(/\s+/);
  if (words.length > MOST_WORDS || first.length > MOST_CHARACTERS) return {
   headline: (0, _clip_text_js__WEBPACK_IMPORTED_MODULE_0__.g)(`${words.slice(0, MOST_WORDS).join(' ')}…`, MOST_CHARACTERS),
   explanation: text
  };
  let room = MOST_WORDS - words.length;
  let characters = MOST_CHARACTERS - first.length;
  const end = sentences.findIndex(sentence => {
   room -= sentence.split(/\s+/).length;
   characters -= sentence.length + 1;
   return room < 0 || characters < 0;
  });
  if (end < 0) return {
   headline: [ first, ...sentences ].join(' ')
  };
  return {
   headline: [ first, ...sentences.slice(0, end) ].join(' '),
   explanation: sentences.slice(end).join(' ')
  };
 }
}),

/***/ 18939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => connectChannels
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89932);
 var _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7282);
 var _open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50392);
 function connectChannels({slackApi: slackApi, githubToken: githubToken, pullRequest: pullRequest}, {env: env, clock: clock}) {
  const fetchUntil = deadlineAt => (0, _http_local_fetch_js__WEBPACK_IMPORTED_MODULE_1__.localFetch)((0, 
  _http_patient_fetch_js__WEBPACK_IMPORTED_MODULE_2__.patientFetch)({
   clock: clock,
   deadlineAt: deadlineAt,
   random: Math.random
  }), env);
  async function reachGithub(deadlineAt) {
   if (githubToken === void 0 || env.GITHUB_REPOSITORY === void 0) return;
   return (0, _open_github_js__WEBPACK_IMPORTED_MODULE_3__.K)(githubToken, {
    env: env,
    clock: clock,
    deadlineAt: deadlineAt
   });
  }
  async function connectGithub(destination, deadlineAt) {
   const repository = await reachGithub(deadlineAt);
   if (repository === void 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('credentials-missing', 'Input "github-token" is not set.');
   switch (destination.record) {
   case 'deployment':
    return (await __webpack_require__.e(434).then(__webpack_require__.bind(__webpack_require__, 40434))).githubDeploymentMessenger(repository, clock);

   case 'commit-status':
    return (await __webpack_require__.e(3596).then(__webpack_require__.bind(__webpack_require__, 83596))).githubCommitStatusMessenger(repository);

   case 'comment':
    return (await __webpack_require__.e(7984).then(__webpack_require__.bind(__webpack_require__, 47984))).githubCommentMessenger(repository, {
     pullRequest: pullRequest
    });
   }
  }
  return {
   async openHistory(deadlineAt) {
    const repository = await reachGithub(deadlineAt);
    if (repository === void 0) return;
    return (0, _open_github_js__WEBPACK_IMPORTED_MODULE_3__.Y)(repository);
   },
   async connect(destination, deadlineAt) {
    const fetch = fetchUntil(deadlineAt);
    switch (destination.kind) {
    case 'slack':
     return (await __webpack_require__.e(2736).then(__webpack_require__.bind(__webpack_require__, 2736))).slackMessenger(destination, {
      fetch: fetch,
      api: slackApi
     });

    case 'slack-webhook':
     return (await __webpack_require__.e(9284).then(__webpack_require__.bind(__webpack_require__, 39284))).slackWebhookMessenger(destination, {
      fetch: fetch
     });

    case 'discord':
     return (await __webpack_require__.e(7717).then(__webpack_require__.bind(__webpack_require__, 37717))).discordMessenger(destination, {
      fetch: fetch
     });

    case 'teams':
     return (await __webpack_require__.e(8959).then(__webpack_require__.bind(__webpack_require__, 38959))).teamsMessenger(destination, {
      fetch: fetch
     });

    case 'webhook':
     return (await __webpack_require__.e(5664).then(__webpack_require__.bind(__webpack_require__, 15664))).webhookMessenger(destination, {
      fetch: fetch,
      clock: clock
     });

    case 'github':
     return connectGithub(destination, deadlineAt);
    }
   }
  };
 }
})

};
