/**
 * Acts by the verbs of a user's own dictionary: parses, mentions and the drafts of frames come in;
 * the drafts go out with those of the user's verbs in the place of what frames made of the same
 * clauses.
 */
@NullMarked
package org.demarche.pattern;

import org.jspecify.annotations.NullMarked;
