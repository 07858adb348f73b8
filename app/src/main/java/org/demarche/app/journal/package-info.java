/**
 * What a run was asked for and how far it has come go in and out: a journal beside the output lets
 * a run that was interrupted go on where it stopped.
 */
@NullMarked
package org.demarche.app.journal;

import org.jspecify.annotations.NullMarked;
