package org.gangju.platform.token;

import org.gangju.testkit.database.OnH2;

@OnH2
class SignInOnH2Test extends SignInContract {}
