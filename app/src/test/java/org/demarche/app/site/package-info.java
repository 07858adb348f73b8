/**
 * Tests of the page in a real browser: the real server and coder behind it, headless Chromium
 * before it. {@link InBrowser} starts both once for all classes.
 */
@NullMarked
package org.demarche.app.site;

import org.jspecify.annotations.NullMarked;
