/**
 * Verbs of a user's dictionary: what its lines say comes in, forms by their words with codes and
 * patterns go out.
 */
@NullMarked
package org.demarche.verb;

import org.jspecify.annotations.NullMarked;
