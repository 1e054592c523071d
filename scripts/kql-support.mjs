#!/usr/bin/env node
// Writes docs/kql-support.md from the registry of the KQL engine. Build first: npm run build:src.
import { writeFileSync } from 'node:fs';
import { supportPage } from '../build/backends/kql/run/support.js';

writeFileSync(new URL('../docs/kql-support.md', import.meta.url), supportPage());
