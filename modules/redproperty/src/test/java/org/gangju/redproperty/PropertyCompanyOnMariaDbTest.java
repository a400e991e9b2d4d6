package org.gangju.redproperty;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class PropertyCompanyOnMariaDbTest extends PropertyCompanyContract {}
