import { html } from 'hono/html';
import { permitsAddress, versionsAddress, worksAddress } from '../addresses.ts';
import { LANGUAGE_TAGS, languageName } from '../language-names.ts';
import { DIRECT_BYTES } from '../permits.ts';
import type { Reader } from '../reader.ts';
import type { Html } from './layout.ts';

/** What a browser offers to choose; what else is sent is judged by its content. */
const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.dotx,.odt,.ott,.fodt,.rtf,.pdf,.xlf,.xliff,.sdlxliff,.mqxliff,.tmx,' +
  '.po,.pot,.json,.csv,.tsv,.tab,.xlsx,.srt,.vtt,.tei,.xml';

/** What was typed into a form, to be shown again. */
export type Typed = { readonly [field: string]: string | undefined };

export function uploadForm(reader: Reader, work: string, typed: Typed = {}): Html {
  return html`<form method="post" action="${versionsAddress(work)}" enctype="multipart/form-data" class="upload"${straight(reader, work)}>
${versionFields(reader, typed)}
<p class="send"><button>${reader.messages.form.upload}</button></p>
</form>`;
}

export function newWorkForm(reader: Reader, typed: Typed = {}): Html {
  const { form } = reader.messages;
  const optional = html`<span class="optional">${form.optional}</span>`;
  return html`<form method="post" action="${worksAddress}" enctype="multipart/form-data" class="upload"${straight(reader)}>
<div class="fields">
<p class="wide"><label for="title">${form.workTitle}</label>
<input id="title" name="title" required maxlength="300" value="${typed.title ?? ''}"></p>
<p><label for="id">${form.id} ${optional}</label>
<input id="id" name="id" maxlength="100" autocapitalize="none" spellcheck="false" placeholder="${form.idPlaceholder}" value="${typed.id ?? ''}"></p>
<p><label for="source-language">${form.sourceLanguage} ${optional}</label>
<input id="source-language" name="sourceLanguage" list="languages" maxlength="35" autocapitalize="none" spellcheck="false" placeholder="ja" value="${typed.sourceLanguage ?? ''}"></p>
</div>
<h3>${form.firstVersion}</h3>
${versionFields(reader, typed)}
<p class="send"><button>${form.add}</button></p>
</form>`;
}

/** Tells the script where leave is given to send large files straight into the bucket. */
const straight = ({ permits, messages }: Reader, work?: string): Html | '' =>
  permits
    ? html` data-permits="${permitsAddress(work)}" data-direct="${DIRECT_BYTES}" data-failed="${messages.form.notSent}"`
    : '';

function versionFields({ locale, messages: { form } }: Reader, typed: Typed): Html {
  const checked = (role: string) => ((typed.role ?? 'translation') === role ? html` checked` : '');
  const optional = html`<span class="optional">${form.optional}</span>`;
  // Without `required`: several files take their labels from their names. The script asks for one of a single file.
  return html`<div class="fields">
<p class="wide"><label for="file">${form.files}</label>
<input id="file" name="file" type="file" multiple required accept="${ACCEPTED}" aria-describedby="file-hint">
<span class="hint" id="file-hint">${form.filesHint}</span></p>
<p class="wide"><label for="label">${form.label}</label>
<input id="label" name="label" maxlength="120" placeholder="${form.labelPlaceholder}" aria-describedby="label-hint" value="${typed.label ?? ''}">
<span class="hint" id="label-hint">${form.labelHint}</span></p>
<p><label for="language">${form.language} ${optional}</label>
<input id="language" name="language" list="languages" maxlength="35" autocapitalize="none" spellcheck="false" placeholder="en" value="${typed.language ?? ''}"></p>
<p><label for="time">${form.time} ${optional}</label>
<input id="time" name="time" type="date" value="${typed.time ?? ''}"></p>
<fieldset><legend>${form.thisTextIs}</legend>
<label><input type="radio" name="role" value="translation"${checked('translation')}> ${form.translation}</label>
<label><input type="radio" name="role" value="source"${checked('source')}> ${form.source}</label>
</fieldset>
</div>
<datalist id="languages">${LANGUAGE_TAGS.map((tag) => html`<option value="${tag}">${languageName(tag, locale)}</option>`)}</datalist>`;
}
