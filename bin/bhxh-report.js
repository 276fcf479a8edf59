#!/usr/bin/env node
import { run } from '../dist/main.js';

// Never process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await run(process);
