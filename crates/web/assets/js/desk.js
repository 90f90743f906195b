// The desk: passkeys, which only a script can ask the device for, and arrow keys in lists.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The server's words for the browser: the same, with bytes where it wants bytes. */
function readable({ publicKey }) {
  const known = (list) => list?.map((key) => ({ ...key, id: bytes(key.id) }));
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) options.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) options.excludeCredentials = known(options.excludeCredentials);
  if (options.allowCredentials) options.allowCredentials = known(options.allowCredentials);
  return { publicKey: options };
}

/** The device's answer for the server. */
function writable(credential) {
  const response = {};
  for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    const value = credential.response[part];
    if (value) response[part] = text(value);
  }
  const transports = credential.response.getTransports?.();
  if (transports) response.transports = transports;
  return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response, extensions: credential.getClientExtensionResults() });
}

async function post(address, fields) {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
  const kind = answer.headers.get('content-type') ?? '';
  if (!kind.includes('json')) {
    throw new Error(answer.status === 429 ? 'Too many tries. Wait a quarter of an hour.' : 'You may have been signed out. Reload the page.');
  }
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error);
  return body;
}

for (const box of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential) continue;
  box.hidden = false;
  const button = box.querySelector('button');
  const error = box.querySelector('.error');
  button.addEventListener('click', async () => {
    const form = document.getElementById(box.dataset.form ?? '');
    if (form && !form.reportValidity()) return;
    const fields = form ? Object.fromEntries(new FormData(form)) : {};
    button.disabled = true;
    error.hidden = true;
    try {
      const { ceremony, options } = await post(box.dataset.begin, fields);
      const credential = await navigator.credentials[box.dataset.passkey](readable(options));
      const { go } = await post(box.dataset.finish, { token: fields.token ?? '', ceremony, credential: writable(credential) });
      location.assign(go);
    } catch (trouble) {
      const told = trouble instanceof DOMException ? 'Your device did not go on with it. Try once more, or use a printed code.' : trouble.message;
      error.textContent = told;
      error.hidden = false;
      button.disabled = false;
    }
  });
}

for (const list of document.querySelectorAll('[data-arrows]')) {
  const links = [...list.querySelectorAll('li > a')];
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = links.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + step))].focus();
  });
}

document.getElementById('errors')?.focus();
