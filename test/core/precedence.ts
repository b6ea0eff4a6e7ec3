// What beats what, as the README shows it. The first row that fits holds; "any" fits everything.

/** Regime × GPC × minor × stored answer → state. */
export const PRECEDENCE = `
| rule            | GPC | minor | last answer                     | optional, but for targeting | targeting, sale of data |
| --------------- | --- | ----- | ------------------------------- | --------------------------- | ----------------------- |
| any             | any | yes   | any                             | denied                      | denied                  |
| any             | any | no    | no                              | denied                      | denied                  |
| any             | off | no    | yes                             | allowed                     | allowed                 |
| any             | on  | no    | yes, after GPC was shown        | allowed                     | allowed                 |
| any             | on  | no    | yes, before GPC                 | allowed                     | denied                  |
| opt-in          | any | no    | none, or a yes that counts no more | denied                   | denied                  |
| opt-out, notice | off | no    | none, or a yes that counts no more | allowed                  | allowed                 |
| opt-out, notice | on  | no    | none, or a yes that counts no more | allowed                  | denied                  |
`.trim();
