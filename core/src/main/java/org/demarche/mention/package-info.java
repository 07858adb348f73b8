/**
 * Mentions: parsed sentences come in, the spans that name or refer to an entity go out, each
 * resolved as of the report's day.
 */
@NullMarked
package org.demarche.mention;

import org.jspecify.annotations.NullMarked;
