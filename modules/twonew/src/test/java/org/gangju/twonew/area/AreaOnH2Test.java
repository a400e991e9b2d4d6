package org.gangju.twonew.area;

import org.gangju.testkit.database.OnH2;

@OnH2
class AreaOnH2Test extends AreaContract {}
