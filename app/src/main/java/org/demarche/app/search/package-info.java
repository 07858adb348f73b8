/**
 * Text search: the texts of a store go into an index beside it, which follows the store and is made
 * anew when it is damaged; words in, reports out, the most fitting first.
 */
@NullMarked
package org.demarche.app.search;

import org.jspecify.annotations.NullMarked;
