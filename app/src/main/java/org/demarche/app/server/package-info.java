/**
 * What a server of HTTP has whatever it answers: routes come in, and requests that pass the guard
 * and keep within the limits go to them; answers, problems and news go out.
 */
@NullMarked
package org.demarche.app.server;

import org.jspecify.annotations.NullMarked;
