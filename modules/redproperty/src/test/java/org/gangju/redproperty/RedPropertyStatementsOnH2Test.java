package org.gangju.redproperty;

import org.gangju.testkit.database.OnH2;

@OnH2
class RedPropertyStatementsOnH2Test extends RedPropertyStatementsContract {}
