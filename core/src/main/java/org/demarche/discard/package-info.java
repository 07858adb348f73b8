/**
 * Texts that report no politics: the phrases of a user's dictionaries and parses come in, the
 * discarded sentences go out.
 */
@NullMarked
package org.demarche.discard;

import org.jspecify.annotations.NullMarked;
