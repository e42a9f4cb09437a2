// Sends a file as it is, so that nothing of it is kept anywhere in clear, and names it itself, so that a repetition does no harm.
const form = document.getElementById('send');
const told = document.getElementById('sending');
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
};

const tell = (text, bad) => {
  told.textContent = text;
  told.className = bad ? 'notice' : 'mt-3 mb-0';
};

const send = (file, body) => new Promise((resolve, reject) => {
  const query = new URLSearchParams();
  for (const name of ['kind', 'mis', 'dryRun']) {
    if (body.get(name)) query.set(name, body.get(name));
  }
  const request = new XMLHttpRequest();
  request.open('PUT', `/console/imports/${form.dataset.name}?${query}`);
  request.setRequestHeader('Content-Type', types[file.name.split('.').pop().toLowerCase()] ?? 'application/octet-stream');
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('X-CSRF-TOKEN', body.get('_csrf'));
  request.upload.onprogress = (event) => tell(`${form.dataset.wait} ${Math.floor((100 * event.loaded) / event.total)} %`);
  request.onload = () => resolve(request);
  request.onerror = reject;
  request.send(file);
});

form.hidden = false;
form.dataset.name = crypto.randomUUID();
form.addEventListener('change', () => { form.dataset.name = crypto.randomUUID(); });
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  tell(form.dataset.wait);
  try {
    const answer = await send(document.getElementById('file').files[0], new FormData(form));
    if (answer.status === 202) {
      form.reset();
      form.dataset.name = crypto.randomUUID();
      tell('');
      const position = answer.getResponseHeader('Registry-Position');
      window.location.assign(`/console/imports${position ? `?position=${position}` : ''}`);
    } else {
      const problem = JSON.parse(answer.responseText);
      const first = problem.errors?.[0] ?? problem;
      tell(document.documentElement.lang === 'bn' ? first.detailBn : first.detail, true);
    }
  } catch {
    tell(form.dataset.lost, true);
  } finally {
    button.disabled = false;
  }
});
