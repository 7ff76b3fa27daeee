import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const ERROR = 0;

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], 'utf8'));
const faults = diagnostics.filter((diagnostic) => diagnostic.severity === ERROR);
faults.forEach((fault) => console.error(`${fault.code} at ${fault.path.join('/')}: ${fault.message}`));
if (faults.length > 0 || !document) {
  process.exit(1);
}
console.log(
  `AsyncAPI ${document.version()}: valid, ${document.channels().all().length} channels, ` +
    `${document.operations().all().length} operations, ${document.messages().all().length} messages`,
);
