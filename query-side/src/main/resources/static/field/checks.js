/** What can be told to be wrong before the registry is asked. Slugs are those of its problems; '' stands for a missing field. */

/** Latin digits for Bangla ones, without spaces and hyphens. */
export const digits = (text) => (text || '')
  .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6)).replace(/[\s-]/g, '');

const BANGLA_NAME = /^(?=.*[\u0985-\u09B9\u09CE])[\u0980-\u09E3\u200C\u200D .,:'’()/-]{1,200}$/;
const NAME = /^(?=.*\p{L})[\p{L}\p{M}\u200C\u200D .,:'’()/@-]{1,200}$/u;
const MOBILE = /^(?:(?:\+|00)?880|0)?1[3-9]\d{8}$/;
const NUMBERS = {NID: [/^(\d{10}|\d{13}|\d{17})$/, 'nid-malformed'], BRN: [/^\d{16,17}$/, 'brn-malformed']};

export const banglaName = (text) => (BANGLA_NAME.test(text.normalize('NFC')) ? null : 'name-bn-malformed');
const name = (text) => (NAME.test(text.normalize('NFC')) ? null : 'name-malformed');

/** A day as the API takes it, or null. */
export function day(member) {
  const [year, month, date] = [member.birthYear, member.birthMonth, member.birthDay].map((part) => Number(digits(part)));
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real ? at.toISOString().slice(0, 10) : null;
}

function born(member) {
  const at = day(member);
  const oldest = new Date().getUTCFullYear() - 130;
  const possible = at !== null && at <= new Date().toISOString().slice(0, 10) && Number(at.slice(0, 4)) > oldest;
  return possible ? null : 'birth-date-impossible';
}

function identifier(member) {
  if (member.identifierType === 'NONE') {
    return null;
  }
  const number = digits(member.identifierNumber);
  const [shape, slug] = NUMBERS[member.identifierType] || [/./, 'identifier-required'];
  return shape.test(number) ? null : number ? slug : 'identifier-required';
}

function account(member) {
  const number = digits(member.accountNumber);
  if (!member.accountProvider) {
    return null;
  }
  return {
    BKASH: /^\d{11}$/, NAGAD: /^\d{11}$/, ROCKET: /^\d{11,12}$/, BANK: /^\d{5,17}$/, POST_OFFICE: /^\d{5,17}$/,
  }[member.accountProvider].test(number) ? null
    : {BANK: 'bank-account-malformed', POST_OFFICE: 'postal-account-malformed'}[member.accountProvider] || 'wallet-malformed';
}

const REQUIRED = ['nameBn', 'father', 'mother', 'gender', 'religion', 'occupation', 'birthPlace', 'nationality', 'role'];

/** Field to slug, of everything that is wrong with a member. */
export function faults(member) {
  const found = {};
  const add = (field, slug) => {
    if (slug !== null && !(field in found)) {
      found[field] = slug;
    }
  };
  REQUIRED.filter((field) => !(member[field] || '').trim()).forEach((field) => add(field, ''));
  add('nameBn', member.nameBn ? banglaName(member.nameBn) : null);
  ['nameEn', 'father', 'mother'].forEach((field) => add(field, member[field] ? name(member[field]) : null));
  add('birth', born(member));
  add('identifierNumber', identifier(member));
  add('noIdentifierReason', member.identifierType === 'NONE' && !member.noIdentifierReason ? 'identifier-required' : null);
  add('mobile', member.mobile && !MOBILE.test(digits(member.mobile)) ? 'mobile-malformed' : null);
  add('accountNumber', account(member));
  add('accountRouting', member.accountProvider === 'BANK' && !/^\d{9}$/.test(digits(member.accountRouting)) ? 'routing-malformed' : null);
  return found;
}

/** The same for what all members share. */
export function addressFaults(household) {
  return Object.fromEntries(['place', 'address']
    .concat(household.permanentSame === false ? ['permanentPlace', 'permanentAddress'] : [])
    .filter((field) => !(household[field] || '').trim()).map((field) => [field, '']));
}
