/**
 * Users' own dictionaries: a file comes in, its entries go out, with what is wrong with it, what in
 * it contradicts itself and which built-in entries it hides.
 */
@NullMarked
package org.demarche.dictionary;

import org.jspecify.annotations.NullMarked;
