// The program of the page as a command: node program.cjs FOLDER ARGUMENT...
// FOLDER is that of the browser; those of FILES that are in the folder it stands
// in go along, and come back as they are when it ends. Standard input is read whole before it begins.
'use strict';
const fs = require('fs');
const vm = require('vm');

const FILES = [['opname', '/opname'], ['heen.json', '/heen.json'],
    ['terug.json', '/terug.json'],
    ['journaal.db', '/data/geslaagd/journaal.db']];
const [folder, ...given] = process.argv.slice(2);
const unpacker = new WebAssembly.Module(Buffer.from(
    /"part-unpack">([^<]*)</.exec(fs.readFileSync(folder + '/index.html'))[1],
    'base64'));

// As page.js has it.
function part(name) {
    const packed = fs.readFileSync(folder + '/' + name + '.bin');
    const { memory, unpack, unpack_place } = new WebAssembly.Instance(unpacker,
        { env: { emscripten_notify_memory_growth: () => {} } }).exports;
    memory.grow(Math.ceil(packed.length / 65536));
    Buffer.from(memory.buffer).set(packed, unpack_place());
    const count = unpack(packed.length);
    return Buffer.from(memory.buffer, unpack_place() + packed.length, count);
}

const input = process.stdin.isTTY ? Buffer.alloc(0) : fs.readFileSync(0);
let read = 0;
const written = { 1: [], 2: [] };

function end(status) {
    for (const file of [1, 2]) {
        fs.writeSync(file, Buffer.from(written[file]));
    }
    const { FS } = globalThis.Module;
    for (const [name, path] of FILES) {
        if (FS.analyzePath(path).exists) {
            fs.writeFileSync(name, FS.readFile(path));
        }
    }
    process.exit(status);
}

const data = part('data');
globalThis.require = require;
globalThis.__dirname = folder;
globalThis.Module = {
    arguments: given,
    wasmBinary: part('wasm'),
    getPreloadedPackage: () => data.buffer.slice(data.byteOffset,
        data.byteOffset + data.length),
    stdin: () => read < input.length ? input[read++] : null,
    stdout: (byte) => written[1].push(byte),
    stderr: (byte) => written[2].push(byte),
    preRun: [() => {
        const { FS, ENV } = globalThis.Module;
        Object.assign(ENV, { HOME: '/', XDG_DATA_HOME: '/data' });
        FS.mkdirTree('/data/geslaagd');
        for (const [name, path] of FILES) {
            if (fs.existsSync(name)) {
                FS.writeFile(path, fs.readFileSync(name));
            }
        }
    }],
    quit: end,
};
vm.runInThisContext(part('program').toString());
