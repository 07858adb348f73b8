/** Contexts: parsed sentences in, what each of them is about out, in PLOVER's contexts. */
@NullMarked
package org.demarche.context;

import org.jspecify.annotations.NullMarked;
