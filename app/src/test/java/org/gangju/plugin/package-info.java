/** Jars of third parties, built apart from the reactor and put into the plugins folder, sound ones and broken ones. */
@NullMarked
package org.gangju.plugin;

import org.jspecify.annotations.NullMarked;
