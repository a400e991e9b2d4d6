package org.gangju.redproperty.company;

import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.time.MovableTime;

@OnH2
@MovableTime
class CompanyMergerStatementsOnH2Test extends CompanyMergerStatementsContract {}
