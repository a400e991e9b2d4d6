package org.gangju.change;

import org.gangju.testkit.database.OnH2;

@OnH2
class ChangeEndingOnH2Test extends ChangeEndingContract {}
