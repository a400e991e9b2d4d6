package org.gangju.platform.account;

import org.gangju.testkit.database.OnH2;

@OnH2
class GivenPasswordOnH2Test extends GivenPasswordContract {}
