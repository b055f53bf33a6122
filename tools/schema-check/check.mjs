// Reads { "schemas": { name: path }, "cases": [ { "schema": name, "text": json } ] } from standard input and writes
// one answer for each case: { "valid": boolean, "error": text }. A text that is no JSON is not valid.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const { schemas, cases } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = addFormats(new Ajv2020({ strict: true, strictTuples: false, strictRequired: false, strictTypes: false }));
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, path]) => [name, ajv.compile(JSON.parse(readFileSync(path, 'utf8')))]));

const answers = cases.map(({ schema, text }) => {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { valid: false, error: error.message };
  }

  const validate = validators[schema];
  const valid = validate(value);
  return { valid, error: valid ? '' : ajv.errorsText(validate.errors) };
});
process.stdout.write(JSON.stringify(answers));
