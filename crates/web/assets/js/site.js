// Niceties on top of pages that are complete without them: copying, notes at the height of their
// words, and findings as one types.

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      document.execCommand('copy');
    }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}

document.getElementById('errors')?.focus();

const sheet = document.querySelector('.sheet');
if (sheet) {
  const wide = matchMedia('(min-width: 62.01rem)');
  const tidy = () => {
    sheet.classList.toggle('tidy', wide.matches);
    sheet.style.minBlockSize = '';
    if (!wide.matches) return;
    const top = sheet.getBoundingClientRect().top;
    let end = 0;
    for (const note of sheet.querySelectorAll('.note')) {
      const sign = document.getElementById(note.id.replace('note', 'words'));
      const words = sign?.closest('mark') ?? note;
      const beside = words.getBoundingClientRect().top - top - 12;
      end = Math.max(end, beside);
      note.classList.toggle('away', end > beside + 40);
      note.style.insetBlockStart = end + 'px';
      end += note.offsetHeight + 14;
    }
    const words = [...sheet.querySelectorAll('.words')].at(-1);
    sheet.style.setProperty('--text-end', words.offsetTop + words.offsetHeight + 20 + 'px');
    sheet.style.minBlockSize = end + 'px';
  };
  tidy();
  document.fonts.ready.then(tidy);
  addEventListener('resize', tidy);
}

const form = document.querySelector('form[data-live]');
const field = form?.querySelector('textarea');
const mirror = form?.querySelector('.mirror');
const live = document.getElementById('live');
if (form && field && mirror && live) {
  const idle = live.innerHTML;
  let timer;
  let asked = 0;
  let known = '';
  let marks = [];

  const scroll = () => { mirror.scrollTop = field.scrollTop; };
  field.addEventListener('scroll', scroll);

  // The same words with their marks, below the field; a last line so that both scroll alike.
  const paint = (text, found) => {
    const parts = [];
    let at = 0;
    known = text;
    marks = found;
    for (const [start, end, name] of marks) {
      if (start < at) continue;
      parts.push(text.slice(at, start));
      const mark = document.createElement('mark');
      mark.className = name;
      mark.textContent = text.slice(start, end);
      parts.push(mark);
      at = end;
    }
    mirror.replaceChildren(...parts, text.slice(at) + '\n\n');
    mirror.style.inlineSize = field.clientWidth + 4 + 'px';
    scroll();
  };

  // Until the next answer, marks before and after the change stay with their words.
  const keep = () => {
    const text = field.value;
    const shorter = Math.min(known.length, text.length);
    let same = 0;
    while (same < shorter && known[same] === text[same]) same++;
    let after = 0;
    while (after < shorter - same && known.at(-1 - after) === text.at(-1 - after)) after++;
    const moved = text.length - known.length;
    paint(text, marks.flatMap(([start, end, name]) => {
      if (end <= same) return [[start, end, name]];
      return start >= known.length - after ? [[start + moved, end + moved, name]] : [];
    }));
  };

  const check = async () => {
    const text = field.value;
    const mine = ++asked;
    if (!text.trim()) {
      live.innerHTML = idle;
      paint('', []);
      return;
    }
    const sent = new FormData();
    sent.set('text', text);
    sent.set('nation', new FormData(form).get('nation') ?? '');
    try {
      const answer = await fetch(form.dataset.live, { method: 'POST', body: sent });
      if (mine !== asked || answer.status !== 200) return;
      live.innerHTML = await answer.text();
      const places = live.querySelector('#marks')?.dataset.marks ?? '';
      paint(text, places.split(' ').filter(Boolean).map((mark) => {
        const [start, end, name] = mark.split(',');
        return [Number(start), Number(end), name];
      }));
    } catch {
      // No connection: the button still sends the whole form.
    }
  };

  const soon = () => { clearTimeout(timer); timer = setTimeout(check, 350); };
  field.addEventListener('input', () => { keep(); soon(); });
  form.addEventListener('change', (event) => { if (event.target.name === 'nation') soon(); });
  window.addEventListener('resize', soon);
  if (field.value.trim()) check();
}
