/**
 * Records in the formats of others: the record of one report comes in, the lines that readers of a
 * format expect for it go out.
 */
@NullMarked
package org.demarche.app.export;

import org.jspecify.annotations.NullMarked;
