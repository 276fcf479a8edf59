import { begin } from './begin.js';
import { createAsker } from './createAsker.js';
import { byId } from './element.js';

void begin(createAsker(byId('worker').textContent ?? ''));
