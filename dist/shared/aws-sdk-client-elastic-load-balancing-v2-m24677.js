export const modules = {

/***/ 24677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  M: () => ElasticLoadBalancingV2Client
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
 const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "elasticloadbalancing",
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
 const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = authParameters => {
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
 var EndpointParameters = __webpack_require__(96839);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/package.json
 const package_namespaceObject = {
  rE: "3.1142.0"
 };
 var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
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
 var AwsQueryProtocol = __webpack_require__(21166);
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
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
  }, b ] ], [ "stringEquals", [ {
   fn: f,
   argv: [ h, "name" ]
  }, "aws-us-gov" ] ] ],
  results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://elasticloadbalancing.{Region}.amazonaws.com", i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
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
 var schemas_0 = __webpack_require__(23168);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2015-12-01",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsQueryProtocol.k,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
   errorTypeRegistries: schemas_0.q1U,
   xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
   version: "2015-12-01",
   serviceTarget: "ElasticLoadBalancing_v10"
  },
  serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
  sha256: config?.sha256 ?? Sha256Node.k,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
 class ElasticLoadBalancingV2Client extends client.K {
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
    httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
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
