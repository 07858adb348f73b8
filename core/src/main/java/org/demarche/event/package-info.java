/**
 * Events: parses, mentions and statements come in, political acts with their sides and status go
 * out, each with the frame that made it.
 */
@NullMarked
package org.demarche.event;

import org.jspecify.annotations.NullMarked;
