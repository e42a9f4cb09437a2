/** Words in the worker's language: the same as those of the registry's own pages and problems. */
let words = {bn: {}, en: {}};
let chosen = localStorage.getItem('field-language') === 'en' ? 'en' : 'bn';

export async function loadWords() {
  words = await (await fetch('/field/words.json')).json();
}

export const language = () => chosen;

export function turn() {
  chosen = chosen === 'bn' ? 'en' : 'bn';
  localStorage.setItem('field-language', chosen);
}

export function say(key, ...figures) {
  const text = words[chosen][key] ?? key;
  return figures.reduce((said, figure, i) => said.replaceAll('{' + i + '}', number(figure)), text);
}

/** Whether there is a word at all. */
export const known = (key) => key in words[chosen];

export function number(value) {
  return chosen === 'bn' ? String(value).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[digit]) : String(value);
}

/** When, as people say it. */
export function moment(iso) {
  const at = new Date(iso);
  const local = chosen === 'bn' ? 'bn-BD' : 'en-GB';
  return at.toLocaleDateString(local, {day: 'numeric', month: 'long'}) + ', '
    + at.toLocaleTimeString(local, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
}

/** A place's name, with what it lies in. */
export const placeName = (place) => (chosen === 'bn' && place.nameBn) || place.nameEn;
