export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 75810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  GetRoleCommand: () => GetRoleCommand,
  IAMClient: () => IAMClient,
  SimulatePrincipalPolicyCommand: () => SimulatePrincipalPolicyCommand
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
 const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "iam",
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
 const defaultIAMHttpAuthSchemeProvider = authParameters => {
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
 const resolveClientEndpointParameters = options => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  defaultSigningName: "iam"
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/package.json
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
 const v = "ref", w = "authSchemes", x = "name", y = "signingRegion";
 const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = {
  [v]: "Endpoint"
 }, i = {
  fn: g,
  argv: [ {
   [v]: d
  }, "name" ]
 }, j = {
  [v]: d
 }, k = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "us-east-1"
  } ]
 }, l = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "cn-north-1"
  } ]
 }, m = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "us-gov-west-1"
  } ]
 }, n = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "us-iso-east-1"
  } ]
 }, o = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "us-isob-east-1"
  } ]
 }, p = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "eu-isoe-west-1"
  } ]
 }, q = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "us-isof-south-1"
  } ]
 }, s = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "eusc-de-east-1"
  } ]
 }, t = {
  [w]: [ {
   [x]: "sigv4",
   [y]: "{PartitionResult#implicitGlobalRegion}"
  } ]
 }, u = [ {
  [v]: "Region"
 } ];
 const _data = {
  conditions: [ [ c, [ h ] ], [ c, u ], [ "aws.partition", u, d ], [ e, [ i, "aws" ] ], [ e, [ i, "aws-cn" ] ], [ e, [ i, "aws-us-gov" ] ], [ e, [ i, "aws-iso" ] ], [ f, [ {
   [v]: "UseFIPS"
  }, b ] ], [ f, [ {
   [v]: "UseDualStack"
  }, b ] ], [ e, [ i, "aws-iso-b" ] ], [ e, [ i, "aws-iso-e" ] ], [ e, [ i, "aws-iso-f" ] ], [ e, [ i, "aws-eusc" ] ], [ f, [ {
   fn: g,
   argv: [ j, "supportsDualStack" ]
  }, b ] ], [ f, [ {
   fn: g,
   argv: [ j, "supportsFIPS" ]
  }, b ] ] ],
  results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, {} ], [ "https://iam.amazonaws.com", k ], [ "https://iam-fips.amazonaws.com", k ], [ "https://iam.global.api.aws", k ], [ "https://iam-fips.global.api.aws", k ], [ "https://iam.global.api.amazonwebservices.com.cn", l ], [ "https://iam-fips.api.amazonwebservices.com.cn", l ], [ "https://iam.cn-north-1.amazonaws.com.cn", l ], [ "https://iam-fips.amazonaws.com.cn", l ], [ "https://iam.us-gov.api.aws", m ], [ "https://iam.us-gov.amazonaws.com", m ], [ "https://iam.us-iso-east-1.c2s.ic.gov", n ], [ "https://iam-fips.us-iso-east-1.c2s.ic.gov", n ], [ "https://iam.api.aws.ic.gov", n ], [ "https://iam-fips.api.aws.ic.gov", n ], [ "https://iam.us-isob-east-1.sc2s.sgov.gov", o ], [ "https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o ], [ "https://iam.api.aws.scloud", o ], [ "https://iam-fips.api.aws.scloud", o ], [ "https://iam.eu-isoe-west-1.cloud.adc-e.uk", p ], [ "https://iam-fips.cloud.adc-e.uk", p ], [ "https://iam.api.cloud-aws.adc-e.uk", p ], [ "https://iam-fips.api.cloud-aws.adc-e.uk", p ], [ "https://iam.us-isof-south-1.csp.hci.ic.gov", q ], [ "https://iam-fips.csp.hci.ic.gov", q ], [ "https://iam.api.aws.hci.ic.gov", q ], [ "https://iam-fips.api.aws.hci.ic.gov", q ], [ "https://iam.eusc-de-east-1.amazonaws.eu", s ], [ "https://iam-fips.amazonaws.eu", s ], [ "https://iam.global.api.amazonwebservices.eu", s ], [ "https://iam-fips.api.amazonwebservices.eu", s ], [ "https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 42, 3, 1, 4, r + 41, 2, 5, r + 41, 3, 39, 6, 4, 36, 7, 5, 35, 8, 6, 32, 9, 7, 20, 10, 8, 15, 11, 9, r + 18, 12, 10, r + 22, 13, 11, r + 26, 14, 12, r + 30, r + 40, 9, r + 20, 16, 10, r + 24, 17, 11, r + 28, 18, 12, r + 32, 19, 13, r + 38, r + 39, 8, 26, 21, 9, r + 19, 22, 10, r + 23, 23, 11, r + 27, 24, 12, r + 31, 25, 14, r + 36, r + 37, 9, r + 21, 27, 10, r + 25, 28, 11, r + 29, 29, 12, r + 33, 30, 13, 31, r + 35, 14, r + 34, r + 35, 7, 34, 33, 8, r + 16, r + 14, 8, r + 17, r + 15, 8, r + 12, r + 13, 7, 38, 37, 8, r + 8, r + 10, 8, r + 9, r + 11, 7, 41, 40, 8, r + 6, r + 4, 8, r + 7, r + 5, 7, r + 1, 43, 8, r + 2, r + 3 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
 class IAMServiceException extends exceptions.T {
  static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
  constructor(options) {
   super(options);
   Object.setPrototypeOf(this, IAMServiceException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
 class ConcurrentModificationException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#ConcurrentModificationException";
  name="ConcurrentModificationException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ConcurrentModificationException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
  }
 }
 class NoSuchEntityException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#NoSuchEntityException";
  name="NoSuchEntityException";
  $fault="client";
  constructor(opts) {
   super({
    name: "NoSuchEntityException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, NoSuchEntityException.prototype);
  }
 }
 class ServiceFailureException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#ServiceFailureException";
  name="ServiceFailureException";
  $fault="server";
  constructor(opts) {
   super({
    name: "ServiceFailureException",
    $fault: "server",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceFailureException.prototype);
  }
 }
 class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
  name="AccountNotManagementOrDelegatedAdministratorException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "AccountNotManagementOrDelegatedAdministratorException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
   this.Message = opts.Message;
  }
 }
 class EntityAlreadyExistsException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#EntityAlreadyExistsException";
  name="EntityAlreadyExistsException";
  $fault="client";
  constructor(opts) {
   super({
    name: "EntityAlreadyExistsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
  }
 }
 class InvalidInputException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#InvalidInputException";
  name="InvalidInputException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidInputException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidInputException.prototype);
  }
 }
 class LimitExceededException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#LimitExceededException";
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
 class MalformedPolicyDocumentException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#MalformedPolicyDocumentException";
  name="MalformedPolicyDocumentException";
  $fault="client";
  constructor(opts) {
   super({
    name: "MalformedPolicyDocumentException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
  }
 }
 class NameConflictException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#NameConflictException";
  name="NameConflictException";
  $fault="client";
  constructor(opts) {
   super({
    name: "NameConflictException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, NameConflictException.prototype);
  }
 }
 class RoleModifiedException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#RoleModifiedException";
  name="RoleModifiedException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RoleModifiedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RoleModifiedException.prototype);
  }
 }
 class RoleTemplateDisabledException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#RoleTemplateDisabledException";
  name="RoleTemplateDisabledException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RoleTemplateDisabledException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
  }
 }
 class UnmodifiableEntityException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#UnmodifiableEntityException";
  name="UnmodifiableEntityException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UnmodifiableEntityException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
  }
 }
 class PolicyNotAttachableException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#PolicyNotAttachableException";
  name="PolicyNotAttachableException";
  $fault="client";
  constructor(opts) {
   super({
    name: "PolicyNotAttachableException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
  }
 }
 class EntityTemporarilyUnmodifiableException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
  name="EntityTemporarilyUnmodifiableException";
  $fault="client";
  constructor(opts) {
   super({
    name: "EntityTemporarilyUnmodifiableException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
  }
 }
 class InvalidUserTypeException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#InvalidUserTypeException";
  name="InvalidUserTypeException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidUserTypeException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
  }
 }
 class PasswordPolicyViolationException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#PasswordPolicyViolationException";
  name="PasswordPolicyViolationException";
  $fault="client";
  constructor(opts) {
   super({
    name: "PasswordPolicyViolationException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
  }
 }
 class OpenIdIdpCommunicationErrorException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
  name="OpenIdIdpCommunicationErrorException";
  $fault="client";
  constructor(opts) {
   super({
    name: "OpenIdIdpCommunicationErrorException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
  }
 }
 class ServiceNotSupportedException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#ServiceNotSupportedException";
  name="ServiceNotSupportedException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ServiceNotSupportedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
  }
 }
 class DeleteConflictException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#DeleteConflictException";
  name="DeleteConflictException";
  $fault="client";
  constructor(opts) {
   super({
    name: "DeleteConflictException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DeleteConflictException.prototype);
  }
 }
 class OrganizationNotFoundException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#OrganizationNotFoundException";
  name="OrganizationNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "OrganizationNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
  name="OrganizationNotInAllFeaturesModeException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "OrganizationNotInAllFeaturesModeException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
   this.Message = opts.Message;
  }
 }
 class ServiceAccessNotEnabledException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#ServiceAccessNotEnabledException";
  name="ServiceAccessNotEnabledException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "ServiceAccessNotEnabledException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
   this.Message = opts.Message;
  }
 }
 class FeatureDisabledException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#FeatureDisabledException";
  name="FeatureDisabledException";
  $fault="client";
  constructor(opts) {
   super({
    name: "FeatureDisabledException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, FeatureDisabledException.prototype);
  }
 }
 class InvalidAuthenticationCodeException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#InvalidAuthenticationCodeException";
  name="InvalidAuthenticationCodeException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidAuthenticationCodeException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
  }
 }
 class CallerIsNotManagementAccountException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#CallerIsNotManagementAccountException";
  name="CallerIsNotManagementAccountException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CallerIsNotManagementAccountException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
   this.Message = opts.Message;
  }
 }
 class FeatureEnabledException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#FeatureEnabledException";
  name="FeatureEnabledException";
  $fault="client";
  constructor(opts) {
   super({
    name: "FeatureEnabledException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, FeatureEnabledException.prototype);
  }
 }
 class ReportGenerationLimitExceededException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#ReportGenerationLimitExceededException";
  name="ReportGenerationLimitExceededException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ReportGenerationLimitExceededException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
  }
 }
 class CredentialReportExpiredException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#CredentialReportExpiredException";
  name="CredentialReportExpiredException";
  $fault="client";
  constructor(opts) {
   super({
    name: "CredentialReportExpiredException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
  }
 }
 class CredentialReportNotPresentException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#CredentialReportNotPresentException";
  name="CredentialReportNotPresentException";
  $fault="client";
  constructor(opts) {
   super({
    name: "CredentialReportNotPresentException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
  }
 }
 class CredentialReportNotReadyException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#CredentialReportNotReadyException";
  name="CredentialReportNotReadyException";
  $fault="client";
  constructor(opts) {
   super({
    name: "CredentialReportNotReadyException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
  }
 }
 class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
  name="UnrecognizedPublicKeyEncodingException";
  $fault="client";
  constructor(opts) {
   super({
    name: "UnrecognizedPublicKeyEncodingException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
  }
 }
 class PolicyEvaluationException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#PolicyEvaluationException";
  name="PolicyEvaluationException";
  $fault="server";
  constructor(opts) {
   super({
    name: "PolicyEvaluationException",
    $fault: "server",
    ...opts
   });
   Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
  }
 }
 class KeyPairMismatchException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#KeyPairMismatchException";
  name="KeyPairMismatchException";
  $fault="client";
  constructor(opts) {
   super({
    name: "KeyPairMismatchException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
  }
 }
 class MalformedCertificateException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#MalformedCertificateException";
  name="MalformedCertificateException";
  $fault="client";
  constructor(opts) {
   super({
    name: "MalformedCertificateException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, MalformedCertificateException.prototype);
  }
 }
 class DuplicateCertificateException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#DuplicateCertificateException";
  name="DuplicateCertificateException";
  $fault="client";
  constructor(opts) {
   super({
    name: "DuplicateCertificateException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
  }
 }
 class InvalidCertificateException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#InvalidCertificateException";
  name="InvalidCertificateException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidCertificateException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidCertificateException.prototype);
  }
 }
 class DuplicateSSHPublicKeyException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#DuplicateSSHPublicKeyException";
  name="DuplicateSSHPublicKeyException";
  $fault="client";
  constructor(opts) {
   super({
    name: "DuplicateSSHPublicKeyException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
  }
 }
 class InvalidPublicKeyException extends IAMServiceException {
  static shapeId="com.amazonaws.iam#InvalidPublicKeyException";
  name="InvalidPublicKeyException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidPublicKeyException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
 const _A = "Arn";
 const _ABO = "AllowedByOrganizations";
 const _ABPB = "AllowedByPermissionsBoundary";
 const _AN = "AttachmentName";
 const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
 const _ANc = "ActionNames";
 const _APB = "AttachedPermissionsBoundary";
 const _ARPD = "AssumeRolePolicyDocument";
 const _AT = "AttachmentType";
 const _CA = "CallerArn";
 const _CD = "CreateDate";
 const _CE = "ContextEntry";
 const _CELT = "ContextEntryListType";
 const _CEo = "ContextEntries";
 const _CINMAE = "CallerIsNotManagementAccountException";
 const _CKN = "ContextKeyName";
 const _CKT = "ContextKeyType";
 const _CKV = "ContextKeyValues";
 const _CME = "ConcurrentModificationException";
 const _CREE = "CredentialReportExpiredException";
 const _CRNPE = "CredentialReportNotPresentException";
 const _CRNRE = "CredentialReportNotReadyException";
 const _Col = "Column";
 const _D = "Description";
 const _DCE = "DeleteConflictException";
 const _DCEu = "DuplicateCertificateException";
 const _DSSHPKE = "DuplicateSSHPublicKeyException";
 const _EAEE = "EntityAlreadyExistsException";
 const _EAN = "EvalActionName";
 const _EDD = "EvalDecisionDetails";
 const _EDv = "EvalDecision";
 const _EPn = "EndPosition";
 const _ER = "EvaluationResult";
 const _ERD = "EvalResourceDecision";
 const _ERLT = "EvaluationResultsListType";
 const _ERN = "EvalResourceName";
 const _ERv = "EvaluationResults";
 const _ETUE = "EntityTemporarilyUnmodifiableException";
 const _FDE = "FeatureDisabledException";
 const _FEE = "FeatureEnabledException";
 const _GR = "GetRole";
 const _GRR = "GetRoleRequest";
 const _GRRe = "GetRoleResponse";
 const _IACE = "InvalidAuthenticationCodeException";
 const _ICE = "InvalidCertificateException";
 const _IIE = "InvalidInputException";
 const _IPIT = "InlinePolicyIdentifierType";
 const _IPIn = "InlinePolicyIdentifier";
 const _IPKE = "InvalidPublicKeyException";
 const _IT = "IsTruncated";
 const _IUTE = "InvalidUserTypeException";
 const _K = "Key";
 const _KPME = "KeyPairMismatchException";
 const _LEE = "LimitExceededException";
 const _LUD = "LastUsedDate";
 const _Li = "Line";
 const _M = "Message";
 const _MCE = "MalformedCertificateException";
 const _MCV = "MissingContextValues";
 const _MI = "MaxItems";
 const _MPDE = "MalformedPolicyDocumentException";
 const _MS = "MatchedStatements";
 const _MSD = "MaxSessionDuration";
 const _Ma = "Marker";
 const _NCE = "NameConflictException";
 const _NSEE = "NoSuchEntityException";
 const _ODD = "OrganizationsDecisionDetail";
 const _OIICEE = "OpenIdIdpCommunicationErrorException";
 const _ONFE = "OrganizationNotFoundException";
 const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
 const _PA = "PolicyArn";
 const _PB = "PermissionsBoundary";
 const _PBA = "PermissionsBoundaryArn";
 const _PBDD = "PermissionsBoundaryDecisionDetail";
 const _PBPIL = "PermissionsBoundaryPolicyInputList";
 const _PBT = "PermissionsBoundaryType";
 const _PEE = "PolicyEvaluationException";
 const _PEL = "PolicyExclusionList";
 const _PELT = "PolicyExclusionsListType";
 const _PIL = "PolicyInputList";
 const _PIo = "PolicyIdentifier";
 const _PN = "PolicyName";
 const _PNAE = "PolicyNotAttachableException";
 const _PPVE = "PasswordPolicyViolationException";
 const _PSA = "PolicySourceArn";
 const _PT = "PolicyType";
 const _Pa = "Path";
 const _Pos = "Position";
 const _R = "Region";
 const _RA = "ResourceArns";
 const _RGLEE = "ReportGenerationLimitExceededException";
 const _RHO = "ResourceHandlingOption";
 const _RIo = "RoleId";
 const _RLU = "RoleLastUsed";
 const _RME = "RoleModifiedException";
 const _RN = "RoleName";
 const _RO = "ResourceOwner";
 const _RP = "ResourcePolicy";
 const _RSR = "ResourceSpecificResults";
 const _RSRLT = "ResourceSpecificResultListType";
 const _RSRe = "ResourceSpecificResult";
 const _RTDE = "RoleTemplateDisabledException";
 const _Ro = "Role";
 const _SANEE = "ServiceAccessNotEnabledException";
 const _SFE = "ServiceFailureException";
 const _SLT = "StatementListType";
 const _SNSE = "ServiceNotSupportedException";
 const _SPI = "SourcePolicyId";
 const _SPP = "SimulatePrincipalPolicy";
 const _SPPR = "SimulatePrincipalPolicyRequest";
 const _SPR = "SimulatePolicyResponse";
 const _SPT = "SourcePolicyType";
 const _SPt = "StartPosition";
 const _SRT = "SourceRoleTemplate";
 const _Sta = "Statement";
 const _T = "Tags";
 const _TA = "TemplateArn";
 const _TMV = "TemplateMinorVersion";
 const _Ta = "Tag";
 const _UEE = "UnmodifiableEntityException";
 const _UPKEE = "UnrecognizedPublicKeyEncodingException";
 const _Val = "Value";
 const _aQE = "awsQueryError";
 const _c = "client";
 const _e = "error";
 const _hE = "httpError";
 const _m = "message";
 const _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
 const _se = "server";
 const _tLT = "tagListType";
 const n0 = "com.amazonaws.iam";
 const _s_registry = new TypeRegistry.O(_s);
 var IAMServiceException$ = [ -3, _s, "IAMServiceException", 0, [], [] ];
 _s_registry.registerError(IAMServiceException$, IAMServiceException);
 const n0_registry = new TypeRegistry.O(n0);
 var AccountNotManagementOrDelegatedAdministratorException$ = [ -3, n0, _ANMODAE, {
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
 var CallerIsNotManagementAccountException$ = [ -3, n0, _CINMAE, {
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
 var ConcurrentModificationException$ = [ -3, n0, _CME, {
  [_aQE]: [ `ConcurrentModification`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
 var CredentialReportExpiredException$ = [ -3, n0, _CREE, {
  [_aQE]: [ `ReportExpired`, 410 ],
  [_e]: _c,
  [_hE]: 410
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
 var CredentialReportNotPresentException$ = [ -3, n0, _CRNPE, {
  [_aQE]: [ `ReportNotPresent`, 410 ],
  [_e]: _c,
  [_hE]: 410
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
 var CredentialReportNotReadyException$ = [ -3, n0, _CRNRE, {
  [_aQE]: [ `ReportInProgress`, 404 ],
  [_e]: _c,
  [_hE]: 404
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
 var DeleteConflictException$ = [ -3, n0, _DCE, {
  [_aQE]: [ `DeleteConflict`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
 var DuplicateCertificateException$ = [ -3, n0, _DCEu, {
  [_aQE]: [ `DuplicateCertificate`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
 var DuplicateSSHPublicKeyException$ = [ -3, n0, _DSSHPKE, {
  [_aQE]: [ `DuplicateSSHPublicKey`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
 var EntityAlreadyExistsException$ = [ -3, n0, _EAEE, {
  [_aQE]: [ `EntityAlreadyExists`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
 var EntityTemporarilyUnmodifiableException$ = [ -3, n0, _ETUE, {
  [_aQE]: [ `EntityTemporarilyUnmodifiable`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
 var FeatureDisabledException$ = [ -3, n0, _FDE, {
  [_aQE]: [ `FeatureDisabled`, 404 ],
  [_e]: _c,
  [_hE]: 404
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
 var FeatureEnabledException$ = [ -3, n0, _FEE, {
  [_aQE]: [ `FeatureEnabled`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
 var InvalidAuthenticationCodeException$ = [ -3, n0, _IACE, {
  [_aQE]: [ `InvalidAuthenticationCode`, 403 ],
  [_e]: _c,
  [_hE]: 403
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
 var InvalidCertificateException$ = [ -3, n0, _ICE, {
  [_aQE]: [ `InvalidCertificate`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
 var InvalidInputException$ = [ -3, n0, _IIE, {
  [_aQE]: [ `InvalidInput`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidInputException$, InvalidInputException);
 var InvalidPublicKeyException$ = [ -3, n0, _IPKE, {
  [_aQE]: [ `InvalidPublicKey`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
 var InvalidUserTypeException$ = [ -3, n0, _IUTE, {
  [_aQE]: [ `InvalidUserType`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
 var KeyPairMismatchException$ = [ -3, n0, _KPME, {
  [_aQE]: [ `KeyPairMismatch`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
 var LimitExceededException$ = [ -3, n0, _LEE, {
  [_aQE]: [ `LimitExceeded`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(LimitExceededException$, LimitExceededException);
 var MalformedCertificateException$ = [ -3, n0, _MCE, {
  [_aQE]: [ `MalformedCertificate`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
 var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
  [_aQE]: [ `MalformedPolicyDocument`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
 var NameConflictException$ = [ -3, n0, _NCE, {
  [_aQE]: [ `NameConflict`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(NameConflictException$, NameConflictException);
 var NoSuchEntityException$ = [ -3, n0, _NSEE, {
  [_aQE]: [ `NoSuchEntity`, 404 ],
  [_e]: _c,
  [_hE]: 404
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
 var OpenIdIdpCommunicationErrorException$ = [ -3, n0, _OIICEE, {
  [_aQE]: [ `OpenIdIdpCommunicationError`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
 var OrganizationNotFoundException$ = [ -3, n0, _ONFE, {
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
 var OrganizationNotInAllFeaturesModeException$ = [ -3, n0, _ONIAFME, {
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
 var PasswordPolicyViolationException$ = [ -3, n0, _PPVE, {
  [_aQE]: [ `PasswordPolicyViolation`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
 var PolicyEvaluationException$ = [ -3, n0, _PEE, {
  [_aQE]: [ `PolicyEvaluation`, 500 ],
  [_e]: _se,
  [_hE]: 500
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
 var PolicyNotAttachableException$ = [ -3, n0, _PNAE, {
  [_aQE]: [ `PolicyNotAttachable`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
 var ReportGenerationLimitExceededException$ = [ -3, n0, _RGLEE, {
  [_aQE]: [ `ReportGenerationLimitExceeded`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
 var RoleModifiedException$ = [ -3, n0, _RME, {
  [_aQE]: [ `RoleModified`, 409 ],
  [_e]: _c,
  [_hE]: 409
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
 var RoleTemplateDisabledException$ = [ -3, n0, _RTDE, {
  [_aQE]: [ `RoleTemplateDisabled`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
 var ServiceAccessNotEnabledException$ = [ -3, n0, _SANEE, {
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
 var ServiceFailureException$ = [ -3, n0, _SFE, {
  [_aQE]: [ `ServiceFailure`, 500 ],
  [_e]: _se,
  [_hE]: 500
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
 var ServiceNotSupportedException$ = [ -3, n0, _SNSE, {
  [_aQE]: [ `NotSupportedService`, 404 ],
  [_e]: _c,
  [_hE]: 404
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
 var UnmodifiableEntityException$ = [ -3, n0, _UEE, {
  [_aQE]: [ `UnmodifiableEntity`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
 var UnrecognizedPublicKeyEncodingException$ = [ -3, n0, _UPKEE, {
  [_aQE]: [ `UnrecognizedPublicKeyEncoding`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
 const errorTypeRegistries = [ _s_registry, n0_registry ];
 var AttachedPermissionsBoundary$ = [ 3, n0, _APB, 0, [ _PBT, _PBA ], [ 0, 0 ] ];
 var ContextEntry$ = [ 3, n0, _CE, 0, [ _CKN, _CKV, _CKT ], [ 0, 64 | 0, 0 ] ];
 var EvaluationResult$ = [ 3, n0, _ER, 0, [ _EAN, _EDv, _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, _RSR ], [ 0, 0, 0, () => StatementListType, 64 | 0, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128 | 0, () => ResourceSpecificResultListType ], 2 ];
 var GetRoleRequest$ = [ 3, n0, _GRR, 0, [ _RN ], [ 0 ], 1 ];
 var GetRoleResponse$ = [ 3, n0, _GRRe, 0, [ _Ro ], [ () => Role$ ], 1 ];
 var InlinePolicyIdentifierType$ = [ 3, n0, _IPIT, 0, [ _PN, _AT, _AN ], [ 0, 0, 0 ], 3 ];
 var OrganizationsDecisionDetail$ = [ 3, n0, _ODD, 0, [ _ABO ], [ 2 ] ];
 var PermissionsBoundaryDecisionDetail$ = [ 3, n0, _PBDD, 0, [ _ABPB ], [ 2 ] ];
 var Position$ = [ 3, n0, _Pos, 0, [ _Li, _Col ], [ 1, 1 ] ];
 var ResourceSpecificResult$ = [ 3, n0, _RSRe, 0, [ _ERN, _ERD, _MS, _MCV, _EDD, _PBDD ], [ 0, 0, () => StatementListType, 64 | 0, 128 | 0, () => PermissionsBoundaryDecisionDetail$ ], 2 ];
 var Role$ = [ 3, n0, _Ro, 0, [ _Pa, _RN, _RIo, _A, _CD, _ARPD, _D, _MSD, _PB, _T, _RLU, _SRT ], [ 0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$ ], 5 ];
 var RoleLastUsed$ = [ 3, n0, _RLU, 0, [ _LUD, _R ], [ 4, 0 ] ];
 var SimulatePolicyResponse$ = [ 3, n0, _SPR, 0, [ _ERv, _IT, _Ma ], [ () => EvaluationResultsListType, 2, 0 ] ];
 var SimulatePrincipalPolicyRequest$ = [ 3, n0, _SPPR, 0, [ _PSA, _ANc, _PIL, _PBPIL, _PEL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma ], [ 0, 64 | 0, 64 | 0, 64 | 0, () => PolicyExclusionsListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0 ], 2 ];
 var SourceRoleTemplate$ = [ 3, n0, _SRT, 0, [ _TA, _TMV ], [ 0, 1 ], 2 ];
 var Statement$ = [ 3, n0, _Sta, 0, [ _SPI, _SPT, _SPt, _EPn ], [ 0, 0, () => Position$, () => Position$ ] ];
 var Tag$ = [ 3, n0, _Ta, 0, [ _K, _Val ], [ 0, 0 ], 2 ];
 var ContextEntryListType = [ 1, n0, _CELT, 0, () => ContextEntry$ ];
 var EvaluationResultsListType = [ 1, n0, _ERLT, 0, () => EvaluationResult$ ];
 var PolicyExclusionsListType = [ 1, n0, _PELT, 0, () => PolicyIdentifier$ ];
 var ResourceSpecificResultListType = [ 1, n0, _RSRLT, 0, () => ResourceSpecificResult$ ];
 var StatementListType = [ 1, n0, _SLT, 0, () => Statement$ ];
 var tagListType = [ 1, n0, _tLT, 0, () => Tag$ ];
 var PolicyIdentifier$ = [ 4, n0, _PIo, 0, [ _PT, _PA, _IPIn ], [ 0, 0, () => InlinePolicyIdentifierType$ ] ];
 var GetRole$ = [ 9, n0, _GR, 0, () => GetRoleRequest$, () => GetRoleResponse$ ];
 var SimulatePrincipalPolicy$ = [ 9, n0, _SPP, 0, () => SimulatePrincipalPolicyRequest$, () => SimulatePolicyResponse$ ];
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2010-05-08",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsQueryProtocol.k,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.iam",
   errorTypeRegistries: errorTypeRegistries,
   xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
   version: "2010-05-08",
   serviceTarget: "AWSIdentityManagementV20100508"
  },
  serviceId: config?.serviceId ?? "IAM",
  sha256: config?.sha256 ?? Sha256Node.k,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
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
   defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
 class IAMClient extends client.K {
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
    httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
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
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
 const command = (0, client_command_builder.k)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", endpoints.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
 class GetRoleCommand extends(command(_ep0, _mw0, "GetRole", GetRole$)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
 class SimulatePrincipalPolicyCommand extends(command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$)){}
})

};
