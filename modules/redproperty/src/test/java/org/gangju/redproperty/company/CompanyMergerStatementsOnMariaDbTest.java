package org.gangju.redproperty.company;

import org.gangju.testkit.database.OnMariaDb;
import org.gangju.testkit.time.MovableTime;

@OnMariaDb
@MovableTime
class CompanyMergerStatementsOnMariaDbTest extends CompanyMergerStatementsContract {}
