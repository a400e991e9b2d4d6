package org.gangju.indicator;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class IndicatorRowsOnMariaDbTest extends IndicatorRowsContract {}
