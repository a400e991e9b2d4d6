package org.gangju.platform.mask;

import org.gangju.testkit.database.OnH2;

@OnH2
class MaskOnH2Test extends MaskContract {}
