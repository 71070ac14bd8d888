export const id = 8826;
export const ids = [8826];
export const modules = {

/***/ 96839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => commonParams,
  v: () => resolveClientEndpointParameters
 });
 const resolveClientEndpointParameters = options => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  defaultSigningName: "elasticloadbalancing"
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

/***/ 23168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  zki: () => DescribeListeners$,
  xc1: () => DescribeRules$,
  Z$r: () => DescribeTargetGroups$,
  nZ0: () => DescribeTargetHealth$,
  q1U: () => errorTypeRegistries
 });
 var TypeRegistry = __webpack_require__(75629);
 var exceptions = __webpack_require__(54667);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
 class ElasticLoadBalancingV2ServiceException extends exceptions.T {
  constructor(options) {
   super(options);
   Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
 class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="CertificateNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CertificateNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="ListenerNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "ListenerNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyCertificatesException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyCertificatesException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
   this.Message = opts.Message;
  }
 }
 class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException {
  name="DuplicateTagKeysException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DuplicateTagKeysException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
   this.Message = opts.Message;
  }
 }
 class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="LoadBalancerNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "LoadBalancerNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="RuleNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "RuleNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RuleNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="TargetGroupNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TargetGroupNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyTagsException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyTagsException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyTagsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTagsException.prototype);
   this.Message = opts.Message;
  }
 }
 class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="TrustStoreNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TrustStoreNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidRevocationContentException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidRevocationContentException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
   this.Message = opts.Message;
  }
 }
 class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="RevocationContentNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "RevocationContentNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyTrustStoreRevocationEntriesException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyTrustStoreRevocationEntriesException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
   this.Message = opts.Message;
  }
 }
 class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="AllocationIdNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "AllocationIdNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException {
  name="ALPNPolicyNotSupportedException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "ALPNPolicyNotSupportedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
   this.Message = opts.Message;
  }
 }
 class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException {
  name="AvailabilityZoneNotSupportedException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "AvailabilityZoneNotSupportedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
   this.Message = opts.Message;
  }
 }
 class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="CaCertificatesBundleNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CaCertificatesBundleNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
  name="CapacityDecreaseRequestsLimitExceededException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CapacityDecreaseRequestsLimitExceededException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
   this.Message = opts.Message;
  }
 }
 class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException {
  name="CapacityReservationPendingException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CapacityReservationPendingException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
   this.Message = opts.Message;
  }
 }
 class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException {
  name="CapacityUnitsLimitExceededException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "CapacityUnitsLimitExceededException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
   this.Message = opts.Message;
  }
 }
 class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException {
  name="DuplicateListenerException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DuplicateListenerException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateListenerException.prototype);
   this.Message = opts.Message;
  }
 }
 class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException {
  name="IncompatibleProtocolsException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "IncompatibleProtocolsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidConfigurationRequestException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidConfigurationRequestException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidLoadBalancerActionException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidLoadBalancerActionException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
   this.Message = opts.Message;
  }
 }
 class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="SSLPolicyNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "SSLPolicyNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException {
  name="TargetGroupAssociationLimitException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TargetGroupAssociationLimitException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyActionsException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyActionsException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyActionsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyActionsException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyListenersException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyListenersException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyListenersException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyListenersException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyRegistrationsForTargetIdException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyRegistrationsForTargetIdException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyTargetsException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyTargetsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTargetsException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyUniqueTargetGroupsPerLoadBalancerException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
   this.Message = opts.Message;
  }
 }
 class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException {
  name="TrustStoreNotReadyException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TrustStoreNotReadyException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
   this.Message = opts.Message;
  }
 }
 class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException {
  name="UnsupportedProtocolException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "UnsupportedProtocolException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
   this.Message = opts.Message;
  }
 }
 class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException {
  name="DuplicateLoadBalancerNameException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DuplicateLoadBalancerNameException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidSchemeException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidSchemeException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidSchemeException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidSecurityGroupException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidSecurityGroupException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidSubnetException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidSubnetException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidSubnetException.prototype);
   this.Message = opts.Message;
  }
 }
 class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException {
  name="OperationNotPermittedException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "OperationNotPermittedException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
   this.Message = opts.Message;
  }
 }
 class ResourceInUseException extends ElasticLoadBalancingV2ServiceException {
  name="ResourceInUseException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "ResourceInUseException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ResourceInUseException.prototype);
   this.Message = opts.Message;
  }
 }
 class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="SubnetNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "SubnetNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyLoadBalancersException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyLoadBalancersException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
   this.Message = opts.Message;
  }
 }
 class PriorityInUseException extends ElasticLoadBalancingV2ServiceException {
  name="PriorityInUseException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "PriorityInUseException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PriorityInUseException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyRulesException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyRulesException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyRulesException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyRulesException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyTargetGroupsException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyTargetGroupsException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
   this.Message = opts.Message;
  }
 }
 class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException {
  name="DuplicateTargetGroupNameException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DuplicateTargetGroupNameException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
   this.Message = opts.Message;
  }
 }
 class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException {
  name="DuplicateTrustStoreNameException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DuplicateTrustStoreNameException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidCaCertificatesBundleException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidCaCertificatesBundleException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
   this.Message = opts.Message;
  }
 }
 class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException {
  name="TooManyTrustStoresException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TooManyTrustStoresException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
   this.Message = opts.Message;
  }
 }
 class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException {
  name="DeleteAssociationSameAccountException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "DeleteAssociationSameAccountException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
   this.Message = opts.Message;
  }
 }
 class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="TrustStoreAssociationNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TrustStoreAssociationNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException {
  name="TrustStoreInUseException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "TrustStoreInUseException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
   this.Message = opts.Message;
  }
 }
 class InvalidTargetException extends ElasticLoadBalancingV2ServiceException {
  name="InvalidTargetException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "InvalidTargetException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidTargetException.prototype);
   this.Message = opts.Message;
  }
 }
 class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException {
  name="HealthUnavailableException";
  $fault="server";
  Message;
  constructor(opts) {
   super({
    name: "HealthUnavailableException",
    $fault: "server",
    ...opts
   });
   Object.setPrototypeOf(this, HealthUnavailableException.prototype);
   this.Message = opts.Message;
  }
 }
 class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="RevocationIdNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "RevocationIdNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException {
  name="ResourceNotFoundException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "ResourceNotFoundException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   this.Message = opts.Message;
  }
 }
 class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException {
  name="InsufficientCapacityException";
  $fault="server";
  Message;
  constructor(opts) {
   super({
    name: "InsufficientCapacityException",
    $fault: "server",
    ...opts
   });
   Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
   this.Message = opts.Message;
  }
 }
 class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException {
  name="PriorRequestNotCompleteException";
  $fault="client";
  Message;
  constructor(opts) {
   super({
    name: "PriorRequestNotCompleteException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
   this.Message = opts.Message;
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
 const _A = "Action";
 const _AC = "AdditionalClaims";
 const _ACAC = "AuthenticateCognitoActionConfig";
 const _ACC = "AuthenticateCognitoConfig";
 const _AD = "AnomalyDetection";
 const _AE = "AuthorizationEndpoint";
 const _AINFE = "AllocationIdNotFoundException";
 const _ALPNPNSE = "ALPNPolicyNotSupportedException";
 const _AO = "AdministrativeOverride";
 const _AOAC = "AuthenticateOidcActionConfig";
 const _AOC = "AuthenticateOidcConfig";
 const _AP = "AlpnPolicy";
 const _AREP = "AuthenticationRequestExtraParams";
 const _ATSCN = "AdvertiseTrustStoreCaNames";
 const _AZ = "AvailabilityZone";
 const _AZNSE = "AvailabilityZoneNotSupportedException";
 const _Ac = "Actions";
 const _C = "Certificates";
 const _CA = "CertificateArn";
 const _CCBNFE = "CaCertificatesBundleNotFoundException";
 const _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
 const _CI = "ClientId";
 const _CL = "CertificateList";
 const _CNFE = "CertificateNotFoundException";
 const _CRPE = "CapacityReservationPendingException";
 const _CS = "ClientSecret";
 const _CT = "ContentType";
 const _CULEE = "CapacityUnitsLimitExceededException";
 const _Ce = "Certificate";
 const _Con = "Conditions";
 const _D = "Description";
 const _DA = "DefaultActions";
 const _DASAE = "DeleteAssociationSameAccountException";
 const _DLBNE = "DuplicateLoadBalancerNameException";
 const _DLE = "DuplicateListenerException";
 const _DLIe = "DescribeListenersInput";
 const _DLOe = "DescribeListenersOutput";
 const _DLe = "DescribeListeners";
 const _DRIe = "DescribeRulesInput";
 const _DROe = "DescribeRulesOutput";
 const _DRe = "DescribeRules";
 const _DS = "DurationSeconds";
 const _DTGIe = "DescribeTargetGroupsInput";
 const _DTGNE = "DuplicateTargetGroupNameException";
 const _DTGOe = "DescribeTargetGroupsOutput";
 const _DTGe = "DescribeTargetGroups";
 const _DTH = "DescribeTargetHealth";
 const _DTHI = "DescribeTargetHealthInput";
 const _DTHO = "DescribeTargetHealthOutput";
 const _DTKE = "DuplicateTagKeysException";
 const _DTSNE = "DuplicateTrustStoreNameException";
 const _E = "Enabled";
 const _F = "Format";
 const _FAC = "ForwardActionConfig";
 const _FC = "ForwardConfig";
 const _FRAC = "FixedResponseActionConfig";
 const _FRC = "FixedResponseConfig";
 const _Fi = "Field";
 const _GC = "GrpcCode";
 const _H = "Host";
 const _HC = "HttpCode";
 const _HCE = "HealthCheckEnabled";
 const _HCIS = "HealthCheckIntervalSeconds";
 const _HCP = "HealthCheckProtocol";
 const _HCPe = "HealthCheckPort";
 const _HCPea = "HealthCheckPath";
 const _HCTS = "HealthCheckTimeoutSeconds";
 const _HHC = "HostHeaderConfig";
 const _HHCC = "HostHeaderConditionConfig";
 const _HHCCt = "HttpHeaderConditionConfig";
 const _HHCt = "HttpHeaderConfig";
 const _HHN = "HttpHeaderName";
 const _HHRC = "HostHeaderRewriteConfig";
 const _HRMC = "HttpRequestMethodConfig";
 const _HRMCC = "HttpRequestMethodConditionConfig";
 const _HTC = "HealthyThresholdCount";
 const _HUE = "HealthUnavailableException";
 const _I = "Issuer";
 const _IAT = "IpAddressType";
 const _ICCBE = "InvalidCaCertificatesBundleException";
 const _ICCE = "IgnoreClientCertificateExpiry";
 const _ICE = "InsufficientCapacityException";
 const _ICRE = "InvalidConfigurationRequestException";
 const _ID = "IsDefault";
 const _ILBAE = "InvalidLoadBalancerActionException";
 const _IPE = "IncompatibleProtocolsException";
 const _IRCE = "InvalidRevocationContentException";
 const _ISE = "InvalidSchemeException";
 const _ISEn = "InvalidSubnetException";
 const _ISGE = "InvalidSecurityGroupException";
 const _ITE = "InvalidTargetException";
 const _Id = "Id";
 const _In = "Include";
 const _JE = "JwksEndpoint";
 const _JVAAC = "JwtValidationActionAdditionalClaim";
 const _JVAACw = "JwtValidationActionAdditionalClaims";
 const _JVAC = "JwtValidationActionConfig";
 const _JVC = "JwtValidationConfig";
 const _K = "Key";
 const _L = "Listeners";
 const _LA = "ListenerArn";
 const _LAi = "ListenerArns";
 const _LBAo = "LoadBalancerArn";
 const _LBAoa = "LoadBalancerArns";
 const _LBNFE = "LoadBalancerNotFoundException";
 const _LNFE = "ListenerNotFoundException";
 const _Lis = "Listener";
 const _M = "Message";
 const _MA = "MutualAuthentication";
 const _MAA = "MutualAuthenticationAttributes";
 const _MB = "MessageBody";
 const _MIE = "MitigationInEffect";
 const _Ma = "Matcher";
 const _Mar = "Marker";
 const _Mo = "Mode";
 const _N = "Name";
 const _NM = "NextMarker";
 const _Na = "Names";
 const _O = "Order";
 const _ONPE = "OperationNotPermittedException";
 const _OUR = "OnUnauthenticatedRequest";
 const _P = "Priority";
 const _PIUE = "PriorityInUseException";
 const _PPC = "PathPatternConfig";
 const _PPCC = "PathPatternConditionConfig";
 const _PRNCE = "PriorRequestNotCompleteException";
 const _PS = "PageSize";
 const _PV = "ProtocolVersion";
 const _Pa = "Path";
 const _Po = "Port";
 const _Pr = "Protocol";
 const _Q = "Query";
 const _QSC = "QueryStringConfig";
 const _QSCC = "QueryStringConditionConfig";
 const _QSI = "QuicServerId";
 const _QSKVP = "QueryStringKeyValuePair";
 const _QSKVPL = "QueryStringKeyValuePairList";
 const _R = "Reason";
 const _RAC = "RedirectActionConfig";
 const _RAu = "RuleArn";
 const _RAul = "RuleArns";
 const _RC = "RedirectConfig";
 const _RCL = "RewriteConfigList";
 const _RCLu = "RuleConditionList";
 const _RCNFE = "RevocationContentNotFoundException";
 const _RCew = "RewriteConfig";
 const _RCu = "RuleCondition";
 const _RINFE = "RevocationIdNotFoundException";
 const _RIUE = "ResourceInUseException";
 const _RNFE = "ResourceNotFoundException";
 const _RNFEu = "RuleNotFoundException";
 const _RTL = "RuleTransformList";
 const _RTu = "RuleTransform";
 const _RV = "RegexValues";
 const _Re = "Result";
 const _Reg = "Regex";
 const _Rep = "Replace";
 const _Rew = "Rewrites";
 const _Ru = "Rules";
 const _Rul = "Rule";
 const _S = "State";
 const _SC = "StatusCode";
 const _SCN = "SessionCookieName";
 const _SIC = "SourceIpConfig";
 const _SICC = "SourceIpConditionConfig";
 const _SNFE = "SubnetNotFoundException";
 const _SP = "SslPolicy";
 const _SSLPNFE = "SSLPolicyNotFoundException";
 const _ST = "SessionTimeout";
 const _Sc = "Scope";
 const _T = "Type";
 const _TCP = "TargetControlPort";
 const _TDar = "TargetDescription";
 const _TDarg = "TargetDescriptions";
 const _TE = "TokenEndpoint";
 const _TG = "TargetGroups";
 const _TGA = "TargetGroupArn";
 const _TGALE = "TargetGroupAssociationLimitException";
 const _TGAa = "TargetGroupArns";
 const _TGL = "TargetGroupList";
 const _TGN = "TargetGroupName";
 const _TGNFE = "TargetGroupNotFoundException";
 const _TGSC = "TargetGroupStickinessConfig";
 const _TGT = "TargetGroupTuple";
 const _TGa = "TargetGroup";
 const _TH = "TargetHealth";
 const _THD = "TargetHealthDescriptions";
 const _THDa = "TargetHealthDescription";
 const _TMAE = "TooManyActionsException";
 const _TMCE = "TooManyCertificatesException";
 const _TMLBE = "TooManyLoadBalancersException";
 const _TMLE = "TooManyListenersException";
 const _TMRE = "TooManyRulesException";
 const _TMRFTIE = "TooManyRegistrationsForTargetIdException";
 const _TMTE = "TooManyTagsException";
 const _TMTEo = "TooManyTargetsException";
 const _TMTGE = "TooManyTargetGroupsException";
 const _TMTSE = "TooManyTrustStoresException";
 const _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
 const _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
 const _TSA = "TrustStoreArn";
 const _TSANFE = "TrustStoreAssociationNotFoundException";
 const _TSAS = "TrustStoreAssociationStatus";
 const _TSIUE = "TrustStoreInUseException";
 const _TSNFE = "TrustStoreNotFoundException";
 const _TSNRE = "TrustStoreNotReadyException";
 const _TT = "TargetType";
 const _Tar = "Targets";
 const _Targ = "Target";
 const _Tr = "Transforms";
 const _UECS = "UseExistingClientSecret";
 const _UIE = "UserInfoEndpoint";
 const _UPA = "UserPoolArn";
 const _UPCI = "UserPoolClientId";
 const _UPD = "UserPoolDomain";
 const _UPE = "UnsupportedProtocolException";
 const _URC = "UrlRewriteConfig";
 const _UTC = "UnhealthyThresholdCount";
 const _V = "Values";
 const _VI = "VpcId";
 const _Va = "Value";
 const _W = "Weight";
 const _aQE = "awsQueryError";
 const _c = "client";
 const _e = "error";
 const _hE = "httpError";
 const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
 const _se = "server";
 const n0 = "com.amazonaws.elasticloadbalancingv2";
 const _s_registry = new TypeRegistry.O(_s);
 var ElasticLoadBalancingV2ServiceException$ = [ -3, _s, "ElasticLoadBalancingV2ServiceException", 0, [], [] ];
 _s_registry.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
 const n0_registry = new TypeRegistry.O(n0);
 var AllocationIdNotFoundException$ = [ -3, n0, _AINFE, {
  [_aQE]: [ `AllocationIdNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(AllocationIdNotFoundException$, AllocationIdNotFoundException);
 var ALPNPolicyNotSupportedException$ = [ -3, n0, _ALPNPNSE, {
  [_aQE]: [ `ALPNPolicyNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(ALPNPolicyNotSupportedException$, ALPNPolicyNotSupportedException);
 var AvailabilityZoneNotSupportedException$ = [ -3, n0, _AZNSE, {
  [_aQE]: [ `AvailabilityZoneNotSupported`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(AvailabilityZoneNotSupportedException$, AvailabilityZoneNotSupportedException);
 var CaCertificatesBundleNotFoundException$ = [ -3, n0, _CCBNFE, {
  [_aQE]: [ `CaCertificatesBundleNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CaCertificatesBundleNotFoundException$, CaCertificatesBundleNotFoundException);
 var CapacityDecreaseRequestsLimitExceededException$ = [ -3, n0, _CDRLEE, {
  [_aQE]: [ `CapacityDecreaseRequestLimitExceeded`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, CapacityDecreaseRequestsLimitExceededException);
 var CapacityReservationPendingException$ = [ -3, n0, _CRPE, {
  [_aQE]: [ `CapacityReservationPending`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CapacityReservationPendingException$, CapacityReservationPendingException);
 var CapacityUnitsLimitExceededException$ = [ -3, n0, _CULEE, {
  [_aQE]: [ `CapacityUnitsLimitExceeded`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CapacityUnitsLimitExceededException$, CapacityUnitsLimitExceededException);
 var CertificateNotFoundException$ = [ -3, n0, _CNFE, {
  [_aQE]: [ `CertificateNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(CertificateNotFoundException$, CertificateNotFoundException);
 var DeleteAssociationSameAccountException$ = [ -3, n0, _DASAE, {
  [_aQE]: [ `DeleteAssociationSameAccount`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DeleteAssociationSameAccountException$, DeleteAssociationSameAccountException);
 var DuplicateListenerException$ = [ -3, n0, _DLE, {
  [_aQE]: [ `DuplicateListener`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DuplicateListenerException$, DuplicateListenerException);
 var DuplicateLoadBalancerNameException$ = [ -3, n0, _DLBNE, {
  [_aQE]: [ `DuplicateLoadBalancerName`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DuplicateLoadBalancerNameException$, DuplicateLoadBalancerNameException);
 var DuplicateTagKeysException$ = [ -3, n0, _DTKE, {
  [_aQE]: [ `DuplicateTagKeys`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DuplicateTagKeysException$, DuplicateTagKeysException);
 var DuplicateTargetGroupNameException$ = [ -3, n0, _DTGNE, {
  [_aQE]: [ `DuplicateTargetGroupName`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DuplicateTargetGroupNameException$, DuplicateTargetGroupNameException);
 var DuplicateTrustStoreNameException$ = [ -3, n0, _DTSNE, {
  [_aQE]: [ `DuplicateTrustStoreName`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(DuplicateTrustStoreNameException$, DuplicateTrustStoreNameException);
 var HealthUnavailableException$ = [ -3, n0, _HUE, {
  [_aQE]: [ `HealthUnavailable`, 500 ],
  [_e]: _se,
  [_hE]: 500
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(HealthUnavailableException$, HealthUnavailableException);
 var IncompatibleProtocolsException$ = [ -3, n0, _IPE, {
  [_aQE]: [ `IncompatibleProtocols`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(IncompatibleProtocolsException$, IncompatibleProtocolsException);
 var InsufficientCapacityException$ = [ -3, n0, _ICE, {
  [_aQE]: [ `InsufficientCapacity`, 500 ],
  [_e]: _se,
  [_hE]: 500
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InsufficientCapacityException$, InsufficientCapacityException);
 var InvalidCaCertificatesBundleException$ = [ -3, n0, _ICCBE, {
  [_aQE]: [ `InvalidCaCertificatesBundle`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidCaCertificatesBundleException$, InvalidCaCertificatesBundleException);
 var InvalidConfigurationRequestException$ = [ -3, n0, _ICRE, {
  [_aQE]: [ `InvalidConfigurationRequest`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidConfigurationRequestException$, InvalidConfigurationRequestException);
 var InvalidLoadBalancerActionException$ = [ -3, n0, _ILBAE, {
  [_aQE]: [ `InvalidLoadBalancerAction`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidLoadBalancerActionException$, InvalidLoadBalancerActionException);
 var InvalidRevocationContentException$ = [ -3, n0, _IRCE, {
  [_aQE]: [ `InvalidRevocationContent`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidRevocationContentException$, InvalidRevocationContentException);
 var InvalidSchemeException$ = [ -3, n0, _ISE, {
  [_aQE]: [ `InvalidScheme`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidSchemeException$, InvalidSchemeException);
 var InvalidSecurityGroupException$ = [ -3, n0, _ISGE, {
  [_aQE]: [ `InvalidSecurityGroup`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidSecurityGroupException$, InvalidSecurityGroupException);
 var InvalidSubnetException$ = [ -3, n0, _ISEn, {
  [_aQE]: [ `InvalidSubnet`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidSubnetException$, InvalidSubnetException);
 var InvalidTargetException$ = [ -3, n0, _ITE, {
  [_aQE]: [ `InvalidTarget`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(InvalidTargetException$, InvalidTargetException);
 var ListenerNotFoundException$ = [ -3, n0, _LNFE, {
  [_aQE]: [ `ListenerNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(ListenerNotFoundException$, ListenerNotFoundException);
 var LoadBalancerNotFoundException$ = [ -3, n0, _LBNFE, {
  [_aQE]: [ `LoadBalancerNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(LoadBalancerNotFoundException$, LoadBalancerNotFoundException);
 var OperationNotPermittedException$ = [ -3, n0, _ONPE, {
  [_aQE]: [ `OperationNotPermitted`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
 var PriorityInUseException$ = [ -3, n0, _PIUE, {
  [_aQE]: [ `PriorityInUse`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(PriorityInUseException$, PriorityInUseException);
 var PriorRequestNotCompleteException$ = [ -3, n0, _PRNCE, {
  [_aQE]: [ `PriorRequestNotComplete`, 429 ],
  [_e]: _c,
  [_hE]: 429
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(PriorRequestNotCompleteException$, PriorRequestNotCompleteException);
 var ResourceInUseException$ = [ -3, n0, _RIUE, {
  [_aQE]: [ `ResourceInUse`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
 var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
  [_aQE]: [ `ResourceNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
 var RevocationContentNotFoundException$ = [ -3, n0, _RCNFE, {
  [_aQE]: [ `RevocationContentNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(RevocationContentNotFoundException$, RevocationContentNotFoundException);
 var RevocationIdNotFoundException$ = [ -3, n0, _RINFE, {
  [_aQE]: [ `RevocationIdNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(RevocationIdNotFoundException$, RevocationIdNotFoundException);
 var RuleNotFoundException$ = [ -3, n0, _RNFEu, {
  [_aQE]: [ `RuleNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(RuleNotFoundException$, RuleNotFoundException);
 var SSLPolicyNotFoundException$ = [ -3, n0, _SSLPNFE, {
  [_aQE]: [ `SSLPolicyNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(SSLPolicyNotFoundException$, SSLPolicyNotFoundException);
 var SubnetNotFoundException$ = [ -3, n0, _SNFE, {
  [_aQE]: [ `SubnetNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(SubnetNotFoundException$, SubnetNotFoundException);
 var TargetGroupAssociationLimitException$ = [ -3, n0, _TGALE, {
  [_aQE]: [ `TargetGroupAssociationLimit`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TargetGroupAssociationLimitException$, TargetGroupAssociationLimitException);
 var TargetGroupNotFoundException$ = [ -3, n0, _TGNFE, {
  [_aQE]: [ `TargetGroupNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TargetGroupNotFoundException$, TargetGroupNotFoundException);
 var TooManyActionsException$ = [ -3, n0, _TMAE, {
  [_aQE]: [ `TooManyActions`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyActionsException$, TooManyActionsException);
 var TooManyCertificatesException$ = [ -3, n0, _TMCE, {
  [_aQE]: [ `TooManyCertificates`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyCertificatesException$, TooManyCertificatesException);
 var TooManyListenersException$ = [ -3, n0, _TMLE, {
  [_aQE]: [ `TooManyListeners`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyListenersException$, TooManyListenersException);
 var TooManyLoadBalancersException$ = [ -3, n0, _TMLBE, {
  [_aQE]: [ `TooManyLoadBalancers`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyLoadBalancersException$, TooManyLoadBalancersException);
 var TooManyRegistrationsForTargetIdException$ = [ -3, n0, _TMRFTIE, {
  [_aQE]: [ `TooManyRegistrationsForTargetId`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyRegistrationsForTargetIdException$, TooManyRegistrationsForTargetIdException);
 var TooManyRulesException$ = [ -3, n0, _TMRE, {
  [_aQE]: [ `TooManyRules`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyRulesException$, TooManyRulesException);
 var TooManyTagsException$ = [ -3, n0, _TMTE, {
  [_aQE]: [ `TooManyTags`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
 var TooManyTargetGroupsException$ = [ -3, n0, _TMTGE, {
  [_aQE]: [ `TooManyTargetGroups`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyTargetGroupsException$, TooManyTargetGroupsException);
 var TooManyTargetsException$ = [ -3, n0, _TMTEo, {
  [_aQE]: [ `TooManyTargets`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyTargetsException$, TooManyTargetsException);
 var TooManyTrustStoreRevocationEntriesException$ = [ -3, n0, _TMTSREE, {
  [_aQE]: [ `TooManyTrustStoreRevocationEntries`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, TooManyTrustStoreRevocationEntriesException);
 var TooManyTrustStoresException$ = [ -3, n0, _TMTSE, {
  [_aQE]: [ `TooManyTrustStores`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyTrustStoresException$, TooManyTrustStoresException);
 var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [ -3, n0, _TMUTGPLBE, {
  [_aQE]: [ `TooManyUniqueTargetGroupsPerLoadBalancer`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, TooManyUniqueTargetGroupsPerLoadBalancerException);
 var TrustStoreAssociationNotFoundException$ = [ -3, n0, _TSANFE, {
  [_aQE]: [ `AssociationNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TrustStoreAssociationNotFoundException$, TrustStoreAssociationNotFoundException);
 var TrustStoreInUseException$ = [ -3, n0, _TSIUE, {
  [_aQE]: [ `TrustStoreInUse`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TrustStoreInUseException$, TrustStoreInUseException);
 var TrustStoreNotFoundException$ = [ -3, n0, _TSNFE, {
  [_aQE]: [ `TrustStoreNotFound`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TrustStoreNotFoundException$, TrustStoreNotFoundException);
 var TrustStoreNotReadyException$ = [ -3, n0, _TSNRE, {
  [_aQE]: [ `TrustStoreNotReady`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(TrustStoreNotReadyException$, TrustStoreNotReadyException);
 var UnsupportedProtocolException$ = [ -3, n0, _UPE, {
  [_aQE]: [ `UnsupportedProtocol`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _M ], [ 0 ] ];
 n0_registry.registerError(UnsupportedProtocolException$, UnsupportedProtocolException);
 const errorTypeRegistries = [ _s_registry, n0_registry ];
 var Action$ = [ 3, n0, _A, 0, [ _T, _TGA, _AOC, _ACC, _O, _RC, _FRC, _FC, _JVC ], [ 0, 0, () => AuthenticateOidcActionConfig$, () => AuthenticateCognitoActionConfig$, 1, () => RedirectActionConfig$, () => FixedResponseActionConfig$, () => ForwardActionConfig$, () => JwtValidationActionConfig$ ], 1 ];
 var AdministrativeOverride$ = [ 3, n0, _AO, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
 var AnomalyDetection$ = [ 3, n0, _AD, 0, [ _Re, _MIE ], [ 0, 0 ] ];
 var AuthenticateCognitoActionConfig$ = [ 3, n0, _ACAC, 0, [ _UPA, _UPCI, _UPD, _SCN, _Sc, _ST, _AREP, _OUR ], [ 0, 0, 0, 0, 0, 1, 128 | 0, 0 ], 3 ];
 var AuthenticateOidcActionConfig$ = [ 3, n0, _AOAC, 0, [ _I, _AE, _TE, _UIE, _CI, _CS, _SCN, _Sc, _ST, _AREP, _OUR, _UECS ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 128 | 0, 0, 2 ], 5 ];
 var Certificate$ = [ 3, n0, _Ce, 0, [ _CA, _ID ], [ 0, 2 ] ];
 var DescribeListenersInput$ = [ 3, n0, _DLIe, 0, [ _LBAo, _LAi, _Mar, _PS ], [ 0, 64 | 0, 0, 1 ] ];
 var DescribeListenersOutput$ = [ 3, n0, _DLOe, 0, [ _L, _NM ], [ () => Listeners, 0 ] ];
 var DescribeRulesInput$ = [ 3, n0, _DRIe, 0, [ _LA, _RAul, _Mar, _PS ], [ 0, 64 | 0, 0, 1 ] ];
 var DescribeRulesOutput$ = [ 3, n0, _DROe, 0, [ _Ru, _NM ], [ () => Rules, 0 ] ];
 var DescribeTargetGroupsInput$ = [ 3, n0, _DTGIe, 0, [ _LBAo, _TGAa, _Na, _Mar, _PS ], [ 0, 64 | 0, 64 | 0, 0, 1 ] ];
 var DescribeTargetGroupsOutput$ = [ 3, n0, _DTGOe, 0, [ _TG, _NM ], [ () => TargetGroups, 0 ] ];
 var DescribeTargetHealthInput$ = [ 3, n0, _DTHI, 0, [ _TGA, _Tar, _In ], [ 0, () => TargetDescriptions, 64 | 0 ], 1 ];
 var DescribeTargetHealthOutput$ = [ 3, n0, _DTHO, 0, [ _THD ], [ () => TargetHealthDescriptions ] ];
 var FixedResponseActionConfig$ = [ 3, n0, _FRAC, 0, [ _SC, _MB, _CT ], [ 0, 0, 0 ], 1 ];
 var ForwardActionConfig$ = [ 3, n0, _FAC, 0, [ _TG, _TGSC ], [ () => TargetGroupList, () => TargetGroupStickinessConfig$ ] ];
 var HostHeaderConditionConfig$ = [ 3, n0, _HHCC, 0, [ _V, _RV ], [ 64 | 0, 64 | 0 ] ];
 var HostHeaderRewriteConfig$ = [ 3, n0, _HHRC, 0, [ _Rew ], [ () => RewriteConfigList ] ];
 var HttpHeaderConditionConfig$ = [ 3, n0, _HHCCt, 0, [ _HHN, _V, _RV ], [ 0, 64 | 0, 64 | 0 ] ];
 var HttpRequestMethodConditionConfig$ = [ 3, n0, _HRMCC, 0, [ _V ], [ 64 | 0 ] ];
 var JwtValidationActionAdditionalClaim$ = [ 3, n0, _JVAAC, 0, [ _F, _N, _V ], [ 0, 0, 64 | 0 ], 3 ];
 var JwtValidationActionConfig$ = [ 3, n0, _JVAC, 0, [ _JE, _I, _AC ], [ 0, 0, () => JwtValidationActionAdditionalClaims ], 2 ];
 var Listener$ = [ 3, n0, _Lis, 0, [ _LA, _LBAo, _Po, _Pr, _C, _SP, _DA, _AP, _MA ], [ 0, 0, 1, 0, () => CertificateList, 0, () => Actions, 64 | 0, () => MutualAuthenticationAttributes$ ] ];
 var Matcher$ = [ 3, n0, _Ma, 0, [ _HC, _GC ], [ 0, 0 ] ];
 var MutualAuthenticationAttributes$ = [ 3, n0, _MAA, 0, [ _Mo, _TSA, _ICCE, _TSAS, _ATSCN ], [ 0, 0, 2, 0, 0 ] ];
 var PathPatternConditionConfig$ = [ 3, n0, _PPCC, 0, [ _V, _RV ], [ 64 | 0, 64 | 0 ] ];
 var QueryStringConditionConfig$ = [ 3, n0, _QSCC, 0, [ _V ], [ () => QueryStringKeyValuePairList ] ];
 var QueryStringKeyValuePair$ = [ 3, n0, _QSKVP, 0, [ _K, _Va ], [ 0, 0 ] ];
 var RedirectActionConfig$ = [ 3, n0, _RAC, 0, [ _SC, _Pr, _Po, _H, _Pa, _Q ], [ 0, 0, 0, 0, 0, 0 ], 1 ];
 var RewriteConfig$ = [ 3, n0, _RCew, 0, [ _Reg, _Rep ], [ 0, 0 ], 2 ];
 var Rule$ = [ 3, n0, _Rul, 0, [ _RAu, _P, _Con, _Ac, _ID, _Tr ], [ 0, 0, () => RuleConditionList, () => Actions, 2, () => RuleTransformList ] ];
 var RuleCondition$ = [ 3, n0, _RCu, 0, [ _Fi, _V, _HHC, _PPC, _HHCt, _QSC, _HRMC, _SIC, _RV ], [ 0, 64 | 0, () => HostHeaderConditionConfig$, () => PathPatternConditionConfig$, () => HttpHeaderConditionConfig$, () => QueryStringConditionConfig$, () => HttpRequestMethodConditionConfig$, () => SourceIpConditionConfig$, 64 | 0 ] ];
 var RuleTransform$ = [ 3, n0, _RTu, 0, [ _T, _HHRC, _URC ], [ 0, () => HostHeaderRewriteConfig$, () => UrlRewriteConfig$ ], 1 ];
 var SourceIpConditionConfig$ = [ 3, n0, _SICC, 0, [ _V, _IAT ], [ 64 | 0, 0 ] ];
 var TargetDescription$ = [ 3, n0, _TDar, 0, [ _Id, _Po, _AZ, _QSI ], [ 0, 1, 0, 0 ], 1 ];
 var TargetGroup$ = [ 3, n0, _TGa, 0, [ _TGA, _TGN, _Pr, _Po, _VI, _HCP, _HCPe, _HCE, _HCIS, _HCTS, _HTC, _UTC, _HCPea, _Ma, _LBAoa, _TT, _PV, _IAT, _TCP ], [ 0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Matcher$, 64 | 0, 0, 0, 0, 1 ] ];
 var TargetGroupStickinessConfig$ = [ 3, n0, _TGSC, 0, [ _E, _DS ], [ 2, 1 ] ];
 var TargetGroupTuple$ = [ 3, n0, _TGT, 0, [ _TGA, _W ], [ 0, 1 ] ];
 var TargetHealth$ = [ 3, n0, _TH, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
 var TargetHealthDescription$ = [ 3, n0, _THDa, 0, [ _Targ, _HCPe, _TH, _AD, _AO ], [ () => TargetDescription$, 0, () => TargetHealth$, () => AnomalyDetection$, () => AdministrativeOverride$ ] ];
 var UrlRewriteConfig$ = [ 3, n0, _URC, 0, [ _Rew ], [ () => RewriteConfigList ] ];
 var Actions = [ 1, n0, _Ac, 0, () => Action$ ];
 var CertificateList = [ 1, n0, _CL, 0, () => Certificate$ ];
 var JwtValidationActionAdditionalClaims = [ 1, n0, _JVAACw, 0, () => JwtValidationActionAdditionalClaim$ ];
 var Listeners = [ 1, n0, _L, 0, () => Listener$ ];
 var QueryStringKeyValuePairList = [ 1, n0, _QSKVPL, 0, () => QueryStringKeyValuePair$ ];
 var RewriteConfigList = [ 1, n0, _RCL, 0, () => RewriteConfig$ ];
 var RuleConditionList = [ 1, n0, _RCLu, 0, () => RuleCondition$ ];
 var Rules = [ 1, n0, _Ru, 0, () => Rule$ ];
 var RuleTransformList = [ 1, n0, _RTL, 0, () => RuleTransform$ ];
 var TargetDescriptions = [ 1, n0, _TDarg, 0, () => TargetDescription$ ];
 var TargetGroupList = [ 1, n0, _TGL, 0, () => TargetGroupTuple$ ];
 var TargetGroups = [ 1, n0, _TG, 0, () => TargetGroup$ ];
 var TargetHealthDescriptions = [ 1, n0, _THD, 0, () => TargetHealthDescription$ ];
 var DescribeListeners$ = [ 9, n0, _DLe, 0, () => DescribeListenersInput$, () => DescribeListenersOutput$ ];
 var DescribeRules$ = [ 9, n0, _DRe, 0, () => DescribeRulesInput$, () => DescribeRulesOutput$ ];
 var DescribeTargetGroups$ = [ 9, n0, _DTGe, 0, () => DescribeTargetGroupsInput$, () => DescribeTargetGroupsOutput$ ];
 var DescribeTargetHealth$ = [ 9, n0, _DTH, 0, () => DescribeTargetHealthInput$, () => DescribeTargetHealthOutput$ ];
})

};
