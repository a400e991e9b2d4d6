package org.gangju.twonew;

import org.gangju.testkit.database.OnH2;

@OnH2
class CoverageOnH2Test extends CoverageContract {}
