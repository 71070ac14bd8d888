import { modules as shared0 } from './aws-sdk-core-m87219.js';
export const id = 9323;
export const ids = [9323,8999];
export const modules = {
...shared0,

/***/ 7777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => ECSClient
 });
 var configurations = __webpack_require__(60846);
 var hostHeaderMiddleware = __webpack_require__(9007);
 var user_agent_middleware = __webpack_require__(78486);
 var loggerMiddleware = __webpack_require__(75180);
 var getRecursionDetectionPlugin = __webpack_require__(87591);
 var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(72781);
 var DefaultIdentityProviderConfig = __webpack_require__(67086);
 var getHttpSigningMiddleware = __webpack_require__(21567);
 var client = __webpack_require__(78702);
 var resolveRegionConfig = __webpack_require__(27503);
 var endpoints = __webpack_require__(34172);
 var contentLengthMiddleware = __webpack_require__(87041);
 var middleware_retry_configurations = __webpack_require__(37760);
 var retry = __webpack_require__(22122);
 var getSchemaSerdePlugin = __webpack_require__(7849);
 var httpAuthSchemes = __webpack_require__(88181);
 var getSmithyContext = __webpack_require__(68743);
 var normalizeProvider = __webpack_require__(29362);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
 const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "ecs",
    region: authParameters.region
   },
   propertiesExtractor: (config, context) => ({
    signingProperties: {
     config: config,
     context: context
    }
   })
  };
 }
 const defaultECSHttpAuthSchemeProvider = authParameters => {
  const options = [];
  switch (authParameters.operation) {
  default:
   options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
  }
  return options;
 };
 const resolveHttpAuthSchemeConfig = config => {
  const config_0 = (0, httpAuthSchemes.ho)(config);
  return Object.assign(config_0, {
   authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
  });
 };
 var EndpointParameters = __webpack_require__(77113);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/package.json
 const package_namespaceObject = {
  rE: "3.1162.0"
 };
 var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
 var getDefaultSocketTimeout = __webpack_require__(19121);
 var defaultUserAgent = __webpack_require__(77532);
 var nodeAppIdConfigOptions = __webpack_require__(27652);
 var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
 var defaultProvider = __webpack_require__(89882);
 var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
 var defaults_mode = __webpack_require__(50479);
 var resolveDefaultsModeConfig = __webpack_require__(38234);
 var configLoader = __webpack_require__(83945);
 var regionConfig_config = __webpack_require__(16152);
 var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
 var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
 var util_retry_config = __webpack_require__(84353);
 var calculateBodyLength = __webpack_require__(82127);
 var node_http_handler = __webpack_require__(51668);
 var stream_collector = __webpack_require__(26660);
 var AwsSdkSigV4Signer = __webpack_require__(2526);
 var AwsJson1_1Protocol = __webpack_require__(8999);
 var Sha256Node = __webpack_require__(910);
 var NoOpLogger = __webpack_require__(57545);
 var parseUrl = __webpack_require__(28977);
 var fromBase64 = __webpack_require__(39700);
 var toBase64 = __webpack_require__(67305);
 var fromUtf8 = __webpack_require__(47332);
 var toUtf8 = __webpack_require__(69809);
 var aws = __webpack_require__(16180);
 var EndpointCache = __webpack_require__(48479);
 var decideEndpoint = __webpack_require__(17009);
 var customEndpointFunctions = __webpack_require__(11046);
 var BinaryDecisionDiagram = __webpack_require__(55258);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
 const k = "ref";
 const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
  [k]: "Endpoint"
 }, h = {
  [k]: d
 }, i = {}, j = [ {
  [k]: "Region"
 } ];
 const _data = {
  conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
   [k]: "UseFIPS"
  }, b ] ], [ e, [ {
   [k]: "UseDualStack"
  }, b ] ], [ e, [ {
   fn: f,
   argv: [ h, "supportsDualStack" ]
  }, b ] ], [ e, [ {
   fn: f,
   argv: [ h, "supportsFIPS" ]
  }, b ] ] ],
  results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
 const cache = new EndpointCache.k({
  size: 50,
  params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
 });
 const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
 decideEndpoint.c)(bdd, {
  endpointParams: endpointParams,
  logger: context.logger
 }));
 customEndpointFunctions.m.aws = aws.U;
 var schemas_0 = __webpack_require__(44947);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2014-11-13",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsJson1_1Protocol.T,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.ecs",
   errorTypeRegistries: schemas_0.q1U,
   xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
   version: "2014-11-13",
   serviceTarget: "AmazonEC2ContainerServiceV20141113"
  },
  serviceId: config?.serviceId ?? "ECS",
  sha256: config?.sha256 ?? Sha256Node.k,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
 const runtimeConfig_getRuntimeConfig = config => {
  (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
  const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
  const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
  const clientSharedValues = getRuntimeConfig(config);
  (0, emitWarningIfUnsupportedVersion.I)(process.version);
  const loaderConfig = {
   profile: config?.profile,
   logger: clientSharedValues.logger
  };
  return {
   ...clientSharedValues,
   ...config,
   runtime: "node",
   defaultsMode: defaultsMode,
   authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
   bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
   credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
   defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
   defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
    serviceId: clientSharedValues.serviceId,
    clientVersion: package_namespaceObject.rE
   }),
   maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
   region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
    ...regionConfig_config.zH,
    ...loaderConfig
   }),
   requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
   retryMode: config?.retryMode ?? (0, configLoader.Z)({
    ...middleware_retry_configurations.kN,
    default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
   }, config),
   streamCollector: config?.streamCollector ?? stream_collector.k,
   useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
   useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
   userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
  };
 };
 var region_config_resolver_extensions = __webpack_require__(9999);
 var defaultExtensionConfiguration = __webpack_require__(46571);
 var httpExtensionConfiguration = __webpack_require__(20274);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
 const getHttpAuthExtensionConfiguration = runtimeConfig => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
   setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
    if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
   },
   httpAuthSchemes() {
    return _httpAuthSchemes;
   },
   setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
   },
   httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
   },
   setCredentials(credentials) {
    _credentials = credentials;
   },
   credentials() {
    return _credentials;
   }
  };
 };
 const resolveHttpAuthRuntimeConfig = config => ({
  httpAuthSchemes: config.httpAuthSchemes(),
  httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
  credentials: config.credentials()
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
 class ECSClient extends client.K {
  config;
  constructor(...[configuration]) {
   const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
   super(_config_0);
   this.initConfig = _config_0;
   const _config_1 = (0, EndpointParameters.v)(_config_0);
   const _config_2 = (0, configurations.D)(_config_1);
   const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
   const _config_4 = (0, resolveRegionConfig.T)(_config_3);
   const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
   const _config_6 = (0, endpoints.Co)(_config_5);
   const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
   const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
   this.config = _config_8;
   this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
   this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
   this.middlewareStack.use((0, retry.ey)(this.config));
   this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
   this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
   this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
   this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
   this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
    httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
    identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
     "aws.auth#sigv4": config.credentials
    })
   }));
   this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
  }
  destroy() {
   super.destroy();
  }
 }
}),

/***/ 22588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  G5: () => command,
  lq: () => _ep0,
  yt: () => _mw0
 });
 var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
 var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
 var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77113);
 const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2ContainerServiceV20141113", "ECSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
}),

/***/ 29005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  L: () => ContinueServiceDeploymentCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class ContinueServiceDeploymentCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ContinueServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.sJF)){}
}),

/***/ 16266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  s: () => DeregisterTaskDefinitionCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DeregisterTaskDefinitionCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeregisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.lkq)){}
}),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  A: () => DescribeServiceDeploymentsCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DescribeServiceDeploymentsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.bm1)){}
}),

/***/ 32006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  o: () => DescribeServiceRevisionsCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DescribeServiceRevisionsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Nqi)){}
}),

/***/ 56987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => DescribeServicesCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DescribeServicesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.i2N)){}
}),

/***/ 82511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => DescribeTaskDefinitionCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DescribeTaskDefinitionCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.K0Z)){}
}),

/***/ 8639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  z: () => DescribeTasksCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class DescribeTasksCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Aw_)){}
}),

/***/ 83723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  j: () => ListServiceDeploymentsCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class ListServiceDeploymentsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.aK2)){}
}),

/***/ 80155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => ListTaskDefinitionsCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class ListTaskDefinitionsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTaskDefinitions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mbS)){}
}),

/***/ 54810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => ListTasksCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class ListTasksCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.$a_)){}
}),

/***/ 54031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => RegisterTaskDefinitionCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class RegisterTaskDefinitionCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RegisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.k31)){}
}),

/***/ 47168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  _: () => RunTaskCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class RunTaskCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RunTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.nnR)){}
}),

/***/ 95416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  a: () => StopServiceDeploymentCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class StopServiceDeploymentCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.F0p)){}
}),

/***/ 32059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  P: () => StopTaskCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class StopTaskCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "StopTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kfB)){}
}),

/***/ 92168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  e: () => TagResourceCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class TagResourceCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TagResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Jqp)){}
}),

/***/ 31247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => UntagResourceCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class UntagResourceCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UntagResource", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.AUX)){}
}),

/***/ 47188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  k: () => UpdateServiceCommand
 });
 var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22588);
 var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44947);
 class UpdateServiceCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.N2u)){}
}),

/***/ 77113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => commonParams,
  v: () => resolveClientEndpointParameters
 });
 const resolveClientEndpointParameters = options => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  defaultSigningName: "ecs"
 });
 const commonParams = {
  UseFIPS: {
   type: "builtInParams",
   name: "useFipsEndpoint"
  },
  Endpoint: {
   type: "builtInParams",
   name: "endpoint"
  },
  Region: {
   type: "builtInParams",
   name: "region"
  },
  UseDualStack: {
   type: "builtInParams",
   name: "useDualstackEndpoint"
  }
 };
}),

