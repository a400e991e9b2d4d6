/** What auditors read of the audit, within their scope. */
@NullMarked
package org.gangju.platform.auditor;

import org.jspecify.annotations.NullMarked;
