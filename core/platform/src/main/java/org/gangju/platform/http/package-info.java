/** GraphQL over HTTP: the endpoint, the schema as text, and the body of every failing answer. */
@NullMarked
package org.gangju.platform.http;

import org.jspecify.annotations.NullMarked;
