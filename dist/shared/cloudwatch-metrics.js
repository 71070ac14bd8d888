import { modules as shared0 } from './gate-m86819.js';
export const id = 7676;
export const ids = [7676];
export const modules = {
...shared0,

/***/ 17676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  cloudwatchMetrics: () => cloudwatchMetrics
 });
 var client_command_builder = __webpack_require__(55816);
 var endpoints = __webpack_require__(34172);
 var EndpointParameters = __webpack_require__(22826);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
 const command = (0, client_command_builder.k)(EndpointParameters.S, "GraniteServiceVersion20100801", "CloudWatchClient", endpoints.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
 var schemas_0 = __webpack_require__(13037);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
 class GetMetricDataCommand extends(command(_ep0, _mw0, "GetMetricData", schemas_0.xuT)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
 class DescribeAlarmsCommand extends(command(_ep0, _mw0, "DescribeAlarms", schemas_0.K7p)){}
 var errors = __webpack_require__(33047);
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/aws/metric-data.js
 const MOST_PAGES = 50;
 async function readMetricData(queries, ask) {
  const wanted = queries.filter(({ReturnData: ReturnData}) => ReturnData !== false).flatMap(({Id: Id}) => Id ?? []);
  const first = await readPages(queries, ask);
  const isComplete = (id, read) => read.get(id)?.status === 'Complete';
  const missing = wanted.filter(id => !isComplete(id, first));
  if (missing.length === 0) return valuesOf(wanted, first);
  const second = await readPages(queries, ask);
  const lacking = missing.find(id => !isComplete(id, second));
  if (lacking !== void 0) throw describeIncomplete(queries, lacking, second.get(lacking));
  return new Map([ ...valuesOf(wanted, first), ...valuesOf(missing, second) ]);
 }
 async function readPages(queries, ask) {
  const read = new Map;
  let token;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
   const {MetricDataResults: MetricDataResults = [], Messages: Messages = [], NextToken: NextToken} = await ask({
    queries: queries,
    token: token
   });
   const said = Messages.map(readMessage);
   for (const {Id: Id = '', Timestamps: Timestamps = [], Values: Values = [], StatusCode: StatusCode = '', Messages: own = []} of MetricDataResults) {
    const reading = read.get(Id) ?? {
     values: new Map,
     status: '',
     isCut: false,
     messages: []
    };
    for (const [index, at] of Timestamps.entries()) {
     const value = Values[index];
     if (value === void 0) reading.isCut = true; else reading.values.set(at.getTime(), value);
    }
    reading.status = reading.isCut ? 'PartialData' : StatusCode;
    reading.messages = [ ...reading.messages, ...own.map(readMessage), ...said ];
    read.set(Id, reading);
   }
   if (NextToken === void 0 || NextToken === '') return read;
   token = NextToken;
  }
  return new Map;
 }
 function readMessage({Code: Code = '', Value: Value = ''}) {
  return [ Code, Value ].filter(text => text !== '').join(': ');
 }
 function valuesOf(ids, read) {
  return new Map(ids.map(id => [ id, read.get(id)?.values ?? new Map ]));
 }
 function describeIncomplete(queries, id, reading) {
  const {MetricStat: MetricStat, Expression: Expression = id} = queries.find(({Id: Id}) => Id === id) ?? {};
  const name = MetricStat?.Metric?.MetricName ?? Expression;
  const said = reading?.messages[0];
  const status = reading === void 0 || reading.status === '' ? 'no status' : `status ${reading.status}`;
  const why = said === void 0 ? '' : `CloudWatch reported: ${said}.`;
  if (reading?.status === 'Forbidden') return new errors.s('access-denied', (0, join_sentences.D)(`CloudWatch denied access to metric ${name}.`, why));
  return new errors.s('platform-error', (0, join_sentences.D)(`CloudWatch returned incomplete data for metric ${name} (${status}).`, why));
 }
 var read_pages = __webpack_require__(46302);
 var balancer_traffic = __webpack_require__(86819);
 var metric_expression = __webpack_require__(88502);
 var cloudwatch_metric = __webpack_require__(2260);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/cloudwatch-metrics.js
 const QUERIES_A_CALL = 500;
 const ALARMS_A_CALL = 100;
 function cloudwatchMetrics(client, calls, loadBalancerOf) {
  async function readAll(queries, {from: from, to: to}) {
   return readMetricData(queries, page => calls.read('cloudwatch:GetMetricData', options => client.send(new GetMetricDataCommand({
    MetricDataQueries: [ ...page.queries ],
    NextToken: page.token,
    ScanBy: 'TimestampAscending',
    StartTime: new Date(from),
    EndTime: new Date(to)
   }), options)));
  }
  function describeAlarms(names) {
   return (0, read_pages.n)({
    what: 'the alarms',
    ask: NextToken => {
     const command = new DescribeAlarmsCommand({
      AlarmNames: [ ...names ],
      AlarmTypes: [ 'MetricAlarm', 'CompositeAlarm' ],
      MaxRecords: ALARMS_A_CALL,
      NextToken: NextToken
     });
     return calls.read('cloudwatch:DescribeAlarms', options => client.send(command, options));
    },
    nextOf: ({NextToken: NextToken}) => NextToken
   });
  }
  return {
   async read(query) {
    const groups = query.targetGroups.map(async arn => ({
     arn: arn,
     loadBalancer: await loadBalancerOf(arn)
    }));
    const traffic = {
     ...query,
     groups: await Promise.all(groups)
    };
    const series = query.series.map(async (one, index) => queriesOfSeries(one, {
     index: index,
     loadBalancer: await loadBalancerOf(one.targetGroup)
    }));
    const sets = [ ...(0, balancer_traffic.bS)(traffic).map(({id: id, metric: metric}) => [ queryOf(id, metric) ]), ...await Promise.all(series) ];
    const answers = await Promise.all(intoCalls(sets).map(queries => readAll(queries, query)));
    const found = new Map(answers.flatMap(answer => [ ...answer ]));
    return {
     traffic: (0, balancer_traffic.Eg)(found, traffic),
     series: query.series.map((_, index) => found.get(`series${index}`) ?? new Map),
     unsettled: new Set((0, balancer_traffic.tP)(found, traffic, query.to))
    };
   },
   async alarms(names) {
    if (names.length === 0) return new Map;
    const batches = Array.from({
     length: Math.ceil(names.length / ALARMS_A_CALL)
    }, (_, batch) => names.slice(batch * ALARMS_A_CALL, (batch + 1) * ALARMS_A_CALL));
    const answers = await Promise.all(batches.map(describeAlarms));
    const alarms = answers.flat().flatMap(({MetricAlarms: MetricAlarms = [], CompositeAlarms: CompositeAlarms = []}) => [ ...MetricAlarms, ...CompositeAlarms ]);
    return new Map(alarms.map(alarm => [ alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA' ]));
   }
  };
 }
 function intoCalls(sets) {
  const calls = [];
  for (const set of sets) {
   const last = calls.at(-1);
   if (last !== void 0 && last.length + set.length <= QUERIES_A_CALL) last.push(...set); else calls.push([ ...set ]);
  }
  return calls;
 }
 function queriesOfSeries({metric: metric, targetGroup: targetGroup, of: of}, {index: index, loadBalancer: loadBalancer}) {
  const id = `series${index}`;
  const own = (0, cloudwatch_metric.$K)(metric, {
   ...of,
   'target-group': (0, balancer_traffic.RA)(targetGroup),
   'load-balancer': loadBalancer
  });
  if (own.kind === 'metric') return [ queryOf(id, own) ];
  const prefix = `${id}x`;
  const parts = [ ...own.metrics ].map(([part, of]) => ({
   ...queryOf(`${prefix}${part}`, of),
   ReturnData: false
  }));
  return [ ...parts, {
   Id: id,
   Expression: (0, metric_expression.Z_)(own.expression, prefix),
   Period: 60
  } ];
 }
 function queryOf(Id, {namespace: namespace, name: name, statistic: statistic, dimensions: dimensions}) {
  const Dimensions = [ ...dimensions ].map(([Name, Value]) => ({
   Name: Name,
   Value: Value
  }));
  return {
   Id: Id,
   MetricStat: {
    Metric: {
     Namespace: namespace,
     MetricName: name,
     Dimensions: Dimensions
    },
    Period: 60,
    Stat: statistic
   }
  };
 }
})

};
