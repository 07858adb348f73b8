/** Asks a running server as many people at once, and says how long its answers take. */
@NullMarked
package org.demarche.bench.service;

import org.jspecify.annotations.NullMarked;
