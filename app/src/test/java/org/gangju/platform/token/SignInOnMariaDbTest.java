package org.gangju.platform.token;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class SignInOnMariaDbTest extends SignInContract {}
