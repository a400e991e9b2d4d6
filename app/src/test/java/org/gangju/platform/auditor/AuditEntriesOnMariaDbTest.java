package org.gangju.platform.auditor;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class AuditEntriesOnMariaDbTest extends AuditEntriesContract {}
