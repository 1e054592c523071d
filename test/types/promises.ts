/**
 * What the language promises to refuse while it is being written. Each line below an expectation is a mistake
 * that the compiler has to see; a promise that is no longer kept is an error here.
 */
import { column, detection, extend, kqlDetection, list, oneOf, parameter, stateOf, text } from 'wardline';
import { AADNonInteractiveUserSignInLogs } from 'wardline/tables/AADNonInteractiveUserSignInLogs';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { IdentityInfo } from 'wardline/tables/IdentityInfo';
import { SecurityEvent } from 'wardline/tables/SecurityEvent';
import { SigninLogs } from 'wardline/tables/SigninLogs';

const told = {
  id: '5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11',
  title: 'A title',
  severity: 'high',
  attack: ['T1078.004'],
  meaning: 'What it finds.',
  schedule: { every: '1h' },
} as const;
const about = { meaning: '', example: '' };
const objectIds = list('object-ids', { item: 'objectId', ...about });
const signInNames = list('sign-in-names', { item: 'upn', ...about });
const networks = list('networks', { item: 'network', ...about });
const pattern = parameter('pattern', { is: 'regex', meaning: '', default: '^a' });
const most = parameter('most', { is: 'number', meaning: '', default: 5 });

// What is told about a rule.
// @ts-expect-error a severity that does not exist
detection({ ...told, severity: 'critical', from: SigninLogs, where: { ResultType: '0' } });
// @ts-expect-error an unknown technique
detection({ ...told, attack: ['T1078.999'], from: SigninLogs, where: { ResultType: '0' } });
// @ts-expect-error an unknown tactic
detection({ ...told, tactics: ['Entry'], from: SigninLogs, where: { ResultType: '0' } });
// @ts-expect-error a duration in words
detection({ ...told, schedule: { every: '1 hour' }, from: SigninLogs, where: { ResultType: '0' } });
// @ts-expect-error a key that no detection has
detection({ ...told, from: SigninLogs, were: { ResultType: '0' } });

// Columns and values.
// @ts-expect-error a column that the table does not have
detection({ ...told, from: SigninLogs, where: { UserPrincipalNam: 'x' } });
// @ts-expect-error a number for a text column
detection({ ...told, from: SigninLogs, where: { ResultType: 50126 } });
// @ts-expect-error a text for a number column
detection({ ...told, from: SecurityEvent, where: { EventID: '4673' } });
// @ts-expect-error a text for a truth value
detection({ ...told, from: SigninLogs, where: { DeviceDetail: { isCompliant: 'true' } } });
// @ts-expect-error a member that the object does not have
detection({ ...told, from: SigninLogs, where: { DeviceDetail: { deviceid: 'x' } } });
// @ts-expect-error a member of an object tested as if the object were text
detection({ ...told, from: SigninLogs, where: { DeviceDetail: 'x' } });
// @ts-expect-error an array member without `some`
detection({ ...told, from: AuditLogs, where: { TargetResources: { type: 'User' } } });
// @ts-expect-error a member that the array's elements do not have
detection({ ...told, from: AuditLogs, where: { TargetResources: { some: { typ: 'User' } } } });
// @ts-expect-error an undefined clause
detection({ ...told, from: SigninLogs, where: { ResultType: undefined } });
// @ts-expect-error a test that text does not have
detection({ ...told, from: SigninLogs, where: { ResultType: { above: '0' } } });
// @ts-expect-error a mistake inside a group
detection({ ...told, from: SigninLogs, where: { any: [{ ResultTyp: '0' }] } });
// @ts-expect-error a mistake behind `not`
detection({ ...told, from: SigninLogs, where: { not: { ResultTyp: '0' } } });
// @ts-expect-error JSON text has the members of its shape
detection({ ...told, from: AADNonInteractiveUserSignInLogs, where: { DeviceDetail: { id: 'x' } } });

// Lists, parameters, other columns.
// @ts-expect-error sign-in names compared with object ids
detection({ ...told, from: SigninLogs, where: { UserId: { in: signInNames } } });
// @ts-expect-error networks are no texts
detection({ ...told, from: SigninLogs, where: { IPAddress: { in: networks } } });
// @ts-expect-error texts are no networks
detection({ ...told, from: SigninLogs, where: { IPAddress: { inNetwork: objectIds } } });
// @ts-expect-error a regex is no number
detection({ ...told, from: SecurityEvent, where: { EventID: { above: pattern } } });
// @ts-expect-error a number is no regex
detection({ ...told, from: SigninLogs, where: { UserPrincipalName: { matches: most } } });
// @ts-expect-error another column that is not there
detection({ ...told, from: SigninLogs, where: { HomeTenantId: { not: column('ResourceTenant') } } });
// @ts-expect-error the default of a parameter is of its kind
parameter('hours', { is: 'duration', meaning: '', default: 8 });
// @ts-expect-error a kind of item that does not exist
list('things', { item: 'thing', meaning: '', example: '' });

