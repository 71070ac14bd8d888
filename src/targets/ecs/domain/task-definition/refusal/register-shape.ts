import type { Structure } from './member-shape.js'

/** The request of RegisterTaskDefinition. Written by `npm run shape` from @aws-sdk/client-ecs; a contract test compares the two. */
export const REGISTER_SHAPE: Readonly<Record<string, Structure>> = {
  ContainerDefinition: {
    required: [],
    members: {
      name: 'text',
      image: 'text',
      repositoryCredentials: { structure: 'RepositoryCredentials' },
      cpu: 'number',
      memory: 'number',
      memoryReservation: 'number',
      links: { list: 'text' },
      portMappings: { list: { structure: 'PortMapping' } },
      essential: 'boolean',
      restartPolicy: { structure: 'ContainerRestartPolicy' },
      entryPoint: { list: 'text' },
      command: { list: 'text' },
      environment: { list: { structure: 'KeyValuePair' } },
      environmentFiles: { list: { structure: 'EnvironmentFile' } },
      mountPoints: { list: { structure: 'MountPoint' } },
      volumesFrom: { list: { structure: 'VolumeFrom' } },
      linuxParameters: { structure: 'LinuxParameters' },
      secrets: { list: { structure: 'Secret' } },
      dependsOn: { list: { structure: 'ContainerDependency' } },
      startTimeout: 'number',
      stopTimeout: 'number',
      versionConsistency: { values: ['disabled', 'enabled'] },
      hostname: 'text',
      user: 'text',
      workingDirectory: 'text',
      disableNetworking: 'boolean',
      privileged: 'boolean',
      readonlyRootFilesystem: 'boolean',
      dnsServers: { list: 'text' },
      dnsSearchDomains: { list: 'text' },
      extraHosts: { list: { structure: 'HostEntry' } },
      dockerSecurityOptions: { list: 'text' },
      interactive: 'boolean',
      pseudoTerminal: 'boolean',
      dockerLabels: { map: 'text' },
      ulimits: { list: { structure: 'Ulimit' } },
      logConfiguration: { structure: 'LogConfiguration' },
      healthCheck: { structure: 'HealthCheck' },
      systemControls: { list: { structure: 'SystemControl' } },
      resourceRequirements: { list: { structure: 'ResourceRequirement' } },
      firelensConfiguration: { structure: 'FirelensConfiguration' },
      credentialSpecs: { list: 'text' }
    }
  },
  ContainerDependency: {
    required: ['containerName', 'condition'],
    members: { containerName: 'text', condition: { values: ['COMPLETE', 'HEALTHY', 'START', 'SUCCESS'] } }
  },
  ContainerRestartPolicy: {
    required: ['enabled'],
    members: { enabled: 'boolean', ignoredExitCodes: { list: 'number' }, restartAttemptPeriod: 'number' }
  },
  Device: {
    required: ['hostPath'],
    members: { hostPath: 'text', containerPath: 'text', permissions: { list: { values: ['mknod', 'read', 'write'] } } }
  },
  DockerVolumeConfiguration: {
    required: [],
    members: {
      scope: { values: ['shared', 'task'] },
      autoprovision: 'boolean',
      driver: 'text',
      driverOpts: { map: 'text' },
      labels: { map: 'text' }
    }
  },
  EFSAuthorizationConfig: {
    required: [],
    members: { accessPointId: 'text', iam: { values: ['DISABLED', 'ENABLED'] } }
  },
  EFSVolumeConfiguration: {
    required: ['fileSystemId'],
    members: {
      fileSystemId: 'text',
      rootDirectory: 'text',
      transitEncryption: { values: ['DISABLED', 'ENABLED'] },
      transitEncryptionPort: 'number',
      authorizationConfig: { structure: 'EFSAuthorizationConfig' }
    }
  },
  EnvironmentFile: { required: ['value', 'type'], members: { value: 'text', type: { values: ['s3'] } } },
  EphemeralStorage: { required: ['sizeInGiB'], members: { sizeInGiB: 'number' } },
  FSxWindowsFileServerAuthorizationConfig: {
    required: ['credentialsParameter', 'domain'],
    members: { credentialsParameter: 'text', domain: 'text' }
  },
  FSxWindowsFileServerVolumeConfiguration: {
    required: ['fileSystemId', 'rootDirectory', 'authorizationConfig'],
    members: {
      fileSystemId: 'text',
      rootDirectory: 'text',
      authorizationConfig: { structure: 'FSxWindowsFileServerAuthorizationConfig' }
    }
  },
  FirelensConfiguration: {
    required: ['type'],
    members: { type: { values: ['fluentbit', 'fluentd'] }, options: { map: 'text' } }
  },
  HealthCheck: {
    required: ['command'],
    members: {
      command: { list: 'text' },
      interval: 'number',
      timeout: 'number',
      retries: 'number',
      startPeriod: 'number'
    }
  },
  HostEntry: { required: ['hostname', 'ipAddress'], members: { hostname: 'text', ipAddress: 'text' } },
  HostVolumeProperties: { required: [], members: { sourcePath: 'text' } },
  InferenceAccelerator: { required: ['deviceName', 'deviceType'], members: { deviceName: 'text', deviceType: 'text' } },
  KernelCapabilities: { required: [], members: { add: { list: 'text' }, drop: { list: 'text' } } },
  KeyValuePair: { required: [], members: { name: 'text', value: 'text' } },
  LinuxParameters: {
    required: [],
    members: {
      capabilities: { structure: 'KernelCapabilities' },
      devices: { list: { structure: 'Device' } },
      initProcessEnabled: 'boolean',
      sharedMemorySize: 'number',
      tmpfs: { list: { structure: 'Tmpfs' } },
      maxSwap: 'number',
      swappiness: 'number'
    }
  },
  LogConfiguration: {
    required: ['logDriver'],
    members: {
      logDriver: { values: ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog'] },
      options: { map: 'text' },
      secretOptions: { list: { structure: 'Secret' } }
    }
  },
  MountPoint: { required: [], members: { sourceVolume: 'text', containerPath: 'text', readOnly: 'boolean' } },
  NvidiaMpsAllocation: { required: ['memory'], members: { memory: 'number', maxComputePercent: 'number' } },
  PortMapping: {
    required: [],
    members: {
      containerPort: 'number',
      hostPort: 'number',
      protocol: { values: ['tcp', 'udp'] },
      name: 'text',
      appProtocol: { values: ['grpc', 'http', 'http2'] },
      containerPortRange: 'text'
    }
  },
  ProxyConfiguration: {
    required: ['containerName'],
    members: {
      type: { values: ['APPMESH'] },
      containerName: 'text',
      properties: { list: { structure: 'KeyValuePair' } }
    }
  },
  RegisterTaskDefinitionRequest: {
    required: ['family', 'containerDefinitions'],
    members: {
      family: 'text',
      taskRoleArn: 'text',
      executionRoleArn: 'text',
      networkMode: { values: ['awsvpc', 'bridge', 'host', 'none'] },
      containerDefinitions: { list: { structure: 'ContainerDefinition' } },
      volumes: { list: { structure: 'Volume' } },
      placementConstraints: { list: { structure: 'TaskDefinitionPlacementConstraint' } },
      requiresCompatibilities: { list: { values: ['EC2', 'EXTERNAL', 'FARGATE', 'MANAGED_INSTANCES'] } },
      cpu: 'text',
      memory: 'text',
      tags: { list: { structure: 'Tag' } },
      pidMode: { values: ['host', 'task'] },
      ipcMode: { values: ['host', 'none', 'task'] },
      proxyConfiguration: { structure: 'ProxyConfiguration' },
      inferenceAccelerators: { list: { structure: 'InferenceAccelerator' } },
      ephemeralStorage: { structure: 'EphemeralStorage' },
      runtimePlatform: { structure: 'RuntimePlatform' },
      enableFaultInjection: 'boolean'
    }
  },
  RepositoryCredentials: { required: ['credentialsParameter'], members: { credentialsParameter: 'text' } },
  ResourceRequirement: {
    required: ['type'],
    members: {
      value: 'text',
      type: { values: ['GPU', 'InferenceAccelerator', 'NeuronDevice'] },
      sharingStrategy: { structure: 'SharingStrategy' }
    }
  },
  RuntimePlatform: {
    required: [],
    members: {
      cpuArchitecture: { values: ['ARM64', 'X86_64'] },
      operatingSystemFamily: {
        values: [
          'LINUX',
          'WINDOWS_SERVER_2004_CORE',
          'WINDOWS_SERVER_2016_FULL',
          'WINDOWS_SERVER_2019_CORE',
          'WINDOWS_SERVER_2019_FULL',
          'WINDOWS_SERVER_2022_CORE',
          'WINDOWS_SERVER_2022_FULL',
          'WINDOWS_SERVER_2025_CORE',
          'WINDOWS_SERVER_2025_FULL',
          'WINDOWS_SERVER_20H2_CORE'
        ]
      }
    }
  },
  S3FilesVolumeConfiguration: {
    required: ['fileSystemArn'],
    members: { fileSystemArn: 'text', rootDirectory: 'text', transitEncryptionPort: 'number', accessPointArn: 'text' }
  },
  Secret: { required: ['name', 'valueFrom'], members: { name: 'text', valueFrom: 'text' } },
  SharingStrategy: { required: [], members: { nvidiaMps: { structure: 'NvidiaMpsAllocation' } } },
  SystemControl: { required: [], members: { namespace: 'text', value: 'text' } },
  Tag: { required: [], members: { key: 'text', value: 'text' } },
  TaskDefinitionPlacementConstraint: { required: [], members: { type: { values: ['memberOf'] }, expression: 'text' } },
  Tmpfs: {
    required: ['containerPath', 'size'],
    members: { containerPath: 'text', size: 'number', mountOptions: { list: 'text' } }
  },
  Ulimit: {
    required: ['name', 'softLimit', 'hardLimit'],
    members: {
      name: {
        values: [
          'core',
          'cpu',
          'data',
          'fsize',
          'locks',
          'memlock',
          'msgqueue',
          'nice',
          'nofile',
          'nproc',
          'rss',
          'rtprio',
          'rttime',
          'sigpending',
          'stack'
        ]
      },
      softLimit: 'number',
      hardLimit: 'number'
    }
  },
  Volume: {
    required: [],
    members: {
      name: 'text',
      host: { structure: 'HostVolumeProperties' },
      dockerVolumeConfiguration: { structure: 'DockerVolumeConfiguration' },
      efsVolumeConfiguration: { structure: 'EFSVolumeConfiguration' },
      s3filesVolumeConfiguration: { structure: 'S3FilesVolumeConfiguration' },
      fsxWindowsFileServerVolumeConfiguration: { structure: 'FSxWindowsFileServerVolumeConfiguration' },
      configuredAtLaunch: 'boolean'
    }
  },
  VolumeFrom: { required: [], members: { sourceContainer: 'text', readOnly: 'boolean' } }
}
