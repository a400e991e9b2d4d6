package org.gangju.platform.account;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class AccountAuditOnMariaDbTest extends AccountAuditContract {}
