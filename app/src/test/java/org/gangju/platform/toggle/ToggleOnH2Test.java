package org.gangju.platform.toggle;

import org.gangju.testkit.database.OnH2;

@OnH2
class ToggleOnH2Test extends ToggleContract {}
