export const modules = {

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  parseEcsGates: () => parseEcsGates
 });
 var parse_gates = __webpack_require__(29315);
 var attribute_errors = __webpack_require__(31267);
 var find_nearest = __webpack_require__(91573);
 var gate_text = __webpack_require__(98660);
 var gate_values = __webpack_require__(1577);
 var metric_expression = __webpack_require__(88502);
 var cloudwatch_metric = __webpack_require__(2260);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/read-cloudwatch-metric.js
 const PLAIN_KEYS = [ 'namespace', 'name', 'statistic', 'dimensions' ];
 const METRICS_AT_MOST = 10;
 const RANGE = String.raw`\([^()\s:]*:[^()\s:]*\)`;
 const OF_A_REQUEST = new RegExp(String.raw`^(?:Average|Minimum|Maximum|IQM|(?:p|tm|wm)\d{1,2}(?:\.\d{1,10})?|(?:PR|TM|WM)${RANGE})$`);
 const OF_ALL_REQUESTS = new RegExp(String.raw`^(?:Sum|SampleCount|(?:tc|ts)\d{1,2}(?:\.\d{1,10})?|(?:TC|TS)${RANGE})$`);
 function readCloudWatchMetric(text) {
  const isExpression = text.kind === 'mapping' && text.entries.some(({key: key}) => key === 'expression');
  const metric = isExpression ? readExpression(text) : readPlainMetric(text, 'compared');
  if ((0, cloudwatch_metric.f3)(metric)) return metric;
  throw (0, gate_text.Rt)(text.at, `metric requires a dimension that distinguishes the revisions, with ${cloudwatch_metric.Lz.map(inBraces).join(' or ')} in its value.`);
 }
 function readExpression(text) {
  const given = (0, gate_text.vh)(text, {
   keys: [ 'name', 'expression', 'metrics' ],
   of: 'metric'
  });
  const name = given.get('name');
  const expression = given.get('expression');
  const metrics = given.get('metrics');
  if (name === void 0 || expression === void 0 || metrics === void 0) throw (0, gate_text.Rt)(text.at, 'metric requires "name", "expression" and "metrics".');
  const parts = readParts(metrics);
  return {
   kind: 'expression',
   name: (0, gate_values.yR)(name, "the metric's name"),
   expression: checkExpression(expression, [ ...parts.keys() ]),
   metrics: parts
  };
 }
 function readParts(text) {
  const entries = text.kind === 'mapping' ? text.entries : [];
  if (entries.length === 0 || entries.length > METRICS_AT_MOST) throw (0, gate_text.Rt)(text.at, `expected metrics as a mapping of 1 to ${METRICS_AT_MOST} ids to metrics${(0, 
  gate_text.Pp)(text)}.`);
  return new Map(entries.map(({key: key, keyAt: keyAt, value: value}) => {
   if (/^[a-z]\w{0,39}$/.test(key)) return [ key, readPlainMetric(value, 'part') ];
   throw (0, gate_text.Rt)(keyAt, `${(0, quote_safe.AB)(key)} is not a valid id for an expression; expected a lower-case letter, then letters, digits and _ (40 at most).`);
  }));
 }
 function checkExpression(text, ids) {
  const expression = (0, gate_values.yR)(text, 'metric math such as "orders / requests"');
  const far = (0, metric_expression.A9)(expression);
  if (far !== void 0) throw (0, gate_text.Rt)(text.at, `${far}() would also match metrics that this gate does not list. List each metric under "metrics".`);
  const mentioned = (0, metric_expression.Sd)(expression);
  const unknown = mentioned.find(id => !ids.includes(id));
  if (unknown !== void 0) throw (0, gate_text.Rt)(text.at, `the expression uses ${(0, 
  quote_safe.AB)(unknown)}, which "metrics" does not define; did you mean "${(0, find_nearest.q)(unknown, ids)}"? Defined: ${ids.join(', ')}.`);
  const idle = ids.find(id => !mentioned.includes(id));
  if (idle === void 0) return expression;
  throw (0, gate_text.Rt)(text.at, `the expression does not use "${idle}", which "metrics" defines. Remove it, or use it.`);
 }
 function readPlainMetric(text, use) {
  const given = (0, gate_text.vh)(text, {
   keys: PLAIN_KEYS,
   of: use === 'compared' ? 'metric (without expression)' : 'a metric of the expression'
  });
  const need = key => {
   const value = given.get(key);
   if (value === void 0) throw (0, gate_text.Rt)(text.at, `metric requires "${key}".`);
   return value;
  };
  return {
   kind: 'metric',
   namespace: (0, gate_values.yR)(need('namespace'), "the metric's namespace"),
   name: (0, gate_values.yR)(need('name'), "the metric's name"),
   statistic: readStatistic(need('statistic'), use),
   dimensions: readDimensions(given.get('dimensions'))
  };
 }
 function readStatistic(text, use) {
  const statistic = (0, gate_values.yR)(text, "the metric's statistic");
  if (OF_A_REQUEST.test(statistic)) return statistic;
  if (!OF_ALL_REQUESTS.test(statistic)) throw (0, gate_text.Rt)(text.at, `expected a statistic of CloudWatch such as Average, p90 or TM(2%:98%)${(0, 
  gate_text.Pp)(text)}.`);
  if (use === 'part') return statistic;
  throw (0, gate_text.Rt)(text.at, `${statistic} depends on the share of traffic, which differs between the revisions. Compare Average or a percentile, or divide by the requests in an expression.`);
 }
 function readDimensions(text) {
  if (text === void 0) return new Map;
  if (text.kind === 'mapping') return new Map(text.entries.map(({key: key, value: value}) => [ key, readDimension(value, key) ]));
  throw (0, gate_text.Rt)(text.at, `expected dimensions as a mapping of names to values${(0, 
  gate_text.Pp)(text)}.`);
 }
 function readDimension(text, name) {
  const value = (0, gate_values.yR)(text, `the value of dimension ${(0, quote_safe.AB)(name)}`);
  for (const [, inside = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
   if (cloudwatch_metric.je.some(placeholder => placeholder === inside)) continue;
   throw (0, gate_text.Rt)(text.at, `unknown placeholder ${(0, quote_safe.XW)(inside)}; did you mean {${(0, 
   find_nearest.q)(inside, cloudwatch_metric.je)}}? Known: ${cloudwatch_metric.je.map(inBraces).join(', ')}.`);
  }
  return value;
 }
 function inBraces(placeholder) {
  return `{${placeholder}}`;
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/domain/gate/parse-ecs-gates.js
 const ALARMS_AT_MOST = 100;
 const DIALECT = {
  errorSources: attribute_errors.YZ,
  readMetric: readCloudWatchMetric,
  alarms: {
   called: 'CloudWatch alarm',
   atMost: ALARMS_AT_MOST
  },
  placeholders: [ {
   name: 'side.task-definition',
   differs: true
  }, {
   name: 'side.target-group',
   differs: true
  }, {
   name: 'side.cluster',
   differs: false
  }, {
   name: 'side.service',
   differs: false
  } ]
 };
 function parseEcsGates(text, sources = []) {
  return (0, parse_gates.M)(text, {
   ...DIALECT,
   sources: sources
  });
 }
})

};
