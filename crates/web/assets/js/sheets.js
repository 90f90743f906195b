// The sheet beside its form changes as one types. Without this script a button shows it.

const form = document.querySelector('form[data-preview]');
const picture = document.getElementById('preview');
const said = document.getElementById('preview-said');
if (form && picture && said) {
  form.querySelector('[data-show]').hidden = true;
  let timer;
  let asked = 0;

  const inline = (blob) => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });

  const say = (words, wrong) => {
    said.textContent = words;
    said.classList.toggle('said-wrong', wrong);
  };

  const draw = async () => {
    const mine = ++asked;
    picture.parentElement.classList.add('waiting');
    try {
      const answer = await fetch(form.dataset.preview, { method: 'POST', body: new FormData(form) });
      if (mine !== asked) return;
      if (answer.ok) {
        const shown = await inline(await answer.blob());
        if (mine !== asked) return;
        picture.removeAttribute('width');
        picture.removeAttribute('height');
        picture.src = shown;
        const pages = Number(answer.headers.get('x-pages') ?? 1);
        say(pages > 1 ? `The first of ${pages} pages.` : '', false);
      } else if (answer.status === 422) {
        say(await answer.text(), true);
      }
    } catch {
      // No connection: the buttons still send the whole form.
    }
    if (mine === asked) picture.parentElement.classList.remove('waiting');
  };

  const soon = (wait) => { clearTimeout(timer); timer = setTimeout(draw, wait); };
  form.addEventListener('input', () => soon(220));
  form.addEventListener('change', () => soon(0));
  // What the browser filled in again after going back.
  addEventListener('pageshow', (event) => { if (event.persisted) draw(); });
}
