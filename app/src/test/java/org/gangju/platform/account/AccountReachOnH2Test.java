package org.gangju.platform.account;

import org.gangju.testkit.database.OnH2;

@OnH2
class AccountReachOnH2Test extends AccountReachContract {}
