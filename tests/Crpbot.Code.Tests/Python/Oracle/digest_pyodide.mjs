// node digest_pyodide.mjs FOLDER LIST OUT: digest_files.py under the CPython of npm's pyodide, installed below FOLDER/node_modules.
import { createRequire } from 'node:module';
import { readFileSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [folder, list, out] = process.argv.slice(2);
const entry = createRequire(join(folder, 'x.js')).resolve('pyodide/pyodide.mjs');
const { loadPyodide } = await import(pathToFileURL(entry).href);
const python = await loadPyodide();
const here = dirname(fileURLToPath(import.meta.url));
python.FS.writeFile('/home/pyodide/ast_dump.py', readFileSync(join(here, 'ast_dump.py')));
const digest = python.runPython('import sys; sys.path.insert(0, "/home/pyodide"); from ast_dump import digest\nlambda b: digest(b.to_bytes(), True)');
const target = openSync(out, 'w');
for (const name of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  let line;
  try {
    line = digest(new Uint8Array(readFileSync(name)));
  } catch (error) {
    line = '?' + String(error).replaceAll('\n', ' ');
  }
  writeSync(target, `${name}\t${line}\n`);
}
