import {day, digits} from './checks.js';

/** Between what a worker filled in and what the registry takes and answers. */

const FIELDS = {
  nameBn: 'nameBn', nameEn: 'nameEn', mother: 'mother', father: 'father', birthDate: 'birth', birthPlace: 'birthPlace',
  nationality: 'nationality', gender: 'gender', religion: 'religion', occupation: 'occupation', mobile: 'mobile',
  identifiers: 'identifierNumber', noIdentifierReason: 'noIdentifierReason',
};

function identified(member) {
  return member.identifierType === 'NONE'
    ? {noIdentifierReason: member.noIdentifierReason}
    : {identifiers: [{type: member.identifierType, number: ['NID', 'BRN'].includes(member.identifierType)
      ? digits(member.identifierNumber) : member.identifierNumber.trim()}]};
}

function paid(member) {
  if (!member.accountProvider) {
    return {};
  }
  const bank = member.accountProvider === 'BANK' ? {routing: digits(member.accountRouting)} : {};
  return {account: {provider: member.accountProvider, number: digits(member.accountNumber), ...bank}};
}

function person(member, household, mis) {
  const present = {place: household.place, text: household.address.trim()};
  const permanent = household.permanentSame === false
    ? {place: household.permanentPlace, text: household.permanentAddress.trim()} : present;
  return {
    mis, localId: member.localId, nameBn: member.nameBn.trim(), mother: member.mother.trim(), father: member.father.trim(),
    birthDate: day(member), birthPlace: member.birthPlace.trim(), nationality: member.nationality.trim(), gender: member.gender,
    religion: member.religion, occupation: member.occupation.trim(), presentAddress: present, permanentAddress: permanent,
    ...((member.nameEn || '').trim() ? {nameEn: member.nameEn.trim()} : {}),
    ...(member.mobile ? {mobile: digits(member.mobile)} : {}),
    ...identified(member), ...paid(member),
  };
}

const idOf = (member) => member.registered || member.id;

/** A household as the registry takes it; who is registered already is only named. */
export function asked(record, mis) {
  const body = record.body;
  return {
    record: record.id, kind: 'HOUSEHOLD', capturedAt: record.capturedAt,
    household: {
      place: body.place, head: idOf(body.members[0]), since: record.capturedAt.slice(0, 10),
      members: body.members.map((member) => ({
        beneficiary: idOf(member), role: member.role, ...(member.registered ? {} : {person: person(member, body, mis)}),
      })),
    },
  };
}

/** Where a finding belongs on the form: to a field, to a person, or to the household. */
function place(member, body, path, finding) {
  const steps = path.split('/').filter(Boolean);
  if (steps[0] === 'account') {
    (member.found ??= {})[steps[1] === 'routing' ? 'accountRouting' : 'accountNumber'] = finding;
  } else if (steps[0] === 'presentAddress' || steps[0] === 'permanentAddress') {
    const where = steps[0] === 'presentAddress' ? '' : 'permanent';
    const what = steps[1] === 'place' ? 'place' : 'address';
    (body.found ??= {})[where ? where + what[0].toUpperCase() + what.slice(1) : what] = finding;
  } else if (FIELDS[steps[0]]) {
    (member.found ??= {})[FIELDS[steps[0]]] = finding;
  } else {
    (member.whole ??= []).push(finding);
  }
}

/** Writes the answer into the record; returns whether it is done with. */
export function answered(record, answer) {
  const body = record.body;
  delete body.found;
  delete body.whole;
  for (const [i, member] of body.members.entries()) {
    delete member.found;
    delete member.whole;
    delete member.of;
    const one = (answer.members || [])[i];
    if (!one || member.registered) {
      continue;
    }
    if (one.verdict.startsWith('ACCEPTED')) {
      // from now on only named: whatever is corrected about the household does not touch them
      member.registered = member.id;
      member.taken = true;
    } else if (one.verdict === 'DUPLICATE') {
      member.of = one.of;
      member.whole = one.findings;
    } else {
      one.findings.forEach((finding) => place(member, body, finding.pointer.replace(/^.*?\/person(?=\/|$)/, ''), finding));
    }
  }
  const done = answer.verdict.startsWith('ACCEPTED');
  if (!done && answer.findings.length) {
    body.whole = answer.findings;
  }
  return done;
}
