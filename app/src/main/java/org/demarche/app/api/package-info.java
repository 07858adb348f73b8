/**
 * What the server answers about a store: for each kind of thing a resource, whose routes take
 * requests; JSON and comma-separated values go out. The document that describes all of it is
 * openapi.json beside this.
 */
@NullMarked
package org.demarche.app.api;

import org.jspecify.annotations.NullMarked;
