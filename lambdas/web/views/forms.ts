import { html } from 'hono/html';
import { versionsAddress, worksAddress } from '../addresses.ts';
import { LANGUAGE_TAGS, languageName } from '../language-names.ts';
import type { Html } from './layout.ts';

/** What was typed into a form, to be shown again. */
export type Typed = { readonly [field: string]: string | undefined };

export function uploadForm(work: string, typed: Typed = {}): Html {
  return html`<form method="post" action="${versionsAddress(work)}" enctype="multipart/form-data">
${versionFields(typed)}
<p class="send"><button>Upload this version</button></p>
</form>`;
}

export function newWorkForm(typed: Typed = {}): Html {
  return html`<form method="post" action="${worksAddress}" enctype="multipart/form-data">
<div class="fields">
<p class="wide"><label for="title">Title of the work</label>
<input id="title" name="title" required maxlength="300" value="${typed.title ?? ''}"></p>
<p><label for="id">Id, for its address <span class="optional">optional</span></label>
<input id="id" name="id" maxlength="100" autocapitalize="none" spellcheck="false" placeholder="made from the title" value="${typed.id ?? ''}"></p>
<p><label for="source-language">Source language <span class="optional">optional</span></label>
<input id="source-language" name="sourceLanguage" list="languages" maxlength="35" autocapitalize="none" spellcheck="false" placeholder="ja" value="${typed.sourceLanguage ?? ''}"></p>
</div>
<h3>Its first version</h3>
${versionFields(typed)}
<p class="send"><button>Add this work</button></p>
</form>`;
}

function versionFields(typed: Typed): Html {
  const checked = (role: string) => ((typed.role ?? 'translation') === role ? html` checked` : '');
  return html`<div class="fields">
<p class="wide"><label for="file">File</label>
<input id="file" name="file" type="file" required accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html" aria-describedby="file-hint">
<span class="hint" id="file-hint">Plain text, Markdown or HTML, at most 20 MB.</span></p>
<p><label for="label">Label</label>
<input id="label" name="label" required maxlength="120" placeholder="provisional" value="${typed.label ?? ''}"></p>
<p><label for="language">Language <span class="optional">optional</span></label>
<input id="language" name="language" list="languages" maxlength="35" autocapitalize="none" spellcheck="false" placeholder="en" value="${typed.language ?? ''}"></p>
<p><label for="time">Date <span class="optional">optional</span></label>
<input id="time" name="time" type="date" value="${typed.time ?? ''}"></p>
<fieldset><legend>This text is</legend>
<label><input type="radio" name="role" value="translation"${checked('translation')}> a translation</label>
<label><input type="radio" name="role" value="source"${checked('source')}> the source</label>
</fieldset>
</div>
<datalist id="languages">${LANGUAGE_TAGS.map((tag) => html`<option value="${tag}">${languageName(tag)}</option>`)}</datalist>`;
}
