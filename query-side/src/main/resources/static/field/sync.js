import {asked, answered} from './records.js';
import * as store from './store.js';

const AT_ONCE = 10;
/** What is about the moment, not about the record: it waits on. */
const LATER = ['identifier-being-registered', 'claim-expired', 'household-being-joined'];

export class SignInNeeded extends Error {}
export class Unreachable extends Error {}

/** Who is signed in, and a token that is never written anywhere. */
export async function session() {
  let answer;
  try {
    answer = await fetch('/console/field-session', {
      redirect: 'manual', cache: 'no-store', headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'},
    });
  } catch {
    throw new Unreachable();
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    throw new SignInNeeded();
  }
  if (!answer.ok) {
    throw new Unreachable();
  }
  return answer.json();
}

async function put(records, mis, token) {
  let answer;
  try {
    answer = await fetch('/v1/field-collections/' + crypto.randomUUID(), {
      method: 'PUT', headers: {'Content-Type': 'application/json', Authorization: 'Bearer ' + token},
      body: JSON.stringify({records: records.map((record) => asked(record, mis))}),
    });
  } catch {
    throw new Unreachable();
  }
  if (answer.status === 401 || answer.status === 403) {
    throw new SignInNeeded();
  }
  if (answer.status >= 500 || answer.status === 409 || answer.status === 429) {
    throw new Unreachable();
  }
  const said = await answer.json();
  return answer.ok ? said.answers : records.map(() => ({
    verdict: 'REFUSED', findings: said.errors || [{detail: said.detail, detailBn: said.detailBn}],
  }));
}

async function settle(record, answer) {
  const found = [answer, ...(answer.members || [])].flatMap((one) => one.findings);
  if (answer.verdict === 'REFUSED' && found.some((finding) => LATER.includes(finding.slug))) {
    return 'waiting';
  }
  if (answered(record, answer)) {
    await store.wiped(record.id, record.body.members.length);
    return 'sent';
  }
  await store.keep({...record, state: 'refused', tried: false});
  return 'refused';
}

/**
 * Sends what waits, a few at a time, in one tab only. Whatever is cut off in the middle is sent again: ids were given here, so the
 * registry answers as it did, and does nothing twice.
 */
export function send(progress) {
  return navigator.locks.request('field-send', {ifAvailable: true}, async (mine) => {
    if (!mine) {
      return null;
    }
    const waiting = (await store.records()).filter((record) => record.state === 'waiting').reverse();
    const outcome = {sent: 0, refused: 0, waiting: 0};
    const [mis, captured] = [await store.setting('mis'), await store.setting('officer')];
    for (let from = 0; from < waiting.length; from += AT_ONCE) {
      const officer = await session();
      if (officer.officer !== captured) {
        throw new SignInNeeded(captured);
      }
      const some = waiting.slice(from, from + AT_ONCE);
      // whoever was sent once may be registered already, and is not changed before the answer is known
      await Promise.all(some.filter((record) => !record.tried).map((record) => store.keep({...record, tried: true})));
      const answers = await put(some, mis, officer.token);
      for (const [i, record] of some.entries()) {
        outcome[await settle(record, answers[i])]++;
      }
      progress(Math.min(from + AT_ONCE, waiting.length), waiting.length);
    }
    return outcome;
  });
}
