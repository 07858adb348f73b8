/** The commands: arguments come in, records or views and an exit status go out. */
@NullMarked
package org.demarche.app.command;

import org.jspecify.annotations.NullMarked;
