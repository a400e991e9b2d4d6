package org.gangju.correction;

import org.gangju.testkit.database.OnH2;

@OnH2
class CorrectionOnH2Test extends CorrectionContract {}
