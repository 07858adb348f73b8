/** Reads records back from the lines of JSON that were written of them. */
@NullMarked
package org.demarche.app.record;

import org.jspecify.annotations.NullMarked;
