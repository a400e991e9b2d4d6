package org.gangju.platform.account;

import org.gangju.testkit.database.OnH2;

@OnH2
class AccountAuditOnH2Test extends AccountAuditContract {}
