export const id = 7695;
export const ids = [7695];
export const modules = {

/***/ 67695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  W: () => CloudWatchClient
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
 var normalizeProvider = __webpack_require__(29362);
 // CONCATENATED MODULE: ./node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
 const resolveCompressionConfig = input => {
  const {disableRequestCompression: disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes} = input;
  return Object.assign(input, {
   disableRequestCompression: (0, normalizeProvider.t)(disableRequestCompression),
   requestMinCompressionSizeBytes: async () => {
    const requestMinCompressionSizeBytes = await (0, normalizeProvider.t)(_requestMinCompressionSizeBytes)();
    if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. " + `The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
    return requestMinCompressionSizeBytes;
   }
  });
 };
 var httpAuthSchemes = __webpack_require__(88181);
 var getSmithyContext = __webpack_require__(68743);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
 const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "monitoring",
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
 const defaultCloudWatchHttpAuthSchemeProvider = authParameters => {
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
 var EndpointParameters = __webpack_require__(22826);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/package.json
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
 var booleanSelector = __webpack_require__(79498);
 var types = __webpack_require__(16402);
 // CONCATENATED MODULE: ./node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
 const NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
 const NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
 const DEFAULT_DISABLE_REQUEST_COMPRESSION = false;
 const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
  environmentVariableSelector: env => (0, booleanSelector.Q)(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, types.c.ENV),
  configFileSelector: profile => (0, booleanSelector.Q)(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, types.c.CONFIG),
  default: DEFAULT_DISABLE_REQUEST_COMPRESSION
 };
 // CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
 const numberSelector = (obj, key, type) => {
  if (!(key in obj)) return;
  const numberValue = parseInt(obj[key], 10);
  if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
  return numberValue;
 };
 // CONCATENATED MODULE: ./node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
 const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
 const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
 const DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES = 10240;
 const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
  environmentVariableSelector: env => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, types.c.ENV),
  configFileSelector: profile => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, types.c.CONFIG),
  default: DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES
 };
 var node_http_handler = __webpack_require__(51668);
 var stream_collector = __webpack_require__(26660);
 var AwsSdkSigV4Signer = __webpack_require__(2526);
 var AwsJsonRpcProtocol = __webpack_require__(87219);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
 class AwsJson1_0Protocol extends AwsJsonRpcProtocol.p {
  constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
   super({
    defaultNamespace: defaultNamespace,
    errorTypeRegistries: errorTypeRegistries,
    serviceTarget: serviceTarget,
    awsQueryCompatible: awsQueryCompatible,
    jsonCodec: jsonCodec
   });
  }
  getShapeId() {
   return "aws.protocols#awsJson1_0";
  }
  getJsonRpcVersion() {
   return "1.0";
  }
  getDefaultContentType() {
   return "application/x-amz-json-1.0";
  }
 }
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
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
  }, b ] ], [ "stringEquals", [ {
   fn: f,
   argv: [ h, "name" ]
  }, "aws-us-gov" ] ], [ e, [ {
   fn: f,
   argv: [ h, "supportsFIPS" ]
  }, b ] ], [ e, [ {
   fn: f,
   argv: [ h, "supportsDualStack" ]
  }, b ] ] ],
  results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i ], [ "https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ "https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 4, 7, r + 5, r + 10, 4, 11, 9, 5, r + 4, 10, 6, r + 8, r + 9, 5, r + 5, 12, 6, 13, r + 7, 7, r + 6, r + 7, 3, r + 1, 15, 4, r + 2, r + 3 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
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
 var schemas_0 = __webpack_require__(13037);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2010-08-01",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsJson1_0Protocol,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.cloudwatch",
   errorTypeRegistries: schemas_0.q1U,
   xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
   version: "2010-08-01",
   serviceTarget: "GraniteServiceVersion20100801",
   awsQueryCompatible: true
  },
  serviceId: config?.serviceId ?? "CloudWatch",
  sha256: config?.sha256 ?? Sha256Node.k,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
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
   disableRequestCompression: config?.disableRequestCompression ?? (0, configLoader.Z)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
   maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
   region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
    ...regionConfig_config.zH,
    ...loaderConfig
   }),
   requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
   requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? (0, configLoader.Z)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
 class CloudWatchClient extends client.K {
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
   const _config_8 = resolveCompressionConfig(_config_7);
   const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
   this.config = _config_9;
   this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
   this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
   this.middlewareStack.use((0, retry.ey)(this.config));
   this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
   this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
   this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
   this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
   this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
    httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
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
})

};
