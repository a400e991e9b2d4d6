package org.gangju.platform.auditor;

import org.gangju.testkit.database.OnH2;

@OnH2
class AuditEntriesOnH2Test extends AuditEntriesContract {}
