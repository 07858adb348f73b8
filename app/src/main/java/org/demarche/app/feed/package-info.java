/** Feeds come in: RSS, RDF, Atom and JSON Feed; their entries go out as reports. */
@NullMarked
package org.demarche.app.feed;

import org.jspecify.annotations.NullMarked;
