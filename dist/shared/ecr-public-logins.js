export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 69376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  ecrPublicLogins: () => ecrPublicLogins
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/auth/httpAuthSchemeProvider.js
 const defaultECRPUBLICHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "ecr-public",
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
 const defaultECRPUBLICHttpAuthSchemeProvider = authParameters => {
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/endpoint/EndpointParameters.js
 const resolveClientEndpointParameters = options => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  defaultSigningName: "ecr-public"
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/package.json
 const package_namespaceObject = {
  rE: "3.1108.0"
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/endpoint/bdd.js
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
  }, "aws" ] ] ],
  results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://api.ecr-public-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://api.ecr-public-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecr-public.{Region}.api.aws", i ], [ "https://api.ecr-public.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://api.ecr-public.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 9, 6, 4, 7, r + 11, 5, 8, r + 10, 7, r + 8, r + 9, 4, 11, 10, 6, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/endpoint/endpointResolver.js
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
 var TypeRegistry = __webpack_require__(75629);
 var exceptions = __webpack_require__(54667);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/models/ECRPUBLICServiceException.js
 class ECRPUBLICServiceException extends exceptions.T {
  constructor(options) {
   super(options);
   Object.setPrototypeOf(this, ECRPUBLICServiceException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/models/errors.js
 class InvalidParameterException extends ECRPUBLICServiceException {
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
 class RegistryNotFoundException extends ECRPUBLICServiceException {
  name="RegistryNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RegistryNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RegistryNotFoundException.prototype);
  }
 }
 class RepositoryNotFoundException extends ECRPUBLICServiceException {
  name="RepositoryNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RepositoryNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
  }
 }
 class ServerException extends ECRPUBLICServiceException {
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
 class UnsupportedCommandException extends ECRPUBLICServiceException {
  name="UnsupportedCommandException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UnsupportedCommandException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UnsupportedCommandException.prototype);
  }
 }
 class EmptyUploadException extends ECRPUBLICServiceException {
  name="EmptyUploadException";
  $fault="client";
  constructor(opts) {
   super({
    name: "EmptyUploadException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, EmptyUploadException.prototype);
  }
 }
 class InvalidLayerException extends ECRPUBLICServiceException {
  name="InvalidLayerException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidLayerException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidLayerException.prototype);
  }
 }
 class LayerAlreadyExistsException extends ECRPUBLICServiceException {
  name="LayerAlreadyExistsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "LayerAlreadyExistsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
  }
 }
 class LayerPartTooSmallException extends ECRPUBLICServiceException {
  name="LayerPartTooSmallException";
  $fault="client";
  constructor(opts) {
   super({
    name: "LayerPartTooSmallException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
  }
 }
 class UploadNotFoundException extends ECRPUBLICServiceException {
  name="UploadNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UploadNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UploadNotFoundException.prototype);
  }
 }
 class InvalidTagParameterException extends ECRPUBLICServiceException {
  name="InvalidTagParameterException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidTagParameterException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
  }
 }
 class LimitExceededException extends ECRPUBLICServiceException {
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
 class RepositoryAlreadyExistsException extends ECRPUBLICServiceException {
  name="RepositoryAlreadyExistsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RepositoryAlreadyExistsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
  }
 }
 class TooManyTagsException extends ECRPUBLICServiceException {
  name="TooManyTagsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "TooManyTagsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTagsException.prototype);
  }
 }
 class RepositoryNotEmptyException extends ECRPUBLICServiceException {
  name="RepositoryNotEmptyException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RepositoryNotEmptyException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
  }
 }
 class RepositoryPolicyNotFoundException extends ECRPUBLICServiceException {
  name="RepositoryPolicyNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RepositoryPolicyNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
  }
 }
 class ImageNotFoundException extends ECRPUBLICServiceException {
  name="ImageNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ImageNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ImageNotFoundException.prototype);
  }
 }
 class RepositoryCatalogDataNotFoundException extends ECRPUBLICServiceException {
  name="RepositoryCatalogDataNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RepositoryCatalogDataNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RepositoryCatalogDataNotFoundException.prototype);
  }
 }
 class ImageAlreadyExistsException extends ECRPUBLICServiceException {
  name="ImageAlreadyExistsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ImageAlreadyExistsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
  }
 }
 class ImageDigestDoesNotMatchException extends ECRPUBLICServiceException {
  name="ImageDigestDoesNotMatchException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ImageDigestDoesNotMatchException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
  }
 }
 class ImageTagAlreadyExistsException extends ECRPUBLICServiceException {
  name="ImageTagAlreadyExistsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ImageTagAlreadyExistsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
  }
 }
 class InvalidLayerPartException extends ECRPUBLICServiceException {
  name="InvalidLayerPartException";
  $fault="client";
  registryId;
  repositoryName;
  uploadId;
  lastValidByteReceived;
  constructor(opts) {
   super({
    name: "InvalidLayerPartException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
   this.registryId = opts.registryId;
   this.repositoryName = opts.repositoryName;
   this.uploadId = opts.uploadId;
   this.lastValidByteReceived = opts.lastValidByteReceived;
  }
 }
 class LayersNotFoundException extends ECRPUBLICServiceException {
  name="LayersNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "LayersNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, LayersNotFoundException.prototype);
  }
 }
 class ReferencedImagesNotFoundException extends ECRPUBLICServiceException {
  name="ReferencedImagesNotFoundException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ReferencedImagesNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/schemas/schemas_0.js
 const _AD = "AuthorizationData";
 const _EUE = "EmptyUploadException";
 const _GAT = "GetAuthorizationToken";
 const _GATR = "GetAuthorizationTokenRequest";
 const _GATRe = "GetAuthorizationTokenResponse";
 const _IAEE = "ImageAlreadyExistsException";
 const _IDDNME = "ImageDigestDoesNotMatchException";
 const _ILE = "InvalidLayerException";
 const _ILPE = "InvalidLayerPartException";
 const _INFE = "ImageNotFoundException";
 const _IPE = "InvalidParameterException";
 const _ITAEE = "ImageTagAlreadyExistsException";
 const _ITPE = "InvalidTagParameterException";
 const _LAEE = "LayerAlreadyExistsException";
 const _LEE = "LimitExceededException";
 const _LNFE = "LayersNotFoundException";
 const _LPTSE = "LayerPartTooSmallException";
 const _RAEE = "RepositoryAlreadyExistsException";
 const _RCDNFE = "RepositoryCatalogDataNotFoundException";
 const _RINFE = "ReferencedImagesNotFoundException";
 const _RNEE = "RepositoryNotEmptyException";
 const _RNFE = "RegistryNotFoundException";
 const _RNFEe = "RepositoryNotFoundException";
 const _RPNFE = "RepositoryPolicyNotFoundException";
 const _SE = "ServerException";
 const _TMTE = "TooManyTagsException";
 const _UCE = "UnsupportedCommandException";
 const _UNFE = "UploadNotFoundException";
 const _aD = "authorizationData";
 const _aT = "authorizationToken";
 const _c = "client";
 const _e = "error";
 const _eA = "expiresAt";
 const _lVBR = "lastValidByteReceived";
 const _m = "message";
 const _rI = "registryId";
 const _rN = "repositoryName";
 const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecrpublic";
 const _se = "server";
 const _uI = "uploadId";
 const n0 = "com.amazonaws.ecrpublic";
 const _s_registry = TypeRegistry.O.for(_s);
 var ECRPUBLICServiceException$ = [ -3, _s, "ECRPUBLICServiceException", 0, [], [] ];
 _s_registry.registerError(ECRPUBLICServiceException$, ECRPUBLICServiceException);
 const n0_registry = TypeRegistry.O.for(n0);
 var EmptyUploadException$ = [ -3, n0, _EUE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
 var ImageAlreadyExistsException$ = [ -3, n0, _IAEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
 var ImageDigestDoesNotMatchException$ = [ -3, n0, _IDDNME, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
 var ImageNotFoundException$ = [ -3, n0, _INFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
 var ImageTagAlreadyExistsException$ = [ -3, n0, _ITAEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
 var InvalidLayerException$ = [ -3, n0, _ILE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
 var InvalidLayerPartException$ = [ -3, n0, _ILPE, {
  [_e]: _c
 }, [ _rI, _rN, _uI, _lVBR, _m ], [ 0, 0, 0, 1, 0 ] ];
 n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
 var InvalidParameterException$ = [ -3, n0, _IPE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
 var InvalidTagParameterException$ = [ -3, n0, _ITPE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
 var LayerAlreadyExistsException$ = [ -3, n0, _LAEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
 var LayerPartTooSmallException$ = [ -3, n0, _LPTSE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
 var LayersNotFoundException$ = [ -3, n0, _LNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
 var LimitExceededException$ = [ -3, n0, _LEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LimitExceededException$, LimitExceededException);
 var ReferencedImagesNotFoundException$ = [ -3, n0, _RINFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
 var RegistryNotFoundException$ = [ -3, n0, _RNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RegistryNotFoundException$, RegistryNotFoundException);
 var RepositoryAlreadyExistsException$ = [ -3, n0, _RAEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
 var RepositoryCatalogDataNotFoundException$ = [ -3, n0, _RCDNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RepositoryCatalogDataNotFoundException$, RepositoryCatalogDataNotFoundException);
 var RepositoryNotEmptyException$ = [ -3, n0, _RNEE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
 var RepositoryNotFoundException$ = [ -3, n0, _RNFEe, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
 var RepositoryPolicyNotFoundException$ = [ -3, n0, _RPNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
 var ServerException$ = [ -3, n0, _SE, {
  [_e]: _se
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServerException$, ServerException);
 var TooManyTagsException$ = [ -3, n0, _TMTE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
 var UnsupportedCommandException$ = [ -3, n0, _UCE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UnsupportedCommandException$, UnsupportedCommandException);
 var UploadNotFoundException$ = [ -3, n0, _UNFE, {
  [_e]: _c
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
 const errorTypeRegistries = [ _s_registry, n0_registry ];
 var AuthorizationData$ = [ 3, n0, _AD, 0, [ _aT, _eA ], [ 0, 4 ] ];
 var GetAuthorizationTokenRequest$ = [ 3, n0, _GATR, 0, [], [] ];
 var GetAuthorizationTokenResponse$ = [ 3, n0, _GATRe, 0, [ _aD ], [ () => AuthorizationData$ ] ];
 var GetAuthorizationToken$ = [ 9, n0, _GAT, 0, () => GetAuthorizationTokenRequest$, () => GetAuthorizationTokenResponse$ ];
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2020-10-30",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRPUBLICHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsJson1_1Protocol.T,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.ecrpublic",
   errorTypeRegistries: errorTypeRegistries,
   xmlNamespace: "http://ecr-public.amazonaws.com/doc/2020-12-02/",
   version: "2020-10-30",
   serviceTarget: "SpencerFrontendService"
  },
  serviceId: config?.serviceId ?? "ECR PUBLIC",
  sha256: config?.sha256 ?? Sha256Node.k,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/runtimeConfig.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/auth/httpAuthExtensionConfiguration.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/ECRPUBLICClient.js
 class ECRPUBLICClient extends client.K {
  config;
  constructor(...[configuration]) {
   const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
   super(_config_0);
   this.initConfig = _config_0;
   const _config_1 = resolveClientEndpointParameters(_config_0);
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
    httpAuthSchemeParametersProvider: defaultECRPUBLICHttpAuthSchemeParametersProvider,
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
 var client_command_builder = __webpack_require__(55816);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/commandBuilder.js
 const command = (0, client_command_builder.k)(commonParams, "SpencerFrontendService", "ECRPUBLICClient", endpoints.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-es/commands/GetAuthorizationTokenCommand.js
 class GetAuthorizationTokenCommand extends(command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$)){}
 var errors = __webpack_require__(33047);
 var registry_login_token = __webpack_require__(19161);
 // CONCATENATED MODULE: ./build/src/adapters/images/ecr-public-logins.js
 const REGION = 'us-east-1';
 function ecrPublicLogins(settings, calls) {
  return {
   async login(addresses) {
    const client = calls.listenTo(new ECRPUBLICClient({
     ...settings,
     region: REGION
    }));
    const answer = await calls.read('ecr-public:GetAuthorizationToken', options => client.send(new GetAuthorizationTokenCommand({}), options));
    const {authorizationToken: authorizationToken, expiresAt: expiresAt} = answer.authorizationData ?? {};
    const login = (0, registry_login_token.x)(authorizationToken);
    if (login === void 0) throw new errors.s('platform-error', 'ecr-public:GetAuthorizationToken returned no login.');
    return addresses.map(({host: host}) => ({
     ...login,
     host: host,
     expiresAt: expiresAt?.getTime()
    }));
   }
  };
 }
})

};
