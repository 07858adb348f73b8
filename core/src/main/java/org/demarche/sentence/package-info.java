/**
 * Sentences and tokens: a report comes in, its numbered sentences with their tokens and its
 * dateline go out.
 */
@NullMarked
package org.demarche.sentence;

import org.jspecify.annotations.NullMarked;
