// Writes docs/limits.md. Run it after a change of the table: node --import ts-blank-space/register scripts/limits.ts
import { writeFileSync } from 'node:fs';
import { limitsPage } from '../src/publish/limits-page.ts';

writeFileSync(new URL('../docs/limits.md', import.meta.url), limitsPage());
