package org.gangju.twonew.coverage;

import org.gangju.testkit.database.OnH2;

@OnH2
class CoverageGoneOnH2Test extends CoverageGoneContract {}
