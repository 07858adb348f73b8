/**
 * Addresses come in, what stands there goes out: asked politely, within limits of size and time,
 * and never from machines that only this one can see unless a person allows it.
 */
@NullMarked
package org.demarche.app.web;

import org.jspecify.annotations.NullMarked;
