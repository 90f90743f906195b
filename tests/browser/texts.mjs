// What people put in. The names are invented; PLANTED words must never be found anywhere afterwards.

export const PLANTED = 'Quillfeather';

export const PAGE = `How to register at ${PLANTED} Surgery

Anyone nearby can join. To complete your registration we will need to see photo ID and a utility bill.

What to bring
- A passport or driving licence
- If you come from abroad, please also bring your visa
- Your red book

Online services

To use our app we must check who you are: ask at the desk.

If you have no fixed address you may use the address of the surgery.`;

export const HTML = `<!doctype html><html lang="en"><title>Register</title><main><h1>New patients</h1>
<p>Welcome to ${PLANTED} Surgery.</p><h2>What to bring</h2><ul><li>Photo ID is required to register</li><li>A smile</li></ul>
<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td>8 to 6</td></tr></table></main></html>`;
