export const id = 6768;
export const ids = [6768];
export const modules = {

/***/ 99455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _U: () => sendExactJson,
  kK: () => limitAnswer,
  nr: () => keepExactJson
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 function sendExactJson(command, json) {
  const middleware = next => args => {
   args.request.body = (new TextEncoder).encode(json);
   return next(args);
  };
  command.middlewareStack.add(middleware, {
   step: 'build',
   priority: 'high',
   name: 'sendExactJson'
  });
  return command;
 }
 const MOST_BYTES = 16 * 1024 * 1024;
 function keepExactJson(command) {
  let text = '';
  limitAnswer(command, body => text = body.toString('utf8'));
  return () => text;
 }
 function limitAnswer(command, read = () => {}) {
  const middleware = next => async args => {
   const result = await next(args);
   if (isReadable(result.response.body)) {
    const body = await readLimited(result.response.body);
    read(body);
    result.response.body = body;
   }
   return result;
  };
  command.middlewareStack.add(middleware, {
   step: 'deserialize',
   priority: 'low',
   name: 'limitAnswer'
  });
  return command;
 }
 async function readLimited(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
   size += chunk.length;
   if (size > MOST_BYTES) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('platform-error', 'AWS sent a response larger than 16 MiB. Check the endpoint and any proxy in between.');
   chunks.push(chunk);
  }
  return Buffer.concat(chunks);
 }
 function isReadable(body) {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
 }
}),