/***/ 44947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  sJF: () => ContinueServiceDeployment$,
  lkq: () => DeregisterTaskDefinition$,
  bm1: () => DescribeServiceDeployments$,
  Nqi: () => DescribeServiceRevisions$,
  i2N: () => DescribeServices$,
  K0Z: () => DescribeTaskDefinition$,
  Aw_: () => DescribeTasks$,
  aK2: () => ListServiceDeployments$,
  mbS: () => ListTaskDefinitions$,
  $a_: () => ListTasks$,
  k31: () => RegisterTaskDefinition$,
  nnR: () => RunTask$,
  F0p: () => StopServiceDeployment$,
  kfB: () => StopTask$,
  Jqp: () => TagResource$,
  AUX: () => UntagResource$,
  N2u: () => UpdateService$,
  q1U: () => errorTypeRegistries
 });
 var TypeRegistry = __webpack_require__(75629);
 var exceptions = __webpack_require__(54667);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
 class ECSServiceException extends exceptions.T {
  static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
  constructor(options) {
   super(options);
   Object.setPrototypeOf(this, ECSServiceException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
 class AccessDeniedException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#AccessDeniedException";
  name="AccessDeniedException";
  $fault="client";
  constructor(opts) {
   super({
    name: "AccessDeniedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, AccessDeniedException.prototype);
  }
 }
 class ClientException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClientException";
  name="ClientException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClientException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClientException.prototype);
  }
 }
 class ClusterNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClusterNotFoundException";
  name="ClusterNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClusterNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
  }
 }
 class InvalidParameterException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#InvalidParameterException";
  name="InvalidParameterException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidParameterException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidParameterException.prototype);
  }
 }
 class LimitExceededException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#LimitExceededException";
  name="LimitExceededException";
  $fault="client";
  constructor(opts) {
   super({
    name: "LimitExceededException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, LimitExceededException.prototype);
  }
 }
 class ServerException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ServerException";
  name="ServerException";
  $fault="server";
  constructor(opts) {
   super({
    name: "ServerException",
    $fault: "server",
    ...opts
   });
   Object.setPrototypeOf(this, ServerException.prototype);
  }
 }
 class UnsupportedFeatureException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#UnsupportedFeatureException";
  name="UnsupportedFeatureException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UnsupportedFeatureException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
  }
 }
 class UpdateInProgressException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#UpdateInProgressException";
  name="UpdateInProgressException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UpdateInProgressException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UpdateInProgressException.prototype);
  }
 }
 class NamespaceNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#NamespaceNotFoundException";
  name="NamespaceNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "NamespaceNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
  }
 }
 class ClusterContainsCapacityProviderException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException";
  name="ClusterContainsCapacityProviderException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClusterContainsCapacityProviderException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
  }
 }
 class ClusterContainsContainerInstancesException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException";
  name="ClusterContainsContainerInstancesException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClusterContainsContainerInstancesException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
  }
 }
 class ClusterContainsServicesException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClusterContainsServicesException";
  name="ClusterContainsServicesException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClusterContainsServicesException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
  }
 }
 class ClusterContainsTasksException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ClusterContainsTasksException";
  name="ClusterContainsTasksException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ClusterContainsTasksException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
  }
 }
 class TargetNotConnectedException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#TargetNotConnectedException";
  name="TargetNotConnectedException";
  $fault="client";
  constructor(opts) {
   super({
    name: "TargetNotConnectedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
  }
 }
 class ResourceInUseException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ResourceInUseException";
  name="ResourceInUseException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ResourceInUseException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ResourceInUseException.prototype);
  }
 }
 class TargetNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#TargetNotFoundException";
  name="TargetNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "TargetNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TargetNotFoundException.prototype);
  }
 }
 class ServiceNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ServiceNotFoundException";
  name="ServiceNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ServiceNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
  }
 }
 class AttributeLimitExceededException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#AttributeLimitExceededException";
  name="AttributeLimitExceededException";
  $fault="client";
  constructor(opts) {
   super({
    name: "AttributeLimitExceededException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
  }
 }
 class MissingVersionException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#MissingVersionException";
  name="MissingVersionException";
  $fault="client";
  constructor(opts) {
   super({
    name: "MissingVersionException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, MissingVersionException.prototype);
  }
 }
 class NoUpdateAvailableException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#NoUpdateAvailableException";
  name="NoUpdateAvailableException";
  $fault="client";
  constructor(opts) {
   super({
    name: "NoUpdateAvailableException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
  }
 }
 class ServiceDeploymentNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException";
  name="ServiceDeploymentNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ServiceDeploymentNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
  }
 }
 class PlatformUnknownException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#PlatformUnknownException";
  name="PlatformUnknownException";
  $fault="client";
  constructor(opts) {
   super({
    name: "PlatformUnknownException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PlatformUnknownException.prototype);
  }
 }
 class DaemonNotActiveException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#DaemonNotActiveException";
  name="DaemonNotActiveException";
  $fault="client";
  constructor(opts) {
   super({
    name: "DaemonNotActiveException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
  }
 }
 class DaemonNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#DaemonNotFoundException";
  name="DaemonNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "DaemonNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
  }
 }
 class GatewayNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#GatewayNotFoundException";
  name="GatewayNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "GatewayNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
  }
 }
 class ResourceNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ResourceNotFoundException";
  name="ResourceNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ResourceNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
  }
 }
 class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
  name="PlatformTaskDefinitionIncompatibilityException";
  $fault="client";
  constructor(opts) {
   super({
    name: "PlatformTaskDefinitionIncompatibilityException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
  }
 }
 class ServiceNotActiveException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ServiceNotActiveException";
  name="ServiceNotActiveException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ServiceNotActiveException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
  }
 }
 class ConflictException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#ConflictException";
  name="ConflictException";
  $fault="client";
  resourceIds;
  constructor(opts) {
   super({
    name: "ConflictException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ConflictException.prototype);
   this.resourceIds = opts.resourceIds;
  }
 }
 class TaskSetNotFoundException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#TaskSetNotFoundException";
  name="TaskSetNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "TaskSetNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
  }
 }
 class BlockedException extends ECSServiceException {
  static shapeId="com.amazonaws.ecs#BlockedException";
  name="BlockedException";
  $fault="client";
  constructor(opts) {
   super({
    name: "BlockedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, BlockedException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
 const _A = "Attachment";
 const _AC = "AdvancedConfiguration";
 const _AD = "AttachmentDetails";
 const _ADE = "AccessDeniedException";
 const _ALEE = "AttributeLimitExceededException";
 const _AVC = "AwsVpcConfiguration";
 const _At = "Attribute";
 const _Att = "Attachments";
 const _Attr = "Attributes";
 const _BE = "BlockedException";
 const _CA = "CreatedAt";
 const _CC = "CanaryConfiguration";
 const _CCCIE = "ClusterContainsContainerInstancesException";
 const _CCCPE = "ClusterContainsCapacityProviderException";
 const _CCSE = "ClusterContainsServicesException";
 const _CCTE = "ClusterContainsTasksException";
 const _CD = "ContainerDefinition";
 const _CDo = "ContainerDependency";
 const _CDon = "ContainerDefinitions";
 const _CDont = "ContainerDependencies";
 const _CE = "ClientException";
 const _CEo = "ConflictException";
 const _CI = "ContainerImage";
 const _CIon = "ContainerImages";
 const _CNFE = "ClusterNotFoundException";
 const _CO = "ContainerOverride";
 const _COo = "ContainerOverrides";
 const _CPS = "CapacityProviderStrategy";
 const _CPSI = "CapacityProviderStrategyItem";
 const _CRP = "ContainerRestartPolicy";
 const _CSD = "ContinueServiceDeployment";
 const _CSDR = "ContinueServiceDeploymentRequest";
 const _CSDRo = "ContinueServiceDeploymentResponse";
 const _Co = "Container";
 const _Con = "Containers";
 const _D = "Deployment";
 const _DA = "DeploymentAlarms";
 const _DC = "DeploymentConfiguration";
 const _DCBe = "DeploymentCircuitBreaker";
 const _DCe = "DeploymentController";
 const _DES = "DeploymentEphemeralStorage";
 const _DESC = "DeploymentEarlySuccessCriteria";
 const _DL = "DevicesList";
 const _DLH = "DeploymentLifecycleHook";
 const _DLHD = "DeploymentLifecycleHookDetail";
 const _DLHDL = "DeploymentLifecycleHookDetailList";
 const _DLHL = "DeploymentLifecycleHookList";
 const _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
 const _DNAE = "DaemonNotActiveException";
 const _DNFE = "DaemonNotFoundException";
 const _DSD = "DescribeServiceDeployments";
 const _DSDR = "DescribeServiceDeploymentsRequest";
 const _DSDRe = "DescribeServiceDeploymentsResponse";
 const _DSRR = "DescribeServiceRevisionsRequest";
 const _DSRRe = "DescribeServiceRevisionsResponse";
 const _DSRes = "DescribeServicesRequest";
 const _DSResc = "DescribeServicesResponse";
 const _DSRescr = "DescribeServiceRevisions";
 const _DSes = "DescribeServices";
 const _DT = "DescribeTasks";
 const _DTDRer = "DeregisterTaskDefinitionRequest";
 const _DTDRere = "DeregisterTaskDefinitionResponse";
 const _DTDRes = "DescribeTaskDefinitionRequest";
 const _DTDResc = "DescribeTaskDefinitionResponse";
 const _DTDer = "DeregisterTaskDefinition";
 const _DTDes = "DescribeTaskDefinition";
 const _DTR = "DescribeTasksRequest";
 const _DTRe = "DescribeTasksResponse";
 const _DVC = "DockerVolumeConfiguration";
 const _De = "Device";
 const _Dep = "Deployments";
 const _EBSTS = "EBSTagSpecification";
 const _EBSTSa = "EBSTagSpecifications";
 const _ECSMR = "ECSManagedResources";
 const _EF = "EnvironmentFile";
 const _EFSAC = "EFSAuthorizationConfig";
 const _EFSVC = "EFSVolumeConfiguration";
 const _EFn = "EnvironmentFiles";
 const _ES = "EphemeralStorage";
 const _EV = "EnvironmentVariables";
 const _F = "Failure";
 const _FC = "FirelensConfiguration";
 const _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
 const _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
 const _Fa = "Failures";
 const _GC = "GatewayConnection";
 const _GCAR = "GatewayConnectionAlbResources";
 const _GCARL = "GatewayConnectionAlbResourcesList";
 const _GCF = "GatewayConnectorFilters";
 const _GCHC = "GatewayConnectorHealthCheck";
 const _GCHCM = "GatewayConnectorHealthCheckMatcher";
 const _GCL = "GatewayConnectionList";
 const _GCLa = "GatewayConnectorList";
 const _GCR = "GatewayConnectionResources";
 const _GCa = "GatewayConnector";
 const _GNFE = "GatewayNotFoundException";
 const _HC = "HealthCheck";
 const _HE = "HostEntry";
 const _HEL = "HostEntryList";
 const _HVP = "HostVolumeProperties";
 const _IA = "InferenceAccelerator";
 const _IAO = "InferenceAcceleratorOverride";
 const _IAOn = "InferenceAcceleratorOverrides";
 const _IAn = "InferenceAccelerators";
 const _IPE = "InvalidParameterException";
 const _KC = "KernelCapabilities";
 const _KVP = "KeyValuePair";
 const _LB = "LoadBalancer";
 const _LBo = "LoadBalancers";
 const _LC = "LinearConfiguration";
 const _LCo = "LogConfiguration";
 const _LEE = "LimitExceededException";
 const _LP = "LinuxParameters";
 const _LSD = "ListServiceDeployments";
 const _LSDR = "ListServiceDeploymentsRequest";
 const _LSDRi = "ListServiceDeploymentsResponse";
 const _LT = "ListTasks";
 const _LTD = "ListTaskDefinitions";
 const _LTDR = "ListTaskDefinitionsRequest";
 const _LTDRi = "ListTaskDefinitionsResponse";
 const _LTR = "ListTasksRequest";
 const _LTRi = "ListTasksResponse";
 const _MA = "ManagedAgent";
 const _MAASP = "ManagedApplicationAutoScalingPolicy";
 const _MAASPa = "ManagedApplicationAutoScalingPolicies";
 const _MAS = "ManagedAutoScaling";
 const _MAa = "ManagedAgents";
 const _MC = "ManagedCertificate";
 const _MCL = "MetricConfigurationList";
 const _MCe = "MetricConfiguration";
 const _MCo = "MonitoringConfiguration";
 const _MIP = "ManagedIngressPath";
 const _MIPan = "ManagedIngressPaths";
 const _ML = "ManagedListener";
 const _MLB = "ManagedLoadBalancer";
 const _MLG = "ManagedLogGroup";
 const _MLGa = "ManagedLogGroups";
 const _MLR = "ManagedListenerRule";
 const _MMA = "ManagedMetricAlarm";
 const _MMAa = "ManagedMetricAlarms";
 const _MP = "MountPoint";
 const _MPL = "MountPointList";
 const _MSG = "ManagedSecurityGroup";
 const _MSGa = "ManagedSecurityGroups";
 const _MST = "ManagedScalableTarget";
 const _MTG = "ManagedTargetGroup";
 const _MTGa = "ManagedTargetGroups";
 const _MVE = "MissingVersionException";
 const _NB = "NetworkBinding";
 const _NBe = "NetworkBindings";
 const _NC = "NetworkConfiguration";
 const _NI = "NetworkInterface";
 const _NIe = "NetworkInterfaces";
 const _NMA = "NvidiaMpsAllocation";
 const _NNFE = "NamespaceNotFoundException";
 const _NUAE = "NoUpdateAvailableException";
 const _PC = "PlacementConstraint";
 const _PCP = "ProxyConfigurationProperties";
 const _PCl = "PlacementConstraints";
 const _PCr = "ProxyConfiguration";
 const _PM = "PortMapping";
 const _PML = "PortMappingList";
 const _PS = "PlacementStrategy";
 const _PSl = "PlacementStrategies";
 const _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
 const _PUE = "PlatformUnknownException";
 const _RA = "RequiresAttributes";
 const _RC = "RepositoryCredentials";
 const _RCe = "ResolvedConfiguration";
 const _RIUE = "ResourceInUseException";
 const _RNFE = "ResourceNotFoundException";
 const _RP = "RuntimePlatform";
 const _RPO = "RuntimePlatformOverride";
 const _RR = "ResourceRequirement";
 const _RRe = "ResourceRequirements";
 const _RT = "RunTask";
 const _RTD = "RegisterTaskDefinition";
 const _RTDR = "RegisterTaskDefinitionRequest";
 const _RTDRe = "RegisterTaskDefinitionResponse";
 const _RTR = "RunTaskRequest";
 const _RTRu = "RunTaskResponse";
 const _Ro = "Rollback";
 const _S = "Scale";
 const _SC = "SystemControl";
 const _SCALC = "ServiceConnectAccessLogConfiguration";
 const _SCC = "ServiceConnectConfiguration";
 const _SCCA = "ServiceConnectClientAlias";
 const _SCCAL = "ServiceConnectClientAliasList";
 const _SCCC = "ServiceConnectContainerConfigurations";
 const _SCCCe = "ServiceConnectContainerConfiguration";
 const _SCRS = "ServiceCurrentRevisionSummary";
 const _SCRSL = "ServiceCurrentRevisionSummaryList";
 const _SCS = "ServiceConnectService";
 const _SCSL = "ServiceConnectServiceList";
 const _SCSR = "ServiceConnectServiceResource";
 const _SCSRL = "ServiceConnectServiceResourceList";
 const _SCTC = "ServiceConnectTlsConfiguration";
 const _SCTCA = "ServiceConnectTlsCertificateAuthority";
 const _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
 const _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
 const _SCTTR = "ServiceConnectTestTrafficRules";
 const _SCy = "SystemControls";
 const _SD = "ServiceDeployment";
 const _SDA = "ServiceDeploymentAlarms";
 const _SDB = "ServiceDeploymentBrief";
 const _SDBe = "ServiceDeploymentsBrief";
 const _SDCB = "ServiceDeploymentCircuitBreaker";
 const _SDNFE = "ServiceDeploymentNotFoundException";
 const _SDe = "ServiceDeployments";
 const _SE = "ServerException";
 const _SEe = "ServiceEvent";
 const _SEer = "ServiceEvents";
 const _SFVC = "S3FilesVolumeConfiguration";
 const _SL = "SecretList";
 const _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
 const _SNAE = "ServiceNotActiveException";
 const _SNFE = "ServiceNotFoundException";
 const _SR = "ServiceRegistry";
 const _SRLB = "ServiceRevisionLoadBalancer";
 const _SRLBe = "ServiceRevisionLoadBalancers";
 const _SRO = "ServiceRevisionOverrides";
 const _SRS = "ServiceRevisionSummary";
 const _SRSL = "ServiceRevisionsSummaryList";
 const _SRVLC = "ServiceRevisionVpcLatticeConfiguration";
 const _SRVLCe = "ServiceRevisionVpcLatticeConfigurations";
 const _SRe = "ServiceRevision";
 const _SRer = "ServiceRegistries";
 const _SRerv = "ServiceRevisions";
 const _SSD = "StopServiceDeployment";
 const _SSDR = "StopServiceDeploymentRequest";
 const _SSDRt = "StopServiceDeploymentResponse";
 const _SSh = "SharingStrategy";
 const _STRto = "StopTaskRequest";
 const _STRtop = "StopTaskResponse";
 const _STt = "StopTask";
 const _SVC = "ServiceVolumeConfiguration";
 const _SVCe = "ServiceVolumeConfigurations";
 const _Se = "Secret";
 const _Ser = "Service";
 const _Serv = "Services";
 const _T = "Tag";
 const _TC = "ThresholdConfiguration";
 const _TCi = "TimeoutConfiguration";
 const _TD = "TaskDefinition";
 const _TDPC = "TaskDefinitionPlacementConstraint";
 const _TDPCa = "TaskDefinitionPlacementConstraints";
 const _TES = "TaskEphemeralStorage";
 const _TL = "TmpfsList";
 const _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
 const _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
 const _TNCE = "TargetNotConnectedException";
 const _TNFE = "TargetNotFoundException";
 const _TO = "TaskOverride";
 const _TR = "TagResource";
 const _TRR = "TagResourceRequest";
 const _TRRa = "TagResourceResponse";
 const _TS = "TaskSet";
 const _TSNFE = "TaskSetNotFoundException";
 const _TSa = "TaskSets";
 const _TVC = "TaskVolumeConfiguration";
 const _TVCa = "TaskVolumeConfigurations";
 const _Ta = "Task";
 const _Tag = "Tags";
 const _Tas = "Tasks";
 const _Tm = "Tmpfs";
 const _U = "Ulimit";
 const _UFE = "UnsupportedFeatureException";
 const _UIPE = "UpdateInProgressException";
 const _UL = "UlimitList";
 const _UR = "UntagResource";
 const _URR = "UntagResourceRequest";
 const _URRn = "UntagResourceResponse";
 const _US = "UpdateService";
 const _USR = "UpdateServiceRequest";
 const _USRp = "UpdateServiceResponse";
 const _V = "Volume";
 const _VF = "VolumeFrom";
 const _VFL = "VolumeFromList";
 const _VL = "VolumeList";
 const _VLAC = "VpcLatticeAdvancedConfiguration";
 const _VLC = "VpcLatticeConfiguration";
 const _VLCp = "VpcLatticeConfigurations";
 const _a = "attachments";
 const _aASP = "applicationAutoScalingPolicies";
 const _aCA = "acmCertificateArn";
 const _aCd = "advancedConfiguration";
 const _aCu = "authorizationConfig";
 const _aCw = "awsvpcConfiguration";
 const _aI = "attachmentId";
 const _aLCc = "accessLogConfiguration";
 const _aN = "alarmNames";
 const _aP = "appProtocol";
 const _aPA = "accessPointArn";
 const _aPAA = "awsPcaAuthorityArn";
 const _aPI = "assignPublicIp";
 const _aPIc = "accessPointId";
 const _aSu = "autoScaling";
 const _aT = "accessType";
 const _aTGA = "alternateTargetGroupArn";
 const _aTc = "accessTypes";
 const _aZ = "availabilityZone";
 const _aZR = "availabilityZoneRebalancing";
 const _ac = "action";
 const _ad = "add";
 const _af = "after";
 const _al = "alarms";
 const _ar = "arn";
 const _at = "attributes";
 const _au = "autoprovision";
 const _b = "base";
 const _bIP = "bindIP";
 const _bTIM = "bakeTimeInMinutes";
 const _be = "before";
 const _c = "client";
 const _cA = "clusterArn";
 const _cAL = "configuredAtLaunch";
 const _cAli = "clientAliases";
 const _cAo = "containerArn";
 const _cAon = "connectivityAt";
 const _cAp = "cpuArchitecture";
 const _cAr = "createdAt";
 const _cBTIM = "canaryBakeTimeInMinutes";
 const _cBr = "createdBy";
 const _cC = "canaryConfiguration";
 const _cCon = "containerConfigurations";
 const _cD = "containerDefinitions";
 const _cDC = "computedDesiredCount";
 const _cI = "containerImages";
 const _cIA = "containerInstanceArn";
 const _cIo = "containerInstance";
 const _cNo = "containerName";
 const _cO = "containerOverrides";
 const _cP = "canaryPercent";
 const _cPN = "capacityProviderName";
 const _cPR = "containerPortRange";
 const _cPS = "capacityProviderStrategy";
 const _cPa = "capacityProvider";
 const _cPo = "containerPath";
 const _cPon = "containerPort";
 const _cPr = "credentialsParameter";
 const _cS = "credentialSpecs";
 const _cSD = "currentServiceDeployment";
 const _cSR = "currentServiceRevisions";
 const _cT = "clientToken";
 const _ca = "capabilities";
 const _ce = "certificate";
 const _cl = "cluster";
 const _com = "command";
 const _comp = "compatibilities";
 const _con = "condition";
 const _conn = "connectivity";
 const _conta = "containers";
 const _cou = "count";
 const _cp = "cpu";
 const _d = "details";
 const _dAer = "deregisteredAt";
 const _dAi = "discoveryArn";
 const _dC = "deploymentConfiguration";
 const _dCB = "deploymentCircuitBreaker";
 const _dCe = "desiredCount";
 const _dCep = "deploymentController";
 const _dL = "dockerLabels";
 const _dN = "disableNetworking";
 const _dNa = "daemonName";
 const _dNe = "deviceName";
 const _dNi = "discoveryName";
 const _dNn = "dnsName";
 const _dNo = "domainName";
 const _dO = "dependsOn";
 const _dOT = "deleteOnTermination";
 const _dOr = "driverOpts";
 const _dRAe = "deleteRequestedAt";
 const _dS = "dnsServers";
 const _dSD = "dnsSearchDomains";
 const _dSO = "dockerSecurityOptions";
 const _dSe = "desiredStatus";
 const _dT = "deviceType";
 const _dVC = "dockerVolumeConfiguration";
 const _de = "devices";
 const _dep = "deployments";
 const _det = "detail";
 const _do = "domain";
 const _dr = "driver";
 const _dro = "drop";
 const _e = "error";
 const _eA = "expiresAt";
 const _eC = "exitCode";
 const _eEC = "enableExecuteCommand";
 const _eECSMT = "enableECSManagedTags";
 const _eF = "environmentFiles";
 const _eFI = "enableFaultInjection";
 const _eH = "extraHosts";
 const _eI = "externalId";
 const _eMR = "ecsManagedResources";
 const _eP = "entryPoint";
 const _eRA = "executionRoleArn";
 const _eSA = "executionStoppedAt";
 const _eSC = "earlySuccessCriteria";
 const _eSp = "ephemeralStorage";
 const _eVC = "efsVolumeConfiguration";
 const _en = "environment";
 const _ena = "enabled";
 const _enab = "enable";
 const _enc = "encrypted";
 const _end = "endpoint";
 const _es = "essential";
 const _ev = "events";
 const _ex = "expression";
 const _exa = "exact";
 const _f = "family";
 const _fA = "finishedAt";
 const _fC = "firelensConfiguration";
 const _fCa = "failureCount";
 const _fES = "fargateEphemeralStorage";
 const _fND = "forceNewDeployment";
 const _fP = "familyPrefix";
 const _fSA = "fileSystemArn";
 const _fSI = "fileSystemId";
 const _fT = "failedTasks";
 const _fTi = "filesystemType";
 const _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
 const _fa = "failures";
 const _fi = "filters";
 const _fie = "field";
 const _for = "format";
 const _gA = "gatewayArn";
 const _gC = "gatewayConnectors";
 const _gCa = "gatewayConnections";
 const _gCr = "grpcCode";
 const _gDE = "guardDutyEnabled";
 const _gI = "gpuIds";
 const _gRA = "gatewayRouteArn";
 const _gSS = "gpuSharingStrategy";
 const _gr = "group";
 const _h = "hostname";
 const _hC = "healthCheck";
 const _hCGPS = "healthCheckGracePeriodSeconds";
 const _hCIS = "healthCheckIntervalSeconds";
 const _hCP = "healthCheckPath";
 const _hCPe = "healthCheckProtocol";
 const _hCPea = "healthCheckPort";
 const _hCTS = "healthCheckTimeoutSeconds";
 const _hCt = "httpCode";
 const _hD = "hookDetails";
 const _hE = "httpError";
 const _hI = "hookId";
 const _hL = "hardLimit";
 const _hP = "healthyPercent";
 const _hPR = "hostPortRange";
 const _hPo = "hostPath";
 const _hPos = "hostPort";
 const _hS = "healthStatus";
 const _hSA = "hostSharedAlb";
 const _hTA = "hookTargetArn";
 const _hTC = "healthyThresholdCount";
 const _he = "header";
 const _ho = "host";
 const _i = "id";
 const _iA = "ipAddress";
 const _iAO = "inferenceAcceleratorOverrides";
 const _iAn = "inferenceAccelerators";
 const _iAp = "ipv6Address";
 const _iCA = "issuerCertificateAuthority";
 const _iD = "imageDigest";
 const _iEC = "ignoredExitCodes";
 const _iM = "ipcMode";
 const _iP = "ingressPaths";
 const _iPE = "initProcessEnabled";
 const _iPO = "ingressPortOverride";
 const _iQP = "includeQueryParameters";
 const _iTS = "idleTimeoutSeconds";
 const _ia = "iam";
 const _im = "image";
 const _in = "interactive";
 const _inc = "include";
 const _int = "interval";
 const _io = "iops";
 const _k = "key";
 const _kK = "kmsKey";
 const _kKI = "kmsKeyId";
 const _l = "links";
 const _lA = "listenerArn";
 const _lB = "loadBalancers";
 const _lBA = "loadBalancerArn";
 const _lBN = "loadBalancerName";
 const _lBSG = "loadBalancerSecurityGroups";
 const _lBSGA = "loadBalancerSecurityGroupArns";
 const _lBo = "loadBalancer";
 const _lC = "logConfiguration";
 const _lCi = "linearConfiguration";
 const _lD = "logDriver";
 const _lG = "logGroups";
 const _lGN = "logGroupName";
 const _lH = "lifecycleHooks";
 const _lHD = "lifecycleHookDetails";
 const _lL = "logLevel";
 const _lP = "linuxParameters";
 const _lRA = "listenerRuleArn";
 const _lS = "lastStatus";
 const _lSA = "lastStartedAt";
 const _lSi = "lifecycleStages";
 const _lSif = "lifecycleStage";
 const _lT = "launchType";
 const _la = "labels";
 const _li = "listener";
 const _m = "message";
 const _mA = "managedAgents";
 const _mAe = "metricAlarms";
 const _mC = "minCapacity";
 const _mCP = "maxComputePercent";
 const _mCa = "maxCapacity";
 const _mCe = "metricConfigurations";
 const _mEBSV = "managedEBSVolume";
 const _mHP = "minimumHealthyPercent";
 const _mN = "metricNames";
 const _mO = "mountOptions";
 const _mP = "mountPoints";
 const _mPa = "maximumPercent";
 const _mR = "memoryReservation";
 const _mRa = "maxResults";
 const _mSa = "maxSwap";
 const _mat = "matcher";
 const _me = "memory";
 const _met = "metric";
 const _mo = "monitoring";
 const _n = "name";
 const _nB = "networkBindings";
 const _nC = "networkConfiguration";
 const _nDI = "neuronDeviceIds";
 const _nI = "networkInterfaces";
 const _nM = "networkMode";
 const _nMv = "nvidiaMps";
 const _nT = "nextToken";
 const _na = "namespace";
 const _o = "options";
 const _oSF = "operatingSystemFamily";
 const _ov = "overrides";
 const _p = "privileged";
 const _pCe = "pendingCount";
 const _pCl = "placementConstraints";
 const _pCr = "proxyConfiguration";
 const _pF = "platformFamily";
 const _pIA = "privateIpv4Address";
 const _pLR = "productionListenerRule";
 const _pM = "portMappings";
 const _pMi = "pidMode";
 const _pN = "portName";
 const _pRTS = "perRequestTimeoutSeconds";
 const _pS = "placementStrategy";
 const _pSA = "pullStartedAt";
 const _pSAu = "pullStoppedAt";
 const _pT = "pseudoTerminal";
 const _pTCe = "pendingTaskCount";
 const _pTo = "policyType";
 const _pTr = "propagateTags";
 const _pV = "platformVersion";
 const _pe = "permissions";
 const _po = "port";
 const _pr = "protocol";
 const _pro = "properties";
 const _r = "reason";
 const _rA = "roleArn";
 const _rAP = "restartAttemptPeriod";
 const _rAe = "registeredAt";
 const _rAeg = "registryArn";
 const _rAeq = "requiresAttributes";
 const _rAes = "resourceArn";
 const _rB = "registeredBy";
 const _rC = "repositoryCredentials";
 const _rCe = "requiresCompatibilities";
 const _rCes = "resolvedConfiguration";
 const _rCu = "runningCount";
 const _rD = "rootDirectory";
 const _rI = "resourceIds";
 const _rIe = "referenceId";
 const _rIu = "runtimeId";
 const _rMT = "resourceManagementType";
 const _rO = "readOnly";
 const _rOHT = "resetOnHealthyTask";
 const _rPTW = "requestedProductionTrafficWeight";
 const _rPe = "restartPolicy";
 const _rPu = "runtimePlatform";
 const _rR = "resourceRequirements";
 const _rRF = "readonlyRootFilesystem";
 const _rS = "rolloutState";
 const _rSR = "rolloutStateReason";
 const _rSe = "resolutionSeconds";
 const _rT = "resourceType";
 const _rTCe = "requestedTaskCount";
 const _rTCu = "runningTaskCount";
 const _rTTW = "requestedTestTrafficWeight";
 const _re = "revision";
 const _res = "resources";
 const _ret = "retries";
 const _rol = "rollback";
 const _ru = "rule";
 const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
 const _sA = "startedAt";
 const _sAe = "serviceArn";
 const _sAt = "stoppedAt";
 const _sAto = "stoppingAt";
 const _sB = "startedBy";
 const _sBTIM = "stepBakeTimeInMinutes";
 const _sC = "systemControls";
 const _sCC = "serviceConnectConfiguration";
 const _sCR = "serviceConnectResources";
 const _sCo = "sourceContainer";
 const _sCtop = "stopCode";
 const _sD = "serviceDeployments";
 const _sDA = "serviceDeploymentArn";
 const _sDAe = "serviceDeploymentArns";
 const _sG = "securityGroups";
 const _sGI = "securityGroupIds";
 const _sI = "subnetIds";
 const _sIGB = "sizeInGiB";
 const _sIn = "snapshotId";
 const _sL = "softLimit";
 const _sMS = "sharedMemorySize";
 const _sN = "serviceName";
 const _sO = "secretOptions";
 const _sP = "startPeriod";
 const _sPo = "sourcePath";
 const _sPt = "stepPercent";
 const _sR = "statusReason";
 const _sRA = "serviceRevisionArns";
 const _sRAe = "serviceRevisionArn";
 const _sRe = "serviceRegistries";
 const _sRer = "serviceRevisions";
 const _sRt = "stoppedReason";
 const _sS = "schedulingStrategy";
 const _sSA = "stabilityStatusAt";
 const _sSG = "serviceSecurityGroups";
 const _sSR = "sourceServiceRevisions";
 const _sSRC = "sourceServiceRevisionCleanup";
 const _sSh = "sharingStrategy";
 const _sSt = "stabilityStatus";
 const _sT = "startTimeout";
 const _sTca = "scalableTarget";
 const _sTt = "stopTimeout";
 const _sTto = "stopType";
 const _sU = "serviceUrl";
 const _sV = "sourceVolume";
 const _sVC = "s3filesVolumeConfiguration";
 const _sc = "scale";
 const _sch = "scheme";
 const _sco = "scope";
 const _se = "server";
 const _sec = "secrets";
 const _ser = "service";
 const _serv = "services";
 const _si = "size";
 const _so = "sort";
 const _st = "status";
 const _str = "strategy";
 const _su = "subnets";
 const _sw = "swappiness";
 const _t = "type";
 const _tA = "taskArn";
 const _tAN = "triggeredAlarmNames";
 const _tAa = "targetArn";
 const _tAas = "taskArns";
 const _tAi = "timeoutAction";
 const _tC = "thresholdConfiguration";
 const _tCi = "timeoutConfiguration";
 const _tD = "taskDefinition";
 const _tDA = "taskDefinitionArn";
 const _tDAa = "taskDefinitionArns";
 const _tEP = "transitEncryptionPort";
 const _tEr = "transitEncryption";
 const _tG = "targetGroups";
 const _tGA = "targetGroupArn";
 const _tI = "targetId";
 const _tIM = "timeoutInMinutes";
 const _tK = "tagKeys";
 const _tLR = "testListenerRule";
 const _tLRA = "testListenerRuleArn";
 const _tP = "terminationPolicy";
 const _tRA = "taskRoleArn";
 const _tSA = "taskSetArn";
 const _tSR = "targetServiceRevision";
 const _tSRA = "targetServiceRevisionArn";
 const _tSa = "taskSets";
 const _tSag = "tagSpecifications";
 const _tT = "targetType";
 const _tTR = "testTrafficRules";
 const _tV = "targetValue";
 const _ta = "tags";
 const _tas = "tasks";
 const _task = "task";
 const _th = "threshold";
 const _thr = "throughput";
 const _ti = "timeout";
 const _tl = "tls";
 const _tm = "tmpfs";
 const _u = "user";
 const _uA = "updatedAt";
 const _uTC = "unhealthyThresholdCount";
 const _ul = "ulimits";
 const _un = "unit";
 const _v = "value";
 const _vC = "versionConsistency";
 const _vCo = "volumeConfigurations";
 const _vF = "volumesFrom";
 const _vFa = "valueFrom";
 const _vIR = "volumeInitializationRate";
 const _vLC = "vpcLatticeConfigurations";
 const _vT = "volumeType";
 const _ve = "version";
 const _vo = "volumes";
 const _w = "weight";
 const _wD = "workingDirectory";
 const n0 = "com.amazonaws.ecs";
 const _s_registry = new TypeRegistry.O(_s);
 var ECSServiceException$ = [ -3, _s, "ECSServiceException", 0, [], [] ];
 _s_registry.registerError(ECSServiceException$, ECSServiceException);
 const n0_registry = new TypeRegistry.O(n0);
 var AccessDeniedException$ = [ -3, n0, _ADE, {
  [_e]: _c,
  [_hE]: 403
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
 var AttributeLimitExceededException$ = [ -3, n0, _ALEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
 var BlockedException$ = [ -3, n0, _BE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(BlockedException$, BlockedException);
 var ClientException$ = [ -3, n0, _CE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClientException$, ClientException);
 var ClusterContainsCapacityProviderException$ = [ -3, n0, _CCCPE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
 var ClusterContainsContainerInstancesException$ = [ -3, n0, _CCCIE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
 var ClusterContainsServicesException$ = [ -3, n0, _CCSE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
 var ClusterContainsTasksException$ = [ -3, n0, _CCTE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
 var ClusterNotFoundException$ = [ -3, n0, _CNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ClusterNotFoundException$, ClusterNotFoundException);
 var ConflictException$ = [ -3, n0, _CEo, {
  [_e]: _c
 }, [ _rI, _m ], [ 64 | 0, 0 ] ];
 n0_registry.registerError(ConflictException$, ConflictException);
 var DaemonNotActiveException$ = [ -3, n0, _DNAE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(DaemonNotActiveException$, DaemonNotActiveException);
 var DaemonNotFoundException$ = [ -3, n0, _DNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(DaemonNotFoundException$, DaemonNotFoundException);
 var GatewayNotFoundException$ = [ -3, n0, _GNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(GatewayNotFoundException$, GatewayNotFoundException);
 var InvalidParameterException$ = [ -3, n0, _IPE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
 var LimitExceededException$ = [ -3, n0, _LEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LimitExceededException$, LimitExceededException);
 var MissingVersionException$ = [ -3, n0, _MVE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(MissingVersionException$, MissingVersionException);
 var NamespaceNotFoundException$ = [ -3, n0, _NNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
 var NoUpdateAvailableException$ = [ -3, n0, _NUAE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
 var PlatformTaskDefinitionIncompatibilityException$ = [ -3, n0, _PTDIE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
 var PlatformUnknownException$ = [ -3, n0, _PUE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PlatformUnknownException$, PlatformUnknownException);
 var ResourceInUseException$ = [ -3, n0, _RIUE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
 var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
 var ServerException$ = [ -3, n0, _SE, {
  [_e]: _se
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServerException$, ServerException);
 var ServiceDeploymentNotFoundException$ = [ -3, n0, _SDNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
 var ServiceNotActiveException$ = [ -3, n0, _SNAE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServiceNotActiveException$, ServiceNotActiveException);
 var ServiceNotFoundException$ = [ -3, n0, _SNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServiceNotFoundException$, ServiceNotFoundException);
 var TargetNotConnectedException$ = [ -3, n0, _TNCE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(TargetNotConnectedException$, TargetNotConnectedException);
 var TargetNotFoundException$ = [ -3, n0, _TNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
 var TaskSetNotFoundException$ = [ -3, n0, _TSNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
 var UnsupportedFeatureException$ = [ -3, n0, _UFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
 var UpdateInProgressException$ = [ -3, n0, _UIPE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UpdateInProgressException$, UpdateInProgressException);
 const errorTypeRegistries = [ _s_registry, n0_registry ];
 var AdvancedConfiguration$ = [ 3, n0, _AC, 0, [ _aTGA, _pLR, _tLR, _rA ], [ 0, 0, 0, 0 ] ];
 var Attachment$ = [ 3, n0, _A, 0, [ _i, _t, _st, _d ], [ 0, 0, 0, () => AttachmentDetails ] ];
 var Attribute$ = [ 3, n0, _At, 0, [ _n, _v, _tT, _tI ], [ 0, 0, 0, 0 ], 1 ];
 var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _su, _sG, _aPI ], [ 64 | 0, 64 | 0, 0 ], 1 ];
 var CanaryConfiguration$ = [ 3, n0, _CC, 0, [ _cP, _cBTIM ], [ 1, 1 ] ];
 var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cPa, _w, _b ], [ 0, 1, 1 ], 1 ];
 var Container$ = [ 3, n0, _Co, 0, [ _cAo, _tA, _n, _im, _iD, _rIu, _lS, _eC, _r, _nB, _nI, _hS, _mA, _cp, _me, _mR, _gI, _nDI, _gSS ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => NetworkBindings, () => NetworkInterfaces, 0, () => ManagedAgents, 0, 0, 0, 64 | 0, 64 | 0, () => SharingStrategy$ ] ];
 var ContainerDefinition$ = [ 3, n0, _CD, 0, [ _n, _im, _rC, _cp, _me, _mR, _l, _pM, _es, _rPe, _eP, _com, _en, _eF, _mP, _vF, _lP, _sec, _dO, _sT, _sTt, _vC, _h, _u, _wD, _dN, _p, _rRF, _dS, _dSD, _eH, _dSO, _in, _pT, _dL, _ul, _lC, _hC, _sC, _rR, _fC, _cS ], [ 0, 0, [ () => RepositoryCredentials$, 0 ], 1, 1, 1, 64 | 0, () => PortMappingList, 2, () => ContainerRestartPolicy$, 64 | 0, 64 | 0, [ () => EnvironmentVariables, 0 ], () => EnvironmentFiles, () => MountPointList, () => VolumeFromList, () => LinuxParameters$, () => SecretList, () => ContainerDependencies, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => HostEntryList, 64 | 0, 2, 2, 128 | 0, () => UlimitList, () => LogConfiguration$, () => HealthCheck$, () => SystemControls, () => ResourceRequirements, () => FirelensConfiguration$, 64 | 0 ] ];
 var ContainerDependency$ = [ 3, n0, _CDo, 0, [ _cNo, _con ], [ 0, 0 ], 2 ];
 var ContainerImage$ = [ 3, n0, _CI, 0, [ _cNo, _iD, _im ], [ 0, 0, 0 ] ];
 var ContainerOverride$ = [ 3, n0, _CO, 0, [ _n, _com, _en, _eF, _cp, _me, _mR, _rR ], [ 0, 64 | 0, [ () => EnvironmentVariables, 0 ], () => EnvironmentFiles, 1, 1, 1, () => ResourceRequirements ] ];
 var ContainerRestartPolicy$ = [ 3, n0, _CRP, 0, [ _ena, _iEC, _rAP ], [ 2, 64 | 1, 1 ], 1 ];
 var ContinueServiceDeploymentRequest$ = [ 3, n0, _CSDR, 0, [ _sDA, _hI, _ac ], [ 0, 0, 0 ], 2 ];
 var ContinueServiceDeploymentResponse$ = [ 3, n0, _CSDRo, 0, [ _sDA ], [ 0 ] ];
 var CreatedAt$ = [ 3, n0, _CA, 0, [ _be, _af ], [ 4, 4 ] ];
 var Deployment$ = [ 3, n0, _D, 0, [ _i, _st, _tD, _dCe, _pCe, _rCu, _fT, _cAr, _uA, _cPS, _lT, _pV, _pF, _nC, _rS, _rSR, _sCC, _sCR, _vCo, _fES, _vLC ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => CapacityProviderStrategy, 0, 0, 0, () => NetworkConfiguration$, 0, 0, () => ServiceConnectConfiguration$, () => ServiceConnectServiceResourceList, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, () => VpcLatticeConfigurations ] ];
 var DeploymentAlarms$ = [ 3, n0, _DA, 0, [ _aN, _rol, _enab ], [ 64 | 0, 2, 2 ], 3 ];
 var DeploymentCircuitBreaker$ = [ 3, n0, _DCBe, 0, [ _enab, _rol, _rOHT, _tC ], [ 2, 2, 2, () => ThresholdConfiguration$ ], 2 ];
 var DeploymentConfiguration$ = [ 3, n0, _DC, 0, [ _dCB, _mPa, _mHP, _al, _str, _bTIM, _lH, _lCi, _cC, _eSC ], [ () => DeploymentCircuitBreaker$, 1, 1, () => DeploymentAlarms$, 0, 1, () => DeploymentLifecycleHookList, () => LinearConfiguration$, () => CanaryConfiguration$, () => DeploymentEarlySuccessCriteria$ ] ];
 var DeploymentController$ = [ 3, n0, _DCe, 0, [ _t ], [ 0 ], 1 ];
 var DeploymentEarlySuccessCriteria$ = [ 3, n0, _DESC, 0, [ _enab, _hP, _sSRC ], [ 2, 1, 0 ], 1 ];
 var DeploymentEphemeralStorage$ = [ 3, n0, _DES, 0, [ _kKI ], [ 0 ] ];
 var DeploymentLifecycleHook$ = [ 3, n0, _DLH, 0, [ _tT, _hTA, _rA, _lSi, _hD, _tCi ], [ 0, 0, 0, 64 | 0, 15, () => DeploymentLifecycleHookTimeoutConfiguration$ ] ];
 var DeploymentLifecycleHookDetail$ = [ 3, n0, _DLHD, 0, [ _hI, _tT, _tAa, _st, _eA, _tAi ], [ 0, 0, 0, 0, 4, 0 ] ];
 var DeploymentLifecycleHookTimeoutConfiguration$ = [ 3, n0, _DLHTC, 0, [ _tIM, _ac ], [ 1, 0 ] ];
 var DeregisterTaskDefinitionRequest$ = [ 3, n0, _DTDRer, 0, [ _tD ], [ 0 ], 1 ];
 var DeregisterTaskDefinitionResponse$ = [ 3, n0, _DTDRere, 0, [ _tD ], [ [ () => TaskDefinition$, 0 ] ] ];
 var DescribeServiceDeploymentsRequest$ = [ 3, n0, _DSDR, 0, [ _sDAe ], [ 64 | 0 ], 1 ];
 var DescribeServiceDeploymentsResponse$ = [ 3, n0, _DSDRe, 0, [ _sD, _fa ], [ () => ServiceDeployments, () => Failures ] ];
 var DescribeServiceRevisionsRequest$ = [ 3, n0, _DSRR, 0, [ _sRA ], [ 64 | 0 ], 1 ];
 var DescribeServiceRevisionsResponse$ = [ 3, n0, _DSRRe, 0, [ _sRer, _fa ], [ () => ServiceRevisions, () => Failures ] ];
 var DescribeServicesRequest$ = [ 3, n0, _DSRes, 0, [ _serv, _cl, _inc ], [ 64 | 0, 0, 64 | 0 ], 1 ];
 var DescribeServicesResponse$ = [ 3, n0, _DSResc, 0, [ _serv, _fa ], [ () => Services, () => Failures ] ];
 var DescribeTaskDefinitionRequest$ = [ 3, n0, _DTDRes, 0, [ _tD, _inc ], [ 0, 64 | 0 ], 1 ];
 var DescribeTaskDefinitionResponse$ = [ 3, n0, _DTDResc, 0, [ _tD, _ta ], [ [ () => TaskDefinition$, 0 ], () => Tags ] ];
 var DescribeTasksRequest$ = [ 3, n0, _DTR, 0, [ _tas, _cl, _inc ], [ 64 | 0, 0, 64 | 0 ], 1 ];
 var DescribeTasksResponse$ = [ 3, n0, _DTRe, 0, [ _tas, _fa ], [ [ () => Tasks, 0 ], () => Failures ] ];
 var Device$ = [ 3, n0, _De, 0, [ _hPo, _cPo, _pe ], [ 0, 0, 64 | 0 ], 1 ];
 var DockerVolumeConfiguration$ = [ 3, n0, _DVC, 0, [ _sco, _au, _dr, _dOr, _la ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
 var EBSTagSpecification$ = [ 3, n0, _EBSTS, 0, [ _rT, _ta, _pTr ], [ 0, () => Tags, 0 ], 1 ];
 var ECSManagedResources$ = [ 3, n0, _ECSMR, 0, [ _iP, _aSu, _mAe, _sSG, _lG, _gCa ], [ () => ManagedIngressPaths, () => ManagedAutoScaling$, () => ManagedMetricAlarms, () => ManagedSecurityGroups, () => ManagedLogGroups, () => GatewayConnectionList ] ];
 var EFSAuthorizationConfig$ = [ 3, n0, _EFSAC, 0, [ _aPIc, _ia ], [ 0, 0 ] ];
 var EFSVolumeConfiguration$ = [ 3, n0, _EFSVC, 0, [ _fSI, _rD, _tEr, _tEP, _aCu ], [ 0, 0, 0, 1, () => EFSAuthorizationConfig$ ], 1 ];
 var EnvironmentFile$ = [ 3, n0, _EF, 0, [ _v, _t ], [ 0, 0 ], 2 ];
 var EphemeralStorage$ = [ 3, n0, _ES, 0, [ _sIGB ], [ 1 ], 1 ];
 var Failure$ = [ 3, n0, _F, 0, [ _ar, _r, _det ], [ 0, 0, 0 ] ];
 var FirelensConfiguration$ = [ 3, n0, _FC, 0, [ _t, _o ], [ 0, 128 | 0 ], 1 ];
 var FSxWindowsFileServerAuthorizationConfig$ = [ 3, n0, _FSWFSAC, 0, [ _cPr, _do ], [ 0, 0 ], 2 ];
 var FSxWindowsFileServerVolumeConfiguration$ = [ 3, n0, _FSWFSVC, 0, [ _fSI, _rD, _aCu ], [ 0, 0, () => FSxWindowsFileServerAuthorizationConfig$ ], 3 ];
 var GatewayConnection$ = [ 3, n0, _GC, 0, [ _gA, _gRA, _pN, _sU, _aT, _st, _res ], [ 0, 0, 0, 0, 0, 0, () => GatewayConnectionResources$ ] ];
 var GatewayConnectionAlbResources$ = [ 3, n0, _GCAR, 0, [ _aCA, _lBA, _lBSGA, _lA, _lRA, _tLRA, _tGA, _aTGA ], [ 0, 0, 64 | 0, 0, 0, 0, 0, 0 ] ];
 var GatewayConnector$ = [ 3, n0, _GCa, 0, [ _pN, _hC, _fi ], [ 0, () => GatewayConnectorHealthCheck$, () => GatewayConnectorFilters$ ], 1 ];
 var GatewayConnectorFilters$ = [ 3, n0, _GCF, 0, [ _aTc ], [ 64 | 0 ] ];
 var GatewayConnectorHealthCheck$ = [ 3, n0, _GCHC, 0, [ _hCPe, _hCPea, _hCP, _hCTS, _hCIS, _hTC, _uTC, _mat ], [ 0, 1, 0, 1, 1, 1, 1, () => GatewayConnectorHealthCheckMatcher$ ] ];
 var GatewayConnectorHealthCheckMatcher$ = [ 3, n0, _GCHCM, 0, [ _hCt, _gCr ], [ 0, 0 ] ];
 var HealthCheck$ = [ 3, n0, _HC, 0, [ _com, _int, _ti, _ret, _sP ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
 var HostEntry$ = [ 3, n0, _HE, 0, [ _h, _iA ], [ 0, 0 ], 2 ];
 var HostVolumeProperties$ = [ 3, n0, _HVP, 0, [ _sPo ], [ 0 ] ];
 var InferenceAccelerator$ = [ 3, n0, _IA, 0, [ _dNe, _dT ], [ 0, 0 ], 2 ];
 var InferenceAcceleratorOverride$ = [ 3, n0, _IAO, 0, [ _dNe, _dT ], [ 0, 0 ] ];
 var KernelCapabilities$ = [ 3, n0, _KC, 0, [ _ad, _dro ], [ 64 | 0, 64 | 0 ] ];
 var KeyValuePair$ = [ 3, n0, _KVP, 0, [ _n, _v ], [ 0, 0 ] ];
 var LinearConfiguration$ = [ 3, n0, _LC, 0, [ _sPt, _sBTIM ], [ 1, 1 ] ];
 var LinuxParameters$ = [ 3, n0, _LP, 0, [ _ca, _de, _iPE, _sMS, _tm, _mSa, _sw ], [ () => KernelCapabilities$, () => DevicesList, 2, 1, () => TmpfsList, 1, 1 ] ];
 var ListServiceDeploymentsRequest$ = [ 3, n0, _LSDR, 0, [ _ser, _cl, _st, _cAr, _nT, _mRa ], [ 0, 0, 64 | 0, () => CreatedAt$, 0, 1 ], 1 ];
 var ListServiceDeploymentsResponse$ = [ 3, n0, _LSDRi, 0, [ _sD, _nT ], [ () => ServiceDeploymentsBrief, 0 ] ];
 var ListTaskDefinitionsRequest$ = [ 3, n0, _LTDR, 0, [ _fP, _st, _so, _nT, _mRa ], [ 0, 0, 0, 0, 1 ] ];
 var ListTaskDefinitionsResponse$ = [ 3, n0, _LTDRi, 0, [ _tDAa, _nT ], [ 64 | 0, 0 ] ];
 var ListTasksRequest$ = [ 3, n0, _LTR, 0, [ _cl, _cIo, _f, _nT, _mRa, _sB, _sN, _dSe, _lT, _dNa ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
 var ListTasksResponse$ = [ 3, n0, _LTRi, 0, [ _tAas, _nT ], [ 64 | 0, 0 ] ];
 var LoadBalancer$ = [ 3, n0, _LB, 0, [ _tGA, _lBN, _cNo, _cPon, _aCd ], [ 0, 0, 0, 1, () => AdvancedConfiguration$ ] ];
 var LogConfiguration$ = [ 3, n0, _LCo, 0, [ _lD, _o, _sO ], [ 0, 128 | 0, () => SecretList ], 1 ];
 var ManagedAgent$ = [ 3, n0, _MA, 0, [ _lSA, _n, _r, _lS ], [ 4, 0, 0, 0 ] ];
 var ManagedApplicationAutoScalingPolicy$ = [ 3, n0, _MAASP, 0, [ _st, _uA, _pTo, _tV, _met, _ar, _sR ], [ 0, 4, 0, 1, 0, 0, 0 ], 5 ];
 var ManagedAutoScaling$ = [ 3, n0, _MAS, 0, [ _sTca, _aASP ], [ () => ManagedScalableTarget$, () => ManagedApplicationAutoScalingPolicies ] ];
 var ManagedCertificate$ = [ 3, n0, _MC, 0, [ _st, _uA, _dNo, _ar, _sR ], [ 0, 4, 0, 0, 0 ], 3 ];
 var ManagedIngressPath$ = [ 3, n0, _MIP, 0, [ _aT, _end, _lBo, _lBSG, _ce, _li, _ru, _tG ], [ 0, 0, () => ManagedLoadBalancer$, () => ManagedSecurityGroups, () => ManagedCertificate$, () => ManagedListener$, () => ManagedListenerRule$, () => ManagedTargetGroups ], 2 ];
 var ManagedListener$ = [ 3, n0, _ML, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
 var ManagedListenerRule$ = [ 3, n0, _MLR, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
 var ManagedLoadBalancer$ = [ 3, n0, _MLB, 0, [ _st, _uA, _sch, _ar, _sR, _sI, _sGI ], [ 0, 4, 0, 0, 0, 64 | 0, 64 | 0 ], 3 ];
 var ManagedLogGroup$ = [ 3, n0, _MLG, 0, [ _st, _uA, _lGN, _ar, _sR ], [ 0, 4, 0, 0, 0 ], 3 ];
 var ManagedMetricAlarm$ = [ 3, n0, _MMA, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
 var ManagedScalableTarget$ = [ 3, n0, _MST, 0, [ _st, _uA, _mC, _mCa, _ar, _sR ], [ 0, 4, 1, 1, 0, 0 ], 4 ];
 var ManagedSecurityGroup$ = [ 3, n0, _MSG, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
 var ManagedTargetGroup$ = [ 3, n0, _MTG, 0, [ _st, _uA, _hCP, _hCPea, _po, _ar, _sR ], [ 0, 4, 0, 1, 1, 0, 0 ], 5 ];
 var MetricConfiguration$ = [ 3, n0, _MCe, 0, [ _mN, _rSe ], [ 64 | 0, 1 ], 2 ];
 var MonitoringConfiguration$ = [ 3, n0, _MCo, 0, [ _mCe ], [ () => MetricConfigurationList ] ];
 var MountPoint$ = [ 3, n0, _MP, 0, [ _sV, _cPo, _rO ], [ 0, 0, 2 ] ];
 var NetworkBinding$ = [ 3, n0, _NB, 0, [ _bIP, _cPon, _hPos, _pr, _cPR, _hPR ], [ 0, 1, 1, 0, 0, 0 ] ];
 var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aCw ], [ () => AwsVpcConfiguration$ ] ];
 var NetworkInterface$ = [ 3, n0, _NI, 0, [ _aI, _pIA, _iAp ], [ 0, 0, 0 ] ];
 var NvidiaMpsAllocation$ = [ 3, n0, _NMA, 0, [ _me, _mCP ], [ 1, 1 ], 1 ];
 var PlacementConstraint$ = [ 3, n0, _PC, 0, [ _t, _ex ], [ 0, 0 ] ];
 var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _fie ], [ 0, 0 ] ];
 var PortMapping$ = [ 3, n0, _PM, 0, [ _cPon, _hPos, _pr, _n, _aP, _cPR ], [ 1, 1, 0, 0, 0, 0 ] ];
 var ProxyConfiguration$ = [ 3, n0, _PCr, 0, [ _cNo, _t, _pro ], [ 0, 0, () => ProxyConfigurationProperties ], 1 ];
 var RegisterTaskDefinitionRequest$ = [ 3, n0, _RTDR, 0, [ _f, _cD, _tRA, _eRA, _nM, _vo, _pCl, _rCe, _cp, _me, _ta, _pMi, _iM, _pCr, _iAn, _eSp, _rPu, _eFI ], [ 0, [ () => ContainerDefinitions, 0 ], 0, 0, 0, () => VolumeList, () => TaskDefinitionPlacementConstraints, 64 | 0, 0, 0, () => Tags, 0, 0, () => ProxyConfiguration$, () => InferenceAccelerators, () => EphemeralStorage$, () => RuntimePlatform$, 2 ], 2 ];
 var RegisterTaskDefinitionResponse$ = [ 3, n0, _RTDRe, 0, [ _tD, _ta ], [ [ () => TaskDefinition$, 0 ], () => Tags ] ];
 var RepositoryCredentials$ = [ 3, n0, _RC, 8, [ _cPr ], [ 0 ], 1 ];
 var ResolvedConfiguration$ = [ 3, n0, _RCe, 0, [ _lB, _vLC ], [ () => ServiceRevisionLoadBalancers, () => ServiceRevisionVpcLatticeConfigurations ] ];
 var ResourceRequirement$ = [ 3, n0, _RR, 0, [ _t, _v, _sSh ], [ 0, 0, () => SharingStrategy$ ], 1 ];
 var Rollback$ = [ 3, n0, _Ro, 0, [ _r, _sA, _sRAe ], [ 0, 4, 0 ] ];
 var RunTaskRequest$ = [ 3, n0, _RTR, 0, [ _tD, _cPS, _cl, _cou, _eECSMT, _eEC, _gr, _lT, _nC, _ov, _pCl, _pS, _pV, _pTr, _rIe, _sB, _ta, _cT, _vCo ], [ 0, () => CapacityProviderStrategy, 0, 1, 2, 2, 0, 0, () => NetworkConfiguration$, [ () => TaskOverride$, 0 ], () => PlacementConstraints, () => PlacementStrategies, 0, 0, 0, 0, () => Tags, [ 0, 4 ], () => TaskVolumeConfigurations ], 1 ];
 var RunTaskResponse$ = [ 3, n0, _RTRu, 0, [ _tas, _fa ], [ [ () => Tasks, 0 ], () => Failures ] ];
 var RuntimePlatform$ = [ 3, n0, _RP, 0, [ _cAp, _oSF ], [ 0, 0 ] ];
 var RuntimePlatformOverride$ = [ 3, n0, _RPO, 0, [ _cAp ], [ 0 ] ];
 var S3FilesVolumeConfiguration$ = [ 3, n0, _SFVC, 0, [ _fSA, _rD, _tEP, _aPA ], [ 0, 0, 1, 0 ], 1 ];
 var Scale$ = [ 3, n0, _S, 0, [ _v, _un ], [ 1, 0 ] ];
 var Secret$ = [ 3, n0, _Se, 0, [ _n, _vFa ], [ 0, 0 ], 2 ];
 var Service$ = [ 3, n0, _Ser, 0, [ _sAe, _sN, _cA, _lB, _sRe, _st, _dCe, _rCu, _pCe, _lT, _cPS, _pV, _pF, _tD, _dC, _tSa, _dep, _rA, _ev, _cAr, _cSD, _cSR, _pCl, _pS, _nC, _hCGPS, _sS, _dCep, _ta, _cBr, _eECSMT, _pTr, _eEC, _aZR, _rMT ], [ 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 0, 1, 1, 1, 0, () => CapacityProviderStrategy, 0, 0, 0, () => DeploymentConfiguration$, () => TaskSets, () => Deployments, 0, () => ServiceEvents, 4, 0, () => ServiceCurrentRevisionSummaryList, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags, 0, 2, 0, 2, 0, 0 ] ];
 var ServiceConnectAccessLogConfiguration$ = [ 3, n0, _SCALC, 0, [ _for, _iQP ], [ 0, 0 ], 1 ];
 var ServiceConnectClientAlias$ = [ 3, n0, _SCCA, 0, [ _po, _dNn, _tTR ], [ 1, 0, () => ServiceConnectTestTrafficRules$ ], 1 ];
 var ServiceConnectConfiguration$ = [ 3, n0, _SCC, 0, [ _ena, _na, _serv, _lC, _aLCc, _cCon ], [ 2, 0, () => ServiceConnectServiceList, () => LogConfiguration$, () => ServiceConnectAccessLogConfiguration$, () => ServiceConnectContainerConfigurations ], 1 ];
 var ServiceConnectService$ = [ 3, n0, _SCS, 0, [ _pN, _dNi, _cAli, _iPO, _ti, _tl ], [ 0, 0, () => ServiceConnectClientAliasList, 1, () => TimeoutConfiguration$, () => ServiceConnectTlsConfiguration$ ], 1 ];
 var ServiceConnectServiceResource$ = [ 3, n0, _SCSR, 0, [ _dNi, _dAi ], [ 0, 0 ] ];
 var ServiceConnectTestTrafficHeaderMatchRules$ = [ 3, n0, _SCTTHMR, 0, [ _exa ], [ 0 ], 1 ];
 var ServiceConnectTestTrafficHeaderRules$ = [ 3, n0, _SCTTHR, 0, [ _n, _v ], [ 0, () => ServiceConnectTestTrafficHeaderMatchRules$ ], 1 ];
 var ServiceConnectTestTrafficRules$ = [ 3, n0, _SCTTR, 0, [ _he ], [ () => ServiceConnectTestTrafficHeaderRules$ ], 1 ];
 var ServiceConnectTlsCertificateAuthority$ = [ 3, n0, _SCTCA, 0, [ _aPAA ], [ 0 ] ];
 var ServiceConnectTlsConfiguration$ = [ 3, n0, _SCTC, 0, [ _iCA, _kK, _rA ], [ () => ServiceConnectTlsCertificateAuthority$, 0, 0 ], 1 ];
 var ServiceCurrentRevisionSummary$ = [ 3, n0, _SCRS, 0, [ _ar, _rTCe, _rTCu, _pTCe ], [ 0, 1, 1, 1 ] ];
 var ServiceDeployment$ = [ 3, n0, _SD, 0, [ _sDA, _sAe, _cA, _cAr, _sA, _fA, _sAt, _uA, _sSR, _tSR, _st, _sR, _lSif, _lHD, _dC, _rol, _dCB, _al ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => ServiceRevisionsSummaryList, () => ServiceRevisionSummary$, 0, 0, 0, () => DeploymentLifecycleHookDetailList, () => DeploymentConfiguration$, () => Rollback$, () => ServiceDeploymentCircuitBreaker$, () => ServiceDeploymentAlarms$ ] ];
 var ServiceDeploymentAlarms$ = [ 3, n0, _SDA, 0, [ _st, _aN, _tAN ], [ 0, 64 | 0, 64 | 0 ] ];
 var ServiceDeploymentBrief$ = [ 3, n0, _SDB, 0, [ _sDA, _sAe, _cA, _sA, _cAr, _fA, _tSRA, _st, _sR ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
 var ServiceDeploymentCircuitBreaker$ = [ 3, n0, _SDCB, 0, [ _st, _fCa, _th ], [ 0, 1, 1 ] ];
 var ServiceEvent$ = [ 3, n0, _SEe, 0, [ _i, _cAr, _m ], [ 0, 4, 0 ] ];
 var ServiceManagedEBSVolumeConfiguration$ = [ 3, n0, _SMEBSVC, 0, [ _rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _fTi ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, 0 ], 1 ];
 var ServiceRegistry$ = [ 3, n0, _SR, 0, [ _rAeg, _po, _cNo, _cPon ], [ 0, 1, 0, 1 ] ];
 var ServiceRevision$ = [ 3, n0, _SRe, 0, [ _sRAe, _sAe, _cA, _tD, _cPS, _lT, _pV, _pF, _lB, _sRe, _nC, _cI, _gDE, _sCC, _vCo, _fES, _cAr, _vLC, _rCes, _eMR, _ov, _gC, _mo ], [ 0, 0, 0, 0, () => CapacityProviderStrategy, 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, () => NetworkConfiguration$, () => ContainerImages, 2, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, 4, () => VpcLatticeConfigurations, () => ResolvedConfiguration$, () => ECSManagedResources$, () => ServiceRevisionOverrides$, () => GatewayConnectorList, () => MonitoringConfiguration$ ] ];
 var ServiceRevisionLoadBalancer$ = [ 3, n0, _SRLB, 0, [ _tGA, _pLR ], [ 0, 0 ] ];
 var ServiceRevisionOverrides$ = [ 3, n0, _SRO, 0, [ _rPu ], [ () => RuntimePlatformOverride$ ] ];
 var ServiceRevisionSummary$ = [ 3, n0, _SRS, 0, [ _ar, _rTCe, _rTCu, _pTCe, _rTTW, _rPTW ], [ 0, 1, 1, 1, 1, 1 ] ];
 var ServiceRevisionVpcLatticeConfiguration$ = [ 3, n0, _SRVLC, 0, [ _tGA, _pLR ], [ 0, 0 ] ];
 var ServiceVolumeConfiguration$ = [ 3, n0, _SVC, 0, [ _n, _mEBSV ], [ 0, () => ServiceManagedEBSVolumeConfiguration$ ], 1 ];
 var StopServiceDeploymentRequest$ = [ 3, n0, _SSDR, 0, [ _sDA, _sTto ], [ 0, 0 ], 1 ];
 var StopServiceDeploymentResponse$ = [ 3, n0, _SSDRt, 0, [ _sDA ], [ 0 ] ];
 var StopTaskRequest$ = [ 3, n0, _STRto, 0, [ _task, _cl, _r ], [ 0, 0, 0 ], 1 ];
 var StopTaskResponse$ = [ 3, n0, _STRtop, 0, [ _task ], [ [ () => Task$, 0 ] ] ];
 var SystemControl$ = [ 3, n0, _SC, 0, [ _na, _v ], [ 0, 0 ] ];
 var Tag$ = [ 3, n0, _T, 0, [ _k, _v ], [ 0, 0 ] ];
 var TagResourceRequest$ = [ 3, n0, _TRR, 0, [ _rAes, _ta ], [ 0, () => Tags ], 2 ];
 var TagResourceResponse$ = [ 3, n0, _TRRa, 0, [], [] ];
 var Task$ = [ 3, n0, _Ta, 0, [ _a, _at, _aZ, _cPN, _cA, _conn, _cAon, _cIA, _conta, _cp, _cAr, _dSe, _eEC, _eSA, _gr, _hS, _iAn, _lS, _lT, _me, _ov, _pV, _pF, _pSA, _pSAu, _sA, _sB, _sCtop, _sAt, _sRt, _sAto, _ta, _tA, _tDA, _ve, _eSp, _fES ], [ () => Attachments, () => Attributes, 0, 0, 0, 0, 4, 0, () => Containers, 0, 4, 0, 2, 4, 0, 0, () => InferenceAccelerators, 0, 0, 0, [ () => TaskOverride$, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Tags, 0, 0, 1, () => EphemeralStorage$, () => TaskEphemeralStorage$ ] ];
 var TaskDefinition$ = [ 3, n0, _TD, 0, [ _tDA, _cD, _f, _tRA, _eRA, _nM, _re, _vo, _st, _rAeq, _pCl, _comp, _rPu, _rCe, _cp, _me, _iAn, _pMi, _iM, _pCr, _rAe, _dAer, _dRAe, _rB, _eSp, _eFI ], [ 0, [ () => ContainerDefinitions, 0 ], 0, 0, 0, 0, 1, () => VolumeList, 0, () => RequiresAttributes, () => TaskDefinitionPlacementConstraints, 64 | 0, () => RuntimePlatform$, 64 | 0, 0, 0, () => InferenceAccelerators, 0, 0, () => ProxyConfiguration$, 4, 4, 4, 0, () => EphemeralStorage$, 2 ] ];
 var TaskDefinitionPlacementConstraint$ = [ 3, n0, _TDPC, 0, [ _t, _ex ], [ 0, 0 ] ];
 var TaskEphemeralStorage$ = [ 3, n0, _TES, 0, [ _sIGB, _kKI ], [ 1, 0 ] ];
 var TaskManagedEBSVolumeConfiguration$ = [ 3, n0, _TMEBSVC, 0, [ _rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _tP, _fTi ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, () => TaskManagedEBSVolumeTerminationPolicy$, 0 ], 1 ];
 var TaskManagedEBSVolumeTerminationPolicy$ = [ 3, n0, _TMEBSVTP, 0, [ _dOT ], [ 2 ], 1 ];
 var TaskOverride$ = [ 3, n0, _TO, 0, [ _cO, _cp, _iAO, _eRA, _me, _tRA, _eSp ], [ [ () => ContainerOverrides, 0 ], 0, () => InferenceAcceleratorOverrides, 0, 0, 0, () => EphemeralStorage$ ] ];
 var TaskSet$ = [ 3, n0, _TS, 0, [ _i, _tSA, _sAe, _cA, _sB, _eI, _st, _tD, _cDC, _pCe, _rCu, _cAr, _uA, _lT, _cPS, _pV, _pF, _nC, _lB, _sRe, _sc, _sSt, _sSA, _ta, _fES ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => CapacityProviderStrategy, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, () => Scale$, 0, 4, () => Tags, () => DeploymentEphemeralStorage$ ] ];
 var TaskVolumeConfiguration$ = [ 3, n0, _TVC, 0, [ _n, _mEBSV ], [ 0, () => TaskManagedEBSVolumeConfiguration$ ], 1 ];
 var ThresholdConfiguration$ = [ 3, n0, _TC, 0, [ _t, _v ], [ 0, 1 ], 2 ];
 var TimeoutConfiguration$ = [ 3, n0, _TCi, 0, [ _iTS, _pRTS ], [ 1, 1 ] ];
 var Tmpfs$ = [ 3, n0, _Tm, 0, [ _cPo, _si, _mO ], [ 0, 1, 64 | 0 ], 2 ];
 var Ulimit$ = [ 3, n0, _U, 0, [ _n, _sL, _hL ], [ 0, 1, 1 ], 3 ];
 var UntagResourceRequest$ = [ 3, n0, _URR, 0, [ _rAes, _tK ], [ 0, 64 | 0 ], 2 ];
 var UntagResourceResponse$ = [ 3, n0, _URRn, 0, [], [] ];
 var UpdateServiceRequest$ = [ 3, n0, _USR, 0, [ _ser, _cl, _dCe, _tD, _cPS, _dC, _aZR, _nC, _pCl, _pS, _pV, _fND, _hCGPS, _dCep, _eEC, _eECSMT, _lB, _pTr, _sRe, _sCC, _vCo, _vLC, _gC, _mo ], [ 0, 0, 1, 0, () => CapacityProviderStrategy, () => DeploymentConfiguration$, 0, () => NetworkConfiguration$, () => PlacementConstraints, () => PlacementStrategies, 0, 2, 1, () => DeploymentController$, 2, 2, () => LoadBalancers, 0, () => ServiceRegistries, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$ ], 1 ];
 var UpdateServiceResponse$ = [ 3, n0, _USRp, 0, [ _ser ], [ () => Service$ ] ];
 var Volume$ = [ 3, n0, _V, 0, [ _n, _ho, _dVC, _eVC, _sVC, _fWFSVC, _cAL ], [ 0, () => HostVolumeProperties$, () => DockerVolumeConfiguration$, () => EFSVolumeConfiguration$, () => S3FilesVolumeConfiguration$, () => FSxWindowsFileServerVolumeConfiguration$, 2 ] ];
 var VolumeFrom$ = [ 3, n0, _VF, 0, [ _sCo, _rO ], [ 0, 2 ] ];
 var VpcLatticeAdvancedConfiguration$ = [ 3, n0, _VLAC, 0, [ _aTGA, _pLR, _tLR ], [ 0, 0, 0 ] ];
 var VpcLatticeConfiguration$ = [ 3, n0, _VLC, 0, [ _rA, _tGA, _pN, _aCd ], [ 0, 0, 0, () => VpcLatticeAdvancedConfiguration$ ], 3 ];
 var AttachmentDetails = [ 1, n0, _AD, 0, () => KeyValuePair$ ];
 var Attachments = [ 1, n0, _Att, 0, () => Attachment$ ];
 var Attributes = [ 1, n0, _Attr, 0, () => Attribute$ ];
 var CapacityProviderStrategy = [ 1, n0, _CPS, 0, () => CapacityProviderStrategyItem$ ];
 var ContainerDefinitions = [ 1, n0, _CDon, 0, [ () => ContainerDefinition$, 0 ] ];
 var ContainerDependencies = [ 1, n0, _CDont, 0, () => ContainerDependency$ ];
 var ContainerImages = [ 1, n0, _CIon, 0, () => ContainerImage$ ];
 var ContainerOverrides = [ 1, n0, _COo, 0, [ () => ContainerOverride$, 0 ] ];
 var Containers = [ 1, n0, _Con, 0, () => Container$ ];
 var DeploymentLifecycleHookDetailList = [ 1, n0, _DLHDL, 0, () => DeploymentLifecycleHookDetail$ ];
 var DeploymentLifecycleHookList = [ 1, n0, _DLHL, 0, () => DeploymentLifecycleHook$ ];
 var Deployments = [ 1, n0, _Dep, 0, () => Deployment$ ];
 var DevicesList = [ 1, n0, _DL, 0, () => Device$ ];
 var EBSTagSpecifications = [ 1, n0, _EBSTSa, 0, () => EBSTagSpecification$ ];
 var EnvironmentFiles = [ 1, n0, _EFn, 0, () => EnvironmentFile$ ];
 var EnvironmentVariables = [ 1, n0, _EV, 8, () => KeyValuePair$ ];
 var Failures = [ 1, n0, _Fa, 0, () => Failure$ ];
 var GatewayConnectionAlbResourcesList = [ 1, n0, _GCARL, 0, () => GatewayConnectionAlbResources$ ];
 var GatewayConnectionList = [ 1, n0, _GCL, 0, () => GatewayConnection$ ];
 var GatewayConnectorList = [ 1, n0, _GCLa, 0, () => GatewayConnector$ ];
 var HostEntryList = [ 1, n0, _HEL, 0, () => HostEntry$ ];
 var InferenceAcceleratorOverrides = [ 1, n0, _IAOn, 0, () => InferenceAcceleratorOverride$ ];
 var InferenceAccelerators = [ 1, n0, _IAn, 0, () => InferenceAccelerator$ ];
 var LoadBalancers = [ 1, n0, _LBo, 0, () => LoadBalancer$ ];
 var ManagedAgents = [ 1, n0, _MAa, 0, () => ManagedAgent$ ];
 var ManagedApplicationAutoScalingPolicies = [ 1, n0, _MAASPa, 0, () => ManagedApplicationAutoScalingPolicy$ ];
 var ManagedIngressPaths = [ 1, n0, _MIPan, 0, () => ManagedIngressPath$ ];
 var ManagedLogGroups = [ 1, n0, _MLGa, 0, () => ManagedLogGroup$ ];
 var ManagedMetricAlarms = [ 1, n0, _MMAa, 0, () => ManagedMetricAlarm$ ];
 var ManagedSecurityGroups = [ 1, n0, _MSGa, 0, () => ManagedSecurityGroup$ ];
 var ManagedTargetGroups = [ 1, n0, _MTGa, 0, () => ManagedTargetGroup$ ];
 var MetricConfigurationList = [ 1, n0, _MCL, 0, () => MetricConfiguration$ ];
 var MountPointList = [ 1, n0, _MPL, 0, () => MountPoint$ ];
 var NetworkBindings = [ 1, n0, _NBe, 0, () => NetworkBinding$ ];
 var NetworkInterfaces = [ 1, n0, _NIe, 0, () => NetworkInterface$ ];
 var PlacementConstraints = [ 1, n0, _PCl, 0, () => PlacementConstraint$ ];
 var PlacementStrategies = [ 1, n0, _PSl, 0, () => PlacementStrategy$ ];
 var PortMappingList = [ 1, n0, _PML, 0, () => PortMapping$ ];
 var ProxyConfigurationProperties = [ 1, n0, _PCP, 0, () => KeyValuePair$ ];
 var RequiresAttributes = [ 1, n0, _RA, 0, () => Attribute$ ];
 var ResourceRequirements = [ 1, n0, _RRe, 0, () => ResourceRequirement$ ];
 var SecretList = [ 1, n0, _SL, 0, () => Secret$ ];
 var ServiceConnectClientAliasList = [ 1, n0, _SCCAL, 0, () => ServiceConnectClientAlias$ ];
 var ServiceConnectContainerConfigurations = [ 1, n0, _SCCC, 0, () => ServiceConnectContainerConfiguration$ ];
 var ServiceConnectServiceList = [ 1, n0, _SCSL, 0, () => ServiceConnectService$ ];
 var ServiceConnectServiceResourceList = [ 1, n0, _SCSRL, 0, () => ServiceConnectServiceResource$ ];
 var ServiceCurrentRevisionSummaryList = [ 1, n0, _SCRSL, 0, () => ServiceCurrentRevisionSummary$ ];
 var ServiceDeployments = [ 1, n0, _SDe, 0, () => ServiceDeployment$ ];
 var ServiceDeploymentsBrief = [ 1, n0, _SDBe, 0, () => ServiceDeploymentBrief$ ];
 var ServiceEvents = [ 1, n0, _SEer, 0, () => ServiceEvent$ ];
 var ServiceRegistries = [ 1, n0, _SRer, 0, () => ServiceRegistry$ ];
 var ServiceRevisionLoadBalancers = [ 1, n0, _SRLBe, 0, () => ServiceRevisionLoadBalancer$ ];
 var ServiceRevisions = [ 1, n0, _SRerv, 0, () => ServiceRevision$ ];
 var ServiceRevisionsSummaryList = [ 1, n0, _SRSL, 0, () => ServiceRevisionSummary$ ];
 var ServiceRevisionVpcLatticeConfigurations = [ 1, n0, _SRVLCe, 0, () => ServiceRevisionVpcLatticeConfiguration$ ];
 var Services = [ 1, n0, _Serv, 0, () => Service$ ];
 var ServiceVolumeConfigurations = [ 1, n0, _SVCe, 0, () => ServiceVolumeConfiguration$ ];
 var SystemControls = [ 1, n0, _SCy, 0, () => SystemControl$ ];
 var Tags = [ 1, n0, _Tag, 0, () => Tag$ ];
 var TaskDefinitionPlacementConstraints = [ 1, n0, _TDPCa, 0, () => TaskDefinitionPlacementConstraint$ ];
 var Tasks = [ 1, n0, _Tas, 0, [ () => Task$, 0 ] ];
 var TaskSets = [ 1, n0, _TSa, 0, () => TaskSet$ ];
 var TaskVolumeConfigurations = [ 1, n0, _TVCa, 0, () => TaskVolumeConfiguration$ ];
 var TmpfsList = [ 1, n0, _TL, 0, () => Tmpfs$ ];
 var UlimitList = [ 1, n0, _UL, 0, () => Ulimit$ ];
 var VolumeFromList = [ 1, n0, _VFL, 0, () => VolumeFrom$ ];
 var VolumeList = [ 1, n0, _VL, 0, () => Volume$ ];
 var VpcLatticeConfigurations = [ 1, n0, _VLCp, 0, () => VpcLatticeConfiguration$ ];
 var GatewayConnectionResources$ = [ 4, n0, _GCR, 0, [ _hSA ], [ () => GatewayConnectionAlbResourcesList ] ];
 var ServiceConnectContainerConfiguration$ = [ 4, n0, _SCCCe, 0, [ _lL ], [ 0 ] ];
 var SharingStrategy$ = [ 4, n0, _SSh, 0, [ _nMv ], [ () => NvidiaMpsAllocation$ ] ];
 var ContinueServiceDeployment$ = [ 9, n0, _CSD, 0, () => ContinueServiceDeploymentRequest$, () => ContinueServiceDeploymentResponse$ ];
 var DeregisterTaskDefinition$ = [ 9, n0, _DTDer, 0, () => DeregisterTaskDefinitionRequest$, () => DeregisterTaskDefinitionResponse$ ];
 var DescribeServiceDeployments$ = [ 9, n0, _DSD, 0, () => DescribeServiceDeploymentsRequest$, () => DescribeServiceDeploymentsResponse$ ];
 var DescribeServiceRevisions$ = [ 9, n0, _DSRescr, 0, () => DescribeServiceRevisionsRequest$, () => DescribeServiceRevisionsResponse$ ];
 var DescribeServices$ = [ 9, n0, _DSes, 0, () => DescribeServicesRequest$, () => DescribeServicesResponse$ ];
 var DescribeTaskDefinition$ = [ 9, n0, _DTDes, 0, () => DescribeTaskDefinitionRequest$, () => DescribeTaskDefinitionResponse$ ];
 var DescribeTasks$ = [ 9, n0, _DT, 0, () => DescribeTasksRequest$, () => DescribeTasksResponse$ ];
 var ListServiceDeployments$ = [ 9, n0, _LSD, 0, () => ListServiceDeploymentsRequest$, () => ListServiceDeploymentsResponse$ ];
 var ListTaskDefinitions$ = [ 9, n0, _LTD, 0, () => ListTaskDefinitionsRequest$, () => ListTaskDefinitionsResponse$ ];
 var ListTasks$ = [ 9, n0, _LT, 0, () => ListTasksRequest$, () => ListTasksResponse$ ];
 var RegisterTaskDefinition$ = [ 9, n0, _RTD, 0, () => RegisterTaskDefinitionRequest$, () => RegisterTaskDefinitionResponse$ ];
 var RunTask$ = [ 9, n0, _RT, 0, () => RunTaskRequest$, () => RunTaskResponse$ ];
 var StopServiceDeployment$ = [ 9, n0, _SSD, 0, () => StopServiceDeploymentRequest$, () => StopServiceDeploymentResponse$ ];
 var StopTask$ = [ 9, n0, _STt, 0, () => StopTaskRequest$, () => StopTaskResponse$ ];
 var TagResource$ = [ 9, n0, _TR, 0, () => TagResourceRequest$, () => TagResourceResponse$ ];
 var UntagResource$ = [ 9, n0, _UR, 0, () => UntagResourceRequest$, () => UntagResourceResponse$ ];
 var UpdateService$ = [ 9, n0, _US, 0, () => UpdateServiceRequest$, () => UpdateServiceResponse$ ];
})

};
