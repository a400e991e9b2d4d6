package org.gangju.grid;

import org.gangju.testkit.database.OnH2;

@OnH2
class GridLoadOnH2Test extends GridLoadContract {}
