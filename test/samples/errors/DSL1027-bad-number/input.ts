import { detection } from 'wardline';
import { SecurityEvent } from 'wardline/tables/SecurityEvent';

export default detection({
  id: 'b1235e85-13a9-5e11-bf00-ea1bca967ae5',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SecurityEvent,
  where: { EventID: { between: [4800, 4700] } },
  entities: { account: { name: 'Account' } },
  schedule: { every: '1h' },
});
