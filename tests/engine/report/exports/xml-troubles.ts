import { validateXML } from 'xmllint-wasm';

/** A grammar that takes every element and attribute: libxml2 has then to say only whether it is XML at all. */
const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
<define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;

/** What libxml2 has to say of a document, one line each: whether it is XML and, where one is given, by a RELAX NG grammar. */
export async function xmlTroubles(xml: string, grammar = ANYTHING): Promise<string[]> {
  const checked = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    extension: 'relaxng',
    schema: [grammar],
    maxMemoryPages: 4096,
  });
  return checked.valid ? [] : checked.errors.map(({ message }) => message);
}