/***/ 46768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  openCloudwatchLogs: () => openCloudwatchLogs
 });
 var placeholders = __webpack_require__(2332);
 var window_readings = __webpack_require__(97346);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/sources/cloudwatch-logs/domain/count-events.js
 function countEvents(events, range) {
  const milliseconds = range.windowSeconds * 1e3;
  const counts = new Map((0, window_readings.oX)(range).map(at => [ at, 0 ]));
  const seen = new Set;
  for (const {eventId: eventId, timestamp: timestamp} of events) {
   if (eventId === void 0 || timestamp === void 0 || !Number.isFinite(timestamp)) throw new errors.s('platform-error', 'CloudWatch Logs returned a log event without its ID or its time.');
   const at = range.from + Math.floor((timestamp - range.from) / milliseconds) * milliseconds;
   const count = counts.get(at);
   if (count === void 0 || seen.has(eventId)) continue;
   seen.add(eventId);
   counts.set(at, count + 1);
  }
  return counts;
 }
 var exact_json = __webpack_require__(99455);
 var read_pages = __webpack_require__(46302);
 // CONCATENATED MODULE: ./build/src/sources/cloudwatch-logs/aws/log-events.js
 const MOST_PAGES = 100;
 function logEvents(settings, calls) {
  let made;
  const open = async () => {
   const sdk = await Promise.all([ __webpack_require__.e(5143), __webpack_require__.e(6722), __webpack_require__.e(1451), __webpack_require__.e(5730), __webpack_require__.e(8999) ]).then(__webpack_require__.bind(__webpack_require__, 25730));
   made ??= calls.listenTo(new sdk.CloudWatchLogsClient(settings));
   return {
    client: made,
    ...sdk
   };
  };
  return {
   async filter({group: group, streamPrefix: streamPrefix, pattern: pattern}, {from: from, to: to}) {
    const {client: client, FilterLogEventsCommand: FilterLogEventsCommand} = await open();
    const pages = await (0, read_pages.n)({
     what: `the log events of group ${group}`,
     mostPages: MOST_PAGES,
     ask: nextToken => {
      const page = new FilterLogEventsCommand({
       logGroupName: group,
       startTime: from,
       endTime: to - 1,
       nextToken: nextToken,
       ...streamPrefix === void 0 ? {} : {
        logStreamNamePrefix: streamPrefix
       },
       ...pattern === '' ? {} : {
        filterPattern: pattern
       }
      });
      const command = (0, exact_json.kK)(page);
      return refused(group, calls.read('logs:FilterLogEvents', signal => client.send(command, signal)));
     },
     nextOf: ({nextToken: nextToken}) => nextToken
    });
    return pages.flatMap(({events: events}) => events ?? []);
   },
   async hasStream({group: group, streamPrefix: streamPrefix}) {
    const {client: client, DescribeLogStreamsCommand: DescribeLogStreamsCommand} = await open();
    const command = new DescribeLogStreamsCommand({
     logGroupName: group,
     limit: 1,
     ...streamPrefix === void 0 ? {} : {
      logStreamNamePrefix: streamPrefix
     }
    });
    const read = calls.read('logs:DescribeLogStreams', signal => client.send(command, signal));
    const {logStreams: logStreams = []} = await refused(group, read);
    return logStreams.length > 0;
   }
  };
 }
 async function refused(group, read) {
  try {
   return await read;
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   if (error.code === 'not-found') throw new errors.s('bad-input', `Log group ${group} does not exist. Check "cloudwatch-logs" of the source.`, {
    cause: error
   });
   throw error.code === 'rejected' ? new errors.s('bad-input', error.message, {
    cause: error
   }) : error;
  }
 }
 // CONCATENATED MODULE: ./build/src/sources/cloudwatch-logs/aws/open-cloudwatch-logs.js
 const KEPT_AFTER_MILLISECONDS = 3e5;
 function openCloudwatchLogs({settings: settings, calls: calls, clock: clock}) {
  return declared => {
   const {region: region, delaySeconds: delaySeconds} = declared;
   const events = logEvents(region === void 0 ? settings : {
    ...settings,
    region: region
   }, calls);
   const kept = new Map;
   const streams = new Set;
   return {
    async read(request) {
     const settledUntil = clock.now() - delaySeconds * 1e3;
     const reading = {
      events: events,
      kept: kept,
      streams: streams,
      range: request,
      keptUntil: settledUntil - KEPT_AFTER_MILLISECONDS
     };
     const readings = [];
     for (const {query: query} of request.queries) {
      const notes = [];
      const side = names => readSide(query, names, {
       ...reading,
       notes: notes
      });
      const sides = {
       canary: await side(request.sides.canary),
       stable: await side(request.sides.stable)
      };
      readings.push((0, window_readings.$w)(sides, {
       range: request,
       settledUntil: settledUntil,
       notes: notes
      }));
     }
     return readings;
    }
   };
  };
 }
 async function readSide(query, names, reading) {
  const filter = fill(query, names);
  if (filter === void 0) return window_readings.RM;
  const counts = await readCounts(filter, reading);
  if (await hasStream(filter, reading)) return {
   values: counts,
   incomplete: new Set
  };
  reading.notes.push(`No log stream of group ${filter.group} starts with ${filter.streamPrefix ?? ''}: its counts of 0 are not used.`);
  return window_readings.RM;
 }
 function fill({pattern: pattern, group: group, streamPrefix: streamPrefix}, names) {
  if ([ pattern, group, streamPrefix ?? '' ].some(text => (0, placeholders.EH)(text, names) !== void 0)) return;
  return {
   pattern: (0, placeholders.Ct)(pattern, names),
   group: (0, placeholders.Ct)(group, names),
   streamPrefix: streamPrefix === void 0 ? void 0 : (0, placeholders.Ct)(streamPrefix, names)
  };
 }
 async function readCounts(filter, {events: events, kept: kept, range: range, keptUntil: keptUntil}) {
  const key = JSON.stringify([ filter, range.windowSeconds ]);
  const known = kept.get(key) ?? new Map;
  kept.set(key, known);
  const milliseconds = range.windowSeconds * 1e3;
  let from = range.from;
  while (from < range.to && known.has(from)) from += milliseconds;
  const rest = {
   ...range,
   from: from
  };
  const read = from < range.to ? countEvents(await events.filter(filter, rest), rest) : new Map;
  for (const [at, count] of read) if (at + milliseconds <= keptUntil) known.set(at, count);
  return new Map([ ...[ ...known ].filter(([at]) => at >= range.from && at < range.to), ...read ]);
 }
 async function hasStream(filter, {events: events, streams: streams}) {
  const key = JSON.stringify([ filter.group, filter.streamPrefix ]);
  if (filter.streamPrefix === void 0 || streams.has(key)) return true;
  if (!await events.hasStream(filter)) return false;
  streams.add(key);
  return true;
 }
})

};
