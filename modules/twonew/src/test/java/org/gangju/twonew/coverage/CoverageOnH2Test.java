package org.gangju.twonew.coverage;

import org.gangju.testkit.database.OnH2;

@OnH2
class CoverageOnH2Test extends CoverageContract {}
