/**
 * Questions to a store: a filter in, the cases, tellings, reports, statements, expectations and
 * dyads that it selects out, page by page; who entities are, and what has moved in some days.
 */
@NullMarked
package org.demarche.app.question;

import org.jspecify.annotations.NullMarked;
