/**
 * What lies on the device. What was taken down is sealed with AES-GCM under a key that follows from the worker's passphrase and
 * is only ever in memory; beside it lie an id, a time and a state. What was taken by the registry is wiped.
 */
const ROUNDS = 600_000;
const PROOF = 'field';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
let opened = null;
let key = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('field', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records', {keyPath: 'id'});
      request.result.createObjectStore('settings', {keyPath: 'name'});
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Durable before it returns: the phone may go dark at any moment. */
async function write(store, work) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, 'readwrite', {durability: 'strict'});
    work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

async function read(store, question) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const request = question(db.transaction(store).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function setting(name) {
  return (await read('settings', (store) => store.get(name)))?.value;
}

export const remember = (name, value) => write('settings', (store) => store.put({name, value}));

export const isOpen = () => key !== null;

export function lock() {
  key = null;
}

async function derived(passphrase, salt) {
  const said = await crypto.subtle.importKey('raw', encoder.encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS}, said, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
}

async function seal(id, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData: encoder.encode(id)}, key, encoder.encode(JSON.stringify(value)));
  return {iv, sealed};
}

async function unseal(id, {iv, sealed}, by = key) {
  const clear = await crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData: encoder.encode(id)}, by, sealed);
  return JSON.parse(decoder.decode(clear));
}

export async function setUp(passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  key = await derived(passphrase, salt);
  await remember('lock', {salt, proof: await seal(PROOF, PROOF)});
}

/** Whether the passphrase was the right one. */
export async function unlock(passphrase) {
  const {salt, proof} = await setting('lock');
  const tried = await derived(passphrase, salt);
  try {
    await unseal(PROOF, proof, tried);
  } catch {
    return false;
  }
  key = tried;
  return true;
}

/** @param record id, state, capturedAt, and a body that is sealed */
export async function keep(record) {
  const {body, ...clear} = record;
  const row = {...clear, savedAt: new Date().toISOString(), ...await seal(record.id, body)};
  await write('records', (store) => store.put(row));
}

/** Of what the registry has, only that it was sent remains. */
export function wiped(id, persons) {
  return write('records', (store) => store.put({id, state: 'sent', persons, savedAt: new Date().toISOString()}));
}

export const forget = (id) => write('records', (store) => store.delete(id));

/** Latest first, opened. */
export async function records() {
  const rows = await read('records', (store) => store.getAll());
  rows.sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  return Promise.all(rows.map(async ({iv, sealed, ...clear}) => (
    sealed ? {...clear, body: await unseal(clear.id, {iv, sealed})} : clear)));
}

/** How many wait, without opening any. */
export async function waiting() {
  return (await read('records', (store) => store.getAll())).filter((row) => row.state === 'waiting').length;
}

/** For a lost passphrase or a device that is handed on: everything goes. */
export async function forgetEverything() {
  key = null;
  await write('records', (store) => store.clear());
  await write('settings', (store) => store.clear());
}
