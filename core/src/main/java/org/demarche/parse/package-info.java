/** Parses: a sentence comes in, its words with lemmas, tags and dependencies go out. */
@NullMarked
package org.demarche.parse;

import org.jspecify.annotations.NullMarked;