// Results.
// @ts-expect-error an entity mapped to a column that the result does not have
detection({ ...told, from: SigninLogs, where: { ResultType: '0' }, entities: { account: 'User' } });
// @ts-expect-error an identifier that the entity does not have
detection({ ...told, from: SigninLogs, where: { ResultType: '0' }, entities: { account: { mail: 'UserId' } } });
// @ts-expect-error an entity that does not exist
detection({ ...told, from: SigninLogs, where: { ResultType: '0' }, entities: { person: 'UserId' } });
// @ts-expect-error a detail that is an object
detection({ ...told, from: SigninLogs, where: { ResultType: '0' }, details: { device: 'DeviceDetail' } });

// Windows.
// @ts-expect-error counted by a column that is not there
detection({ ...told, from: SigninLogs, when: { count: { atLeast: 2 }, within: '1h', per: 'User' } });
// @ts-expect-error a window without a length
detection({ ...told, from: SigninLogs, when: { count: { atLeast: 2 } } });
// @ts-expect-error both measures at once
detection({ ...told, from: SigninLogs, when: { count: { atLeast: 2 }, distinct: { of: 'UserId', atLeast: 2 }, within: '1h' } });
// @ts-expect-error a kind of window that does not exist
detection({ ...told, from: SigninLogs, when: { count: { atLeast: 2 }, within: '1h', window: 'rolling' } });
// @ts-expect-error first seen of a column that is not there
detection({ ...told, from: SigninLogs, firstSeen: { any: ['Country'], per: 'UserId', over: '7d' } });

// Joins, steps and branches.
// @ts-expect-error a mistake inside a joined source
detection({ ...told, from: AuditLogs, latest: { session: { from: SigninLogs, where: { Result: '0' }, on: { actor: 'UserId' }, within: '1h' } } });
// @ts-expect-error a key that the joined source does not have
detection({ ...told, from: AuditLogs, latest: { session: { from: SigninLogs, on: { actor: 'User' }, within: '1h' } } });
// @ts-expect-error a joined record's column that is not there
detection({ ...told, from: AuditLogs, lookup: { who: { from: IdentityInfo, on: { actor: 'AccountObjectId' } } }, where: { who: { Upn: 'x' } } });
// @ts-expect-error a count tested as text
detection({ ...told, from: AuditLogs, earlier: { before: { from: AuditLogs, on: { actor: 'actor' }, within: '1h' } }, where: { before: 'x' } });
// @ts-expect-error a step that the sequence does not have
detection({ ...told, from: AuditLogs, sequence: { a: { where: { Result: 'success' } } }, inOrder: ['b'], within: '1h' });
// @ts-expect-error a mistake inside a step
detection({ ...told, from: AuditLogs, sequence: { a: { where: { Resul: 'success' } } }, within: '1h' });
// @ts-expect-error a column of a step that is not there
detection({ ...told, from: AuditLogs, sequence: { a: { where: { Result: 'success' } } }, within: '1h', details: { who: 'a.user' } });
// @ts-expect-error a mistake inside a branch
detection({ ...told, anyOf: { a: { from: SigninLogs, where: { ResultTyp: '0' } } } });
// @ts-expect-error a branch's own source decides its columns
detection({ ...told, from: SigninLogs, anyOf: { a: { from: AuditLogs, where: { ResultDescriptio: 'x' } } } });

// Sources and drawn values.
// @ts-expect-error a column that only one of two tables has
detection({ ...told, from: oneOf(SigninLogs, AuditLogs), where: { UserPrincipalName: 'x' } });
// @ts-expect-error the key of a state must be a column
stateOf(IdentityInfo, 'AccountId');
// @ts-expect-error an array that is not there
extend(AuditLogs, { x: { in: 'TargetResource', take: 'id' } });
// @ts-expect-error a member that the elements do not have
extend(AuditLogs, { x: { in: 'TargetResources', take: 'name' } });
// @ts-expect-error a drawn number compared with text
detection({ ...told, from: extend(AuditLogs, { n: { of: 'ResultReason', as: 'number' } }), where: { n: 'x' } });
// @ts-expect-error an entity that the query's columns do not have
kqlDetection({ ...told, query: 'SigninLogs', columns: { Name: text('upn') }, entities: { account: 'Upn' } });
