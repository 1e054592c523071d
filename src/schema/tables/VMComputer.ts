// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  AgentId: 'string',
  Machine: 'string',
  DisplayName: 'string',
  FullDisplayName: 'string',
  HostName: 'string',
  BootTime: 'datetime',
  TimeZone: 'string',
  VirtualizationState: 'string',
  Ipv4Addresses: 'dynamic',
  Ipv4SubnetMasks: 'dynamic',
  Ipv4DefaultGateways: 'dynamic',
  Ipv6Addresses: 'dynamic',
  MacAddresses: 'dynamic',
  DnsNames: 'dynamic',
  DependencyAgentVersion: 'string',
  OperatingSystemFamily: 'string',
  OperatingSystemFullName: 'string',
  PhysicalMemoryMB: 'long',
  Cpus: 'int',
  CpuSpeed: 'int',
  VirtualMachineType: 'string',
  VirtualMachineNativeId: 'string',
  VirtualMachineNativeName: 'string',
  VirtualMachineHypervisorId: 'string',
  HypervisorType: 'string',
  HypervisorId: 'string',
  HostingProvider: 'string',
  AzureSubscriptionId: 'string',
  AzureResourceGroup: 'string',
  AzureResourceName: 'string',
  AzureLocation: 'string',
  AzureUpdateDomain: 'string',
  AzureFaultDomain: 'string',
  AzureVmId: 'string',
  AzureSize: 'string',
  AzureImagePublisher: 'string',
  AzureImageOffering: 'string',
  AzureImageSku: 'string',
  AzureImageVersion: 'string',
  AzureCloudServiceName: 'string',
  AzureCloudServiceDeployment: 'string',
  AzureCloudServiceRoleName: 'string',
  AzureCloudServiceRoleType: 'string',
  AzureCloudServiceInstanceId: 'string',
  AzureVmScaleSetName: 'string',
  AzureVmScaleSetDeployment: 'string',
  AzureVmScaleSetResourceId: 'string',
  AzureVmScaleSetInstanceId: 'string',
  AzureServiceFabricClusterId: 'string',
  AzureServiceFabricClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table VMComputer. */
export interface VMComputer extends Fields<typeof columns> {}
/** The table VMComputer. */
export const VMComputer: Table<VMComputer> = defineTable(
  'VMComputer',
  columns,
);
