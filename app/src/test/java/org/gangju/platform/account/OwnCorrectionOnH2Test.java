package org.gangju.platform.account;

import org.gangju.testkit.database.OnH2;

@OnH2
class OwnCorrectionOnH2Test extends OwnCorrectionContract {}
