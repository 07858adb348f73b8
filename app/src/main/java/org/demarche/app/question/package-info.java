/**
 * Questions to a store: a filter in, the cases, tellings and expectations that it selects out, page
 * by page.
 */
@NullMarked
package org.demarche.app.question;

import org.jspecify.annotations.NullMarked;
