import { begin } from './begin.js';
import { createAsker } from './createAsker.js';
import { unpacked } from './unpacked.js';

void unpacked('worker').then((program) => begin(createAsker(program)));
