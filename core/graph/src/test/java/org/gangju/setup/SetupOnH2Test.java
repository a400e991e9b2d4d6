package org.gangju.setup;

import org.gangju.testkit.database.OnH2;

@OnH2
class SetupOnH2Test extends SetupContract {}
