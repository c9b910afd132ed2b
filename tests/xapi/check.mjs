// Holds exported statements against the xAPI 1.0.3 specification, with the
// validator of a learning record store: node check.mjs FOLDER FILE, where FOLDER
// has the node_modules of package-lock.json.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.argv[2] + "/");
const validate = require("@learninglocker/xapi-validation").default;
const statements = JSON.parse(readFileSync(process.argv[3], "utf8"));
let wrong = 0;

for (const statement of statements) {
    for (const warning of validate(statement)) {
        console.error(statement.id, warning.name, warning.path.join("."));
        wrong++;
    }
}
if (new Set(statements.map((each) => each.id)).size !== statements.length) {
    console.error("an id stands twice");
    wrong++;
}
console.log(`${statements.length} statements, ${wrong} wrong`);
process.exit(wrong === 0 && statements.length > 2 ? 0 : 1);
