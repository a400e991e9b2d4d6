package org.gangju.indicator;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class IndicatorFilesOnMariaDbTest extends IndicatorFilesContract {}
