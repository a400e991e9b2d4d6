package org.gangju.grid;

import org.gangju.testkit.database.OnH2;

@OnH2
class DivisionOnH2Test extends DivisionContract {}
