package org.gangju.indicator;

import org.gangju.testkit.database.OnH2;

@OnH2
class IndicatorFilesOnH2Test extends IndicatorFilesContract {}
