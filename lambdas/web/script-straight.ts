/**
 * Inside the loop over forms with files. A file too large for a request to a function goes straight into the bucket, by a
 * permit for exactly its bytes; those with it go the same way, one after the other, so that their order is that of time.
 */
export const STRAIGHT_SCRIPT = `
  const { permits, direct, failed } = form.dataset;
  const say = (text) => {
    const trouble = form.querySelector('.trouble') ?? form.insertAdjacentElement('afterbegin', document.createElement('p'));
    trouble.className = 'trouble';
    trouble.setAttribute('role', 'alert');
    trouble.textContent = text;
  };
  const hashOf = async (file) => {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  /** Resolves with where to go on; throws what is to be said. */
  const sendStraight = async (file, address, several) => {
    const asked = new FormData(form);
    asked.delete('file');
    if (several) asked.set('label', file.name.replace(/\\\\.[^.]*$/, ''));
    for (const [name, value] of Object.entries({ filename: file.name, bytes: file.size, sha256: await hashOf(file) }))
      asked.set(name, value);
    const answer = await fetch(address, { method: 'POST', body: asked, headers: { Accept: 'application/json' } });
    const said = await answer.json();
    if (!answer.ok) throw new Error([said.detail, said.hint].filter(Boolean).join(' '));
    if (said.permit) {
      const body = new FormData();
      for (const [name, value] of Object.entries(said.permit.fields)) body.append(name, value);
      body.append('file', file);
      const put = await fetch(said.permit.url, { method: 'POST', body, credentials: 'omit' });
      if (!put.ok) throw new Error(failed);
    }
    return said;
  };
  form.addEventListener('submit', async (event) => {
    const files = [...input.files];
    const all = files.reduce((sum, { size }) => sum + size, 0);
    if (permits === undefined || all <= Number(direct) || !globalThis.crypto?.subtle) return;
    event.preventDefault();
    const button = form.querySelector('.send button');
    button.disabled = true;
    try {
      let address = permits;
      let said;
      for (const file of files) {
        said = await sendStraight(file, address, files.length > 1);
        // The first has founded the work that the others belong to.
        if (said.work !== '/') address = said.work + '/permits';
      }
      location.assign(said.work + '?notice=' + (said.permit ? 'accepted' : said.code));
    } catch (error) {
      say(error instanceof TypeError ? failed : error.message);
      button.disabled = false;
    }
  });
`;
