#!/usr/bin/env node
import { start } from '../dist/main.js';

// Never process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await start(process);
