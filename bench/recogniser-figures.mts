/** Opens the recogniser of names in a fresh process, where nothing is compiled yet: run by recogniser-rows.mts. */
import { fileURLToPath } from 'node:url';
import { findModels, loadTagger } from '../server/src/host/models.ts';
import { readOptions } from './options.mts';

readOptions({});

const folder = findModels(fileURLToPath(import.meta.url));
const begin = performance.now();
const tagger = await loadTagger(folder);
const opened = performance.now() - begin;
if (typeof tagger === 'string') throw new Error(tagger);
console.log(JSON.stringify(opened));
