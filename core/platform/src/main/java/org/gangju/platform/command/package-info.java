/** Mutations: once for each request, in one transaction, with the rules they break as data. */
@NullMarked
package org.gangju.platform.command;

import org.jspecify.annotations.NullMarked;
