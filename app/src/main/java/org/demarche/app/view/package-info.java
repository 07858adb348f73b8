/**
 * A record, what a name means or what the ontology has comes in; text for a person at a terminal
 * goes out, coloured and wrapped, or JSON.
 */
@NullMarked
package org.demarche.app.view;

import org.jspecify.annotations.NullMarked;
